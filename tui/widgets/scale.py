"""A scale as a line: what its steps are called, and where now and target lie on it."""

from collections.abc import Mapping, Sequence

from textual.content import Content

from exercises.spread import Spread
from tui.display import content

NOW, TARGET, BOTH = "○", "●", "◉"
_QUIET, _LIVE = "$text-muted", "bold $accent"


def scale_words(words: Mapping[int, str], width: int) -> list[Content]:
    """What the steps mean: all of them if they fit in a line, else the ends."""
    meanings = [f"{step} {word}" for step, word in words.items()]
    for said in (meanings, meanings[:1] + meanings[-1:]):
        line = content(" · ".join(said), _QUIET)
        if said and line.cell_length <= width:
            return [line]
    return []


def on_axis(marks: Sequence[str], gap: int, style: str = "") -> Content:
    """Short texts under the steps of a scale whose steps are `gap` cells apart."""
    *rest, last = marks
    return Content.styled("".join(mark.ljust(gap) for mark in rest) + last, style)


def axis(low: int, high: int, gap: int) -> Content:
    """The numbers of the steps, over or under the scale."""
    return on_axis([str(step) for step in range(low, high + 1)], gap)


def dumbbell(now: float, target: float, low: int, high: int, gap: int) -> Content:
    """Now and target on a scale from `low` to `high` whose steps are `gap` cells apart."""
    here, there = (round((figure - low) * gap) for figure in (now, target))
    ends = {here: BOTH} if here == there else {here: NOW, there: TARGET}
    first, last = min(ends), max(ends)
    cells = []
    for x in range((high - low) * gap + 1):
        between = first <= x <= last
        glyph = ends.get(x, "━" if between else "─")
        cells.append((glyph, _LIVE if between else _QUIET))
    return Content.assemble(*cells)


def span(spread: Spread) -> str:
    """From the lowest figure to the highest; just the one when all say the same."""
    ends = (spread.lowest, spread.highest)
    return "–".join(str(figure) for figure in dict.fromkeys(ends))
