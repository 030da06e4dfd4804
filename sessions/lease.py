"""One program at a time has a session open: a locked file beside the database says so, and which
program that is.

The system frees the lock of a program that dies, so the session can be opened again at once.
"""

import json
import os
import platform
import sys
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from exercises.text import clean, shorten
from sessions.clock import now
from sessions.errors import DatabaseError, OpenElsewhereError
from sessions.model import Session

_MOST = 100
"""Letters of anything told of another program."""

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """The byte that is locked: nobody else may read a locked one there, and what is told of the
    program stands before it."""

    def _lock(file: BinaryIO) -> bool:
        os.lseek(file.fileno(), _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Holder:
    """The program that has a session open."""

    computer: str
    process: int
    since: datetime
    address: str = ""
    """Where phones find the room; empty while only its ideas or its summary are worked on."""


class Lease:
    """The right to run a session, until it is released. Take it with `take_lease`."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self._path = path
        self._file = file
        self._holder = Holder(platform.node(), os.getpid(), now())
        self._write()

    def tell(self, address: str) -> None:
        """Let other programs know where the room is found."""
        if address != self._holder.address and not self._file.closed:
            self._holder = replace(self._holder, address=address)
            self._write()

    def _write(self) -> None:
        told = {**asdict(self._holder), "since": self._holder.since.isoformat()}
        self._file.seek(0)
        self._file.truncate()
        self._file.write(json.dumps(told).encode())
        self._file.flush()

    def release(self) -> None:
        """Give it back; the file goes too. A second time does nothing."""
        if self._file.closed:
            return
        if sys.platform == "win32":  # which removes no open file
            self._file.close()
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            pass  # another program has opened it since; what stays is a file nobody locks
        finally:
            self._file.close()


def take_lease(database: Path, session: Session) -> Lease:
    """The right to run `session`, for this program alone.

    Raises:
        OpenElsewhereError: a program that is alive has the session open.
        DatabaseError: no file can be made beside the database.
    """
    path = _path(database, session)
    try:
        file = _locked(path)
        if file is not None:
            return Lease(path, file)
    except OSError as error:
        raise DatabaseError("error-database-path", path=str(path), reason=str(error)) from error
    raise _elsewhere(session, _read(path))


def holder(database: Path, session: Session) -> Holder | None:
    """Which program has a session open; None when none has.

    Raises:
        DatabaseError: the file beside the database can't be used.
    """
    try:
        take_lease(database, session).release()
    except OpenElsewhereError as error:
        return error.holder
    return None


def _path(database: Path, session: Session) -> Path:
    real = database.resolve()  # whatever way led to the database, the lock is the same
    return real.with_name(f"{real.name}.{session.id}.lock")


def _locked(path: Path) -> BinaryIO | None:
    """The file at `path`, locked; None when another program has locked it."""
    while True:
        file = path.open("a+b")
        try:
            if not _lock(file):
                file.close()
                return None
            if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                return file
        except FileNotFoundError:
            pass
        except BaseException:
            file.close()
            raise
        # Its owner removed the file after we opened it: a lock on that keeps nobody out.
        file.close()


def _read(path: Path) -> Holder:
    """What the other program told of itself; nothing when it is just about to."""
    try:
        told = json.loads(path.read_bytes())
        return Holder(
            computer=shorten(clean(str(told["computer"])), _MOST),
            process=int(told["process"]),
            since=datetime.fromisoformat(told["since"]).astimezone(),
            address=shorten(clean(str(told["address"])), _MOST),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Holder("", 0, now())


def _elsewhere(session: Session, told: Holder) -> OpenElsewhereError:
    since = told.since.astimezone()
    where = "room" if told.address else "desk" if told.computer else "unknown"
    return OpenElsewhereError(
        "error-session-open-elsewhere",
        told,
        session=session.reference,
        where=where,
        computer=told.computer,
        address=told.address,
        hour=str(since.hour),
        minute=f"{since.minute:02}",
    )
