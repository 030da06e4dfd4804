"""The summary as rows for a spreadsheet: one an idea, statement, row, reason, rating or placing."""

import csv
import io
from collections.abc import Iterator

from exercises.question import Given, Question
from exercises.text import clean
from sessions.exports.items import with_gone
from sessions.exports.tables import name_of, withheld
from sessions.i18n import Translator
from sessions.summary import ExerciseSummary, QuestionSummary, Summary

_COLUMNS = (
    "session name date place unit workshop step exercise question kind table-number table text "
    "now target gap status figure box people"
).split()

_FORMULA = ("=", "+", "-", "@")

_Row = dict[str, str | int]


def write(summary: Summary, t: Translator) -> bytes:
    """The rows as the spreadsheets of the language's country open them with a double click."""
    file = io.StringIO(newline="")
    # Where the decimal mark is a comma, spreadsheets part columns with a semicolon.
    sheet = csv.writer(file, delimiter="," if t.language == "en" else ";")
    sheet.writerow(t.text(f"summary-column-{column}") for column in _COLUMNS)
    for exercise in summary.exercises:
        for question in exercise.questions:
            for row in _question(summary, exercise, question, t):
                sheet.writerow(_harmless(row.get(column, "")) for column in _COLUMNS)
    return file.getvalue().encode("utf-8-sig")


def _question(
    summary: Summary, exercise: ExerciseSummary, question: QuestionSummary, t: Translator
) -> Iterator[_Row]:
    session = summary.session
    frame: _Row = {
        "session": session.reference,
        "name": session.details.name,
        "date": session.details.date.isoformat(),
        "place": session.details.place,
        "workshop": summary.title,
        "step": exercise.number,
        "exercise": exercise.title,
        "question": question.label,
    }
    if question.withheld:
        told = {"kind": t.text("summary-kind-withheld"), "text": withheld(question, t)}
        yield {**frame, "unit": session.details.unit, **told}
    status = t.text(f"summary-status-{'proposed' if exercise.exercise.proposals else 'recorded'}")
    asked = with_gone(question, t)
    for given in question.given:
        who = _who(summary, given)
        for said in question.question.said(given.value):
            kind = t.text(f"summary-kind-{said.kind}")
            yield {**frame, **who, "kind": kind, "text": said.text, "status": status}
        for row in _figures(asked, given, summary.language, t):
            yield {**frame, **who, **row}


def _who(summary: Summary, given: Given) -> _Row:
    """The table; or how many people gave just this, without names."""
    session = summary.session
    if not given.table:
        return {"unit": session.details.unit, "people": given.people}
    table = session.tables[given.table]
    return {
        "unit": session.unit_of(table),
        "table-number": table.number,
        "table": name_of(table),
    }


def _figures(asked: Question, given: Given, language: str, t: Translator) -> Iterator[_Row]:
    for rated in asked.rated(given.value, language):
        row: _Row = {"kind": t.text("summary-kind-rating"), "text": rated.item, "now": rated.now}
        if rated.target is not None:
            row |= {"target": rated.target, "gap": rated.target - rated.now}
        yield row
    for placed in asked.placed(given.value, language):
        yield {
            "kind": t.text(f"summary-kind-{asked.type}"),
            "text": placed.item,
            "figure": placed.figure,
            "box": placed.box,
        }


def _harmless(value: str | int) -> str | int:
    """Text that a spreadsheet takes as text, not as a formula; figures stay figures."""
    if not isinstance(value, str):
        return value
    text = clean(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
