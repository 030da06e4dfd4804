"""Guarded ideas: each with the tables that want it told word for word."""

from collections.abc import Iterator
from typing import Any

from exercises.questions.guard import Guards
from sessions.exports.document import Block, Line, Listing
from sessions.exports.items import count_gone, gone_line
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """One line an idea; it is quoted where it was written."""
    tally: Guards = question.result
    lines = []
    for row in tally.rows:
        tables = "; ".join(called(summary.session, number, t) for number in row.tables)
        lines.append(Line(row.item.text.in_language(summary.language), tables))
    if lines:
        yield Listing(tuple(lines))
    yield from gone_line(question, count_gone(question), t)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """The ideas with the numbers of the tables that guard them."""
    tally: Guards = question.result
    return {
        "answers": tally.answers,
        "guarded": [{"item": row.item.key, "tables": list(row.tables)} for row in tally.rows],
        "gone": count_gone(question),
    }
