"""Ratings as a chart, whose writers set the same figures beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from exercises.spread import Spread
from sessions.exports.document import ChartRow, RatingChart
from sessions.i18n import Translator


@dataclass(frozen=True, slots=True)
class Row:
    """One thing, unit or table that was rated."""

    name: str
    now: Spread
    target: Spread
    note: str = ""
    """What stands out in it."""


def chart(name: str, low: int, high: int, rows: Sequence[Row], t: Translator) -> RatingChart:
    """A line from now to target for each row."""
    return RatingChart(
        caption=name,
        alt=t.text("paper-chart-alt", low=low, high=high, rows=len(rows)),
        low=low,
        high=high,
        rows=tuple(_chart_row(row) for row in rows),
        now_word=t.text("summary-now"),
        target_word=t.text("summary-target"),
    )


def _chart_row(row: Row) -> ChartRow:
    several = sum(row.now.counts) > 1
    return ChartRow(
        name=row.name,
        now=row.now.average,
        target=row.target.average,
        lowest=row.now.lowest if several else None,
        highest=row.now.highest if several else None,
        note=row.note,
    )
