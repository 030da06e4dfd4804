"""A paper as a tagged PDF/UA-1: `document.typ` of `sessions.typesetting` sets its blocks."""

from dataclasses import asdict
from typing import Any

from sessions import charts, typesetting
from sessions.exports.document import Block, ChartRow, Document, RatingChart, Table
from sessions.i18n import Translator


def write(document: Document, t: Translator) -> bytes:
    """The whole file; the same document makes the same bytes."""
    data = asdict(document)
    data["blocks"] = [_block(block, t) for block in document.blocks]
    return typesetting.typeset("document", data)


def _block(block: Block, t: Translator) -> dict[str, Any]:
    """A block as data, with the name of its kind."""
    data = {"kind": type(block).__name__, **asdict(block)}
    if isinstance(block, Table):
        data["strong"] = sorted(block.strong)
    if isinstance(block, RatingChart):
        data["rows"] = [_chart_row(block, row, t) for row in block.rows]
        data["ticks"] = [[charts.place(block, step), str(step)] for step in charts.ticks(block)]
        data["thing_word"] = t.text("paper-chart-thing")
        data["gap_word"] = t.text("paper-chart-gap")
        data["range_word"] = t.text("paper-chart-range")
    return data


def _chart_row(chart: RatingChart, row: ChartRow, t: Translator) -> dict[str, Any]:
    """A row with its figures as text, and its places on the scale from 0 to 1."""
    ends = (row.now, row.target, row.lowest, row.highest)
    places = [None if end is None else charts.place(chart, end) for end in ends]
    return {
        "name": row.name,
        "note": row.note,
        "figures": charts.figures(row, t),
        **dict(zip(("now", "target", "lowest", "highest"), places, strict=True)),
    }
