"""The Word file: its parts as Word wants them, and the same words in LibreOffice."""

from collections import Counter
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm
from hypothesis import given
from hypothesis import strategies as st

from exercises.text import clean
from sessions.exports import to_docx
from sessions.exports.document import (
    Column,
    Document,
    Heading,
    Line,
    Listing,
    PageBreak,
    Paragraph,
    Quotes,
    Table,
)
from sessions.exports.docx.elements import run
from sessions.i18n import Translator
from tests.sessions.exports import papers
from tests.sessions.exports.office import convert
from tests.sessions.exports.papers import in_order

TITLE = {"title": "Otsikko", "subtitle": "", "language": "fi"}

# How the schema (ISO 29500-1) orders what we use; Word calls a file with another order damaged.
ORDER = {
    "w:pPr": "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs suppressAutoHyphens "
    "spacing ind jc outlineLvl",
    "w:rPr": "rStyle rFonts b bCs color sz szCs rtl lang",
    "w:tblPr": "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption "
    "tblDescription",
    "w:tcPr": "tcW shd vAlign",
    "w:tbl": "tblPr tblGrid tr",
    "w:style": "name basedOn next uiPriority qFormat pPr rPr tblPr tblStylePr",
    "w:sectPr": "headerReference footerReference pgSz pgMar cols titlePg docGrid",
    "w:lvl": "start numFmt pStyle lvlText lvlJc pPr rPr",
    "w:settings": "zoom defaultTabStop autoHyphenation consecutiveHyphenLimit "
    "characterSpacingControl compat themeFontLang clrSchemeMapping",
}


def written(document: Document) -> bytes:
    return to_docx.write(document, Translator(document.language))


def opened(*blocks: object, **values: str) -> WordDocument:
    """A document of some blocks as python-docx reads it."""
    file = written(Document(blocks=blocks, **{**TITLE, **values}))  # type: ignore[arg-type]
    return docx.Document(BytesIO(file))


def parts(file: bytes) -> dict[str, BaseOxmlElement]:
    """Every XML of the file's text and styles."""
    with ZipFile(BytesIO(file)) as package:
        names = [name for name in package.namelist() if name.endswith((".xml", ".rels"))]
        return {name: parse_xml(package.read(name)) for name in names}


def styles(made: WordDocument) -> list[str]:
    return [paragraph.style.name for paragraph in made.paragraphs if paragraph.style]


def test_every_block_has_its_own_style() -> None:
    """Real headings, lists, quotes and captions, for screen readers and for Word."""
    made = docx.Document(BytesIO(written(papers.paper())))
    found = Counter(styles(made))
    assert styles(made)[:2] == ["Title", "Subtitle"]
    assert [found[f"Heading {level}"] for level in (1, 2, 3, 4)] == [3, 3, 2, 1]
    assert (found["List Bullet"], found["List Number"], found["Quote"]) == (3, 2, 3)
    assert (found["Paja Fact"], found["Caption"], found["Paja Comment"]) == (4, 3, 1)
    assert (found["Paja Quiet"], found["Paja Strong"], found["Normal"]) == (1, 1, 1)
    assert all(paragraph.text for paragraph in made.paragraphs[:-1])


@pytest.mark.parametrize(("language", "code"), [("fi", "fi-FI"), ("sv", "sv-FI"), ("en", "en-GB")])
def test_says_what_it_is(language: str, code: str) -> None:
    """Language for spelling and reading aloud, title, and nobody's name."""
    paper = papers.paper(language)
    file = written(paper)
    made = docx.Document(BytesIO(file))
    properties = made.core_properties
    assert (properties.title, properties.subject) == (paper.title, paper.subtitle)
    assert (properties.language, properties.author, properties.comments) == (code, "Paja", "")
    language_of = made.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}")
    assert language_of.get(qn("w:val")) == code
    assert b"python-docx" not in b"".join(ZipFile(BytesIO(file)).read(name) for name in parts(file))


