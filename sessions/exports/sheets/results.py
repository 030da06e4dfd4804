"""The sheet of results: what all made of the items they sorted, ranked, chose or gave points."""

from collections.abc import Iterator, Mapping, Sequence
from functools import singledispatch
from typing import Any

from exercises.question import Question
from exercises.questions.choice import ChoiceQuestion
from exercises.questions.points import PointsQuestion
from exercises.questions.rank import RankQuestion
from exercises.questions.sort import SortQuestion
from sessions.exports.rows import heading
from sessions.exports.sheets.book import Book, Column, Value
from sessions.exports.sheets.which import session_cells, session_columns
from sessions.i18n import Translator
from sessions.ledger import is_sent
from sessions.summary import QuestionSummary, Summary

Line = Mapping[str, Value]


def add_results(book: Book, summaries: Sequence[Summary], audience: str) -> None:
    """A row for each item in the order of the results; nothing without any."""
    t = book.t
    rows = [
        {**session_cells(summary), "exercise": exercise.title, **line}
        for summary in summaries
        for exercise in summary.exercises
        if is_sent(exercise, audience)
        for question in exercise.questions
        for line in _question(question, summary.language, t)
    ]
    if not rows:
        return
    columns = [
        *session_columns(summaries, t),
        Column("exercise", heading("exercise", t), 22),
        Column("question", heading("question", t), 28),
        Column("number", t.text("summary-number"), 7, "figure"),
        Column("item", t.text("summary-item"), 50),
        *([Column("box", heading("box", t), 18)] if any("box" in row for row in rows) else []),
        Column("result", t.text("sheet-result"), 9, "average"),
        Column("meaning", t.text("sheet-meaning"), 22),
        Column("givers", t.text("sheet-answers"), 11, "figure"),
    ]
    book.add_table("results", columns, rows)


def _question(found: QuestionSummary, language: str, t: Translator) -> Iterator[Line]:
    lines = _lines(found.question, found.result, language)
    for number, line in enumerate(lines, start=1):
        meaning = t.text(f"sheet-result-{found.question.type}")
        yield {"question": found.label, "number": number, "meaning": meaning, **line}


@singledispatch
def _lines(question: Question, tally: Any, language: str) -> Iterator[Line]:  # noqa: ARG001
    """The items in the order of the result; nothing for types that do not put them in one."""
    yield from ()


@_lines.register
def _(_: PointsQuestion, tally: Any, language: str) -> Iterator[Line]:
    for row in tally.rows:
        item = row.item.text.in_language(language)
        yield {"item": item, "result": row.points, "givers": row.givers}


@_lines.register
def _(_: RankQuestion, tally: Any, language: str) -> Iterator[Line]:
    for row in tally.rows:
        item = row.item.text.in_language(language)
        yield {"item": item, "result": row.place, "givers": row.placed}


@_lines.register
def _(_: ChoiceQuestion, tally: Any, language: str) -> Iterator[Line]:
    for row in tally.rows:
        if row.count:
            item = row.item.text.in_language(language)
            yield {"item": item, "result": row.count, "givers": row.count}


@_lines.register
def _(question: SortQuestion, tally: Any, language: str) -> Iterator[Line]:
    boxes = question.boxes.in_language(language)
    for row in tally.items:
        item = row.item.text.in_language(language)
        for box, count in zip(boxes, row.counts, strict=True):
            if count:
                yield {"item": item, "box": box, "result": count, "givers": sum(row.counts)}
