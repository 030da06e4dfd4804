"""Whether the database is whole."""

from collections.abc import Iterator

from sessions.archive import list_sessions
from sessions.errors import DatabaseError
from tui.cli.checks.surroundings import Surroundings
from tui.finding import Finding, State, Value


def look(about: Surroundings) -> Iterator[Finding]:
    """One finding; nothing is written, and a file that is not there yet is well."""
    values: dict[str, Value] = {"path": str(about.database)}
    try:
        sessions = len(list_sessions(about.database))
    except DatabaseError as error:
        yield Finding("database", State.WRONG, error.code, error.values)
        return
    if about.database.exists():
        yield Finding("database", State.OK, "doctor-database-well", values | {"count": sessions})
    else:
        yield Finding("database", State.OK, "doctor-database-new", values)