def test_pages() -> None:
    """A4; the running line above every page but the first, the page's number below all."""
    section = opened(Paragraph("x"), running="Palvelu · 21.11.2026").sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert section.header.paragraphs[0].text == "Palvelu · 21.11.2026"
    assert section.first_page_header.paragraphs[0].text == ""
    for footer in (section.footer, section.first_page_footer):
        fields = footer.part.element.iter(qn("w:fldSimple"))
        assert [field.get(qn("w:instr")) for field in fields] == ["PAGE", "NUMPAGES"]


def test_a_new_page_begins_with_what_follows() -> None:
    """A page break is no empty line of its own."""
    made = opened(Heading("Yksi", 1), PageBreak(), Heading("Kaksi", 1))
    breaks = [paragraph.paragraph_format.page_break_before for paragraph in made.paragraphs]
    assert breaks == [None, None, True]


def test_each_list_counts_from_one() -> None:
    """The second numbered list does not go on from the first."""
    one = Listing((Line("a"), Line("b")), numbered=True)
    made = opened(one, Paragraph("ja"), one)
    numbers = [p._p.pPr.numPr.numId.val for p in made.paragraphs if p.style.name == "List Number"]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
    starts = made.part.numbering_part.element.iter(qn("w:startOverride"))
    assert [start.get(qn("w:val")) for start in starts] == ["1", "1"]


def test_whose_it_is_stands_beside_the_words() -> None:
    """The words themselves are one run, untouched."""
    line = Line("Kysyt kerran", "Pöytä 1", "3 pistettä")
    made = opened(Listing((line,)), Quotes((line, Line("Hiljaa"))))
    bullet, quote, bare = made.paragraphs[1:]
    assert [run.text for run in bullet.runs] == ["Kysyt kerran", " – Pöytä 1 · 3 pistettä"]
    assert [run.text for run in quote.runs] == ["Kysyt kerran", "\nPöytä 1 · 3 pistettä"]
    assert [run.text for run in bare.runs] == ["Hiljaa"]


def test_a_table_is_a_table() -> None:
    """Repeated heading row, whole rows, widths by share, figures to the right, sums bold."""
    columns = (Column("Pöytä", share=3), Column("Nyt", figures=True))
    block = Table(columns, (("Yksi", "4"), ("Kaikki", "")), "Arviot", frozenset({1}))
    made = opened(block)
    table = made.tables[0]
    heading, first, second = table.rows
    assert heading._tr.trPr.find(qn("w:tblHeader")) is not None
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    wide, narrow = (cell.width for cell in first.cells)
    assert wide == pytest.approx(3 * narrow, rel=0.01)
    assert wide + narrow == pytest.approx(Mm(210 - 2 * 24), rel=0.01)
    figures = first.cells[1].paragraphs[0]
    assert figures.style.name == "Paja Table Figures"
    assert figures.style.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.RIGHT
    assert heading.cells[1].paragraphs[0].alignment == WD_ALIGN_PARAGRAPH.RIGHT
    assert second.cells[0].paragraphs[0].runs[0].style.name == "Strong"
    assert first.cells[0].paragraphs[0].runs[0].style.name != "Strong"
    assert first.height is None
    assert opened(replace(block, tall=True)).tables[0].rows[1].height == pytest.approx(
        Mm(15), rel=0.01
    )


def test_a_chart_has_pictures_and_figures() -> None:
    """Each thing has a small picture with words, and the same figures as text."""
    made = opened(papers.CHART)
    rows = [[cell.text for cell in row.cells] for row in made.tables[0].rows]
    assert rows[0] == ["Mitä arvioitiin", "1–5", "Nyt", "Vaihtelu", "Tavoite", "Ero"]
    assert rows[4] == ["Tiedonkulku", "", "2,3", "1–4", "4,5", "+2,2"]
    assert rows[6] == ["Palautteeseen vastaaminen", "", "2,6", "", "", ""]
    told = made.tables[0]._tbl.tblPr.find(qn("w:tblDescription"))
    assert told.get(qn("w:val")) == papers.CHART.alt
    pictures = list(made.element.body.iter(qn("wp:docPr")))
    assert [picture.get("descr") for picture in pictures][3:] == ["2,3 → 4,5", "4 → 4", "2,6"]
    assert len({picture.get("id") for picture in pictures}) == len(pictures) == 6
    single = opened(replace(papers.CHART, rows=papers.CHART.rows[:1]))
    assert len(single.inline_shapes) == 1


