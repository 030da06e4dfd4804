"""Sorted items: the share of each box beside the reference, and where each item was put."""

from typing import Any, cast

from exercises.question import Value
from exercises.questions.sort import Boxes, Sorted, SortQuestion
from sessions.exports.items import by_table, count_gone, gone_line, item_table, rest_line
from sessions.exports.markdown import apart, as_text, table
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def markdown(question: QuestionSummary, summary: Summary, t: Translator) -> list[str]:
    """The boxes with their shares, the items with how many put them where, and who did."""
    tally: Boxes = question.result
    asked = cast(SortQuestion, question.question)
    names = [
        f"{number} {as_text(name)}"
        for number, name in enumerate(asked.boxes.in_language(summary.language), start=1)
    ]
    items = [row.item for row in tally.items]
    rows = [(row.item, _cells(row)) for row in tally.items]
    return apart(
        _shares(names, tally, t),
        item_table(names, rows, summary.language, t),
        rest_line(question, summary, items, t),
        by_table(question, summary, items, _cell, t),
        gone_line(question, count_gone(question), t),
    )


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


def _shares(names: list[str], tally: Boxes, t: Translator) -> list[str]:
    columns = ["box", "placings", "share", *(["reference"] if tally.reference else [])]
    references = [[_percent(figure, t)] for figure in tally.reference] or [[]] * len(names)
    rows = [
        [name, str(count), _percent(share, t), *reference]
        for name, count, share, reference in zip(
            names, tally.counts, tally.shares, references, strict=True
        )
    ]
    return table([t.text(f"summary-{column}") for column in columns], rows)


def _percent(share: float, t: Translator) -> str:
    return t.text("summary-percent", share=t.figure(share, 0))


def _cells(row: Sorted) -> list[str]:
    """How many put it into each box, the box of most in bold."""
    return [
        f"**{count}**" if box == row.box else str(count)
        for box, count in enumerate(row.counts, start=1)
    ]


def _cell(value: Value, key: str) -> str:
    return str(value[key])
