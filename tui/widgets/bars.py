"""Bars of background colour, and figures in columns beside them.

Every bar has its figure beside it, so that nothing is lost where colours are.
"""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content

from tui.widgets.drawn import wrapped

LIVE, QUIET = "$accent", "$text-muted"


def bar(share: float, width: int, style: str = LIVE) -> Content:
    """A bar over this share (0 to 1) of exactly `width` cells, to the half of a cell."""
    halves = min(max(round(share * width * 2), 1 if share else 0), width * 2)
    whole, half = divmod(halves, 2)
    drawn = Content.styled(" " * whole, f"on {style}") + Content.styled("▌" * half, style)
    return drawn.pad_right(width - whole - half)


def upright(counts: Sequence[int], cell: int, height: int) -> list[Content]:
    """Bars side by side, `cell` cells apart and at most `height` lines high, each with its count
    on top."""
    most = max(counts, default=0) or 1
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
    """A text from people with its figures at the right edge: beside its last line where there is
    room, else on a line of their own.

    Args:
        lead: what stands before the text, such as its number.
        text: any length.
        figures: of the same width on all rows that belong together.
        width: of the lines.
    """
    hang = Content.blank(lead.cell_length)
    first, *others = wrapped(text, width - lead.cell_length)
    lines = [lead + first, *(hang + line for line in others)]
    room = width - figures.cell_length - lines[-1].cell_length
    if room >= 2:
        lines[-1] = lines[-1].pad_right(room) + figures
    else:
        lines.append(at_end(figures, width))
    return lines
