"""The page for the browser: what stands in it, and what Chromium makes of it."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page

from sessions.exports import to_html
from sessions.exports.document import (
    Column,
    Document,
    Facts,
    Heading,
    Line,
    Listing,
    PageBreak,
    Paragraph,
    Quotes,
    Table,
)
from sessions.i18n import Translator
from tests.live import conftest as live
from tests.sessions.exports import papers
from tests.sessions.exports.papers import in_order
from tests.sessions.exports.poppler import run

browser = live.browser


class Tags(HTMLParser):
    """The tags of a page, each with its attributes; asserts that what opens is closed."""

    ALONE = {"meta", "col", "wbr", "circle", "line", "rect"}

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(html)
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in self.ALONE:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.ALONE:
            assert self._open.pop() == tag

    def named(self, *names: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.found if tag in names]


def written(document: Document) -> str:
    return to_html.write(document, Translator(document.language)).decode()


def main_of(*blocks: object) -> str:
    """What a document's blocks become."""
    html = written(Document("Otsikko", "", "fi", blocks))  # type: ignore[arg-type]
    return html.partition("<main>\n")[2].partition("\n</main>")[0]


async def shown(browser: Browser, document: Document, file: Path, **settings: object) -> Page:
    """The page as a reader opens it, with the tables of its charts unfolded."""
    file.write_text(written(document), "utf-8")
    context = await browser.new_context(**settings)  # type: ignore[arg-type]
    page = await context.new_page()
    page.on("console", lambda message: pytest.fail(message.text))
    page.on("request", lambda request: request.url.startswith("file:") or pytest.fail(request.url))
    await page.goto(file.as_uri())
    await page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    return page


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "paper.html"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_one_file_that_needs_nothing(language: str) -> None:
    """Language and title are told; no script, no outside address."""
    html = written(papers.paper(language))
    page = Tags(html)
    assert page.named("html") == [{"lang": language}]
    assert "<title>Kooste: Palvelu on käyntikorttimme</title>" in html
    assert not page.named("script", "link", "img", "iframe", "object", "form")
    addresses = set(re.findall(r"https?://[^\"]*", html))
    assert addresses <= {"http://www.w3.org/2000/svg"}
    assert "url(" not in html
    assert not any(name.startswith("on") for _, attributes in page.found for name in attributes)


def test_headings_and_contents() -> None:
    """One title, levels without a gap, and a long page's contents lead to its headings."""
    page = Tags(written(papers.great()))
    levels = [int(tag[1]) for tag, attributes in page.found if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    ids = [attributes["id"] for attributes in page.named("h2", "h3")][1:]
    assert [link["href"] for link in page.named("a")] == [f"#{one}" for one in ids]
    assert len(set(ids)) == 27
    assert not Tags(written(papers.paper())).named("nav")


def test_lines() -> None:
    """Lists are lists; whose it is stands beside the words."""
    line = Line("Kysyt kerran", "Pöytä 1", "3 pistettä")
    assert main_of(Listing((line, Line("Hei")), numbered=True)) == (
        '<ol>\n<li><span dir="auto">Kysyt kerran</span> '
        '<small>– <span dir="auto">Pöytä 1 · 3 pistettä</span></small></li>\n'
        '<li><span dir="auto">Hei</span> </li>\n</ol>'
    )
    assert main_of(Quotes((line,))) == (
        '<div class="quotes">\n<figure><blockquote><span dir="auto">Kysyt kerran</span>'
        '</blockquote><figcaption><span dir="auto">Pöytä 1 · 3 pistettä</span></figcaption>'
        "</figure>\n</div>"
    )
    assert main_of(Facts((("Aika", "tänään"),))) == (
        '<dl>\n<div><dt dir="auto">Aika</dt><dd dir="auto">tänään</dd></div>\n</dl>'
    )


def test_table() -> None:
    """Caption, headings of columns and rows, figures, sums, room for a pen."""
    columns = (Column("Pöytä", share=3), Column("Nyt", figures=True))
    rows = (("Yksi", "4"), ("", "5"))
    made = main_of(Table(columns, rows, "Arviot", frozenset({1}), tall=True))
    assert '<table class="tall">\n<caption dir="auto">Arviot</caption>' in made
    assert '<col style="width:75.0%"><col style="width:25.0%">' in made
    assert '<th scope="col" class="figures" dir="auto">Nyt</th>' in made
    assert '<tr><th scope="row" dir="auto">Yksi</th><td class="figures" dir="auto">4</td>' in made
    assert '<tr class="sum"><td dir="auto"></td>' in made
    wide = main_of(Table(columns * 2, (("", "") * 2,)))
    assert 'role="group" tabindex="0" aria-label="Pöytä, Nyt, Pöytä, Nyt"' in wide


def test_words_are_never_markup() -> None:
    """Whatever people write is text, in every place that takes words."""
    page = Tags(written(papers.hostile()))
    assert not page.named("script")
    assert main_of(Paragraph("a\n<b> & \"'", "comment")) == (
        '<p class="comment" dir="auto">a\n&lt;b&gt; &amp; &quot;&#x27;</p>'
    )


@pytest.mark.browser
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_anybody_can_read_it(browser: Browser, file: Path, scheme: str, width: int) -> None:
    """axe finds nothing, in light and dark; nothing is wider than the screen, whatever is in it."""
    size = {"width": width, "height": 800}
    for document in (papers.paper(), papers.hostile()):
        page = await shown(browser, document, file, viewport=size, color_scheme=scheme)
        assert (await Axe().run(page)).response["violations"] == []
        assert await page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.browser
async def test_all_of_it_is_on_the_page(browser: Browser, file: Path) -> None:
    """Every word, in its order, as the browser shows it."""
    for document in (papers.paper(), papers.hostile(), papers.great()):
        page = await shown(browser, document, file)
        in_order(document, await page.inner_text("body"))


@pytest.mark.browser
async def test_on_paper(browser: Browser, file: Path) -> None:
    """A4 with numbered pages; page breaks, and headings of tables on each page."""
    rows = tuple((f"Rivi {n}", "") for n in range(100))
    columns = (Column("Ehdotus"), Column("Päätös"))
    parts = (Heading("Alku", 1), PageBreak(), Heading("Loppu", 1), Table(columns, rows))
    page = await shown(browser, Document("Otsikko", "", "fi", parts), file)
    printed = file.with_suffix(".pdf")
    await page.pdf(path=printed, prefer_css_page_size=True)
    info = run("pdfinfo", printed)
    assert "(A4)" in info
    pages = run("pdftotext", "-layout", printed, "-").split("\f")[:-1]
    assert "Alku" in pages[0]
    assert "Rivi" not in pages[0]
    assert len(pages) > 2
    for number, text in enumerate(pages, start=1):
        assert re.search(rf"{number} ?/ ?{len(pages)}\n", text)
        assert number == 1 or "Päätös" in text
