"""Which room a command line means, and opening it."""

from pathlib import Path

from exercises.errors import WorkshopMistakesError
from exercises.library import find_workshop, workshop_names
from exercises.model import Workshop
from exercises.text import clean, shorten
from sessions.archive import read_session
from sessions.database import check_database
from sessions.errors import UnknownSessionError
from sessions.i18n import Translator
from sessions.model import Details
from tui.cli.arguments import Options, UsageError
from tui.cli.house import LocalHouse
from tui.cli.program import tell
from tui.house import Room

DEFAULT_TABLES = 6

_ONLY_NEW = ("name", "unit", "place", "tables")


def look_up(options: Options, path: Path) -> Workshop | str:
    """The workshop that is meant, or the reference of a session in the database at `path`.

    Raises:
        UsageError: there is none of that name; it names the choices.
        DatabaseError: the file can't be used.
    """
    workshops = ", ".join(workshop_names())
    if options.what is None:
        raise UsageError("cli-what-missing", workshops=workshops)
    if options.what in workshop_names():
        if path.exists():
            check_database(path)
        try:
            return find_workshop(options.what)
        except WorkshopMistakesError as error:
            raise UsageError("cli-workshop", mistake=str(error.mistakes[0])) from error
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
    if isinstance(found, str):
        unused = [f"--{name}" for name in _ONLY_NEW if getattr(options, name) is not None]
        if unused:
            tell(t.text("cli-only-new", options=", ".join(unused)))
        return await house.open_again(found)
    details = Details(
        name=options.name or "",
        unit=options.unit or "",
        place=options.place or "",
        date=house.today(),
        language=t.language,
    )
    tables = [("", "")] * (options.tables or DEFAULT_TABLES)
    return await house.open_new(found, details, tables)
