"""The summary as rows for a spreadsheet: one an idea, a statement or a rating."""

import csv
import io
from collections.abc import Iterator

from exercises.text import clean
from sessions.exports.tables import name_of
from sessions.i18n import Translator
from sessions.model import Answer
from sessions.summary import ExerciseSummary, QuestionSummary, Summary

_COLUMNS = (
    "session name date place unit workshop step exercise question kind table-number table text "
    "now target gap status"
).split()

_FORMULA = ("=", "+", "-", "@")


def write(summary: Summary, t: Translator) -> bytes:
    """The rows as the spreadsheets of the language's country open them with a double click."""
    file = io.StringIO(newline="")
    # Where the decimal mark is a comma, spreadsheets part columns with a semicolon.
    sheet = csv.writer(file, delimiter="," if t.language == "en" else ";")
    sheet.writerow(t.text(f"summary-column-{column}") for column in _COLUMNS)
    for exercise in summary.exercises:
        for question in exercise.questions:
            for answer in question.answers:
                for row in _rows(summary, exercise, question, answer, t):
                    sheet.writerow(_harmless(row.get(column, "")) for column in _COLUMNS)
    return file.getvalue().encode("utf-8-sig")


def _rows(
    summary: Summary,
    exercise: ExerciseSummary,
    question: QuestionSummary,
    answer: Answer,
    t: Translator,
) -> Iterator[dict[str, str | int]]:
    session = summary.session
    table = session.tables[answer.table]
    frame: dict[str, str | int] = {
        "session": session.reference,
        "name": session.details.name,
        "date": session.details.date.isoformat(),
        "place": session.details.place,
        "unit": session.unit_of(table),
        "workshop": summary.title,
        "step": exercise.number,
        "exercise": exercise.title,
        "question": question.label,
        "table-number": table.number,
        "table": name_of(table),
    }
    status = "proposed" if exercise.exercise.proposals else "recorded"
    for said in question.question.said(answer.value):
        yield {
            **frame,
            "kind": t.text(f"summary-kind-{said.kind}"),
            "text": said.text,
            "status": t.text(f"summary-status-{status}"),
        }
    for rated in question.question.rated(answer.value):
        yield {
            **frame,
            "kind": t.text("summary-kind-rating"),
            "text": rated.item,
            "now": rated.now,
            "target": rated.target,
            "gap": rated.target - rated.now,
        }


def _harmless(value: str | int) -> str | int:
    """Text that a spreadsheet takes as text, not as a formula; figures stay figures."""
    if not isinstance(value, str):
        return value
    text = clean(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
