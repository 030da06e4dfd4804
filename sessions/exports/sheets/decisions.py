"""The leaders' answer sheet: a row for each proposal, with room for what they decide.

A program reads it back by the names and ids described in docs/answer-sheet.md.
"""

from collections.abc import Iterator, Mapping, Sequence

from sessions.exports.audiences.matters import Matter, matters
from sessions.exports.audiences.proposals import proposals, proposing
from sessions.exports.rows import heading
from sessions.exports.sheets.book import Book, Column, Value, checked
from sessions.exports.sheets.themes import IDEAS_WIDTH, tables, together
from sessions.exports.sheets.which import session_cells, session_columns
from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.summary import ExerciseSummary, Summary

FORMAT = 1
"""Of the answer sheet; counts up when it can't be read as before."""
CHOICES = ("accepted", "changed", "later", "not", "more")
"""What leaders can say to a proposal: accepted, accepted with changes, later, not at all, or that
they need to know more."""

_HANDLES = ("session", "exercise", "kind", "id")
"""What a row is about, in hidden columns."""
_MOST_LINES = 9
"""Of a theme's ideas: leaders look over many themes."""
_ROOM = 2
"""Lines of a row, so that a printed sheet can be filled in with a pen."""
_ANSWERS = ("decision", "owner", "due", "reason")

Row = Mapping[str, Value]


def add_decisions(book: Book, summaries: Sequence[Summary]) -> None:
    """The sheet; there is something to decide."""
    rows = [row for summary in summaries for row in _proposals(summary, book.t)]
    rows = [{"number": number, **row} for number, row in enumerate(rows, start=1)]
    columns = _columns(summaries, any("words" in row for row in rows), book.t)
    sheet = book.add_table("decisions", columns, rows, least=_ROOM)
    sheet.freeze_panes(1, 2)
    areas = _name_columns(book, columns, len(rows))
    checked(sheet.data_validation(*areas["decision"], _choice(book.t)))
    checked(sheet.data_validation(*areas["due"], _day(summaries, book.t)))


def _columns(summaries: Sequence[Summary], themes: bool, t: Translator) -> list[Column]:
    widths = {"decision": 18, "owner": 16, "due": 13, "reason": 28}
    return [
        Column("number", t.text("summary-number"), 7, "figure"),
        Column("proposal", t.text("paper-proposal"), 32),
        *([Column("words", t.text("sheet-words"), IDEAS_WIDTH)] if themes else []),
        *session_columns(summaries, t),
        Column("title", heading("exercise", t), 18),
        Column("tables", t.text("sheet-tables"), 16),
        Column("votes", t.text("summary-points"), 11, "figure"),
        Column("guarded", heading("guarded", t), 12),
        *(
            Column(name, t.text(f"paper-{name}"), width, look, by_hand=True)
            for name, width in widths.items()
            for look in ["day" if name == "due" else "text"]
        ),
        *(Column(name, f"paja_{name}", hidden=True) for name in _HANDLES),
    ]


def _proposals(summary: Summary, t: Translator) -> Iterator[Row]:
    """What the leaders' paper asks about, in its order; then the rest by weight."""
    found = proposals([summary])
    names = [_called(matter.name, matter.is_theme) for matter in found.shown]
    held = [one.ids for one in found.guarded]

    def place(row: Row) -> int:
        ids = str(row["id"]).split()
        for number, same in enumerate(held, start=len(names)):
            if not set(ids).isdisjoint(same):
                return number
        name = _called(str(row["proposal"]), row["kind"] == "theme")
        return names.index(name) if name in names else len(names) + len(held)

    yield from sorted(_unordered(summary, t), key=place)


def _called(name: str, is_theme: bool) -> tuple[str, bool]:
    return name.casefold(), is_theme


