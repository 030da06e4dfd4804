"""Sorted items: the share of each box beside the reference, and where each item was put."""

from collections.abc import Iterator
from typing import Any, cast

from exercises.question import Value
from exercises.questions.sort import Boxes, Sorted, SortQuestion
from sessions.exports.document import Block, Column, Table
from sessions.exports.items import count_gone, in_detail, item_table
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """The boxes with their shares, the items with how many put them where, and who did."""
    tally: Boxes = question.result
    asked = cast(SortQuestion, question.question)
    names = [
        f"{number} {name}"
        for number, name in enumerate(asked.boxes.in_language(summary.language), start=1)
    ]
    items = [row.item for row in tally.items]
    columns = [*names, t.text("summary-most-put")]
    rows = [(row.item, _cells(row)) for row in tally.items]
    yield _shares(names, tally, t)
    yield from item_table(columns, rows, summary.language, t)
    yield from in_detail(question, summary, items, _cell, count_gone(question), t)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:
    """The boxes with count, share and reference in per cent, and each item's counts by box."""
    tally: Boxes = question.result
    names = cast(SortQuestion, question.question).boxes.in_language(language)
    references = tally.reference or (None,) * len(names)
    return {
        "boxes": [
            {"name": name, "count": count, "share": share, "reference": reference}
            for name, count, share, reference in zip(
                names, tally.counts, tally.shares, references, strict=True
            )
        ],
        "sorted": [
            {"item": row.item.key, "counts": list(row.counts), "box": row.box}
            for row in tally.items
        ],
        "gone": count_gone(question),
    }


def _shares(names: list[str], tally: Boxes, t: Translator) -> Table:
    words = ["placings", "share", *(["reference"] if tally.reference else [])]
    references: list[tuple[str, ...]] = [(_percent(figure, t),) for figure in tally.reference]
    columns = (Column(t.text(f"summary-{word}"), figures=True) for word in words)
    return Table(
        (Column(t.text("summary-box"), share=3), *columns),
        tuple(
            (name, str(count), _percent(share, t), *reference)
            for name, count, share, reference in zip(
                names, tally.counts, tally.shares, references or [()] * len(names), strict=True
            )
        ),
    )


def _percent(share: float, t: Translator) -> str:
    return t.text("summary-percent", share=t.figure(share, 0))


def _cells(row: Sorted) -> list[str]:
    """How many put it into each box, and the box that most did, when there is one."""
    return [*map(str, row.counts), str(row.box or "–")]


def _cell(value: Value, key: str) -> str:
    return str(value[key])
