"""Ranked items: the common order, and how far it is common."""

from typing import Any

from exercises.question import Value
from exercises.questions.rank import Order
from sessions.exports.items import by_table, count_gone, gone_line, item_table, rest_line
from sessions.exports.markdown import apart
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def markdown(question: QuestionSummary, summary: Summary, t: Translator) -> list[str]:
    """The items by average place, the agreement, and the places that each table gave."""
    tally: Order = question.result
    items = [row.item for row in tally.rows]
    columns = [t.text(f"summary-{word}") for word in ("average-place", "firsts", "placed")]
    rows = [
        (row.item, [t.figure(row.place), str(row.first), str(row.placed)]) for row in tally.rows
    ]
    agreement = []
    if tally.agreement is not None:
        agreement = [t.text("summary-agreement", agreement=t.figure(tally.agreement, 2))]
    return apart(
        item_table(columns, rows, summary.language, t),
        agreement,
        rest_line(question, summary, items, t),
        by_table(question, summary, items, _cell, t),
        gone_line(question, count_gone(question), t),
    )


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """The common order with each item's average place, and Kendall's W."""
    tally: Order = question.result
    return {
        "answers": tally.answers,
        "order": [
            {"item": row.item.key, "place": row.place, "first": row.first, "placed": row.placed}
            for row in tally.rows
        ],
        "agreement": tally.agreement,
        "gone": count_gone(question),
    }


def _cell(value: Value, key: str) -> str:
    return str(value.index(key) + 1)
