"""Two programs and one session."""

import asyncio
import platform
import signal
import sqlite3
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from exercises.languages import LANGUAGES
from exercises.model import Workshop
from sessions import archive
from sessions.clock import now
from sessions.errors import DatabaseError, NotPossibleError, OpenElsewhereError
from sessions.i18n import Translator
from sessions.lease import holder, take_lease
from sessions.model import Details, Session
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
        with pytest.raises(OpenElsewhereError) as refused:
            await open_again(db_path, "last")
        held = refused.value.holder
        assert (held.computer, held.process, held.address) == (platform.node(), other.pid, "")
        assert abs(now() - held.since) < timedelta(minutes=1)
        assert refused.value.values["session"] == reference
        session = archive.read_session(db_path, reference)
        assert holder(db_path, session) == held
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
    assert holder(db_path, session) is None
    assert not list(db_path.parent.glob("*.lock"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_has_it_is_said_in_words(
    db_path: Path, workshop: Workshop, details: Details, language: str
) -> None:
    """Where its room is, when it has one; and nothing when that can't be read."""
    engine, writer = await open_new(db_path, workshop, details, [("", "")])
    lease = writer.lease
    assert lease is not None
    (file,) = db_path.parent.glob("*.lock")
    for address in ("", "http://192.168.10.24:8765"):
        lease.tell(address)
        error = refusal(db_path, engine.session)
        said = Translator(language).text(error.code, **error.values)
        assert platform.node() in said
        assert address in said
    file.write_bytes(b"half of it")
    error = refusal(db_path, engine.session)
    said = Translator(language).text(error.code, **error.values)
    assert engine.session.reference in said
    assert platform.node() not in said
    await writer.close()


def refusal(path: Path, session: Session) -> OpenElsewhereError:
    """What is told when the session is open elsewhere."""
    with pytest.raises(OpenElsewhereError) as refused:
        take_lease(path, session)
    return refused.value


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
