"""Writes events to the database; runs on the writer's thread and nowhere else."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import singledispatch

from sqlite_utils import Database

from exercises.model import plain
from sessions import events
from sessions.answer_rows import rows_of
from sessions.happenings import details_of
from sessions.ids import new_id
from sessions.model import Session, Table
from sessions.seats import events as seats
from sessions.seats.rows import empty_log, forget_names, write_people

Row = dict[str, object]


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """One transaction that takes the write lock at once, so that it can't fail half-way for it."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.commit()
    except BaseException:
        db.rollback()
        raise


def write_events(db: Database, batch: Sequence[tuple[Session, events.Event]]) -> None:
    """Write what happened, each event with the session after it, in one transaction.

    Raises:
        sqlite3.Error: nothing of the batch was written.
    """
    answers = []
    with transaction(db):
        for session, event in batch:
            if isinstance(event, events.AnswerEvent):
                answers.append((session, event.answer))
            else:
                _write(event, db, session)
                _note(db, session, event)
        for name, columns, rows in rows_of(answers):
            _insert_many(db, name, columns, rows)
    if any(isinstance(event, seats.NamesRemoved) for _, event in batch):
        empty_log(db)


_MOST_ROWS = 500
"""In one statement; SQLite takes 32,766 values (https://sqlite.org/limits.html, 9)."""

_HIDDEN = "session_id exercise question table_number voter".split()
_JOINED = "id session_id exercise into_id".split()
_GROUPING = "session_id exercise question table_number text theme_id aside".split()


def _insert_many(
    db: Database, name: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]
) -> None:
    """Many rows in one statement, so that the interpreter lock changes hands once a batch."""
    one = f"({', '.join('?' * len(columns))})"
    for start in range(0, len(rows), _MOST_ROWS):
        some = rows[start : start + _MOST_ROWS]
        values = ", ".join([one] * len(some))
        db.execute(
            f"insert into {name} ({', '.join(columns)}) values {values}",
            [value for row in some for value in row],
        )


@singledispatch
def _write(event: events.Event, db: Database, session: Session) -> None:
    raise TypeError(f"no row is known for {type(event).__name__}")


@_write.register
def _(event: events.SessionCreated, db: Database, session: Session) -> None:
    details, language = session.details, session.details.language
    db.table("sessions").insert(
        {
            "id": session.id,
            "reference": session.reference,
            "workshop": session.workshop.name,
            "title": session.workshop.title.in_language(language),
            "name": details.name,
            "unit": details.unit,
            "place": details.place,
            "date": details.date.isoformat(),
            "language": language,
            "definition": _definition(session),
            "step": session.step,
            "port": None,
            "created_at": _stamp(session.created_at),
            "ended_at": None,
        }
    )
    _write_running_order(db, session)
    db.table("tables").insert_all(_table_row(session, table) for table in session.tables.values())


@_write.register(events.StepAdded)
@_write.register(events.StepMoved)
def _(event: events.Event, db: Database, session: Session) -> None:
    db.table("sessions").update(session.id, {"definition": _definition(session)})
    for name in ("steps", "questions"):
        db.execute(f"delete from {name} where session_id = ?", [session.id])
    _write_running_order(db, session)


def _write_running_order(db: Database, session: Session) -> None:
    numbers = range(1, len(session.steps) + 1)
    db.table("steps").insert_all(_step_row(session, number) for number in numbers)
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


def _definition(session: Session) -> str:
    return json.dumps(plain(session.workshop), ensure_ascii=False)


@_write.register
def _(event: events.RoomOpened, db: Database, session: Session) -> None:
    _write_end(db, session)
    _write_steps(db, session)


@_write.register
def _(event: events.TableEvent, db: Database, session: Session) -> None:
    db.table("tables").upsert(_table_row(session, event.table), pk="id")


@_write.register
def _(event: events.AddressTaken, db: Database, session: Session) -> None:
    db.table("sessions").update(session.id, {"port": event.port})


@_write.register
def _(event: events.StepEntered, db: Database, session: Session) -> None:
    db.table("sessions").update(session.id, {"step": event.step})
    _write_end(db, session)
    _write_steps(db, session)


@_write.register
def _(event: events.StepEvent, db: Database, session: Session) -> None:
    _write_step(db, session, event.step)


@_write.register(events.SessionEnded)
@_write.register(events.SessionReopened)
def _(event: events.Event, db: Database, session: Session) -> None:
    db.table("sessions").update(session.id, {"ended_at": _stamp(session.ended_at)})
    _write_steps(db, session)


@_write.register
def _(event: events.PlanChanged, db: Database, session: Session) -> None:
    _write_steps(db, session)


@_write.register
def _(event: events.EndPlanned, db: Database, session: Session) -> None:
    _write_end(db, session)


