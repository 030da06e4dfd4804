"""Themes and whether tables find their points in them, then what is missing from all of them."""

from exercises.questions.included import Inclusions
from sessions.stage.pages import Result
from sessions.stage.rows import Bar, Row, Said
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """A bar for each theme with the tables whose point is not in it, then the missing ideas."""
    found: Inclusions = summary.result
    missing = teller.t.text("board-included-missing")
    rows: list[Row] = [
        Bar(
            text=teller.words(row.item),
            note=_missed([teller.names[table] for table in row.missed], teller),
            share=row.yes / (row.yes + row.no) if row.yes else 0.0,
            figure=teller.t.text("stage-included", yes=row.yes, no=row.no),
        )
        for row in found.rows
    ]
    rows += [
        Said(text=one.value, lead="–", note=teller.names[one.table], group=missing)
        for one in found.missing
    ]
    return Result(summary.label, tuple(rows), teller.total(summary))


def _missed(names: list[str], teller: Teller) -> str:
    return teller.t.text("board-included-missed", tables=", ".join(names)) if names else ""