def _unordered(summary: Summary, t: Translator) -> Iterator[Row]:
    """The themes and ideas of each exercise with proposals, by weight; then what tables guarded in
    themes or elsewhere."""
    guarded = {idea for one in proposals([summary]).guarded for _, idea in one.ideas}
    for exercise in proposing(summary):
        for matter in matters([(summary, exercise)]):
            own = [said.idea for said in matter.ideas]
            if matter.is_theme:
                yield _theme(summary, exercise, matter, t)
            else:
                yield _idea(summary, exercise, own, not guarded.isdisjoint(own), t)
                guarded.difference_update(own)
    for exercise in summary.exercises:
        for idea in exercise.ideas:
            if idea in guarded:
                yield _idea(summary, exercise, [idea], True, t)


def _theme(summary: Summary, exercise: ExerciseSummary, matter: Matter, t: Translator) -> Row:
    theme = next(one for one in exercise.themes if one.name == matter.name)
    return {
        **_handles(summary, exercise, "theme", theme.theme.id),
        "proposal": theme.name,
        "words": together(summary.session, [said.idea for said in matter.ideas], t, _MOST_LINES),
        "tables": tables(summary.session, theme.tables, t),
        "votes": theme.votes,
    }


def _idea(
    summary: Summary, exercise: ExerciseSummary, same: Sequence[Idea], guarded: bool, t: Translator
) -> Row:
    """An idea; of several tables when they used the same words."""
    numbers = [idea.table for idea in same if idea.table]
    return {
        **_handles(summary, exercise, "idea", " ".join(i.id(summary.session) for i in same)),
        "proposal": same[0].text,
        "tables": tables(summary.session, numbers, t),
        "votes": exercise.votes.get(same[0].item, 0),
        "guarded": t.text("sheet-yes") if guarded else "",
    }


def _handles(summary: Summary, exercise: ExerciseSummary, kind: str, handle: str) -> Row:
    return {
        **session_cells(summary),
        "title": exercise.title,
        "session": summary.session.id,
        "exercise": exercise.exercise.name,
        "kind": kind,
        "id": handle,
    }


def _name_columns(
    book: Book, columns: Sequence[Column], rows: int
) -> Mapping[str, tuple[int, int, int, int]]:
    """A defined name for each column that is read back; returns where they are."""
    from xlsxwriter.utility import quote_sheetname, xl_range_abs

    places = {column.name: place for place, column in enumerate(columns)}
    areas = {name: (1, places[name], rows, places[name]) for name in (*_HANDLES, *_ANSWERS)}
    sheet = quote_sheetname(book.t.text("sheet-decisions"))
    for name, area in areas.items():
        book.define(f"paja_{name}", f"{sheet}!{xl_range_abs(*area)}")
    return areas


def add_key(book: Book, summaries: Sequence[Summary]) -> None:
    """A hidden sheet with what is needed to read the answers: their format, what each decision is
    called, and which sessions these are."""
    sheet = book.add_hidden("paja")
    checked(sheet.write_number("A1", FORMAT))
    for row, choice in enumerate(CHOICES, start=1):
        checked(sheet.write_string(row, 0, choice))
        checked(sheet.write_string(row, 1, book.t.text(f"sheet-decision-{choice}")))
    first = len(CHOICES) + 1
    for row, summary in enumerate(summaries, start=first):
        checked(sheet.write_string(row, 0, summary.session.id))
        checked(sheet.write_string(row, 1, summary.session.reference))
    book.define("paja_format", "paja!$A$1")
    book.define("paja_choices", f"paja!$A$2:$B${first}")
    book.define("paja_words", f"paja!$B$2:$B${first}")
    book.define("paja_sessions", f"paja!$A${first + 1}:$B${first + len(summaries)}")


def _choice(t: Translator) -> dict[str, object]:
    return {
        "validate": "list",
        "source": "=paja_words",
        "input_title": t.text("paper-decision"),
        "input_message": t.text("sheet-decision-how"),
        "error_title": t.text("paper-decision"),
        "error_message": t.text("sheet-decision-other"),
    }


def _day(summaries: Sequence[Summary], t: Translator) -> dict[str, object]:
    return {
        "validate": "date",
        "criteria": ">=",
        "value": min(summary.session.details.date for summary in summaries),
        "error_title": t.text("paper-due"),
        "error_message": t.text("sheet-due-other"),
    }
