"""What a page of the workbook is made of: a handful of kinds, drawn by `workbook.typ`.

A block is plain data with its `kind`; all texts in it are plain text.
"""

from collections.abc import Sequence
from typing import Any

Block = dict[str, Any]
Cell = str | dict[str, Any]
"""Of a grid: a text (empty: room for a pen), a `tick` or some `circles`."""

TICK = "✓"
MOST_CIRCLES = 11
"""Steps of a scale; a longer one is drawn as a box for the figure."""


def note(text: str) -> Block:
    """What to do with the pen, in a quiet voice."""
    return {"kind": "note", "text": text}


def ruled(count: int, *, numbered: bool = False) -> Block:
    """Empty lines to write on."""
    return {"kind": "ruled", "count": count, "numbered": numbered}


def written(texts: Sequence[str], *, numbered: bool = False) -> Block:
    """What the table wrote, each on a line of its own."""
    return {"kind": "written", "texts": list(texts), "numbered": numbered}


def scale(rows: Sequence[tuple[str, Cell]]) -> Block:
    """Large circles in a row, each row with its name, such as "Now"."""
    return {"kind": "scale", "rows": [{"name": name, "cell": cell} for name, cell in rows]}


def grid(columns: Sequence[str], rows: Sequence[Sequence[Cell]], *, wide: bool = False) -> Block:
    """A table with a heading above each column.

    Args:
        columns: the headings.
        rows: a cell for each column.
        wide: whether the first column is the one with most to say; else all are alike.
    """
    return {"kind": "grid", "columns": list(columns), "rows": list(map(list, rows)), "wide": wide}


def boxes(items: Sequence[tuple[str, str]]) -> Block:
    """Items, each behind a box with a mark in it: a tick, a place, points; or room for one.

    Args:
        items: each item's words (empty: room for a pen) and its mark (empty: none yet).
    """
    return {"kind": "boxes", "items": [{"text": text, "mark": mark} for text, mark in items]}


def tick(*, ticked: bool = False) -> Cell:
    """A small box in a grid."""
    return {"tick": TICK if ticked else ""}


def circles(low: int, high: int, chosen: int | None) -> Cell:
    """The steps of a scale to circle one of, or the one that was; or a box for the figure."""
    steps = list(range(low, high + 1))
    return {"circles": steps if len(steps) <= MOST_CIRCLES else [], "chosen": chosen}
