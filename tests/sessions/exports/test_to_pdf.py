"""The PDF: read by poppler, which did not write it."""

import re
import time
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from sessions.exports import to_pdf
from sessions.exports.document import (
    Column,
    Document,
    Heading,
    Listing,
    PageBreak,
    Paragraph,
    RatingChart,
    Table,
)
from sessions.i18n import Translator
from tests.sessions.exports import papers
from tests.sessions.exports.poppler import letters, letters_in, run

FI = Translator("fi")
NOT_PRINTED = {"kind", "language", "tone", "alt", "ideas"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "paper.pdf"


def printed(document: Document, file: Path) -> str:
    """All that stands on the pages of a document."""
    file.write_bytes(to_pdf.write(document, Translator(document.language)))
    return letters_in(file)


def texts(part: Any) -> Iterator[str]:
    """Every text of a document or block that is to be printed."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple | list):
        for one in part:
            yield from texts(one)
    elif is_dataclass(part):
        for field in fields(part):
            if field.name not in NOT_PRINTED | {"running"}:
                yield from texts(getattr(part, field.name))


def structure(file: Path) -> list[str]:
    """The tags of the file in order."""
    tagged = run("pdfinfo", "-struct", file)
    return re.findall(r"^ *([A-Z]\w*)", tagged, re.M)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_says_what_it_is(file: Path, language: str) -> None:
    """Tagged, with title and language, PDF/UA-1, every font in it."""
    document = papers.paper(language)
    file.write_bytes(to_pdf.write(document, Translator(language)))
    info = run("pdfinfo", file)
    assert re.search(r"Tagged: +yes", info)
    assert re.search(rf"Title: +{document.title}\n", info)
    assert "<pdfuaid:part>1</pdfuaid:part>" in run("pdfinfo", "-meta", file)
    assert f"/Lang({language}-FI)".encode() in file.read_bytes()
    assert b"/DisplayDocTitle true" in file.read_bytes()
    fonts = run("pdffonts", file).splitlines()[2:]
    assert fonts
    assert all(re.search(r"yes yes yes +\d+ +0$", font) for font in fonts)


def test_has_a_structure_to_listen_to(file: Path) -> None:
    """Headings of their levels, lists, tables with headers and captions, a figure in words."""
    file.write_bytes(to_pdf.write(papers.paper(), FI))
    tags = structure(file)
    assert [tag for tag in tags if tag in {"H1", "H2", "H3", "H4"}] == (
        "H1 H1 H2 H3 H2 H2 H3 H4 H1".split()
    )
    assert (tags.count("Table"), tags.count("THead"), tags.count("TH")) == (3, 3, 5 + 4 + 6)
    assert (tags.count("L"), tags.count("LI"), tags.count("LBody")) == (3, 4 + 3 + 2, 4 + 3 + 2)
    assert (tags.count("Figure"), tags.count("Caption")) == (1, 3)
    alt = "FEFF" + papers.CHART.alt.encode("utf-16-be").hex().upper()
    assert f"/Alt<{alt}>".encode() in file.read_bytes()


def test_headings_are_bookmarks(file: Path) -> None:
    """A reader jumps to a part from the list beside the page."""
    file.write_bytes(to_pdf.write(papers.paper(), FI))
    outline = run("pdftohtml", "-xml", "-i", "-stdout", file).partition("<outline>")[2]
    found = re.findall(r"<item page=\"\d+\">(.*)</item>", outline)
    blocks = papers.paper().blocks
    assert found == [block.text for block in blocks if isinstance(block, Heading)]


def test_every_word_stands_in_it_unchanged(file: Path) -> None:
    """Every text of the document is printed, and what has a lasting name once."""
    document = papers.paper()
    said = printed(document, file)
    for text in filter(None, texts(document)):
        assert letters(text) in said
    ideas = [
        line.text
        for block in document.blocks
        if isinstance(block, Listing)
        for line in block.lines
        if line.ideas
    ]
    assert len(ideas) == 3
    assert [said.count(letters(text)) for text in ideas] == [1, 1, 1]


def test_the_figures_of_the_chart_are_text(file: Path) -> None:
    """Beside the picture stand now, target and gap."""
    said = printed(replace(papers.paper(), blocks=(papers.CHART,)), file)
    assert "MitäarvioitiinNyt" in said.replace("12345", "")
    assert "Tiedonkulku2,34,5+2,2" in said
    assert "Palautteeseenvastaaminen2,6" in said


def test_hostile_words_are_printed_as_they_are(file: Path) -> None:
    """Markup, code, emoji and a word of 224 letters: in each kind of block, letter for letter."""
    document = papers.hostile()
    blocks = [block for block in document.blocks if not isinstance(block, RatingChart)]
    # Each block on pages of its own: a row that goes on over the page is read column by column.
    apart = tuple(part for block in blocks for part in (block, PageBreak()))
    said = printed(replace(document, title="T", subtitle="", blocks=apart), file)
    told = list(texts(tuple(blocks)))
    for text in (*papers.HOSTILE[:5], *papers.HOSTILE[9:]):
        assert said.count(letters(text)) == told.count(text) > 10, text


def test_unknown_and_right_to_left_scripts_do_not_break_it(file: Path) -> None:
    """They are printed where a font has them; else a box stands for each letter."""
    said = printed(papers.hostile(), file)
    arabic, hebrew, chinese, hindi = papers.HOSTILE[5:9]
    for word in [*arabic.split(), *hebrew.split(), *hindi.split()]:
        assert word in said
    assert "□" * len(chinese) in said


def test_a_word_does_not_leave_its_column(file: Path) -> None:
    """What is too long for a narrow column is divided, so that the next one stays readable."""
    columns = (Column("Palvelutyytyväisyyskyselylomake"), *(Column("Pvm"),) * 7)
    words = ("Päätösluettelomerkintä", "https://kunta.example/palaute", *("x",) * 6)
    said = printed(Document("T", "", "fi", (Table(columns, (words,)),), "alla"), file)
    for text in (columns[0].text, *words[:2]):
        assert letters(text) in said
    bounds = re.findall(r'xMin="(.*?)".*xMax="(.*?)"', run("pdftotext", "-bbox", file, "-"))
    margin, share = 62.36, (595.28 - 2 * 62.36) / 8
    _, *cells = [[(float(x) - margin) // share for x in bound] for bound in bounds]
    assert len(cells) > 8 + 8 + 2
    assert all(left == right for left, right in cells)


def test_there_is_room_for_a_pen(file: Path) -> None:
    """The rows of a table for decisions are at least 15 mm apart."""
    file.write_bytes(to_pdf.write(papers.paper(), FI))
    words = run("pdftotext", "-f", "3", "-bbox", file, "-")
    tops = [
        float(re.search(rf'yMin="([\d.]+)"[^>]*>{first}<', words)[1])
        for first in ("Ehdotus", "Yksi", "Palautelaatikko", "Yhteinen", "Perehdytyspäivä")
    ]
    millimetres = [(below - above) / 72 * 25.4 for above, below in pairwise(tops[1:])]
    assert min(millimetres) > 15


def test_a_caption_stays_with_its_table(file: Path) -> None:
    """However full the page is, the caption, the header and the first row stand together."""
    table = Table((Column("Sarake"),), (("rivi",),) * 3, caption="Kuvateksti")
    for lines in range(40, 56, 3):
        filling = Paragraph("\n".join(["täyte"] * lines))
        document = replace(papers.paper(), blocks=(filling, Heading("Osa", 1), table))
        file.write_bytes(to_pdf.write(document, FI))
        pages = run("pdftotext", "-raw", file, "-").split("\f")
        (page,) = (page for page in pages if "Kuvateksti" in page)
        assert "Osa\nKuvateksti\nSarake\nrivi\n" in page


def test_the_same_document_makes_the_same_bytes() -> None:
    """Nothing of the time or the laptop is in it."""
    first = to_pdf.write(papers.paper(), FI)
    time.sleep(1.1)  # the clock of a PDF counts seconds
    assert to_pdf.write(papers.paper(), FI) == first


def test_a_thousand_ideas_take_seconds(file: Path) -> None:
    """1,000 ideas from 60 tables, as a list and as rows to decide on, with headers on each page."""
    started = time.monotonic()
    said = printed(papers.great(), file)
    assert time.monotonic() - started < 10
    for number in (1, 500, 1000):
        assert said.count(f"Idea{number}:") == 2
    pages = run("pdftotext", "-raw", file, "-").split("\f")
    rows = [page for page in pages if "Idea" in page and "•" not in page]
    assert len(rows) > 50
    assert all("Ehdotus Pöydät Päätös Vastuu Pvm Perustelu" in page for page in rows)