def test_tables_do_not_grow_together() -> None:
    """Word joins tables that touch, and wants a paragraph at the end."""
    table = Table((Column("a"),), (("1",),))
    made = opened(table, table, Paragraph("jälkeen"), table)
    tags = [child.tag.rpartition("}")[2] for child in made.element.body]
    assert tags == ["p", "tbl", "p", "tbl", "p", "tbl", "p", "sectPr"]
    assert made.paragraphs[2].paragraph_format.space_before


def test_what_belongs_together_stays_on_a_page() -> None:
    """Headings with their text, what introduces a list with it, short tables whole."""
    columns, row = (Column("a"),), ("1",)
    made = opened(
        Heading("Otsikko", 2),
        Paragraph("sivussa", "quiet"),
        Paragraph("Perustelut:"),
        Listing((Line("koska"),)),
        Table(columns, (row,) * 3),
        Table(columns, (row,) * 100),
    )
    heading, quiet, introduction, item = made.paragraphs[1:5]
    assert heading.style.paragraph_format.keep_with_next
    assert quiet.paragraph_format.keep_with_next
    assert introduction.paragraph_format.keep_with_next
    assert not item.paragraph_format.keep_with_next
    short, long = made.tables
    kept = [r.cells[0].paragraphs[0].paragraph_format.keep_with_next for r in short.rows]
    assert kept == [None, True, True, None]
    assert not long.rows[1].cells[0].paragraphs[0].paragraph_format.keep_with_next


@pytest.mark.parametrize("make", [papers.paper, papers.hostile, papers.great])
def test_word_would_open_it(make: object) -> None:
    """What Word is strict about: order, names that lead nowhere, cells without a paragraph."""
    file = written(make())  # type: ignore[operator]
    found = parts(file)
    for name, root in found.items():
        for element in root.iter(*map(qn, ORDER)):
            order = ORDER[f"w:{element.tag.rpartition('}')[2]}"].split()
            places = [order.index(child.tag.rpartition("}")[2]) for child in element]
            assert all(a <= b for a, b in pairwise(places)), f"{name}: {element.xml}"
    body = found["word/document.xml"]
    assert all(cell[-1].tag == qn("w:p") for cell in body.iter(qn("w:tc")))
    known = {style.get(qn("w:styleId")) for style in found["word/styles.xml"].iter(qn("w:style"))}
    for root in found.values():
        for tag in ("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"):
            assert {element.get(qn(tag[:2] + "val")) for element in root.iter(qn(tag))} <= known
    numbers = {one.get(qn("w:numId")) for one in found["word/numbering.xml"].iter(qn("w:num"))}
    assert {one.get(qn("w:val")) for one in body.iter(qn("w:numId"))} <= numbers
    targets = [one.get("Target") for one in found["word/_rels/document.xml.rels"]]
    assert all(f"word/{target}" in ZipFile(BytesIO(file)).namelist() for target in targets)


@given(st.text())
def test_cleaned_words_are_kept(text: str) -> None:
    """What people may write at all is XML, whatever it is, and comes out as it went in."""
    words = clean(text, lines=True)
    read = parse_xml(run(words).xml)
    assert read.text == words


def test_words_from_the_right() -> None:
    """Arabic and Hebrew are set in their own direction, the others in theirs."""
    assert run("נריד 2026").find(qn("w:rPr")).find(qn("w:rtl")) is not None
    assert run("2026 ja نريد").find(qn("w:rPr")) is None


def test_the_same_words_in_libreoffice(tmp_path: Path) -> None:
    """Another program reads all of it, in its order, in each language and at any size."""
    made = {language: papers.paper(language) for language in ("fi", "sv", "en")}
    made |= {"hostile": papers.hostile(), "great": papers.great()}
    files = []
    for name, document in made.items():
        files.append(tmp_path / f"{name}.docx")
        files[-1].write_bytes(written(document))
    for document, read in zip(made.values(), convert(files, "txt", tmp_path), strict=True):
        in_order(document, read.read_text("utf-8-sig"))
