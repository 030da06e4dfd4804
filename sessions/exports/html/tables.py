"""A table of a paper for the browser: its heading row and its first column are told as headings."""

import re
from collections.abc import Iterator, Sequence
from html import escape

from sessions.exports.document import Column, Table

_MANY = 4
"""From so many columns on, a table is moved sideways by itself where the screen is narrow."""
_LEAST = 7.0
_LEAST_FIGURES = 3.5
"""What a column of such a table needs, in the page's own unit."""
_LONG_WORD = re.compile(r"\S{13,}")
_SPACE = re.compile(r"(\s+)")
_PIECE = re.compile(r".{1,6}")


def table(block: Table) -> Iterator[str]:
    """The table, line by line."""
    tall = ' class="tall"' if block.tall else ""
    if len(block.columns) < _MANY:
        yield f'<div class="scroll">\n<table{tall}>'
    else:
        name = escape(block.caption or ", ".join(column.text for column in block.columns))
        least = sum(_LEAST_FIGURES if column.figures else _LEAST for column in block.columns)
        yield f'<div class="scroll" role="group" tabindex="0" aria-label="{name}">'
        yield f'<table{tall} style="min-width:{least:g}rem">'
    if block.caption:
        yield f'<caption dir="auto">{escape(block.caption)}</caption>'
    yield from _columns(block.columns)
    yield "<tbody>"
    for place, cells in enumerate(block.rows):
        words = "".join(_cells(block.columns, cells))
        sums_up = ' class="sum"' if place in block.strong else ""
        yield f"<tr{sums_up}>{words}</tr>"
    yield "</tbody>\n</table>\n</div>"


def _columns(columns: Sequence[Column]) -> Iterator[str]:
    whole = sum(column.share for column in columns)
    shares = (f'<col style="width:{100 * column.share / whole:.1f}%">' for column in columns)
    yield f"<colgroup>{''.join(shares)}</colgroup>"
    names = (
        f'<th scope="col"{_figures(column)} dir="auto">{_heading(column.text)}</th>'
        for column in columns
    )
    yield f"<thead><tr>{''.join(names)}</tr></thead>"


def _heading(text: str) -> str:
    """Words of usual length stay whole however narrow the column is; others may break."""
    return "".join(
        "<wbr>".join(map(escape, _PIECE.findall(part))) if _LONG_WORD.match(part) else escape(part)
        for part in _SPACE.split(text)
    )


def _cells(columns: Sequence[Column], cells: Sequence[str]) -> Iterator[str]:
    for place, (column, text) in enumerate(zip(columns, cells, strict=True)):
        if place == 0 and text and not column.figures:
            yield f'<th scope="row" dir="auto">{escape(text)}</th>'
        else:
            yield f'<td{_figures(column)} dir="auto">{escape(text)}</td>'


def _figures(column: Column) -> str:
    return ' class="figures"' if column.figures else ""
