"""The first sheet: what this is of, when and where, and what has become of every idea."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sessions.exports.sheets.book import Book, Value, checked
from sessions.exports.tables import units_of
from sessions.i18n import Translator
from sessions.ledger import NOT_SENT, Ledger, count, is_sent
from sessions.summary import Summary

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

Line = tuple[str, Sequence[Value], str]
"""What it is called, a value for each session, and how it looks (`Column.look`)."""

_NAMES, _WIDE = 38, 80
"""Of the columns, in letters."""
_FIRST = 3
"""The row, from 0, under the title and who it is for."""


def add_about(book: Book, summaries: Sequence[Summary], audience: str) -> None:
    """A column for each session; and one for the ideas of all together when there are several."""
    t = book.t
    sheet = book.add_sheet("about")
    width = 28 if len(summaries) > 1 else _WIDE
    checked(sheet.set_column(0, 0, _NAMES))
    checked(sheet.set_column(1, len(summaries) + 1, width))
    checked(sheet.set_row(0, 26))
    plain = {"text_wrap": False}
    whole = book.look("text", bold=True, font_size=16, **plain)
    checked(sheet.write_string(0, 0, book.title, whole))
    checked(sheet.write_string(1, 0, book.subject, book.look("text", **plain)))
    row = _write(book, sheet, _FIRST, list(_facts(summaries, audience, t)), width) + 1
    strong = book.look("text", bold=True)
    checked(sheet.write_string(row, 0, t.text("sheet-ledger"), strong))
    lines = list(_ledger([count(summary, audience) for summary in summaries], t))
    if len(summaries) > 1:
        checked(sheet.write_string(row, len(summaries) + 1, t.text("sheet-together"), strong))
        lines = [(called, (*values, sum(values)), look) for called, values, look in lines]
    end = _write(book, sheet, row + 1, lines, width)
    _add_checks(book, sheet, row + 1, end, len(lines[0][1]))
    _write(book, sheet, end + 2, list(_comments(summaries, audience, t)), width)
    sheet.freeze_panes(_FIRST + 1, 1)
    sheet.repeat_rows(_FIRST)


def _write(book: Book, sheet: "Worksheet", row: int, lines: Sequence[Line], width: int) -> int:
    """The lines from a row on; returns the row after them."""
    for called, values, look in lines:
        book.set_height(sheet, row, [called, *values], [_NAMES, *[width] * len(values)])
        checked(sheet.write_string(row, 0, called, book.look("text", bold=True)))
        for place, value in enumerate(values, start=1):
            book.write(sheet, row, place, value, book.look(look, align="left", indent=0))
        row += 1
    return row


def _facts(summaries: Sequence[Summary], audience: str, t: Translator) -> Iterator[Line]:
    """What each session was; what is known of none of them is left out."""
    sessions = [summary.session for summary in summaries]
    kept = [sum(not is_sent(e, audience) for e in summary.exercises) for summary in summaries]
    facts: dict[str, Sequence[Value]] = {
        "summary-column-name": [session.details.name for session in sessions],
        "summary-column-workshop": [summary.title for summary in summaries],
        "summary-column-date": [session.details.date for session in sessions],
        "summary-column-place": [session.details.place for session in sessions],
        "sheet-units": [", ".join(units_of(session)) for session in sessions],
        "sheet-tables-there": [len(session.tables) for session in sessions],
        "sheet-tables-answered": [summary.answered for summary in summaries],
        "sheet-state": [_state(summary, t) for summary in summaries],
        "sheet-exercises": [len(summary.exercises) for summary in summaries],
        "sheet-exercises-kept": kept,
        "summary-column-session": [session.reference for session in sessions],
    }
    for key, values in facts.items():
        if any(value != "" for value in values):
            yield t.text(key), values, "day" if key == "summary-column-date" else "figure"


def _state(summary: Summary, t: Translator) -> str:
    session = summary.session
    if session.ended_at is not None:
        return t.text("sheet-over")
    return t.text("summary-unfinished", step=session.step, steps=len(session.steps))


def _ledger(ledgers: Sequence[Ledger], t: Translator) -> Iterator[tuple[str, tuple[int, ...], str]]:
    """Ideas in, and where they stand: the first line is the sum of the others."""
    yield t.text("sheet-came"), tuple(one.came for one in ledgers), "figure"
    yield t.text("sheet-quoted"), tuple(one.quoted for one in ledgers), "figure"
    yield t.text("sheet-themed"), tuple(one.themed for one in ledgers), "figure"
    asides = [dict(one.aside) for one in ledgers]
    reasons = dict.fromkeys(reason for aside in asides for reason in aside if reason != NOT_SENT)
    for reason in reasons:
        counts = tuple(aside.get(reason, 0) for aside in asides)
        yield t.text("sheet-aside", reason=reason), counts, "figure"
    if any(NOT_SENT in aside for aside in asides):
        counts = tuple(aside.get(NOT_SENT, 0) for aside in asides)
        yield t.text("sheet-not-sent"), counts, "figure"
    yield t.text("sheet-withdrawn"), tuple(one.withdrawn for one in ledgers), "figure"


def _add_checks(book: Book, sheet: "Worksheet", first: int, end: int, columns: int) -> None:
    """Under each column, whether it adds up, also when somebody changes it."""
    from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

    right, wrong = book.t.text("sheet-adds-up"), book.t.text("sheet-wrong")
    checked(sheet.write_string(end, 0, book.t.text("sheet-check"), book.look("text", bold=True)))
    for place in range(1, columns + 1):
        whole = xl_rowcol_to_cell(first, place)
        parts = xl_range(first + 1, place, end - 1, place)
        formula = f'=IF({whole}=SUM({parts}),"{right}","{wrong}")'
        checked(sheet.write_formula(end, place, formula, book.look("text"), right))


def _comments(summaries: Sequence[Summary], audience: str, t: Translator) -> Iterator[Line]:
    """What the facilitators say in their own words, each in their session's column."""
    if any(summary.introduction for summary in summaries):
        introductions = [summary.introduction for summary in summaries]
        yield t.text("sheet-introduction"), introductions, "text"
    for place, summary in enumerate(summaries):
        for exercise in summary.exercises:
            own = exercise.heading if exercise.heading != exercise.title else ""
            words = "\n".join(filter(None, (own, exercise.comment)))
            if words and is_sent(exercise, audience):
                yield exercise.title, [*[""] * place, words], "text"
