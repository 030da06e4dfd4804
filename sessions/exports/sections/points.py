"""Points: the totals, and how they were spread."""

from collections.abc import Iterator
from typing import Any

from exercises.question import Value
from exercises.questions.points import Totals
from sessions.exports.document import Block, Paragraph
from sessions.exports.items import gone, in_detail, item_table
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """The items by their points, how many gave them, how far spreads agree, and each of them."""
    tally: Totals = question.result
    items = [row.item for row in tally.rows]
    columns = [t.text(f"summary-{word}") for word in ("points", "givers", "most-points")]
    rows = [(row.item, [str(row.points), str(row.givers), str(row.most)]) for row in tally.rows]
    yield from item_table(columns, rows, summary.language, t)
    if tally.agreement is not None:
        share = t.figure(100 * tally.agreement, 0)
        who = question.question.by
        yield Paragraph(t.text("summary-points-agreement", who=who, share=share))
    yield from in_detail(question, summary, items, _cell, _lost(question), t)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """The items with points, those with most first, and all points together."""
    tally: Totals = question.result
    return {
        "answers": tally.answers,
        "totals": [
            {"item": row.item.key, "points": row.points, "givers": row.givers, "most": row.most}
            for row in tally.rows
        ],
        "spent": tally.spent,
        "agreement": tally.agreement,
        "gone": _lost(question),
    }


def _lost(question: QuestionSummary) -> int:
    """The points given to items that are not on the list any more."""
    return sum(given.value[key] * given.people for given, key in gone(question))


def _cell(value: Value, key: str) -> str:
    return str(value[key])
