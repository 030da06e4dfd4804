"""The sheets with a row for each thing that was said, rated or placed."""

from collections.abc import Sequence

from sessions.exports.rows import IDEAS, Row, heading
from sessions.exports.sheets.book import Book, Column

_LOOKS = {
    "name": ("text", 24),
    "exercise": ("text", 22),
    "question": ("text", 28),
    "kind": ("text", 12),
    "table": ("text", 16),
    "unit": ("text", 18),
    "people": ("figure", 11),
    "theme": ("text", 22),
    "votes": ("figure", 9),
    "theme-votes": ("figure", 10),
    "guarded": ("text", 11),
    "status": ("text", 15),
    "reason": ("text", 24),
    "now": ("figure", 9),
    "target": ("figure", 9),
    "gap": ("gap", 9),
    "figure": ("figure", 9),
    "box": ("text", 18),
    "given-at": ("moment", 17),
    "version": ("figure", 9),
    "idea-id": ("text", 19),
}
_BEFORE = ("name", "exercise", "question")
_WHO = ("table", "unit", "people")
_SENT = ("given-at", "version")
_SHEETS = {
    "ideas": (
        *_BEFORE,
        "text",
        *_WHO,
        *"theme votes theme-votes guarded status reason kind".split(),
        *_SENT,
        "idea-id",
    ),
    "ratings-by-table": (*_BEFORE, "text", *_WHO, "now", "target", "gap", *_SENT),
    "placings": (*_BEFORE, "kind", "text", *_WHO, "figure", "box", *_SENT),
}
_ALWAYS = ("exercise", "question", "text")


def add_ideas(book: Book, rows: Sequence[Row], several: bool) -> None:
    """Every idea, statement, table's row and reason."""
    _add(book, "ideas", [row for row in rows if row.kind in IDEAS], several, 60)


def add_ratings(book: Book, rows: Sequence[Row], several: bool) -> None:
    """Every rating; nothing without any."""
    found = [row for row in rows if row.kind in ("rating", "withheld")]
    if found:
        _add(book, "ratings-by-table", found, several, 36)


def add_placings(book: Book, rows: Sequence[Row], several: bool) -> None:
    """What everybody made of each item; nothing without any."""
    others = (*IDEAS, "rating", "withheld", "not-sent")
    found = [row for row in rows if row.kind not in others]
    if found:
        _add(book, "placings", found, several, 50)


def _add(book: Book, sheet: str, rows: Sequence[Row], several: bool, width: int) -> None:
    # A column with nothing in it, or with the same in each row, would only be in the way.
    used = {name for row in rows for name, cell in row.cells.items() if cell != ""}
    used = (used | set(_ALWAYS)) - (set() if several else {"name"})
    columns = [_column(book, name, width) for name in _SHEETS[sheet] if name in used]
    book.add_table(sheet, columns, [row.cells for row in rows])


def _column(book: Book, name: str, width: int) -> Column:
    look, usual = _LOOKS.get(name, ("text", width))
    return Column(name, heading(name, book.t), usual, look, hidden=name == "idea-id")
