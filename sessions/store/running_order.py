"""Rows of the running order: its steps and questions, the clock and the plan."""

from sqlite_utils import Database

from sessions import events
from sessions.model import Session
from sessions.store.rows import definition, stamp, step_row
from sessions.store.said import write_hidden
from sessions.store.writing import write


@write.register(events.StepAdded)
@write.register(events.StepMoved)
def _(event: events.Event, db: Database, session: Session) -> None:
    _write_anew(db, session)


@write.register
def _(event: events.StepEntered, db: Database, session: Session) -> None:
    db.table("sessions").update(session.id, {"step": event.step})
    write_end(db, session)
    write_steps(db, session)


@write.register
def _(event: events.StepEvent, db: Database, session: Session) -> None:
    _write_step(db, session, event.step)


@write.register
def _(event: events.PlanChanged, db: Database, session: Session) -> None:
    write_steps(db, session)


@write.register
def _(event: events.EndPlanned, db: Database, session: Session) -> None:
    write_end(db, session)


@write.register
def _(event: events.Undone, db: Database, session: Session) -> None:
    db.table("sessions").update(session.id, {"step": session.step})
    write_end(db, session)
    _write_anew(db, session)
    write_hidden(db, session)


def _write_anew(db: Database, session: Session) -> None:
    """Steps may have come, gone or changed places."""
    db.table("sessions").update(session.id, {"definition": definition(session)})
    for name in ("steps", "questions"):
        db.execute(f"delete from {name} where session_id = ?", [session.id])
    write_running_order(db, session)


def write_running_order(db: Database, session: Session) -> None:
    """Its steps and their questions, of which there are no rows yet."""
    numbers = range(1, len(session.steps) + 1)
    db.table("steps").insert_all(step_row(session, number) for number in numbers)
    db.table("questions").insert_all(
        {
            "session_id": session.id,
            "exercise": exercise.name,
            "name": question.name,
            "position": position,
            "type": question.type,
            "label": question.label.in_language(session.details.language),
            "by": question.by,
            "least": question.least,
            "source": question.source,
        }
        for exercise in session.workshop.steps
        for position, question in enumerate(exercise.questions, start=1)
    )


def write_end(db: Database, session: Session) -> None:
    """When it is to be over."""
    db.table("sessions").update(session.id, {"ends_at": stamp(session.ends_at)})


def write_steps(db: Database, session: Session) -> None:
    """How its steps are now."""
    for number in range(1, len(session.steps) + 1):
        _write_step(db, session, number)


def _write_step(db: Database, session: Session, number: int) -> None:
    db.table("steps").update((session.id, number), step_row(session, number))
