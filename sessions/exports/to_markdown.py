"""A paper in Markdown."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from sessions.exports.document import (
    Block,
    ChartRow,
    Column,
    Document,
    Facts,
    Heading,
    Line,
    Listing,
    PageBreak,
    Paragraph,
    Quotes,
    RatingChart,
    Table,
)
from sessions.exports.figures import table_of
from sessions.exports.markdown import as_text, table
from sessions.i18n import Translator

_STEP = 4
"""Characters between two steps of a chart's scale."""


def write(document: Document, t: Translator) -> bytes:
    """The paper in UTF-8."""
    parts = [f"# {_inside(document.title)}"]
    if document.subtitle:
        parts.append(as_text(document.subtitle))
    parts += [part for block in document.blocks for part in _WRITERS[type(block)](block, t)]
    return ("\n\n".join(parts) + "\n").encode()


def _inside(text: str) -> str:
    return as_text(text, at_start=False)


def _heading(block: Heading, t: Translator) -> Iterator[str]:  # noqa: ARG001
    yield f"{'#' * (block.level + 1)} {_inside(block.text)}"


def _paragraph(block: Paragraph, t: Translator) -> Iterator[str]:  # noqa: ARG001
    marks = {"strong": "**", "comment": "*"}.get(block.tone, "")
    for paragraph in block.text.split("\n\n"):
        lines = [as_text(line) for line in paragraph.split("\n") if line.strip()]
        if lines:
            yield marks + "\\\n".join(lines) + marks


def _line(line: Line) -> str:
    text = as_text(line.text)
    about = " · ".join(_inside(part) for part in (line.whose, line.note) if part)
    return f"{text} (*{about}*)" if about else text


def _listing(block: Listing, t: Translator) -> Iterator[str]:  # noqa: ARG001
    yield "\n".join(
        f"{f'{number}.' if block.numbered else '-'} {_line(line)}"
        for number, line in enumerate(block.lines, start=1)
    )


def _quotes(block: Quotes, t: Translator) -> Iterator[str]:  # noqa: ARG001
    for line in block.lines:
        about = " · ".join(_inside(part) for part in (line.whose, line.note) if part)
        yield f"> {as_text(line.text)}" + (f"\n>\n> — *{about}*" if about else "")


def _facts(block: Facts, t: Translator) -> Iterator[str]:  # noqa: ARG001
    yield "\n".join(f"- {as_text(name)}: {_inside(value)}" for name, value in block.rows)


def _table(block: Table, t: Translator) -> Iterator[str]:  # noqa: ARG001
    if block.caption:
        yield as_text(block.caption)
    rows = [
        [_cell(text, strong=number in block.strong) for text in row]
        for number, row in enumerate(block.rows)
    ]
    yield table([(_inside(column.text), column.figures) for column in block.columns], rows)


def _cell(text: str, strong: bool) -> str:
    return f"**{_inside(text)}**" if strong and text else _inside(text)


def _chart(block: RatingChart, t: Translator) -> Iterator[str]:
    """The figures, and each row as a line from now to target that plain text shows too."""
    figures = table_of(block, t)
    name, *others = figures.columns
    legend = f"○ {block.now_word} ● {block.target_word}"
    drawn = (_dumbbell(row, block.low, block.high) for row in block.rows)
    rows = tuple((row[0], line, *row[1:]) for row, line in zip(figures.rows, drawn, strict=True))
    yield from _table(replace(figures, columns=(name, Column(legend), *others), rows=rows), t)


def _dumbbell(row: ChartRow, low: int, high: int) -> str:
    line = ["─"] * ((high - low) * _STEP + 1)
    now = round((row.now - low) * _STEP)
    if row.target is None:
        line[now] = "○"
    else:
        target = round((row.target - low) * _STEP)
        for place in range(min(now, target), max(now, target)):
            line[place] = "━"
        line[now] = "○"
        line[target] = "◉" if target == now else "●"
    return f"{low} {''.join(line)} {high}"


def _page_break(block: PageBreak, t: Translator) -> Iterator[str]:  # noqa: ARG001  # noqa: ARG001
    yield from ()


_WRITERS: dict[type[Block], Callable[[Any, Translator], Iterator[str]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Listing: _listing,
    Quotes: _quotes,
    Facts: _facts,
    Table: _table,
    RatingChart: _chart,
    PageBreak: _page_break,
}
