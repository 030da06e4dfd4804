"""The figures of a rating chart as a table, for those who do not see the picture."""

from collections.abc import Iterator

from sessions.charts import figures
from sessions.exports.document import ChartRow, Column, RatingChart, Table
from sessions.i18n import Translator


def table_of(chart: RatingChart, t: Translator) -> Table:
    """A row for each thing that was rated: where it is, where it should be, and how far that is."""
    ranges = any(row.lowest is not None for row in chart.rows)
    columns = (
        Column(t.text("paper-chart-thing"), share=5),
        Column(chart.now_word, figures=True, share=2),
        *([Column(t.text("summary-range"), figures=True, share=3)] if ranges else []),
        Column(chart.target_word, figures=True, share=3),
        Column(t.text("paper-chart-gap"), figures=True, share=2),
    )
    rows = tuple(tuple(_cells(row, ranges, t)) for row in chart.rows)
    return Table(columns, rows, caption=chart.caption)


def _cells(row: ChartRow, ranges: bool, t: Translator) -> Iterator[str]:
    now, target, gap = figures(row, t)
    yield f"{row.name} – {row.note}" if row.note else row.name
    yield now
    if ranges:
        yield "–".join(
            dict.fromkeys(str(end) for end in (row.lowest, row.highest) if end is not None)
        )
    yield target
    yield gap
