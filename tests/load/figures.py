"""What was measured: figures by name over several runs, and where they must be."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field

TARGETS = {
    "4": ("at least 0.35", "0.6"),
    "5": ("at least 15", "30"),
    "6": ("at most 1.6", "1.2"),
    "7, 130 phones": ("at most 60 ms", "40 ms"),
    "7, 1000 phones": ("at most 160 ms", "100 ms"),
    "9": ("at most 2.0", "1.5"),
    "10": ("at most 1.5", "1.2"),
    "11, all": ("at most 110 MB", "80 MB"),
    "11, a phone": ("at most 15 KB", "10 KB"),
    "12, bytes": ("at most 34 KB", "14 KB"),
    "12, requests": ("at most 3", "1"),
    "13": ("0", "0"),
}
"""What must be reached, and what is aimed at, by the number of the target."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure of one run."""

    what: str
    value: float
    unit: str
    target: str | None = None
    """Its number in `TARGETS`."""


@dataclass(slots=True)
class Row:
    """One figure over all runs."""

    what: str
    unit: str
    target: str | None
    values: list[float] = field(default_factory=list)

    def line(self, width: int) -> str:
        """Name, median, smallest and largest, and the target."""
        spread = ""
        if len(set(self.values)) > 1:
            spread = f" ({_short(min(self.values))}–{_short(max(self.values))})"
        said = f"{_short(statistics.median(self.values))}{spread} {self.unit}".rstrip()
        if self.target is not None:
            must, aim = TARGETS[self.target]
            said = f"{said:<34} target {self.target}: {must}, aim {aim}"
        return f"  {self.what:<{width}}  {said}"


class Report:
    """All figures in the order they were first measured, by section."""

    def __init__(self) -> None:
        self._sections: dict[str, dict[str, Row]] = {}

    def add(self, section: str, figures: Sequence[Figure]) -> None:
        """Note what one run gave."""
        rows = self._sections.setdefault(section, {})
        for figure in figures:
            row = rows.setdefault(figure.what, Row(figure.what, figure.unit, figure.target))
            row.values.append(figure.value)

    def lines(self, section: str) -> str:
        """A section as it is printed."""
        rows = self._sections[section].values()
        width = max(len(row.what) for row in rows)
        return "\n".join([section, *(row.line(width) for row in rows), ""])

    def text(self) -> str:
        """All sections."""
        return "\n".join(map(self.lines, self._sections))

    def plain(self) -> list[dict[str, object]]:
        """All figures as plain data."""
        return [
            {
                "section": section,
                "what": row.what,
                "unit": row.unit,
                "target": row.target,
                "median": statistics.median(row.values),
                "values": row.values,
            }
            for section, rows in self._sections.items()
            for row in rows.values()
        ]


def percentile(values: Sequence[float], share: float) -> float:
    """The nearest rank: half of the values are at most `percentile(values, 0.5)`."""
    ordered = sorted(values)
    return ordered[round(share * (len(ordered) - 1))]


def _short(value: float) -> str:
    for least, digits in ((100, 0), (10, 1), (0, 2)):
        if abs(value) >= least:
            return f"{value:,.{digits}f}" if value % 1 else f"{value:,.0f}"
    raise ValueError(value)
