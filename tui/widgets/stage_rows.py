"""How the terminal draws the rows of a result on the wall, pictures with their figures."""

from collections.abc import Callable, Mapping
from math import floor

from textual.content import Content

from sessions.stage.rows import MOST_BESIDE, Bar, Columns, Row, Said, Track
from tui.display import content
from tui.widgets.bars import LIVE, QUIET, bar, upright
from tui.widgets.drawn import column
from tui.widgets.scale import dumbbell, on_axis

_HIGH = 3
"""Lines of the columns themselves."""
_WIDEST_STEP, _WIDEST_COLUMN = 6, 8


def draw_row(row: Row, width: int) -> list[Content]:
    """A row as lines of at most `width` cells."""
    return _DRAWN[type(row)](row, width)


def _text(row: Row, width: int, style: str = "") -> list[Content]:
    note = Content.styled(" · ", QUIET) + content(row.note, QUIET) if row.note else Content()
    return (content(row.text, style) + note).wrap(width)


def _quiet(row: Row, width: int) -> list[Content]:
    return _text(row, width, QUIET)


def _said(row: Said, width: int) -> list[Content]:
    lead = Content.styled(f"{row.lead} " if row.lead else "", f"bold {LIVE}")
    room = width - lead.cell_length
    blank = Content.blank(lead.cell_length)
    return [(blank if n else lead) + line for n, line in enumerate(_text(row, room))]


def _bar(row: Bar, width: int) -> list[Content]:
    figure = Content.styled(f"  {row.figure}", "bold")
    beside = MOST_BESIDE + 1 if row.beside else 0
    drawn = _marked(row, width - beside - figure.cell_length) + figure
    if row.beside:
        return [column(_text(row, width)[0], beside) + drawn]
    return [*_text(row, width), drawn]


def _marked(row: Bar, cells: int) -> Content:
    """The bar, with a stroke where the share to compare with ends."""
    drawn = bar(row.share, cells)
    if row.compared is None:
        return drawn
    at = min(floor(row.compared * cells), cells - 1)
    return Content.assemble(drawn[:at], ("┃", "bold"), drawn[at + 1 :])


def _track(row: Track, width: int) -> list[Content]:
    figure = Content.styled(f"  {row.figure}", "bold")
    ends = (Content.styled(f"{row.low} ", QUIET), Content.styled(f" {row.high}", QUIET))
    beside = MOST_BESIDE + 1 if row.beside else 0
    room = width - beside - figure.cell_length - sum(end.cell_length for end in ends) - 1
    gap = max(1, min(room // (row.high - row.low), _WIDEST_STEP))
    scale = dumbbell(row.now, row.target, row.low, row.high, gap)
    drawn = ends[0] + scale + ends[1] + figure
    if row.beside:
        return [column(_text(row, width)[0], beside) + drawn]
    return [*_text(row, width), drawn]


def _columns(row: Columns, width: int) -> list[Content]:
    cell = max(min(width // len(row.steps), _WIDEST_COLUMN), 2)
    names = on_axis([name.center(cell - 1) for name, _ in row.steps], cell, QUIET)
    said = _text(row, width) if row.text else []
    return [*said, *upright([count for _, count in row.steps], cell, _HIGH), names]


_DRAWN: Mapping[type[Row], Callable[..., list[Content]]] = {
    Row: _quiet,
    Said: _said,
    Bar: _bar,
    Track: _track,
    Columns: _columns,
}
