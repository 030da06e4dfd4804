"""The voice of the line dialogue to programs: every line is one JSON object."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from exercises.items_question import ItemsQuestion
from sessions.asking import asked
from sessions.events import AnswerGiven, AnswerWithdrawn, Event
from sessions.i18n import Translator
from sessions.model import Session, Table
from tui.dialogue import ORDERS, language_of
from tui.house import Room


class Records:
    """Says everything as records; their keys are described in docs/serve.md."""

    def __init__(self, room: Room, path: Path, t: Translator, say: Callable[[str], None]) -> None:
        self._room = room
        self._path = path
        self._t = t
        self._say = say

    def _record(self, event: str, **values: object) -> None:
        self._say(record(event, **values))

    def ready(self) -> None:
        """Where the room is, and the codes of its tables."""
        session = self._room.engine.session
        self._record(
            "ready",
            session=session.reference,
            address=self._room.address,
            port=session.port,
            database=str(self._path.absolute()),
            tables=[
                {"number": table.number, "name": table.name, "code": table.code}
                for table in session.tables.values()
            ],
        )

    def happened(self, event: Event, session: Session) -> None:
        """An answer arrived, or was taken back."""
        if not isinstance(event, AnswerGiven | AnswerWithdrawn):
            return
        answer = event.answer
        exercise = next(e for e in session.workshop.steps if e.name == answer.exercise)
        question = exercise.question(answer.question)
        assert question is not None, "the engine checked the question"
        # What one person answered is nobody else's to know.
        by_person = question.by_person
        people = session.people(exercise.name, question.name, answer.table)
        self._record(
            "answer" if isinstance(event, AnswerGiven) else "withdrawn",
            table=answer.table,
            exercise=answer.exercise,
            question=answer.question,
            type=question.type,
            value=None if by_person else answer.value,
            people=people if by_person else None,
            by=answer.given_by.value,
            version=answer.version,
            at=answer.at.isoformat(timespec="milliseconds"),
        )

    def state(self, session: Session) -> None:
        """Where the room is, and how far each table."""
        exercise = session.exercise
        self._record(
            "state",
            step=session.step,
            steps=len(session.steps),
            exercise=exercise.name if exercise else None,
            title=exercise.title.in_language(language_of(session, self._t)) if exercise else None,
            open=session.takes_answers,
            shown=session.present.shown,
            ended=session.ended_at is not None,
            questions=[
                {"name": question.name, "type": question.type, "by": question.by}
                for question in (exercise.questions if exercise else ())
            ],
            tables=[
                {
                    "number": table.number,
                    "name": table.name,
                    "joined": table.joined_at is not None,
                    "answered": exercise is not None
                    and session.has_answered(exercise, table.number),
                }
                for table in session.tables.values()
            ],
        )

    def tables(self, session: Session) -> None:
        """The state that follows says it."""

    def items(self, session: Session, table: Table | None) -> None:
        """What there is to choose from, of one table or of the whole room."""
        assert session.exercise is not None, "somebody checked that something is asked"
        number = table.number if table else None
        self._record(
            "items",
            table=number,
            questions=[
                {
                    "name": question.name,
                    "items": list(whole.words(language_of(session, self._t)).values()),
                }
                for question in session.exercise.questions
                if isinstance(whole := asked(session, question, number), ItemsQuestion)
            ],
        )

    def notes(self, advice: Mapping[str, str]) -> None:
        """What the present step says to the facilitator alone."""
        self._record("notes", advice=dict(advice))

    def summary(self, page: str) -> None:
        """The summary as Markdown."""
        self._record("summary", text=page)

    def help(self) -> None:
        """The commands."""
        self._record("help", commands=list(ORDERS))

    def error(self, message: str) -> None:
        """What was wrong, in the user's language."""
        self._record("error", message=message)


def record(event: str, **values: object) -> str:
    """One line; in ASCII, so that it is the same whatever encoding its reader expects."""
    return json.dumps({"event": event, **values})
