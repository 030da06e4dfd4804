"""Rows: one table of them all, sorted by the column that puts them together."""

from typing import Any, cast

from exercises.questions.rows import Rows, RowsQuestion
from sessions.exports.markdown import as_text, table
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def markdown(question: QuestionSummary, summary: Summary, t: Translator) -> list[str]:
    """Every row with its table, those with the same heading one after the other."""
    asked = cast(RowsQuestion, question.question)
    tally: Rows = question.result
    header = [as_text(column) for column in asked.columns.in_language(summary.language)]
    rows = [
        [as_text(cell) for cell in given.value]
        + ([as_text(called(summary.session, given.table, t))] if given.table else [])
        for group in tally.groups
        for given in group.rows
    ]
    if not asked.by_person:
        header.append(t.text("summary-table-column"))
    return table(header, rows, left=len(header))


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
