"""Ideas: a list, each with its table."""

from collections.abc import Iterator
from typing import Any

from exercises.questions.lines import Ideas
from sessions.exports.document import Block, Listing
from sessions.exports.said import written
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """One line an idea."""
    yield Listing(tuple(written(question, summary, t)))


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """How many ideas there are."""
    tally: Ideas = question.result
    return {"ideas": tally.count}
