"""How figures lie on a scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, pstdev


@dataclass(frozen=True, slots=True)
class Spread:
    """How a set of figures lies on the scale."""

    average: float
    """Arithmetic mean."""
    lowest: int
    highest: int
    counts: tuple[int, ...]
    """How many figures on each step of the scale, from the lowest step up."""
    deviation: float
    """Standard deviation of the whole set: 0 when all agree."""


def spread(figures: Sequence[int], low: int, high: int) -> Spread | None:
    """The spread of figures on a scale from `low` to `high`; None without figures."""
    if not figures:
        return None
    counts = tuple(figures.count(step) for step in range(low, high + 1))
    return Spread(fmean(figures), min(figures), max(figures), counts, pstdev(figures))
