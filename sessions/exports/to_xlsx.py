"""Sessions as an Excel file: a sheet to read first, and one for each kind of thing after it."""

from collections.abc import Sequence

from sessions.exports.audiences.facts import title
from sessions.exports.audiences.proposals import proposals
from sessions.exports.rows import rows_of
from sessions.exports.sheets.about import add_about
from sessions.exports.sheets.averages import add_averages
from sessions.exports.sheets.book import Book
from sessions.exports.sheets.decisions import add_decisions, add_key
from sessions.exports.sheets.results import add_results
from sessions.exports.sheets.said import add_ideas, add_placings, add_ratings
from sessions.exports.sheets.themes import add_themes
from sessions.i18n import Translator
from sessions.summary import Summary


def write(summaries: Sequence[Summary], audience: str, t: Translator) -> bytes:
    """All sessions in one file; for the leaders with a sheet for their decisions."""
    rows = [row for summary in summaries for row in rows_of(summary, audience, t)]
    is_asked = audience == "leaders" and proposals(summaries).count > 0
    subject = t.text("sheet-for-leaders-asked" if is_asked else f"sheet-for-{audience}")
    book = Book(title(summaries, audience, t), subject, t)
    add_about(book, summaries, audience)
    if is_asked:
        add_decisions(book, summaries)
    add_themes(book, summaries, audience)
    add_ideas(book, rows)
    add_averages(book, summaries, audience)
    add_ratings(book, rows)
    add_results(book, summaries, audience)
    add_placings(book, rows)
    if is_asked:
        add_key(book, summaries)
    return book.close()
