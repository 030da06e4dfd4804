"""Statements: each a quotation with its table under it."""

from typing import Any

from exercises.questions.text import Statements
from sessions.exports.markdown import apart, as_text
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def markdown(question: QuestionSummary, summary: Summary, t: Translator) -> list[str]:
    """One quotation a table or a person."""
    tally: Statements = question.result
    quotations = []
    for given in tally.rows:
        lines = [f"> {as_text(given.value)}"]
        if given.table:
            lines += [">", f"> — *{as_text(called(summary.session, given.table, t))}*"]
        quotations.append(lines)
    return apart(*quotations)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """How many statements there are."""
    tally: Statements = question.result
    return {"statements": len(tally.rows)}
