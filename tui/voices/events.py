"""What programs are told of each event: the record's name and its values."""

from collections.abc import Sequence
from functools import singledispatch
from typing import Any

from sessions import events
from sessions.clock import now
from sessions.model import EVERY_TABLE, Session
from sessions.presence import Presence
from tui.voices.times import seconds_left, stamp

Told = tuple[str, dict[str, Any]]


@singledispatch
def record_of(event: events.Event, session: Session, presence: Presence) -> Told | None:  # noqa: ARG001
    """None when the next state tells it, or nobody needs to hear of it.

    `session` is as it is after the event.
    """
    return None


@record_of.register(events.AnswerGiven)
@record_of.register(events.AnswerWithdrawn)
def _(event: events.AnswerEvent, session: Session, _: Presence) -> Told:
    answer = event.answer
    exercise = next(e for e in session.workshop.steps if e.name == answer.exercise)
    question = exercise.question(answer.question)
    assert question is not None, "the engine checked the question"
    # What one person answered is nobody else's to know.
    by_person = question.by_person
    people = session.people(exercise.name, question.name, answer.table)
    return "answer" if isinstance(event, events.AnswerGiven) else "withdrawn", {
        "table": answer.table,
        "exercise": answer.exercise,
        "question": answer.question,
        "type": question.type,
        "value": None if by_person else answer.value,
        "people": people if by_person else None,
        "by": answer.given_by.value,
        "version": answer.version,
        "at": stamp(answer.at),
    }


@record_of.register
def _(event: events.StepEntered, session: Session, _: Presence) -> Told:
    number = event.step
    name = session.workshop.steps[number - 1].name if number else None
    return "moved", {"step": number, "exercise": name}


@record_of.register
def _(event: events.ExerciseOpened, _: Session, __: Presence) -> Told:
    return "opened", {"step": event.step}


@record_of.register
def _(event: events.ExerciseClosed, _: Session, __: Presence) -> Told:
    return "closed", {"step": event.step}


@record_of.register(events.ClockStarted)
@record_of.register(events.ClockPaused)
@record_of.register(events.MinutesGiven)
def _(event: events.StepEvent, session: Session, _: Presence) -> Told:
    step = session.steps[event.step - 1]
    present = event.step == session.step
    return "clock", {
        "step": event.step,
        "running": step.running_since is not None,
        "minutes": step.minutes,
        "left": seconds_left(session, now()) if present else None,
    }


@record_of.register
def _(event: events.AnswersRevealed, _: Session, __: Presence) -> Told:
    return "revealed", {"step": event.step, "revealed": revealed(event.revealed)}


@record_of.register
def _(event: events.AnswerHidden, _: Session, __: Presence) -> Told:
    exercise, question, table, voter = event.seat
    seat = {"exercise": exercise, "question": question, "table": None if voter else table}
    return "hidden", {**seat, "hidden": event.hidden}


@record_of.register
def _(event: events.PlanChanged, _: Session, __: Presence) -> Told:
    minutes = [{"step": step, "minutes": given} for step, given in event.minutes.items()]
    return "plan", {"minutes": minutes, "left_out": sorted(event.left_out)}


@record_of.register
def _(event: events.StepMoved, _: Session, __: Presence) -> Told:
    return "step-moved", {"step": event.step, "to": event.to}


@record_of.register
def _(event: events.EndPlanned, _: Session, __: Presence) -> Told:
    return "ends", {"ends_at": stamp(event.ends_at)}


@record_of.register
def _(_: events.SessionEnded, __: Session, ___: Presence) -> Told:
    return "ended", {}


@record_of.register
def _(_: events.SessionReopened, __: Session, ___: Presence) -> Told:
    return "reopened", {}


@record_of.register
def _(event: events.PageTurned, _: Session, __: Presence) -> Told:
    return "page", {"page": event.page + 1}


@record_of.register
def _(event: events.MoreTimeAsked, _: Session, presence: Presence) -> Told:
    asking = sorted(presence.more_time)
    return "more-time", {"table": event.table, "asked": event.asked, "tables": asking}


@record_of.register
def _(event: events.PhoneReached, _: Session, __: Presence) -> Told:
    return "phone", {"browser": event.browser, "milliseconds": event.milliseconds}


def revealed(found: Sequence[tuple[str, int]]) -> list[dict[str, Any]]:
    """What the room sees: whole questions, whose table is null, and single tables' answers."""
    return [
        {"question": question, "table": None if table == EVERY_TABLE else table}
        for question, table in found
    ]
