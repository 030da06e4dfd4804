"""Reads any session, old or live, through read-only connections of its own; frozen results.

Every function here opens the file, so call it in a worker thread, not on the event loop.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from exercises.errors import WorkshopMistakesError
from exercises.languages import LANGUAGES
from exercises.library import read_workshop
from sessions.database import open_reader, what_is_wrong
from sessions.errors import UnknownSessionError
from sessions.grouping import Grouping, IdeaKey, Theme
from sessions.model import Answer, Details, Edit, GivenBy, Phase, Session, Step, Table
from sessions.seats.people import Experience, Person, Seating
from sessions.wifi import Wifi

# The afternoon's session may have been made before the morning's was run. Opening a room is a
# happening too, so the newest one's session was worked on last; rowids go up when clocks do not.
_LATEST = "(select max(rowid) from happenings where session_id = sessions.id)"


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session in a list."""

    reference: str
    name: str
    unit: str
    title: str
    """The workshop's title in the session's language."""
    date: date
    language: str
    step: int
    steps: int
    tables: int
    over: bool


# What reading a file of ours raises when somebody else has written in it.
_BAD_CONTENTS = (sqlite3.Error, ValueError, LookupError, AssertionError, WorkshopMistakesError)


@contextmanager
def _reading(path: Path) -> Iterator[Database]:
    try:
        with closing(open_reader(path)) as db:
            yield db
    except _BAD_CONTENTS as error:
        raise what_is_wrong(path, error) from error


def list_sessions(path: Path) -> tuple[SessionLine, ...]:
    """All sessions, the one last at work first; none when there is no file yet.

    Raises:
        DatabaseError: the file can't be used.
    """
    if not path.exists():
        return ()
    with _reading(path) as db:
        rows = db.query(
            "select sessions.*,"
            " (select count(*) from tables where session_id = sessions.id) as tables,"
            " (select count(*) from steps where session_id = sessions.id) as steps"
            f" from sessions order by {_LATEST} desc"
        )
        return tuple(
            SessionLine(
                reference=row["reference"],
                name=row["name"],
                unit=row["unit"],
                title=row["title"],
                date=date.fromisoformat(row["date"]),
                language=row["language"],
                step=row["step"],
                steps=row["steps"],
                tables=row["tables"],
                over=row["ended_at"] is not None,
            )
            for row in rows
        )


def codes_in_use(path: Path, but_not: str = "") -> set[str]:
    """The codes of all tables of sessions that are not over, `but_not` being a session's id."""
    if not path.exists():
        return set()
    with _reading(path) as db:
        rows = db.query(
            "select code from tables join sessions on sessions.id = session_id"
            " where ended_at is null and session_id <> ?",
            [but_not],
        )
        return {row["code"] for row in rows}


def sent_ids(path: Path, session: Session) -> set[tuple[int, str]]:
    """What phones have sent so far: each sending's table number and the id the phone chose."""
    with _reading(path) as db:
        rows = db.query(
            "select number, sent_id from answers join tables on tables.id = table_id"
            " where answers.session_id = ? and sent_id is not null",
            [session.id],
        )
        return {(row["number"], row["sent_id"]) for row in rows}


def read_session(path: Path, reference: str) -> Session:
    """The session that people mean by `reference`: its reference in any case, or `last`, the one
    that something happened in last.

    Raises:
        UnknownSessionError: there is none.
        DatabaseError: the file can't be used.
    """
    if not path.exists():
        raise UnknownSessionError("error-unknown-session", session=reference, choices="–")
    with _reading(path) as db:
        return _read_session(db, reference)


