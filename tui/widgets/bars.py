"""Bars, and figures in columns beside them.

Every bar has its figure beside it, so that nothing is lost where colours are.
"""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content

from tui.widgets.drawn import wrapped

LIVE, QUIET = "$accent", "$text-muted"
_NARROWEST = 18
"""Cells of a column in which texts are broken into lines."""
_MOST_LINES = 3
"""Of a text in its column."""


def bar(share: float, width: int, style: str = LIVE) -> Content:
    """A bar over this share (0 to 1) of exactly `width` cells; half a line high, so that bars below
    each other stay apart."""
    cells = min(max(round(share * width), 1 if share else 0), width)
    return Content.styled("▄" * cells, style).pad_right(width - cells)


def upright(counts: Sequence[int], cell: int, height: int) -> list[Content]:
    """Bars side by side, `cell` cells apart, each with its count on top; at most `height` lines
    high, and no more than a line for each that is counted."""
    most = max(height, *counts)
    halves = [max(round(count / most * height * 2), 1 if count else 0) for count in counts]
    lines = []
    for y in range(height, -1, -1):
        cells = []
        for count, high in zip(counts, halves, strict=True):
            full, rest = divmod(high - 2 * y, 2)
            if full > 0:
                drawn = Content.styled(" " * (cell - 1), f"on {LIVE}")
            elif full == 0 and rest:
                drawn = Content.styled("▄" * (cell - 1), LIVE)
            elif y == (high + 1) // 2:
                mark = (str(count), "bold") if count else ("·", QUIET)
                drawn = Content.styled(mark[0].center(cell - 1), mark[1])
            else:
                drawn = Content.blank(cell - 1)
            cells.append(drawn.pad_right(1))
        lines.append(Content("").join(cells))
    return lines


def aligned(rows: Sequence[Sequence[str]], between: str = "  ") -> list[str]:
    """Rows of short texts as columns, each text at the right edge of its column."""
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    return [
        between.join(" " * (width - cell_len(text)) + text for text, width in cells)
        for cells in (zip(row, widths, strict=True) for row in rows)
    ]


def at_end(figures: Content, width: int) -> Content:
    """Figures at the right edge of a line of `width` cells."""
    return figures.pad_left(max(width - figures.cell_length, 0))


def with_figures(lead: Content, text: str, figures: Content, width: int) -> list[Content]:
    """A text from people with its figures at the right edge: in a column beside it, or, where that
    would be too narrow, on a line of their own under the text, which is bold then.

    Args:
        lead: what stands before the text, such as its number.
        text: any length.
        figures: of the same width on all rows that belong together.
        width: of the lines.
    """
    hang = Content.blank(lead.cell_length)
    room = width - lead.cell_length - figures.cell_length - 2
    lines = wrapped(text, room)
    fits = len(lines) == 1 or (room >= _NARROWEST and len(lines) <= _MOST_LINES)
    if fits and lines[0].cell_length <= room:
        first = lines[0].pad_right(room - lines[0].cell_length + 2) + figures
        return [lead + first, *(hang + line for line in lines[1:])]
    first, *others = wrapped(text, width - lead.cell_length, "bold")
    return [lead + first, *(hang + line for line in others), at_end(figures, width)]
