"""Small tables: all rows, put together by one column."""

from collections.abc import Sequence

from exercises.questions.rows import Rows, RowsQuestion
from sessions.stage.pages import Result
from sessions.stage.rows import Said
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """What the columns are, then a row's other cells under what it is grouped by."""
    found: Rows = summary.result
    question = summary.question
    assert isinstance(question, RowsQuestion), "the rows of this type"
    names = question.columns.in_language(teller.t.language)
    columns = f"{names[found.column]}: {_others(names, found.column)}"
    rows = tuple(
        Said(
            text=_others(row.value, found.column),
            lead="–",
            note=teller.names[row.table] if row.table else "",
            group=group.heading or "–",
        )
        for group in found.groups
        for row in group.rows
    )
    counted = teller.t.text("board-rows", rows=found.count)
    return Result(summary.label, rows, teller.total(summary, columns, counted))


def _others(cells: Sequence[str], column: int) -> str:
    """The cells but the one they are grouped by, as one text."""
    return " / ".join(cell for place, cell in enumerate(cells) if place != column and cell)
