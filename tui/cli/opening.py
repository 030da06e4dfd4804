"""Which room a command line means, and opening it."""

from pathlib import Path

from exercises.library import Library
from exercises.model import Workshop
from exercises.text import clean, shorten
from sessions.archive import read_session
from sessions.clock import now
from sessions.database import check_database
from sessions.errors import UnknownSessionError
from sessions.i18n import Translator
from sessions.model import Details
from tui.cli.arguments import Options, UsageError
from tui.cli.house import LocalHouse
from tui.cli.program import tell
from tui.cli.workshops import find_workshop
from tui.clock_time import from_now
from tui.house import Room
from tui.paths import workshops_folder
from tui.workshops import shown_language

DEFAULT_TABLES = 6

_ONLY_NEW = ("name", "unit", "place", "tables")


def look_up(options: Options, path: Path) -> Workshop | str:
    """The workshop that is meant, or the reference of a session in the database at `path`.

    Raises:
        UsageError: there is none of that name, and it names the choices; or the workshop has
            mistakes, or lacks the language asked for.
        DatabaseError: the file can't be used.
    """
    library = Library(workshops_folder())
    workshops = clean(", ".join(library.names))
    if options.what is None:
        raise UsageError("cli-what-missing", workshops=workshops)
    if options.what in library.names:
        if path.exists():
            check_database(path)
        workshop = find_workshop(options.what)
        if options.lang is not None and options.lang not in workshop.languages:
            raise UsageError(
                "cli-workshop-language",
                name=options.what,
                language=options.lang,
                languages=", ".join(workshop.languages),
            )
        return workshop
    try:
        return read_session(path, options.what).reference
    except UnknownSessionError as error:
        raise UsageError(
            "cli-unknown-what",
            typed=shorten(clean(options.what), 40),
            workshops=workshops,
            sessions=error.values["choices"],
        ) from error


async def open_room(
    house: LocalHouse, options: Options, found: Workshop | str, t: Translator
) -> Room:
    """Open a room for a new session of a workshop, or for a session that goes on."""
    room = await _open(house, options, found, t)
    if options.ends is not None:
        await room.engine.plan_end(from_now(options.ends, now()))
    return room


async def _open(house: LocalHouse, options: Options, found: Workshop | str, t: Translator) -> Room:
    if isinstance(found, str):
        unused = [f"--{name}" for name in _ONLY_NEW if getattr(options, name) is not None]
        if unused:
            tell(t.text("cli-only-new", options=", ".join(unused)))
        return await house.open_again(found)
    language = shown_language(found, t.language)
    if language != t.language:
        tell(t.text("cli-other-language", languages=", ".join(found.languages)))
    details = Details(
        name=options.name or "",
        unit=options.unit or "",
        place=options.place or "",
        date=house.today(),
        language=language,
    )
    tables = [("", "")] * (options.tables or DEFAULT_TABLES)
    return await house.open_new(found, details, tables)
