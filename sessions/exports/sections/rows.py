"""Rows: one table of them all, sorted by the column that puts them together."""

from typing import Any, cast

from exercises.question import Given
from exercises.questions.rows import Rows, RowsQuestion
from sessions.exports.markdown import as_text, table
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import QuestionSummary, Summary


def markdown(question: QuestionSummary, summary: Summary, t: Translator) -> list[str]:
    """Every row with its table, those with the same heading one after the other.

    Where people answer without names, with how many of them gave just this row.
    """
    asked = cast(RowsQuestion, question.question)
    tally: Rows = question.result
    columns = [as_text(column) for column in asked.columns.in_language(summary.language)]
    whose = t.text("summary-answerers" if asked.by_person else "summary-table-column")
    rows = [
        [*map(as_text, given.value), _whose(given, summary.session, t)]
        for group in tally.groups
        for given in group.rows
    ]
    return table([*columns, whose], rows, left=len(columns) + 1)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:
    """How many rows there are, what the columns are called, and the groups with their sizes."""
    asked = cast(RowsQuestion, question.question)
    tally: Rows = question.result
    return {
        "rows": tally.count,
        "columns": list(asked.columns.in_language(language)),
        "group": tally.column + 1,
        "groups": [{"heading": one.heading, "rows": len(one.rows)} for one in tally.groups],
    }


def _whose(given: Given, session: Session, t: Translator) -> str:
    return as_text(called(session, given.table, t)) if given.table else str(given.people)
