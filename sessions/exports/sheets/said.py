"""The sheets with a row for each thing that was said, rated or placed."""

from collections.abc import Sequence

from sessions.exports.rows import IDEAS, Row, heading
from sessions.exports.sheets.book import Book, Column

_LOOKS = {
    "name": ("text", 22),
    "date": ("day", 12),
    "exercise": ("text", 20),
    "question": ("text", 24),
    "kind": ("text", 11),
    "table": ("text", 14),
    "unit": ("text", 16),
    "people": ("figure", 12),
    "theme": ("text", 20),
    "votes": ("figure", 11),
    "votes-of-theme": ("figure", 11),
    "guarded": ("text", 12),
    "status": ("text", 19),
    "reason": ("text", 20),
    "now": ("figure", 9),
    "target": ("figure", 11),
    "gap": ("gap", 9),
    "figure": ("figure", 9),
    "box": ("text", 18),
    "given-at": ("moment", 17),
    "version": ("figure", 10),
    "idea-id": ("text", 19),
}
_SHEETS = {
    "ideas": (
        "name date exercise question text table unit people theme votes votes-of-theme guarded"
        " status reason kind given-at version idea-id"
    ),
    "ratings-by-table": (
        "name date exercise question text table unit people now target gap given-at version"
    ),
    "placings": (
        "name date exercise question kind text table unit people figure box given-at version"
    ),
}
_PLAIN = ("name", "date", "unit", "kind")
"""Only told where it is not the same everywhere."""
_ALWAYS = ("exercise", "question", "text")


def add_ideas(book: Book, rows: Sequence[Row]) -> None:
    """Every idea, statement, table's row and reason."""
    _add(book, "ideas", [row for row in rows if row.kind in IDEAS], 54)


def add_ratings(book: Book, rows: Sequence[Row]) -> None:
    """Every rating; nothing without any."""
    found = [row for row in rows if row.kind in ("rating", "withheld")]
    if found:
        _add(book, "ratings-by-table", found, 36)


def add_placings(book: Book, rows: Sequence[Row]) -> None:
    """What everybody made of each item; nothing without any."""
    others = (*IDEAS, "rating", "withheld", "not-sent")
    found = [row for row in rows if row.kind not in others]
    if found:
        _add(book, "placings", found, 50)


def _add(book: Book, sheet: str, rows: Sequence[Row], width: int) -> None:
    columns = []
    for name in _SHEETS[sheet].split():
        if _is_told(name, rows):
            look, usual = _LOOKS.get(name, ("text", width))
            hidden = name == "idea-id"
            columns.append(Column(name, heading(name, book.t), usual, look, hidden=hidden))
    book.add_table(sheet, columns, [row.cells for row in rows])


def _is_told(name: str, rows: Sequence[Row]) -> bool:
    """Whether a column says anything."""
    values = {row.cells.get(name, "") for row in rows}
    if name in _PLAIN:
        return len(values) > 1
    return name in _ALWAYS or bool(values - {""})
