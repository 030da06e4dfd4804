"""Writes events to the database; runs on the writer's thread and nowhere else."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlite_utils import Database

from sessions import events
from sessions.answer_rows import rows_of
from sessions.happenings import details_of
from sessions.ids import new_id
from sessions.model import Session
from sessions.seats import events as seats
from sessions.seats.rows import empty_log
from sessions.store import people, running_order, said, session  # noqa: F401 - each registers
from sessions.store.rows import insert_many, stamp
from sessions.store.writing import write


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
        for after, event in batch:
            if isinstance(event, events.AnswerEvent):
                answers.append((after, event.answer))
            else:
                write(event, db, after)
                _note(db, after, event)
        for name, columns, rows in rows_of(answers):
            insert_many(db, name, columns, rows)
    if any(isinstance(event, seats.NamesRemoved) for _, event in batch):
        empty_log(db)


def _note(db: Database, after: Session, event: events.Event) -> None:
    """Keep the event itself."""
    db.table("happenings").insert(
        {
            "id": new_id(),
            "session_id": after.id,
            "at": stamp(event.at),
            "what": type(event).__name__,
            "details": json.dumps(details_of(event), ensure_ascii=False),
        }
    )
