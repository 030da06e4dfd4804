"""The sheet of themes, and how a theme's ideas stand in a cell."""

from collections.abc import Sequence
from math import ceil

from sessions.exports.rows import heading
from sessions.exports.sheets.book import Book, Column, Value
from sessions.exports.sheets.which import session_cells, session_columns
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.ledger import is_sent
from sessions.model import Session
from sessions.summary import Summary

IDEAS_WIDTH = 54
"""Of a column with a theme's ideas, in letters."""
_MOST_LINES = 24
"""Excel cuts what is higher on the screen and on paper, and says nothing of it."""
_MOST_TABLES = 5


def add_themes(book: Book, summaries: Sequence[Summary], audience: str) -> None:
    """A row for each theme, the heaviest of an exercise first; nothing without any."""
    t = book.t
    rows: list[dict[str, Value]] = [
        {
            **session_cells(summary),
            "exercise": exercise.title,
            "theme": theme.name,
            "count": len(theme.ideas),
            "tables": tables(summary.session, theme.tables, t),
            "votes": theme.votes,
            "missed": tables(summary.session, theme.missed, t),
            "ideas": together(summary.session, theme.ideas, t, _MOST_LINES),
        }
        for summary in summaries
        for exercise in summary.exercises
        if is_sent(exercise, audience)
        for theme in exercise.themes
    ]
    if not rows:
        return
    columns = [
        *session_columns(summaries, t),
        Column("exercise", heading("exercise", t), 22),
        Column("theme", heading("theme", t), 28),
        Column("count", t.text("sheet-ideas"), 9, "figure"),
        Column("tables", t.text("sheet-tables"), 24),
        Column("votes", t.text("summary-points"), 9, "figure"),
        Column("missed", t.text("sheet-missed"), 24),
        Column("ideas", t.text("sheet-words"), IDEAS_WIDTH),
    ]
    book.add_table("themes", columns, rows)


def tables(session: Session, numbers: Sequence[int], t: Translator) -> str:
    """What tables are called, or how many they are."""
    if len(numbers) > _MOST_TABLES:
        return t.text("paper-tables", count=len(numbers))
    return "; ".join(called(session, number, t) for number in numbers)


def together(session: Session, ideas: Sequence[Idea], t: Translator, most: int) -> str:
    """Ideas under each other, word for word, in about so many lines; then how many more."""
    lines: list[str] = []
    height = 0
    for idea in ideas:
        line = _line(session, idea, t)
        height += ceil(len(line) / IDEAS_WIDTH)
        if lines and height > most:
            lines.append(t.text("sheet-more-ideas", count=len(ideas) - len(lines)))
            break
        lines.append(line)
    return "\n".join(lines)


def _line(session: Session, idea: Idea, t: Translator) -> str:
    if not idea.table:
        return f"• {idea.text}"
    return f"• {idea.text} ({called(session, idea.table, t)})"
