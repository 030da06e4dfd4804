"""Exports as other programs see them: each paper as headings and rows of cells, in their order."""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT
from markdown_it import MarkdownIt
from playwright.async_api import Browser, Page, async_playwright

from tests.live.tools import need
from tests.sessions.exports.office import convert

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ALONE = (*_HEADINGS, "p", "li", "caption")
_CELLS = {"tr": ("td", "th"), "blockquote": ("p",)}
"""What has cells, and what those are."""
_PIECES = """
    const words = one => one.innerText;
    return [...document.querySelectorAll(
        "header h1, header p, main :is(h2, h3, h4, h5, p, li, tr, dt, dd, caption), .quotes figure"
    )].map(one => [
        /^H\\d$/.test(one.tagName),
        one.matches("tr, figure") ? [...one.children].map(words) : [words(one)],
    ]);
"""


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading, a paragraph, an item of a list, a statement, or a table's row."""

    cells: tuple[str, ...]
    is_heading: bool = False


Paper = Sequence[Piece]


def flat(text: str) -> str:
    """A text as it reads whatever line it stands on."""
    return " ".join(text.split())


def of_office(files: Iterable[Path], folder: Path) -> dict[Path, Paper]:
    """What LibreOffice reads in Word and Excel files; one start for all."""
    files = list(files)
    made = convert(files, "html", folder)
    return {
        file: _read_html(page.read_text("utf-8")) for file, page in zip(files, made, strict=True)
    }


def of_markdown(text: str) -> Paper:
    """What a reader of CommonMark with GitHub's tables makes of it."""
    return _read_html(MarkdownIt("gfm-like", {"html": True}).render(text))


async def of_browser(page: Page, file: Path) -> Paper:
    """What stands in Chromium's window."""
    await page.goto(file.as_uri())
    pieces = await page.evaluate(f"() => {{ {_PIECES} }}")
    return [Piece(tuple(map(flat, cells)), is_heading) for is_heading, cells in pieces]


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """The browser, without a window."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=need("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        await browser.close()


async def barriers(page: Page) -> list[str]:
    """What axe finds on a page: everything in light; in dark only colours can differ."""
    await page.evaluate(AXE_SCRIPT)
    found: list[str] = []
    for scheme, options in (("light", {}), ("dark", {"runOnly": ["color-contrast"]})):
        await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        found += await page.evaluate(
            "async options => (await axe.run({resultTypes: ['violations'], ...options})).violations"
            f".map(one => ['{scheme}', one.id, one.nodes[0].html].join(' '))",
            options,
        )
    return found


def _read_html(text: str) -> Paper:
    reader = _Reader()
    reader.feed(text)
    return reader.pieces


class _Reader(HTMLParser):
    """HTML as LibreOffice and readers of Markdown write it."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[Piece] = []
        self._row: list[str] | None = None
        """The cells of the table's row or of the statement that is being read."""
        self._cell_ends: tuple[str, ...] = ()
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Where something begins that stands by itself."""
        if tag in _CELLS:
            self._row, self._cell_ends = [], _CELLS[tag]
        if tag in (*_CELLS, *_ALONE, "body", "td", "th") and not (self._row and tag == "p"):
            self._text.clear()
        elif tag == "br":
            self._text.append(" ")

    def handle_data(self, data: str) -> None:
        """Words."""
        self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Where it ends."""
        if tag in _CELLS:
            self.pieces.append(Piece(tuple(self._row or ())))
            self._row = None
        elif self._row is not None:
            if tag in self._cell_ends:
                self._row.append(self._taken())
        elif tag in _ALONE and (words := self._taken()):
            self.pieces.append(Piece((words,), tag in _HEADINGS))

    def _taken(self) -> str:
        words = flat("".join(self._text))
        self._text.clear()
        return words
