"""Opens the database file: checks that it is whole and ours, upgrades it, leaves others untouched.

With `store` and `migrations` the only place that knows sqlite-utils.
"""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from sessions.errors import DatabaseError
from sessions.migrations import STEPS, schema

log = logging.getLogger(__name__)

OLDEST_SQLITE = (3, 38)
"""The first one with the operator `->>`, which the store writes with."""
PATIENCE = 5.0
"""Seconds to wait for another program that has locked the file."""
APPLICATION_ID = 0x50414A41  # "PAJA", in the file's header (SQLite file format, offset 68)


def open_database(path: Path) -> Database:
    """The database at `path` for the one writer, made or upgraded when needed.

    Before an upgrade the old file is copied aside as `NAME.before-N`.

    Raises:
        DatabaseError: the file is damaged, foreign, newer than this program, in use by another
            one, or can't be written.
    """
    _check_sqlite()
    existed = path.is_file() and path.stat().st_size > 0
    if existed:
        check_database(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=PATIENCE)
    except (OSError, sqlite3.Error) as error:
        raise DatabaseError("error-database-path", path=str(path), reason=str(error)) from error
    try:
        db = Database(connection, strict=True, execute_plugins=False)
        pending = schema.pending(db)
        done = len(schema.applied(db))
        if done and pending:
            with closing(sqlite3.connect(f"{path}.before-{done + 1}")) as copy:
                connection.backup(copy)
        if not existed:
            db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.enable_wal()
        for setting in (
            "foreign_keys = on",
            "synchronous = full",
            "fullfsync = on",
            "secure_delete = on",
        ):
            db.execute(f"pragma {setting}")
        if pending:
            schema.apply(db)
    except sqlite3.Error as error:
        connection.close()
        raise what_is_wrong(path, error) from error
    return db


def open_reader(path: Path) -> Database:
    """The database at `path` for reading only, through a connection of its own.

    Raises:
        DatabaseError: the file is damaged, foreign, newer than this program or in use.
    """
    check_database(path)
    try:
        db = Database(_read_only(path), execute_plugins=False)
        if not schema.pending(db) or db.table("happenings").exists():
            return db
        # The program was killed at its first start: the file is ours, and nothing is in it yet.
        db.close()
        empty = Database(memory=True, execute_plugins=False)
        schema.apply(empty)
    except sqlite3.Error as error:
        raise what_is_wrong(path, error) from error
    return empty


def check_database(path: Path) -> None:
    """Look, without writing, whether `path` is a whole database of ours that we understand.

    Raises:
        DatabaseError: it is not.
    """
    _check_sqlite()
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
    except sqlite3.Error as error:
        raise what_is_wrong(path, error) from error
    if done - set(STEPS):
        raise DatabaseError("error-database-newer", path=str(path))


_IN_USE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_OUT_OF_REACH = {
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
}


def what_is_wrong(path: Path, error: Exception) -> DatabaseError:
    """What to tell people of an error met while the file was opened or read."""
    log.info("%s can't be used", path, exc_info=error)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in _IN_USE:
        return DatabaseError("error-database-busy", path=str(path))
    if code in _OUT_OF_REACH:
        return DatabaseError("error-database-path", path=str(path), reason=str(error))
    return DatabaseError("error-database-damaged", path=str(path))


def _check_sqlite() -> None:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        needed = ".".join(str(number) for number in OLDEST_SQLITE)
        raise DatabaseError("error-sqlite-old", version=sqlite3.sqlite_version, needed=needed)


def _read_only(path: Path) -> sqlite3.Connection:
    # as_uri() also escapes `?` and `#` in the path and works for Windows drives.
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=PATIENCE)
    connection.execute("pragma query_only = on")
    return connection