def _read_session(db: Database, reference: str) -> Session:
    found = list(
        db.query(f"select * from sessions order by {_LATEST} desc limit 1")
        if reference == "last"
        else db.query("select * from sessions where reference = ?", [reference.lower()])
    )
    if not found:
        rows = db.query("select reference from sessions order by rowid")
        known = [row["reference"] for row in rows]
        choices = ", ".join(["last", *known[-8:]]) if known else "–"
        raise UnknownSessionError("error-unknown-session", session=reference, choices=choices)
    row = found[0]
    mine = [row["id"]]
    tables = {
        t["id"]: Table(
            t["id"], t["number"], t["name"], t["unit"], t["code"], _moment(t["joined_at"])
        )
        for t in db.query("select * from tables where session_id = ? order by number", mine)
    }
    steps = tuple(
        _step(s) for s in db.query("select * from steps where session_id = ? order by number", mine)
    )
    definition = json.loads(row["definition"])
    if not isinstance(definition, dict) or row["language"] not in LANGUAGES:
        raise ValueError("no session begins like this")
    workshop = read_workshop(definition, stored=True)
    if len(steps) != len(workshop.steps) or not 0 <= row["step"] <= len(steps):
        raise ValueError("the room is at a step that there is not")
    newest = db.query("select * from answers where session_id = ? order by version", mine)
    created_at = _moment(row["created_at"])
    assert created_at is not None, "the column is not null"
    return Session(
        id=row["id"],
        reference=row["reference"],
        workshop=workshop,
        details=Details(
            row["name"],
            row["unit"],
            row["place"],
            date.fromisoformat(row["date"]),
            row["language"],
        ),
        created_at=created_at,
        tables={table.number: table for table in tables.values()},
        steps=steps,
        step=row["step"],
        answers=_answers(newest, tables),
        groupings=_groupings(db, row["id"]),
        edits={
            e["exercise"]: Edit(e["heading"], e["comment"], bool(e["leaders"]), bool(e["tables"]))
            for e in db.query("select * from edits where session_id = ?", mine)
        },
        ended_at=_moment(row["ended_at"]),
        port=row["port"],
        hidden=frozenset(
            (h["exercise"], h["question"], h["table_number"], h["voter"])
            for h in db.query("select * from hidden_answers where session_id = ?", mine)
        ),
        ends_at=_moment(row["ends_at"]),
        wifi=None if row["wifi_name"] is None else Wifi(row["wifi_name"], row["wifi_password"]),
        remote_key=row["remote_key"],
        seating=_seating(db, row["id"]),
    )


def _step(row: dict[str, Any]) -> Step:
    return Step(
        minutes=row["minutes"],
        phase=Phase(row["phase"]),
        left_out=bool(row["left_out"]),
        revealed=tuple((question, table) for question, table in json.loads(row["revealed"])),
        entered_at=_moment(row["entered_at"]),
        spent=timedelta(seconds=row["spent"]),
        running_since=_moment(row["running_since"]),
    )


def _answers(
    rows: Iterable[dict[str, Any]], tables: dict[str, Table]
) -> dict[str, dict[tuple[str, int, str], Answer]]:
    """The newest version of each answer, given all versions with the newest last."""
    answers: dict[str, dict[tuple[str, int, str], Answer]] = {}
    for row in rows:
        number = tables[row["table_id"]].number
        at = _moment(row["given_at"])
        assert at is not None, "the column is not null"
        answer = Answer(
            id=row["id"],
            table=number,
            exercise=row["exercise"],
            question=row["question"],
            version=row["version"],
            value=None if row["value"] is None else json.loads(row["value"]),
            given_by=GivenBy(row["given_by"]),
            at=at,
            sent_id=row["sent_id"],
            voter=row["voter"],
        )
        key = (answer.question, number, answer.voter)
        mine = answers.setdefault(answer.exercise, {})
        mine[key] = replace(answer, before=mine.get(key))
    return answers


def _groupings(db: Database, session: str) -> dict[str, Grouping]:
    """The themes of each exercise that has any, or whose ideas were set aside."""
    themes: dict[str, list[Theme]] = {}
    for row in db.query("select * from themes where session_id = ? order by position", [session]):
        themes.setdefault(row["exercise"], []).append(Theme(row["id"], row["name"]))
    placed: dict[str, dict[IdeaKey, str]] = {}
    aside: dict[str, dict[IdeaKey, str]] = {}
    for row in db.query("select * from groupings where session_id = ? order by rowid", [session]):
        idea = (row["question"], row["table_number"], row["text"])
        if row["theme_id"] is not None:
            placed.setdefault(row["exercise"], {})[idea] = row["theme_id"]
        else:
            aside.setdefault(row["exercise"], {})[idea] = row["aside"]
    became: dict[str, dict[str, str]] = {}
    for row in db.query("select * from joined_themes where session_id = ?", [session]):
        became.setdefault(row["exercise"], {})[row["id"]] = row["into_id"]
    return {
        exercise: Grouping(
            tuple(themes.get(exercise, ())),
            placed.get(exercise, {}),
            aside.get(exercise, {}),
            became.get(exercise, {}),
        )
        for exercise in {**themes, **placed, **aside}
    }


def _seating(db: Database, session: str) -> Seating:
    """Who sits where, in the order of the list."""
    rows = list(db.query("select * from people where session_id = ? order by position", [session]))
    people = tuple(
        Person(row["name"], row["organisation"], row["role"], Experience(row["experience"]))
        for row in rows
    )
    return Seating(people, tuple(row["table_number"] for row in rows))


def _moment(stamp: str | None) -> datetime | None:
    return None if stamp is None else datetime.fromisoformat(stamp)
