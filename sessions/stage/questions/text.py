"""Statements: one a table."""

from sessions.stage.pages import Result
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """Every statement under its table."""
    return Result(summary.label, tuple(teller.written(summary)), teller.total(summary))
