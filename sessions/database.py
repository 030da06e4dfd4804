"""Opens the database file: checks that it is whole and ours, upgrades it, leaves others untouched.

With `store` and `migrations` the only place that knows sqlite-utils.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from sessions.errors import DatabaseError
from sessions.migrations import STEPS, schema

APPLICATION_ID = 0x50414A41  # "PAJA", in the file's header (SQLite file format, offset 68)


def open_database(path: Path) -> Database:
    """The database at `path` for the one writer, made or upgraded when needed.

    Before an upgrade the old file is copied aside as `NAME.before-N`.

    Raises:
        DatabaseError: the file is damaged, foreign, newer than this program, or can't be written.
    """
    existed = path.is_file() and path.stat().st_size > 0
    if existed:
        check_database(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=5)
    except (OSError, sqlite3.Error) as error:
        raise DatabaseError("error-database-path", path=str(path), reason=str(error)) from error
    try:
        db = Database(connection, strict=True, execute_plugins=False)
        pending = schema.pending(db)
        if existed and pending:
            done = len(schema.applied(db))
            with closing(sqlite3.connect(f"{path}.before-{done + 1}")) as copy:
                connection.backup(copy)
        if not existed:
            db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.enable_wal()
        for setting in (
            "foreign_keys = on",
            "synchronous = full",
            "fullfsync = on",
            "busy_timeout = 5000",
        ):
            db.execute(f"pragma {setting}")
        if pending:
            schema.apply(db)
    except sqlite3.Error as error:
        connection.close()
        raise DatabaseError("error-database-path", path=str(path), reason=str(error)) from error
    return db


def open_reader(path: Path) -> Database:
    """The database at `path` for reading only, through a connection of its own.

    Raises:
        DatabaseError: the file is damaged or foreign.
    """
    check_database(path)
    return Database(_read_only(path), execute_plugins=False)


def check_database(path: Path) -> None:
    """Look, without writing, whether `path` is a whole database of ours that we understand.

    Raises:
        DatabaseError: it is not.
    """
    try:
        with closing(_read_only(path)) as connection:
            (owner,) = connection.execute("pragma application_id").fetchone()
            (healthy,) = connection.execute("pragma quick_check(1)").fetchone()
            if owner != APPLICATION_ID:
                raise DatabaseError("error-database-foreign", path=str(path))
            if healthy != "ok":
                raise DatabaseError("error-database-damaged", path=str(path))
            db = Database(connection, execute_plugins=False)
            done = {migration.name for migration in schema.applied(db)}
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and "unable to open" in str(error):
            raise DatabaseError("error-database-path", path=str(path), reason=str(error)) from error
        raise DatabaseError("error-database-damaged", path=str(path)) from error
    if done - set(STEPS):
        raise DatabaseError("error-database-newer", path=str(path))


def _read_only(path: Path) -> sqlite3.Connection:
    # as_uri() also escapes `?` and `#` in the path and works for Windows drives.
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5)
    connection.execute("pragma query_only = on")
    return connection
