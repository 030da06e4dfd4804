"""The sheet of ratings: where each thing stands on average, by unit and in all."""

from collections.abc import Iterator, Mapping, Sequence
from statistics import fmean

from exercises.question import Given, Question, Rated
from sessions.exports.rows import heading
from sessions.exports.sheets.book import Book, Column, Value
from sessions.exports.sheets.which import session_cells, session_columns
from sessions.exports.tables import by_unit
from sessions.i18n import Translator
from sessions.ledger import is_sent
from sessions.summary import QuestionSummary, Summary


def add_averages(book: Book, summaries: Sequence[Summary], audience: str) -> None:
    """A row for each rated thing; nothing when nothing was rated."""
    t = book.t
    rows = [
        {**session_cells(summary), "exercise": exercise.title, **row}
        for summary in summaries
        for exercise in summary.exercises
        if is_sent(exercise, audience)
        for question in exercise.questions
        for row in _question(summary, question, t)
    ]
    if not rows:
        return
    columns = [
        *session_columns(summaries, t),
        Column("exercise", heading("exercise", t), 22),
        Column("question", heading("question", t), 28),
        *([Column("item", t.text("summary-item"), 36)] if any(r["item"] for r in rows) else []),
        Column("unit", heading("unit", t), 22),
        Column("answers", t.text("sheet-answers"), 11, "figure"),
        Column("now", heading("now", t), 9, "average"),
        Column("lowest", t.text("sheet-lowest"), 11, "figure"),
        Column("highest", t.text("sheet-highest"), 11, "figure"),
        Column("target", heading("target", t), 9, "average"),
        Column("gap", heading("gap", t), 9, "average-gap"),
    ]
    book.add_table("ratings", columns, rows)


def _question(
    summary: Summary, question: QuestionSummary, t: Translator
) -> Iterator[Mapping[str, Value]]:
    """Each unit when there are several, then all together."""
    units = by_unit(summary.session, question.given)
    groups = {unit or t.text("summary-no-unit"): units[unit] for unit in sorted(units)}
    if len(groups) < 2:
        groups = {}
    groups[t.text("sheet-all-units")] = list(question.given)
    by_item: dict[str, list[Mapping[str, Value]]] = {}
    for unit, given in groups.items():
        for item, rated in _rated(question.question, given, summary.language).items():
            cells = {"question": question.label, "item": item, "unit": unit, **_averages(rated)}
            by_item.setdefault(item, []).append(cells)
    for rows in by_item.values():
        yield from rows


def _rated(question: Question, given: Sequence[Given], language: str) -> dict[str, list[Rated]]:
    """What was rated of each item, once for everyone who rated it so."""
    found: dict[str, list[Rated]] = {}
    for one in given:
        for rated in question.rated(one.value, language):
            found.setdefault(rated.item, []).extend([rated] * one.people)
    return found


def _averages(rated: Sequence[Rated]) -> dict[str, Value]:
    nows = [one.now for one in rated]
    targets = [one.target for one in rated if one.target is not None]
    cells: dict[str, Value] = {
        "answers": len(nows),
        "now": fmean(nows),
        "lowest": min(nows),
        "highest": max(nows),
    }
    if targets:
        cells |= {"target": fmean(targets), "gap": fmean(targets) - fmean(nows)}
    return cells
