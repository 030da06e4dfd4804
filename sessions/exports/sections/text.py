"""Statements: each a quotation with its table under it."""

from typing import Any

from exercises.questions.text import Statements
from sessions.exports.markdown import apart
from sessions.exports.said import written
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def markdown(question: QuestionSummary, summary: Summary, t: Translator) -> list[str]:
    """One quotation a table or a person."""
    quotations = []
    for one in written(question, summary.session, t):
        under = [">", f"> — *{one.whose}*"] if one.whose else []
        quotations.append([f"> {one.text}", *under])
    return apart(*quotations)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """How many statements there are."""
    tally: Statements = question.result
    return {"statements": len(tally.rows)}
