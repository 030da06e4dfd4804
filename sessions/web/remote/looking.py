"""What the remote says of the room: where it is, how long is left, who is still answering."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sessions.clock import clock_face
from sessions.engine import Engine
from sessions.i18n import Translator
from sessions.model import Session, Table
from sessions.plan import Alarm, alarm, forecast, still
from sessions.presence import TableState
from sessions.shown import is_whole, next_table, waiting
from sessions.web.remote.presses import Phrase

WAITED_FOR = (TableState.WRITING, TableState.IN, TableState.ASLEEP, TableState.NOT_IN)
"""The states of tables that have not answered, in the order that they are told."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The present step's clock."""

    seconds: int
    """That are left, negative when the time is over; what is planned, before it has ever run."""
    runs: bool
    alarm: Alarm

    @property
    def face(self) -> str:
        """As it stands on the page; its script writes it the same."""
        return clock_face(abs(self.seconds))

    @property
    def said(self) -> str:
        """What the figures are, as the key of a text."""
        return f"clock-{self.alarm}" if self.runs else "clock-stands"


def clock(session: Session, at: datetime) -> Clock:
    """The present step's clock at a moment."""
    step = session.present
    runs = step.running_since is not None
    return Clock(math.ceil(still(step, at).total_seconds()), runs, alarm(step, at))


def answered(session: Session) -> int:
    """How many tables have answered the present exercise; in the lobby, have joined."""
    exercise = session.exercise
    if exercise is None:
        return sum(table.joined_at is not None for table in session.tables.values())
    return sum(session.has_answered(exercise, number) for number in session.tables)


def waited(engine: Engine) -> dict[TableState, list[Table]]:
    """The tables that have not answered, or all of them in the lobby: those that write first."""
    session = engine.session
    exercise = session.exercise
    found: dict[TableState, list[Table]] = {}
    states = {number: engine.presence.state(session, number) for number in session.tables}
    for state in WAITED_FOR:
        tables = [session.tables[number] for number, own in states.items() if own is state]
        if exercise is not None:
            tables = [t for t in tables if not session.has_answered(exercise, t.number)]
        if tables:
            found[state] = tables
    return found


def wishes(engine: Engine) -> tuple[Table, ...]:
    """The tables that need more time, when the clock runs."""
    tables = engine.session.tables
    return tuple(tables[number] for number in sorted(engine.presence.more_time) if number in tables)


def end_words(session: Session, t: Translator, at: datetime) -> Iterator[str]:
    """When the session will be over, when it was to be, and how late that is."""
    plan = forecast(session, at)
    yield t.text("plan-ends", time=t.time(plan.end))
    late = plan.minutes_late
    if plan.ends_at is None or late is None:
        return
    yield t.text("plan-planned", time=t.time(plan.ends_at))
    if late > 0:
        yield t.text("plan-late", minutes=late)
    elif late < 0:
        yield t.text("plan-early", minutes=-late)
    else:
        yield t.text("plan-in-time")


def revealed(session: Session) -> Phrase:
    """What the room sees of the results."""
    if not session.present.shown:
        return Phrase("remote-shown-none")
    question = waiting(session)
    if question is None:
        return Phrase("remote-shown-all")
    asked = session.exercise.questions if session.exercise else ()
    whole = sum(is_whole(session, one) for one in asked)
    tables = sum(name == question.name for name, _ in session.present.revealed)
    if not whole:
        return Phrase("remote-shown-tables", {"tables": tables})
    return Phrase("remote-shown-some", {"whole": whole, "questions": len(asked)})


def next_revealed(session: Session) -> Table | None:
    """The table whose answer comes next when they are revealed one by one."""
    question = waiting(session)
    if question is None or question.by_person:
        return None
    number = next_table(session, question)
    return None if number is None else session.tables[number]
