"""Choices: how often each item was picked."""

from collections.abc import Iterator
from typing import Any

from exercises.question import Value
from exercises.questions.choice import Counts
from sessions.exports.document import Block
from sessions.exports.items import by_table, count_gone, gone_line, item_table
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """The items by how often they were picked, and what each table picked."""
    tally: Counts = question.result
    rows = [(row.item, [str(row.count)]) for row in tally.rows]
    picked = [row.item for row in tally.rows if row.count]
    yield from item_table([t.text("summary-picked")], rows, summary.language, t)
    yield from by_table(question, summary, picked, _cell, t)
    yield from gone_line(question, count_gone(question), t)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """All items with how often they were picked, those picked most first."""
    tally: Counts = question.result
    return {
        "answers": tally.answers,
        "counts": [{"item": row.item.key, "count": row.count} for row in tally.rows],
        "gone": count_gone(question),
    }


def _cell(value: Value, key: str) -> str:  # noqa: ARG001
    return "✓"
