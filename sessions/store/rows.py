"""The rows of the database, and how many of them are written at once."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlite_utils import Database

from exercises.model import plain
from sessions.model import Session, Table

Row = dict[str, object]


_MOST_ROWS = 500
"""In one statement; SQLite takes 32,766 values (https://sqlite.org/limits.html, 9)."""


def insert_many(
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


def definition(session: Session) -> str:
    return json.dumps(plain(session.workshop), ensure_ascii=False)


def step_row(session: Session, number: int) -> Row:
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
        "entered_at": stamp(step.entered_at),
        "revealed": json.dumps(step.revealed, ensure_ascii=False),
        "spent": step.spent.total_seconds(),
        "running_since": stamp(step.running_since),
    }


def table_row(session: Session, table: Table) -> Row:
    return {
        "id": table.id,
        "session_id": session.id,
        "number": table.number,
        "name": table.name,
        "unit": table.unit,
        "code": table.code,
        "joined_at": stamp(table.joined_at),
    }


def stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="milliseconds")
