"""The rows of people in the database, and how names leave it without a trace."""

import logging
import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sessions.model import Session

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)


def write_people(db: "Database", session: Session) -> None:
    """A session's people as they sit now, instead of those who were there."""
    db.execute("delete from people where session_id = ?", [session.id])
    db.table("people").insert_all(_rows(session))


def forget_names(db: "Database", session: Session) -> None:
    """A session's people without their names.

    Only a table that is emptied as a whole keeps nothing in the gaps between its rows: with
    `secure_delete` all of its pages are overwritten.
    """
    others = "select * from people where session_id <> ? order by session_id, position"
    kept = list(db.query(others, [session.id]))
    db.execute("delete from people")
    db.table("people").insert_all([*kept, *_rows(session)])


def empty_log(db: "Database") -> None:
    """Cut the write-ahead log to nothing, since it still tells how the pages were before.

    What was removed stays removed if that can't be done now: the log goes at the latest when the
    file is closed.
    """
    try:
        ((busy, *_),) = db.execute("pragma wal_checkpoint(truncate)").fetchall()
    except sqlite3.Error:
        log.exception("the log of the database was not emptied")
    else:
        if busy:
            log.warning("somebody reads the database, so its log was not emptied")


def _rows(session: Session) -> Iterator[dict[str, object]]:
    seated = zip(session.seating.people, session.seating.tables, strict=True)
    for position, (person, table) in enumerate(seated, start=1):
        yield {
            "session_id": session.id,
            "position": position,
            "name": person.name,
            "organisation": person.organisation,
            "role": person.role,
            "experience": person.experience.value,
            "table_number": table,
        }
