"""Ideas: a list, each with its table."""

from typing import Any

from exercises.questions.lines import Ideas
from sessions.exports.markdown import as_text
from sessions.exports.tables import whose
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def markdown(question: QuestionSummary, summary: Summary, t: Translator) -> list[str]:
    """One line an idea."""
    tally: Ideas = question.result
    return [
        f"- {as_text(given.value)}{whose(summary.session, given.table, t)}" for given in tally.rows
    ]


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """How many ideas there are."""
    tally: Ideas = question.result
    return {"ideas": tally.count}
