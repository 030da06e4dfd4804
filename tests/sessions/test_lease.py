"""Two programs and one session."""

import asyncio
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from exercises.model import Workshop
from sessions import archive
from sessions.errors import DatabaseError, NotPossibleError
from sessions.lease import take_lease
from sessions.model import Details
from sessions.opening import open_again, open_new

OTHER_PROGRAM = """
import asyncio, pathlib, sys
from sessions.opening import open_again

async def main():
    engine, writer = await open_again(pathlib.Path(sys.argv[1]), sys.argv[2])
    print("open", flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


async def test_a_session_is_open_in_one_program(
    db_path: Path, workshop: Workshop, details: Details
) -> None:
    """While another program lives its session is refused; when that is killed it opens again."""
    engine, writer = await open_new(db_path, workshop, details, [("", "")])
    reference = engine.session.reference
    await writer.close()
    other = await asyncio.create_subprocess_exec(
        sys.executable, "-c", OTHER_PROGRAM, str(db_path), reference, stdout=asyncio.subprocess.PIPE
    )
    try:
        assert other.stdout is not None
        assert (await other.stdout.readline()).strip() == b"open"
        with pytest.raises(NotPossibleError, match="error-session-open-elsewhere") as refused:
            await open_again(db_path, "last")
        assert refused.value.values == {"session": reference}
        another, writer = await open_new(db_path, workshop, details, [("", "")])
        await another.next()
        await writer.close()
    finally:
        other.send_signal(signal.SIGKILL)
        await other.wait()
    engine, writer = await open_again(db_path, reference)
    await engine.next()
    await writer.close()
    assert archive.read_session(db_path, reference).step == 1
    assert not list(db_path.parent.glob("*.lock"))


async def test_a_new_session_is_taken_too(
    db_path: Path, workshop: Workshop, details: Details
) -> None:
    """A session is its maker's from the beginning, whatever way leads to the file."""
    engine, writer = await open_new(db_path, workshop, details, [("", "")])
    link = db_path.with_name("link.db")
    link.symlink_to(db_path)
    with pytest.raises(NotPossibleError, match="error-session-open-elsewhere"):
        take_lease(link, engine.session)
    await writer.close()
    lease = take_lease(link, engine.session)
    lease.release()
    lease.release()


async def test_an_opening_that_fails_gives_it_back(
    db_path: Path, workshop: Workshop, details: Details, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A room that could not be opened does not stand in the way of the next try."""
    engine, writer = await open_new(db_path, workshop, details, [("", "")])
    await writer.close()
    monkeypatch.setattr("sessions.database.PATIENCE", 0.05)
    with closing(sqlite3.connect(db_path)) as other:
        other.execute("pragma journal_mode = delete")
        other.execute("begin")
        other.execute("select count(*) from sessions")  # others may read, but not change the mode
        with pytest.raises(DatabaseError, match="error-database-busy"):
            await open_again(db_path, engine.session.reference)
    assert not list(db_path.parent.glob("*.lock"))
    take_lease(db_path, engine.session).release()


async def test_no_room_for_the_lock(tmp_path: Path, workshop: Workshop, details: Details) -> None:
    """Where no file can be made, the reason is told."""
    engine, writer = await open_new(tmp_path / "paja.db", workshop, details, [("", "")])
    await writer.close()
    with pytest.raises(DatabaseError, match="error-database-path"):
        take_lease(tmp_path / "nowhere" / "paja.db", engine.session)
