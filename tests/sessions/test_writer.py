"""Groups that can't be written, and files that can't be opened."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from exercises.model import Workshop
from sessions import archive
from sessions.database import open_database
from sessions.engine import Engine
from sessions.errors import StorageError
from sessions.model import Details
from sessions.opening import open_new
from sessions.store import transaction
from sessions.writer import start_writer


@pytest.fixture
async def engine(db_path: Path, workshop: Workshop, details: Details) -> AsyncIterator[Engine]:
    engine, writer = await open_new(db_path, workshop, details, [("", "")] * 3)
    yield engine
    await writer.close()


async def test_what_came_before_the_bad_one_is_stored(engine: Engine, db_path: Path) -> None:
    """In one group the deeds before a bad one happen; it and all those after it do not."""
    with closing(sqlite3.connect(db_path)) as db:
        db.execute(
            "create trigger no_bad_names before update on tables when new.name = 'bad'"
            " begin select raise(abort, 'no'); end"
        )
        db.execute(
            "create trigger none_made before insert on tables when new.name = 'bad'"
            " begin select raise(abort, 'no'); end"
        )
        db.commit()
    # All decided before the writer's thread can take the first: it waits for the lock.
    with closing(sqlite3.connect(db_path)) as lock:
        lock.execute("begin immediate")
        first = asyncio.create_task(engine.rename_table(1, "first", ""))
        await asyncio.sleep(0.05)
        names = ("good", "fine", "bad", "late")
        tasks = [
            asyncio.create_task(engine.rename_table(1 + n % 3, name, ""))
            for n, name in enumerate(names, start=1)
        ]
        await asyncio.sleep(0.05)
        lock.rollback()
    await first
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert results[:2] == [None, None]
    assert [type(result) for result in results[2:]] == [StorageError, StorageError]
    assert [table.name for table in engine.session.tables.values()] == ["first", "good", "fine"]
    assert archive.read_session(db_path, "last") == engine.session
    await engine.rename_table(1, "after", "")
    assert archive.read_session(db_path, "last").tables[1].name == "after"


async def test_whoever_opens_hears_of_any_mistake(tmp_path: Path) -> None:
    """A path that nobody thought of is raised where the file was asked for, and not waited for."""
    async with asyncio.timeout(5):
        with pytest.raises(ValueError, match="null"):
            await start_writer(tmp_path / "a\0b.db")


def test_a_commit_that_fails_is_rolled_back(db_path: Path) -> None:
    """The next transaction can begin."""
    with closing(open_database(db_path)) as db:
        with pytest.raises(sqlite3.IntegrityError):
            _write_what_no_commit_takes(db)
        with transaction(db):
            assert db.table("happenings").count == 0


def _write_what_no_commit_takes(db: Database) -> None:
    with transaction(db):
        db.execute("pragma defer_foreign_keys = on")
        db.execute(
            "insert into happenings (id, session_id, at, what, details)"
            " values ('a', 'nobody', '', '', '')"
        )


async def test_a_refused_step_can_be_taken_again(engine: Engine, db_path: Path) -> None:
    """A deed that is refused leaves the session as it was."""
    before = engine.session
    with closing(sqlite3.connect(db_path)) as db:
        db.execute(
            "create trigger full before insert on happenings begin select raise(abort, 'no'); end"
        )
        db.commit()
    with pytest.raises(StorageError):
        await engine.next()
    assert engine.session == before
    with closing(sqlite3.connect(db_path)) as db:
        db.execute("drop trigger full")
        db.commit()
    await engine.next()
    session = engine.session
    assert session == replace(before, step=1, steps=session.steps, ends_at=session.ends_at)
