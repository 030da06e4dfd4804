"""`paja seats`: proposes tables for the people of a list, and keeps them for a session."""

import asyncio
import shlex
from collections.abc import Iterator
from pathlib import Path

from sessions.i18n import Translator
from sessions.model import Session
from sessions.seats.mixing import seat, usual_tables
from sessions.seats.people import Person, Seating
from sessions.seats.reading import PeopleList, read_list
from tui.cli.arguments import Options, UsageError
from tui.cli.house import LocalHouse, Where
from tui.cli.printing import aligned, say, say_wrapped
from tui.cli.program import tell
from tui.paths import database_file, typed_path
from tui.seated import evenness_told, experience_told, sizes_told, table_told


def main(options: Options, t: Translator) -> int:
    """Show who sits where and how even it is; with a session, keep it."""
    if options.what is None:
        raise UsageError("seats-missing")
    found = read_list(typed_path(options.what))
    if options.session is None:
        tables = range(1, (options.tables or usual_tables(len(found.people))) + 1)
        _show(seat(found.people, tables), None, t)
        _say_unused(found, t)
        say_wrapped(t.text("seats-proposal", list=shlex.quote(options.what)))
        return 0
    path = database_file(options.db)
    session, replaced = asyncio.run(_keep(path, options.session, found, options.tables))
    _show(session.seating, session, t)
    _say_unused(found, t)
    if replaced:
        tell(t.text("seats-replaced", people=replaced))
    tell(t.text("seats-saved", session=session.reference))
    return 0


async def _keep(
    path: Path, reference: str, found: PeopleList, tables: int | None
) -> tuple[Session, int]:
    """The session with its people seated, and how many were seated before."""
    house = LocalHouse(path, Where())
    session = await house.read_session(reference)
    seats = await house.open_seats(session.reference)
    try:
        replaced = len(seats.session.seating.people)
        await seats.take(found.people, tables)
        return seats.session, replaced
    finally:
        await house.leave_desk()


def _show(seating: Seating, session: Session | None, t: Translator) -> None:
    rows = list(aligned([list(_row(person, t)) for person in seating.people]))
    for number, there in seating.at.items():
        people = t.text("seats-people", count=len(there))
        say_wrapped(f"{table_told(number, session, t)} · {people}")
        for who in there:
            say(f"  {rows[who]}")
        say()
    say_wrapped(sizes_told(seating, t))
    for sentence in evenness_told(seating, t):
        say_wrapped(sentence)


def _row(person: Person, t: Translator) -> Iterator[str]:
    yield from (person.name, person.organisation, person.role, experience_told(person, t))


def _say_unused(found: PeopleList, t: Translator) -> None:
    if found.unused:
        tell(t.text("seats-unused", columns=", ".join(found.unused)))