@_write.register
def _(event: events.WifiGiven, db: Database, session: Session) -> None:
    wifi = event.wifi
    row = {"wifi_name": wifi and wifi.name, "wifi_password": wifi and wifi.password}
    db.table("sessions").update(session.id, row)


@_write.register
def _(event: events.RemoteKeyChanged, db: Database, session: Session) -> None:
    db.table("sessions").update(session.id, {"remote_key": event.key})


@_write.register
def _(event: events.AnswerHidden, db: Database, session: Session) -> None:
    if event.hidden:
        _insert_many(db, "hidden_answers", _HIDDEN, [(session.id, *event.seat)])
    else:
        where = " and ".join(f"{name} = ?" for name in _HIDDEN)
        db.execute(f"delete from hidden_answers where {where}", [session.id, *event.seat])


@_write.register
def _(event: events.Undone, db: Database, session: Session) -> None:
    row = {"step": session.step, "definition": _definition(session)}
    db.table("sessions").update(session.id, row)
    _write_end(db, session)
    for name in ("steps", "questions"):
        db.execute(f"delete from {name} where session_id = ?", [session.id])
    _write_running_order(db, session)
    db.execute("delete from hidden_answers where session_id = ?", [session.id])
    hidden = [(session.id, *seat) for seat in sorted(session.hidden)]
    _insert_many(db, "hidden_answers", _HIDDEN, hidden)


@_write.register
def _(event: events.IdeasGrouped, db: Database, session: Session) -> None:
    mine = [session.id, event.exercise]
    db.execute("delete from groupings where session_id = ? and exercise = ?", mine)
    db.execute("delete from joined_themes where session_id = ? and exercise = ?", mine)
    db.execute("delete from themes where session_id = ? and exercise = ?", mine)
    grouping = event.grouping
    db.table("themes").insert_all(
        {
            "id": theme.id,
            "session_id": session.id,
            "exercise": event.exercise,
            "name": theme.name,
            "position": position,
        }
        for position, theme in enumerate(grouping.themes, start=1)
    )
    rows = [(*mine, *idea, theme_id, None) for idea, theme_id in grouping.placed.items()]
    rows += [(*mine, *idea, None, reason) for idea, reason in grouping.aside.items()]
    _insert_many(db, "groupings", _GROUPING, rows)
    joined = [(old, *mine, into) for old, into in grouping.became.items()]
    _insert_many(db, "joined_themes", _JOINED, joined)


@_write.register
def _(event: events.SummaryEdited, db: Database, session: Session) -> None:
    edit = event.edit
    db.table("edits").upsert(
        {
            "session_id": session.id,
            "exercise": event.exercise,
            "heading": edit.heading,
            "comment": edit.comment,
            "leaders": int(edit.leaders),
            "tables": int(edit.tables),
        },
        pk=("session_id", "exercise"),
    )


def _write_end(db: Database, session: Session) -> None:
    db.table("sessions").update(session.id, {"ends_at": _stamp(session.ends_at)})


def _write_steps(db: Database, session: Session) -> None:
    for number in range(1, len(session.steps) + 1):
        _write_step(db, session, number)


@_write.register(seats.SeatsTaken)
@_write.register(seats.PeopleMoved)
def _(event: events.Event, db: Database, session: Session) -> None:
    write_people(db, session)


@_write.register
def _(event: seats.NamesRemoved, db: Database, session: Session) -> None:
    forget_names(db, session)


def _write_step(db: Database, session: Session, number: int) -> None:
    db.table("steps").update((session.id, number), _step_row(session, number))


def _step_row(session: Session, number: int) -> Row:
    step, exercise = session.steps[number - 1], session.workshop.steps[number - 1]
    return {
        "session_id": session.id,
        "number": number,
        "exercise": exercise.name,
        "title": exercise.title.in_language(session.details.language),
        "minutes": step.minutes,
        "phase": step.phase.value,
        "left_out": int(step.left_out),
        "shown": int(step.shown),
        "proposals": int(exercise.proposals),
        "entered_at": _stamp(step.entered_at),
        "revealed": json.dumps(step.revealed, ensure_ascii=False),
        "spent": step.spent.total_seconds(),
        "running_since": _stamp(step.running_since),
    }


def _table_row(session: Session, table: Table) -> Row:
    return {
        "id": table.id,
        "session_id": session.id,
        "number": table.number,
        "name": table.name,
        "unit": table.unit,
        "code": table.code,
        "joined_at": _stamp(table.joined_at),
    }


def _note(db: Database, session: Session, event: events.Event) -> None:
    """Keep the event itself."""
    db.table("happenings").insert(
        {
            "id": new_id(),
            "session_id": session.id,
            "at": _stamp(event.at),
            "what": type(event).__name__,
            "details": json.dumps(details_of(event), ensure_ascii=False),
        }
    )


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="milliseconds")
