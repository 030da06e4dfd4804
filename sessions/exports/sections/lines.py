"""Ideas: a list, each with its table."""

from typing import Any

from exercises.questions.lines import Ideas
from sessions.exports.said import written
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def markdown(question: QuestionSummary, summary: Summary, t: Translator) -> list[str]:
    """One line an idea."""
    return [f"- {one}" for one in written(question, summary.session, t)]


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """How many ideas there are."""
    tally: Ideas = question.result
    return {"ideas": tally.count}
