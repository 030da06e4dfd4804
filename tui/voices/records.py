"""The voice of the line dialogue to programs: every line is one JSON object."""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from exercises.items_question import ItemsQuestion
from sessions.asking import offered
from sessions.clock import now
from sessions.events import Event
from sessions.i18n import Translator
from sessions.model import Seat, Session, Table
from sessions.plan import Alarm, Way, forecast
from sessions.undoing import Undoable
from tui.dialogue.orders import ORDERS
from tui.house import Room
from tui.voices import language_of
from tui.voices.events import record_of, revealed
from tui.voices.times import seconds_left, stamp


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

    def moved_to(self, room: Room) -> None:
        """Where the room is by now, and whether phones can reach it."""
        self._room = room
        self._record("address", address=room.address, reachable=room.reachable)

    def happened(
        self,
        happened: Sequence[Event],
        session: Session,
        *,
        own: bool,  # noqa: ARG002
    ) -> None:
        """What has happened, event by event, whoever did it."""
        for event in happened:
            told = record_of(event, session, self._room.engine.presence)
            if told is not None:
                self._record(told[0], **told[1])

    def state(self, session: Session, *, alone: bool = True) -> None:  # noqa: ARG002
        """Where the room is, and how far each table."""
        exercise, step, engine = session.exercise, session.present, self._room.engine
        language = language_of(session, self._t)
        at = now()
        plan = forecast(session, at)
        undoable = engine.undoable
        self._record(
            "state",
            step=session.step,
            steps=len(session.steps),
            exercise=exercise.name if exercise else None,
            title=exercise.title.in_language(language) if exercise else None,
            open=session.takes_answers,
            shown=step.shown,
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
                    "state": engine.presence.state(session, table.number).value,
                }
                for table in session.tables.values()
            ],
            running=step.running_since is not None,
            minutes=step.minutes if exercise else None,
            left=seconds_left(session, at),
            ends_at=stamp(plan.ends_at),
            forecast=stamp(plan.end),
            late=plan.minutes_late,
            revealed=revealed(step.revealed),
            hidden=[
                {"exercise": name, "question": question, "table": None if voter else table}
                for name, question, table, voter in sorted(session.hidden)
            ],
            page=engine.page + 1,
            more_time=sorted(engine.presence.more_time),
            undo=undoable and self._t.text(undoable.code, **undoable.values),
        )

    def tables(self, session: Session) -> None:
        """The state that follows says it, as it does the rest of what is asked."""

    def who(self, session: Session) -> None:
        """See `tables`."""

    def clock(self, session: Session) -> None:
        """See `tables`."""

    def forecast(self, session: Session) -> None:
        """See `tables`."""

    def revealed(self, session: Session) -> None:
        """See `tables`."""

    def hidden(self, session: Session, seat: Seat) -> None:
        """See `tables`."""

    def page(self, page: int) -> None:
        """See `tables`."""

    def late(self, session: Session, ways: Sequence[Way]) -> None:
        """When the session will be over, and the ways to make its end."""
        plan = forecast(session, now())
        self._record(
            "late",
            ends_at=stamp(plan.ends_at),
            forecast=stamp(plan.end),
            late=plan.minutes_late,
            ways=[
                {
                    "number": number,
                    "kind": way.kind,
                    "minutes": [
                        {"step": step, "was": session.steps[step - 1].minutes, "minutes": minutes}
                        for step, minutes in way.minutes.items()
                    ],
                    "left_out": sorted(way.left_out),
                    "moved": way.moved and {"step": way.moved[0], "to": way.moved[1]},
                    "forecast": stamp(way.forecast.end),
                    "late": way.forecast.minutes_late,
                    "makes_it": way.makes_it,
                }
                for number, way in enumerate(ways, start=1)
            ],
        )

    def alarm(self, session: Session, alarm: Alarm) -> None:
        """The time of the present step runs out."""
        left = seconds_left(session, now())
        self._record("alarm", step=session.step, alarm=alarm.value, left=left)

    def undone(self, undone: Undoable) -> None:
        """What was taken back, as a name and in words."""
        text = self._t.text(undone.code, **undone.values)
        self._record("undone", what=undone.code.removeprefix("undo-"), text=text)

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
                if isinstance(whole := offered(session, question, number), ItemsQuestion)
            ],
        )

    def notes(self, advice: Mapping[str, str]) -> None:
        """What the present step says to the facilitator alone."""
        self._record("notes", advice=dict(advice))

    def summary(self, page: str) -> None:
        """The summary as Markdown."""
        self._record("summary", text=page)

    def screen(self, address: str) -> None:
        """Where the projector's page is."""
        self._record("screen", address=address)

    def remote(self, address: str) -> None:
        """Where the remote is; null when there is none."""
        self._record("remote", address=address or None)

    def wifi(self, session: Session) -> None:
        """The network that phones join; null when none was told."""
        wifi = session.wifi
        self._record("wifi", name=wifi and wifi.name, password=wifi and wifi.password)

    def help(self) -> None:
        """The commands."""
        self._record("help", commands=list(ORDERS))

    def error(self, message: str) -> None:
        """What was wrong, in the user's language."""
        self._record("error", message=message)


def record(event: str, **values: object) -> str:
    """One line; in ASCII, so that it is the same whatever encoding its reader expects."""
    return json.dumps({"event": event, **values})
