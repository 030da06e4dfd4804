"""Statements: side by side, each with its table."""

from collections.abc import Iterator
from typing import Any

from exercises.questions.text import Statements
from sessions.exports.document import Block, Quotes
from sessions.exports.said import written
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """One quotation a table or a person."""
    yield Quotes(tuple(written(question, summary, t)))


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """How many statements there are."""
    tally: Statements = question.result
    return {"statements": len(tally.rows)}
