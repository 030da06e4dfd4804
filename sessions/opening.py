"""Opens a room: a new session from a workshop, or one from the database that goes on."""

import asyncio
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from exercises.model import Workshop
from sessions import archive
from sessions.clock import now
from sessions.codes import new_code
from sessions.engine import Engine
from sessions.errors import NotPossibleError
from sessions.events import Event, RoomOpened, SessionCreated
from sessions.ids import new_id
from sessions.lease import take_lease
from sessions.model import MOST_TABLES, Details, Session, Step, Table, clean_name
from sessions.writer import Deed, Writer, start_writer


async def open_new(
    path: Path, workshop: Workshop, details: Details, tables: Sequence[tuple[str, str]]
) -> tuple[Engine, Writer]:
    """Make a session, store it at once, and open its room.

    Args:
        path: the database file, made when there is none.
        workshop: its definition is copied into the session.
        details: what the facilitator says of it; texts are cleaned here.
        tables: name and unit of each table, both may be empty.

    Raises:
        NotPossibleError: there are no tables, or too many, or the workshop lacks the language.
        DatabaseError: the file can't be used.
        StorageError: the session could not be written.
    """
    if not 1 <= len(tables) <= MOST_TABLES:
        raise NotPossibleError("error-table-count", most=MOST_TABLES)
    if details.language not in workshop.languages:
        raise NotPossibleError("error-language", languages=", ".join(workshop.languages))
    writer = await start_writer(path)
    try:
        taken = await asyncio.to_thread(archive.codes_in_use, path)
        session = _new_session(workshop, details, tables, taken)
        writer.lease = take_lease(path, session)
        engine = Engine(session, writer, set(), taken)
        await _write_first(writer, SessionCreated(session.created_at, session), session)
    except BaseException:
        await writer.close()
        raise
    return engine, writer


async def open_again(path: Path, reference: str) -> tuple[Engine, Writer]:
    """Open the room of a session in the database, at the step where it stopped.

    Raises:
        UnknownSessionError: no session has this reference.
        NotPossibleError: another program has the session open.
        DatabaseError: the file can't be used.
        StorageError: the opening could not be written.
    """
    found = await asyncio.to_thread(archive.read_session, path, reference)
    lease = take_lease(path, found)
    try:
        writer = await start_writer(path)
    except BaseException:
        lease.release()
        raise
    writer.lease = lease
    try:
        # Read again through the file as the writer left it: opening may have upgraded it.
        session = await asyncio.to_thread(archive.read_session, path, found.reference)
        sent = await asyncio.to_thread(archive.sent_ids, path, session)
        codes = await asyncio.to_thread(archive.codes_in_use, path, session.id)
        opened = RoomOpened(now())
        session = opened.after(session)
        engine = Engine(session, writer, sent, codes)
        await _write_first(writer, opened, session)
    except BaseException:
        await writer.close()
        raise
    return engine, writer


async def _write_first(writer: Writer, event: Event, session: Session) -> None:
    """Write what the room begins with, before anybody can ask its engine for anything."""
    done = asyncio.get_running_loop().create_future()
    writer.submit(Deed((event,), session, 0, done))
    await done


def _new_session(
    workshop: Workshop, details: Details, tables: Sequence[tuple[str, str]], taken: set[str]
) -> Session:
    cleaned = Details(
        name=clean_name(details.name) or workshop.title.in_language(details.language),
        unit=clean_name(details.unit),
        place=clean_name(details.place),
        date=details.date,
        language=details.language,
    )
    codes = set(taken)
    made = {}
    for number, (name, unit) in enumerate(tables, start=1):
        code = new_code(codes)
        codes.add(code)
        made[number] = Table(new_id(), number, clean_name(name), clean_name(unit), code)
    return Session(
        id=new_id(),
        reference=_reference(cleaned.name),
        workshop=workshop,
        details=cleaned,
        created_at=now(),
        tables=made,
        steps=tuple(Step(exercise.minutes) for exercise in workshop.steps),
    )


def _reference(name: str) -> str:
    """Words from the name that any keyboard has, and a random end that makes it one of a kind."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:24].strip("-")
    end = new_code(()).lower()
    return f"{words}-{end}" if words else end
