"""Ideas: a list, each with its table."""

from typing import Any

from exercises.questions.lines import Ideas
from sessions.exports.markdown import as_text
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import QuestionSummary


def markdown(question: QuestionSummary, session: Session, t: Translator) -> list[str]:
    """One line an idea."""
    tally: Ideas = question.result
    return [
        f"- {as_text(given.value)} (*{as_text(called(session, given.table, t))}*)"
        for given in tally.rows
    ]


def result(tally: Ideas) -> dict[str, Any]:
    """How many ideas there are."""
    return {"ideas": tally.count}
