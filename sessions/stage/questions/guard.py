"""Guarded ideas: one a table, word for word."""

from exercises.questions.guard import Guards
from sessions.stage.pages import Result
from sessions.stage.rows import Said
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """Every guarded idea under the tables that guard it."""
    guards: Guards = summary.result
    rows = tuple(
        Said(
            text=teller.words(row.item),
            group=", ".join(teller.names[table] for table in row.tables),
        )
        for row in guards.rows
    )
    return Result(summary.label, rows, teller.total(summary))
