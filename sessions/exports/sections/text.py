"""Statements: each a quotation with its table under it."""

from typing import Any

from exercises.questions.text import Statements
from sessions.exports.markdown import as_text
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import QuestionSummary


def markdown(question: QuestionSummary, session: Session, t: Translator) -> list[str]:
    """One quotation a table."""
    tally: Statements = question.result
    lines = []
    for given in tally.rows:
        table = as_text(called(session, given.table, t))
        lines += [f"> {as_text(given.value)}", ">", f"> — *{table}*", ""]
    return lines[:-1]


def result(tally: Statements) -> dict[str, Any]:
    """How many statements there are."""
    return {"statements": len(tally.rows)}
