"""All that a session brought as typed rows: what the formats of spreadsheets have in common.

A row is an idea, a statement, a table's row, a reason, a rating, a placing, or a note of what is
not told.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from exercises.question import Given, Question
from sessions.exports.audiences.accounts import quoted_of
from sessions.exports.fates import Fate, fates_of, first_sent
from sessions.exports.items import with_gone
from sessions.exports.tables import name_of, withheld
from sessions.i18n import Translator
from sessions.ledger import NOT_SENT, count, is_sent
from sessions.model import Answer
from sessions.summary import ExerciseSummary, QuestionSummary, Summary

Cell = str | int | date | datetime

_FIRST = (
    "session name date place unit workshop step exercise question kind table-number table text "
    "now target gap status figure box people"
).split()
_ADDED = "theme votes votes-of-theme guarded reason given-at version idea-id".split()
COLUMNS = (*_FIRST, *_ADDED)
"""The names of all columns, in an order that stays; new ones come last."""

IDEAS = ("idea", "statement", "row", "reason")
"""The kinds of rows that are people's own words."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row; a column that it has nothing for is not among its cells."""

    kind: str
    """One of `IDEAS`, `rating`, `withheld`, `not-sent`, or a question type that places items."""
    cells: Mapping[str, Cell]


def heading(column: str, t: Translator) -> str:
    """What a column is called."""
    return t.text(f"{'summary' if column in _FIRST else 'sheet'}-column-{column}")


def rows_of(summary: Summary, audience: str, t: Translator) -> Iterator[Row]:
    """All rows that go to an audience; last, how much does not."""
    session = summary.session
    frame: dict[str, Cell] = {
        "session": session.reference,
        "name": session.details.name,
        "date": session.details.date,
        "place": session.details.place,
        "workshop": summary.title,
    }
    for exercise in summary.exercises:
        for row in _Rows(summary, exercise, audience, t).all():
            yield Row(row.kind, {**frame, **row.cells})
    kept = [exercise for exercise in summary.exercises if not is_sent(exercise, audience)]
    if kept:
        ideas = dict(count(summary, audience).aside).get(NOT_SENT, 0)
        words = t.text(f"sheet-not-sent-{audience}", count=len(kept), ideas=ideas)
        kind = t.text("sheet-kind-not-sent")
        cells = {**frame, "unit": session.details.unit, "kind": kind, "text": words}
        yield Row("not-sent", cells)


class _Rows:
    """The rows of one exercise."""

    def __init__(
        self, summary: Summary, exercise: ExerciseSummary, audience: str, t: Translator
    ) -> None:
        self._summary = summary
        self._session = summary.session
        self._exercise = exercise
        self._audience = audience
        self._t = t
        self._fates = fates_of(summary, exercise)

    def all(self) -> Iterator[Row]:
        """Every row, question by question."""
        for question in self._exercise.questions:
            frame: dict[str, Cell] = {
                "step": self._exercise.number,
                "exercise": self._exercise.title,
                "question": question.label,
            }
            whole = is_sent(self._exercise, self._audience)
            for row in self._question(question) if whole else self._ideas(question):
                yield Row(row.kind, {**frame, **row.cells})

    def _question(self, question: QuestionSummary) -> Iterator[Row]:
        if question.withheld:
            kind = self._t.text("summary-kind-withheld")
            cells = {"unit": self._session.details.unit, "kind": kind}
            yield Row("withheld", {**cells, "text": withheld(question, self._t)})
        yield from self._ideas(question)
        asked = with_gone(question, self._t)
        answers = {answer.table: answer for answer in question.answers}
        for given in question.given:
            who = self._who(given.table, given.people, answers.get(given.table))
            for row in self._figures(asked, given):
                yield Row(row.kind, {**who, **row.cells})

    def _ideas(self, question: QuestionSummary) -> Iterator[Row]:
        """In the order of the tables; without names, in that of the alphabet, which says nothing
        of who it was. What tables took back comes last."""
        exercise, name = self._exercise, question.question.name
        quoted = set(quoted_of(exercise, self._audience))
        now = [idea for idea in exercise.ideas if idea.question == name]
        now.sort(key=lambda idea: (idea.table, "" if idea.table else idea.text.casefold()))
        before = [idea for idea in exercise.withdrawn if idea.question == name]
        sent = first_sent(self._session, exercise.exercise.name, question.question)
        for idea in (idea for idea in (*now, *before) if idea in quoted):
            fate = self._fates[idea.key]
            cells = {
                **self._who(idea.table, idea.people, sent.get(idea.key)),
                "kind": self._t.text(f"summary-kind-{idea.kind}"),
                "text": idea.text,
                "status": self._status(fate.status),
                **self._fate(fate),
                "idea-id": idea.id(self._session),
            }
            yield Row(idea.kind, cells)

    def _fate(self, fate: Fate) -> dict[str, Cell]:
        """Points are only told where any were given."""
        cells: dict[str, Cell] = {"reason": fate.reason} if fate.reason else {}
        if self._exercise.votes:
            cells["votes"] = fate.votes
        if fate.theme:
            cells["theme"] = fate.theme.name
            if self._exercise.votes:
                cells["votes-of-theme"] = fate.theme.votes
        if fate.guarded:
            cells["guarded"] = self._t.text("sheet-yes")
        return cells

    def _status(self, status: str) -> str:
        known = "summary" if status in ("recorded", "proposed") else "sheet"
        return self._t.text(f"{known}-status-{status}")

    def _who(self, number: int, people: int, answer: Answer | None) -> dict[str, Cell]:
        """The table, and for the archive when it sent this; or how many people gave just this,
        without names."""
        if not number:
            return {"unit": self._session.details.unit, "people": people}
        table = self._session.tables[number]
        who: dict[str, Cell] = {
            "unit": self._session.unit_of(table),
            "table-number": number,
            "table": name_of(table),
        }
        if answer is not None and self._audience == "record":
            # As the clock on the wall of the room showed it.
            moment = answer.at.replace(tzinfo=None, microsecond=0)
            who |= {"given-at": moment, "version": answer.version}
        return who

    def _figures(self, asked: Question, given: Given) -> Iterator[Row]:
        language, t = self._summary.language, self._t
        status = "proposed" if self._exercise.exercise.proposals else "recorded"
        for said in asked.said(given.value):
            if said.kind == "reason":
                kind = t.text("summary-kind-reason")
                cells = {"kind": kind, "text": said.text, "status": self._status(status)}
                yield Row("reason", cells)
        for rated in asked.rated(given.value, language):
            row: dict[str, Cell] = {"text": rated.item, "now": rated.now}
            if rated.target is not None:
                row |= {"target": rated.target, "gap": rated.target - rated.now}
            yield Row("rating", {"kind": t.text("summary-kind-rating"), **row})
        for placed in asked.placed(given.value, language):
            row = {"text": placed.item, "figure": placed.figure, "box": placed.box}
            yield Row(asked.type, {"kind": t.text(f"summary-kind-{asked.type}"), **row})
