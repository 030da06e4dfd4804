"""Ranked items: the common order, and how far it is common."""

from collections.abc import Iterator
from typing import Any

from exercises.question import Value
from exercises.questions.rank import Order
from sessions.exports.document import Block, Paragraph
from sessions.exports.items import count_gone, in_detail, item_table
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """The items by average place, the agreement, and the places that each table gave."""
    tally: Order = question.result
    items = [row.item for row in tally.rows]
    columns = [t.text(f"summary-{word}") for word in ("average-place", "firsts", "placed")]
    rows = [
        (row.item, [t.figure(row.place), str(row.first), str(row.placed)]) for row in tally.rows
    ]
    yield from item_table(columns, rows, summary.language, t)
    if tally.correlation is not None:
        agreement = t.figure(tally.correlation, 2)
        yield Paragraph(t.text("summary-agreement", agreement=agreement))
    yield from in_detail(question, summary, items, _cell, count_gone(question), t)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """The common order with each item's average place, and how far it is common."""
    tally: Order = question.result
    return {
        "answers": tally.answers,
        "order": [
            {"item": row.item.key, "place": row.place, "first": row.first, "placed": row.placed}
            for row in tally.rows
        ],
        "agreement": tally.agreement,
        "correlation": tally.correlation,
        "gone": count_gone(question),
    }


def _cell(value: Value, key: str) -> str:
    return str(value.index(key) + 1)
