"""A paper as one page for any browser: nothing is fetched for it, and nothing in it runs."""

from collections.abc import Iterator
from dataclasses import replace
from html import escape
from pathlib import Path

from sessions.charts import rating_svg
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
from sessions.exports.figures import table_of
from sessions.exports.html.tables import table
from sessions.i18n import Translator

_STYLE = Path(__file__).parent / "html" / "paper.css"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_LONG = 8
"""From so many headings on, a page begins with its contents."""


def write(document: Document, t: Translator) -> bytes:
    """The page in UTF-8."""
    return "\n".join(_page(document, t)).encode() + b"\n"


def _page(document: Document, t: Translator) -> Iterator[str]:
    title = escape(document.title)
    yield f'<!doctype html>\n<html lang="{document.language}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield f"<title>{title}</title>"
    yield f"<style>\n{_STYLE.read_text('utf-8')}</style>\n</head>\n<body>"
    yield f'<header>\n<h1 dir="auto">{title}</h1>'
    if document.subtitle:
        yield f'<p class="subtitle" dir="auto">{escape(document.subtitle)}</p>'
    yield "</header>"
    yield from _contents(document, t)
    yield "<main>"
    for place, block in enumerate(document.blocks):
        yield from _block(block, place, t)
    yield "</main>"
    if document.running:
        yield f'<footer>\n<p dir="auto">{escape(document.running)}</p>\n</footer>'
    yield "</body>\n</html>"


def _contents(document: Document, t: Translator) -> Iterator[str]:
    """Links to the two upper levels of headings, when there are many."""
    headings = [
        (place, block)
        for place, block in enumerate(document.blocks)
        if isinstance(block, Heading) and block.level <= 2
    ]
    if len(headings) < _LONG:
        return
    yield f'<nav aria-labelledby="contents">\n<h2 id="contents">{t.text("paper-contents")}</h2>'
    yield "<ul>"
    for place, heading in headings:
        under = ' class="under"' if heading.level > 1 else ""
        yield f'<li{under}><a href="#b{place}" dir="auto">{escape(heading.text)}</a></li>'
    yield "</ul>\n</nav>"


def _block(block: Block, place: int, t: Translator) -> Iterator[str]:
    match block:
        case Heading(text, level):
            tag = f"h{level + 1}"
            yield f'<{tag} id="b{place}" dir="auto">{escape(text)}</{tag}>'
        case Paragraph(text, tone):
            yield f'<p class="{tone}" dir="auto">{escape(text)}</p>'
        case Facts(rows):
            yield "<dl>"
            for name, value in rows:
                told = f'<dd dir="auto">{escape(value)}</dd>'
                yield f'<div><dt dir="auto">{escape(name)}</dt>{told}</div>'
            yield "</dl>"
        case Listing(lines, numbered):
            tag = "ol" if numbered else "ul"
            yield f"<{tag}>"
            for line in lines:
                yield f"<li>{_words(line)} {_beside(line, 'small', '– ')}</li>"
            yield f"</{tag}>"
        case Quotes(lines):
            yield '<div class="quotes">'
            for line in lines:
                quote = f"<blockquote>{_words(line)}</blockquote>"
                yield f"<figure>{quote}{_beside(line, 'figcaption')}</figure>"
            yield "</div>"
        case Table():
            yield from table(block)
        case RatingChart():
            yield from _chart(block, t)
        case PageBreak():
            yield '<div class="break"></div>'


def _words(line: Line) -> str:
    return f'<span dir="auto">{escape(line.text)}</span>'


def _beside(line: Line, tag: str, between: str = "") -> str:
    """Whose it is and what is to be known of it; nothing when neither is told."""
    told = " · ".join(filter(None, (line.whose, line.note)))
    return f'<{tag}>{between}<span dir="auto">{escape(told)}</span></{tag}>' if told else ""


def _chart(chart: RatingChart, t: Translator) -> Iterator[str]:
    """The picture with its figures; once more as a table for those who do not see it."""
    yield f"<figure>\n<figcaption>{escape(chart.caption)}</figcaption>\n{rating_svg(chart, t)}"
    yield f"<details>\n<summary>{t.text('paper-chart-table')}</summary>"
    yield from table(replace(table_of(chart, t), caption=""))
    yield "</details>\n</figure>"
