"""Which session was the last, and files of ours with something wrong in them."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from exercises.model import Workshop
from sessions import archive, clock
from sessions.database import APPLICATION_ID, open_database
from sessions.errors import DatabaseError, UnknownSessionError
from sessions.migrations import schema
from sessions.model import Details, GivenBy
from sessions.opening import open_again, open_new

ANSWER = (1, "service", {"now": ["3"], "target": ["5"]})


async def make(db_path: Path, workshop: Workshop, details: Details, name: str) -> str:
    """A session at the exercise with ratings, and closed; its reference."""
    engine, writer = await open_new(db_path, workshop, replace(details, name=name), [("", "")])
    await engine.go_to(7)
    await engine.give_answer(*ANSWER, exercise="rating", given_by=GivenBy.PHONE)
    await writer.close()
    return engine.session.reference


def change(path: Path, *statements: str) -> None:
    """Do something to the file that the program would not do."""
    with closing(sqlite3.connect(path)) as db:
        for statement in statements:
            db.execute(statement)
        db.commit()


async def test_only_answers_came(db_path: Path, workshop: Workshop, details: Details) -> None:
    """A session that was opened again and only answered in is the last, even after a kill."""
    first = await make(db_path, workshop, details, "eka")
    second = await make(db_path, workshop, details, "toka")
    assert archive.read_session(db_path, "last").reference == second
    engine, writer = await open_again(db_path, first)
    changed = (1, "service", {"now": ["2"], "target": ["5"]})
    await engine.give_answer(*changed, exercise="rating", given_by=GivenBy.PHONE)
    assert archive.read_session(db_path, "last") == engine.session  # the room was not closed
    assert [line.reference for line in archive.list_sessions(db_path)] == [first, second]
    await writer.close()


async def test_a_clock_that_was_set_back(
    db_path: Path, workshop: Workshop, details: Details, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What came later is last, whatever the time was."""
    await make(db_path, workshop, details, "eka")
    past = clock.now() - timedelta(days=30)
    monkeypatch.setattr("time.time_ns", lambda: int(past.timestamp() * 1e9))
    monkeypatch.setattr("sessions.ids._last", 0)  # another program, which knows no earlier id
    second = await make(db_path, workshop, details, "toka")
    assert archive.read_session(db_path, "last").reference == second


@pytest.mark.parametrize(
    "statement",
    [
        "update sessions set definition = 'no json'",
        "update sessions set definition = '[]'",
        "update sessions set definition = '{}'",
        "update sessions set date = 'tomorrow'",
        "update sessions set created_at = 'now'",
        "update sessions set language = 'tlh'",
        "update sessions set step = 99",
        "update sessions set step = -1",
        "update steps set phase = 'dancing'",
        "delete from steps where number = 3",
        "update answers set value = '{'",
        "update answers set given_by = 'nobody'",
        "delete from tables",
        "drop table tables",
        "drop table happenings",
    ],
)
async def test_bad_contents(
    db_path: Path, workshop: Workshop, details: Details, statement: str
) -> None:
    """A file of ours that somebody else has written in is called damaged."""
    await make(db_path, workshop, details, "eka")
    archive.read_session(db_path, "last")
    change(db_path, statement)
    with pytest.raises(DatabaseError, match="error-database-damaged"):
        archive.read_session(db_path, "last")


def killed_at_once(path: Path) -> None:
    change(path, f"pragma application_id = {APPLICATION_ID}", "pragma journal_mode = wal")


def killed_before_the_first_step(path: Path) -> None:
    killed_at_once(path)
    with closing(sqlite3.connect(path)) as connection:
        schema.ensure_migrations_table(Database(connection))


def killed_after_the_first_step(path: Path) -> None:
    killed_at_once(path)
    with closing(sqlite3.connect(path)) as connection:
        schema.apply(Database(connection, strict=True), stop_before="m002_answers")


@pytest.mark.parametrize(
    "make_file", [killed_at_once, killed_before_the_first_step, killed_after_the_first_step]
)
async def test_killed_at_the_first_start(
    db_path: Path, workshop: Workshop, details: Details, make_file: Callable[[Path], None]
) -> None:
    """A file that was not finished has no sessions yet, and the next start finishes it."""
    make_file(db_path)
    assert archive.list_sessions(db_path) == ()
    assert archive.codes_in_use(db_path) == set()
    with pytest.raises(UnknownSessionError):
        archive.read_session(db_path, "last")
    open_database(db_path).close()
    reference = await make(db_path, workshop, details, "eka")
    assert archive.read_session(db_path, "last").reference == reference
