"""A table of a paper as Word's own table, row by row.

Its cells are made, not asked for: python-docx's `Table.cell` reads the whole table for each one,
which takes minutes for a thousand rows.
"""

from collections.abc import Iterator, Sequence

from sessions.exports.document import Column, Table
from sessions.exports.docx.elements import Element, element, paragraph, run

TEXT_WIDTH = 9184
"""Between the margins, in twentieths of a point; as in the styles."""
_ROOM_FOR_A_PEN = 850
_KEPT_TOGETHER = 8
"""So many rows stay on one page."""
_SIZES = ((6, 0), (9, 17))
"""Up to how many columns the letters have which size in half points; 0 is the style's own."""
_SMALLEST = 15


def table(block: Table, alt: str = "") -> Element:
    """The table with a heading row that comes again on each page, and no row cut by a page.

    Args:
        block: what stands in it.
        alt: what it says in short, for those who do not see it.
    """
    widths = tuple(_widths(block.columns))
    return element(
        "tbl",
        _properties(block, alt),
        element("tblGrid", *(element("gridCol", w=width) for width in widths)),
        _heading(block, widths),
        *(_row(block, place, cells, widths) for place, cells in enumerate(block.rows)),
    )


def _widths(columns: Sequence[Column]) -> Iterator[int]:
    whole = sum(column.share for column in columns)
    for column in columns:
        yield TEXT_WIDTH * column.share // whole


def _properties(block: Table, alt: str) -> Element:
    made = element(
        "tblPr",
        element("tblStyle", val="PajaTallTable" if block.tall else "PajaTable"),
        element("tblW", w=TEXT_WIDTH, type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblLook", val="0620", firstRow=1, noHBand=1, noVBand=1),
    )
    if block.caption:
        made.append(element("tblCaption", val=block.caption))
    if alt:
        made.append(element("tblDescription", val=alt))
    return made


def _heading(block: Table, widths: Sequence[int]) -> Element:
    made = element("tr", element("trPr", element("cantSplit"), element("tblHeader")))
    for column, width in zip(block.columns, widths, strict=True):
        side = [element("jc", val="right")] if column.figures else []
        words = run(column.text, half_points=_half_points(block))
        cell = _cell(width, paragraph("PajaTableHeading", words, properties=side))
        cell[0].append(element("vAlign", val="bottom"))
        made.append(cell)
    return made


def _row(block: Table, place: int, cells: Sequence[str], widths: Sequence[int]) -> Element:
    strong = "Strong" if place in block.strong else ""
    properties = [element("cantSplit")]
    if block.tall:
        properties.append(element("trHeight", val=_ROOM_FOR_A_PEN, hRule="atLeast"))
    together = len(block.rows) <= _KEPT_TOGETHER and not block.tall
    made = element("tr", element("trPr", *properties))
    for text, column, width in zip(cells, block.columns, widths, strict=True):
        style = "PajaTableFigures" if column.figures else "PajaTableText"
        stays = [element("keepNext")] if together and place < len(block.rows) - 1 else []
        # An empty cell is a paragraph without text: Word refuses one without a paragraph.
        words = [run(text, strong, _half_points(block))] if text else []
        made.append(_cell(width, paragraph(style, *words, properties=stays)))
    return made


def _half_points(block: Table) -> int:
    """The size of the letters, where it is not the style's."""
    return next((size for most, size in _SIZES if len(block.columns) <= most), _SMALLEST)


def _cell(width: int, words: Element) -> Element:
    return element("tc", element("tcPr", element("tcW", w=width, type="dxa")), words)
