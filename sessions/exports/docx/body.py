"""The text of a paper, block by block, as Word's paragraphs and tables."""

from collections.abc import Iterator
from itertools import zip_longest

from docx.oxml.ns import qn
from docx.oxml.text.parfmt import CT_PPr
from docx.parts.document import DocumentPart
from docx.shared import Pt

from sessions.exports.document import (
    Block,
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
from sessions.exports.docx.charts import rating_chart
from sessions.exports.docx.elements import Element, element, paragraph, run
from sessions.exports.docx.tables import table
from sessions.i18n import Translator

_TONES = {
    "plain": "Normal",
    "quiet": "PajaQuiet",
    "strong": "PajaStrong",
    "comment": "PajaComment",
}
_NUMBERED = 1
"""Which of our own numberings has figures; the other has bullets."""
_INTRODUCED = (Listing, Quotes, Table, RatingChart)
"""What a paragraph before it stays on the page with."""
_BELOW_A_TABLE = Pt(12)
"""Between a table, which can't have space below it in Word, and a text with none above."""


def body(document: Document, part: DocumentPart, t: Translator) -> Iterator[Element]:
    """The whole text, from the title on."""
    yield paragraph("Title", run(document.title))
    if document.subtitle:
        yield paragraph("Subtitle", run(document.subtitle))
    below_table = new_page = opening = False
    for block, following in zip_longest(document.blocks, document.blocks[1:]):
        if isinstance(block, PageBreak):
            new_page = True
            continue
        opening = isinstance(block, Heading) or (opening and _is_quiet(block))
        for made in _block(block, part, t):
            is_table = made.tag == qn("w:tbl")
            properties = _properties_of(made)
            if new_page:
                properties.pageBreakBefore_val = True
                new_page = False
            if below_table and is_table:
                # Word makes one table of two that touch.
                yield paragraph("PajaAfterTable")
            elif below_table and not isinstance(block, Heading):
                properties.spacing_before = _BELOW_A_TABLE
            if isinstance(block, Paragraph) and (opening or isinstance(following, _INTRODUCED)):
                properties.keepNext_val = True
            yield made
            below_table = is_table
    if below_table:
        yield paragraph("PajaAfterTable")


def _is_quiet(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.tone == "quiet"


def _properties_of(made: Element) -> CT_PPr:
    """What is set for the (first) paragraph itself, beside its style."""
    properties = next(made.iter(qn("w:pPr")))
    assert isinstance(properties, CT_PPr)
    return properties


def _block(block: Block, part: DocumentPart, t: Translator) -> Iterator[Element]:
    match block:
        case Heading():
            yield paragraph(f"Heading{block.level}", run(block.text))
        case Paragraph():
            yield paragraph(_TONES[block.tone], run(block.text))
        case Facts():
            for name, value in block.rows:
                words = (run(name, "PajaAside"), element("r", element("tab")), run(value))
                yield paragraph("PajaFact", *words)
        case Listing(lines, numbered=True):
            yield from _numbered(lines, part)
        case Listing(lines):
            for line in lines:
                yield paragraph("ListBullet", *_line(line))
        case Quotes(lines):
            for line in lines:
                yield paragraph("Quote", *_line(line, between="\n"))
        case Table():
            if block.caption:
                yield paragraph("Caption", run(block.caption))
            yield table(block)
        case RatingChart():
            yield from rating_chart(block, part, t)


def _line(line: Line, between: str = " – ") -> Iterator[Element]:
    yield run(line.text)
    if beside := " · ".join(filter(None, (line.whose, line.note))):
        yield run(f"{between}{beside}", "PajaAside")


def _numbered(lines: tuple[Line, ...], part: DocumentPart) -> Iterator[Element]:
    """Each list has a numbering of its own, or it would go on from the one before."""
    numbering = part.numbering_part.element.add_num(_NUMBERED)
    numbering.add_lvlOverride(ilvl=0).add_startOverride(1)
    for line in lines:
        level = element("ilvl", val=0)
        place = element("numPr", level, element("numId", val=numbering.numId))
        yield paragraph("ListNumber", *_line(line), properties=[place])
