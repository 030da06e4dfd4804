"""One program at a time has a session open: a locked file beside the database says so.

The system frees the lock of a program that dies, so the session can be opened again at once.
"""

import os
import sys
from pathlib import Path
from typing import BinaryIO

from sessions.errors import DatabaseError, NotPossibleError
from sessions.model import Session

if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> bool:
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


class Lease:
    """The right to run a session, until it is released. Take it with `take_lease`."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self._path = path
        self._file = file

    def release(self) -> None:
        """Give it back; the file goes too. A second time does nothing."""
        if self._file.closed:
            return
        if sys.platform == "win32":  # which removes no open file
            self._file.close()
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            pass  # another program has opened it since; what stays is an empty file nobody locks
        finally:
            self._file.close()


def take_lease(database: Path, session: Session) -> Lease:
    """The right to run `session`, for this program alone.

    Raises:
        NotPossibleError: a program that is alive has the session open.
        DatabaseError: no file can be made beside the database.
    """
    real = database.resolve()  # whatever way led to the database, the lock is the same
    path = real.with_name(f"{real.name}.{session.id}.lock")
    try:
        file = _locked(path)
    except OSError as error:
        raise DatabaseError("error-database-path", path=str(path), reason=str(error)) from error
    if file is None:
        raise NotPossibleError("error-session-open-elsewhere", session=session.reference)
    return Lease(path, file)


def _locked(path: Path) -> BinaryIO | None:
    """The file at `path`, locked; None when another program has locked it."""
    while True:
        file = path.open("ab")
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
