"""The one thread that writes: group commit, so that many answers cost one flush of the disk.

Whoever submits waits for a future; it is answered only after the commit, in the order of
submission. When a group can't be written, its deeds are written one by one up to the first that
fails; that one and everything decided on top of it is refused.
"""

import asyncio
import logging
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from sessions.database import open_database
from sessions.errors import DatabaseError, StorageError
from sessions.events import Event
from sessions.lease import Lease
from sessions.model import Session
from sessions.store import write_events

log = logging.getLogger(__name__)

MOST_IN_A_GROUP = 100


@dataclass(frozen=True, slots=True)
class Deed:
    """One command's events on their way to the disk; none when only the wait is wanted."""

    events: tuple[Event, ...]
    after: Session
    """The session once all of them have happened."""
    era: int
    """Which run of decisions it belongs to; a failed deed ends an era."""
    done: "asyncio.Future[None]"


Settle = Callable[[Sequence[Deed], Exception | None], None]
"""Called on the loop with deeds in their order: all written (None), or all refused and why."""


class Writer:
    """Owns the only writing connection. Make it with `start_writer`."""

    def __init__(self, path: Path, loop: asyncio.AbstractEventLoop) -> None:
        self.path = path
        self.settle: Settle
        """Set by the engine before its first deed."""
        self.lease: Lease | None = None
        """The right to run the session, given back when the file is closed."""
        self._loop = loop
        self._closing = False
        self._waiting: queue.SimpleQueue[Deed | None] = queue.SimpleQueue()
        self._opened: asyncio.Future[None] = loop.create_future()
        self._closed: asyncio.Future[None] = loop.create_future()
        # A daemon: a program that dies without `close` must not hang. Nothing that was acknowledged
        # is lost by that; it is on the disk.
        self._thread = threading.Thread(target=self._run, name="paja-writer", daemon=True)

    def submit(self, deed: Deed) -> None:
        """Queue a deed; its group is settled on the loop.

        Raises:
            StorageError: the writer has been closed.
        """
        if self._closing:
            raise StorageError("error-storage")
        self._waiting.put(deed)

    async def close(self) -> None:
        """Write what waits, close the file, end the thread, give back the lease."""
        self._closing = True
        self._waiting.put(None)
        await self._closed
        if self.lease is not None:
            self.lease.release()

    async def start(self) -> None:
        """Open the file in the thread.

        Raises:
            DatabaseError: it can't be used.
        """
        self._thread.start()
        await self._opened

    def _run(self) -> None:
        try:
            db = open_database(self.path)
        except DatabaseError as error:
            self._loop.call_soon_threadsafe(self._opened.set_exception, error)
            return
        # Whatever it was, somebody waits for the file to be open.
        except Exception as error:
            log.exception("the database was not opened")
            self._loop.call_soon_threadsafe(self._opened.set_exception, error)
            return
        self._loop.call_soon_threadsafe(self._opened.set_result, None)
        failed_era = -1
        while (first := self._waiting.get()) is not None:
            group, more = self._group(first)
            refused = [deed for deed in group if deed.era == failed_era]
            wanted = [deed for deed in group if deed.era != failed_era]
            self._tell(refused, StorageError("error-storage"))
            written = _write(db, wanted)
            self._tell(wanted[:written], None)
            if written < len(wanted):
                failed_era = wanted[-1].era
                self._tell(wanted[written:], StorageError("error-storage"))
            if not more:
                break
        db.close()
        self._loop.call_soon_threadsafe(self._closed.set_result, None)

    def _group(self, first: Deed) -> tuple[list[Deed], bool]:
        """Everything that waits, and whether more may come after it."""
        group = [first]
        while len(group) < MOST_IN_A_GROUP:
            try:
                deed = self._waiting.get_nowait()
            except queue.Empty:
                break
            if deed is None:
                return group, False
            group.append(deed)
        return group, True

    def _tell(self, deeds: Sequence[Deed], failure: StorageError | None) -> None:
        if deeds:
            self._loop.call_soon_threadsafe(self.settle, deeds, failure)


def _write(db: Database, group: Sequence[Deed]) -> int:
    """Write a group, or else its deeds up to the first that fails; how many were written."""
    if _written(db, group):
        return len(group)
    # One deed's fault is not the fault of those before it; those after it build on it.
    alone = group if len(group) > 1 else ()
    return next((n for n, deed in enumerate(alone) if not _written(db, [deed])), len(alone))


def _written(db: Database, deeds: Sequence[Deed]) -> bool:
    """Write these deeds together; whether it could be done."""
    batch = [(deed.after, event) for deed in deeds for event in deed.events]
    if not batch:
        return True
    try:
        write_events(db, batch)
    # Whatever it was, the people who wait must hear that nothing was stored.
    except Exception:
        log.exception("a group of %d events was not written", len(batch))
        return False
    return True


async def start_writer(path: Path) -> Writer:
    """A running writer for the database at `path`, which is made or upgraded when needed.

    Raises:
        DatabaseError: the file is damaged, foreign, newer than this program, or can't be written.
    """
    writer = Writer(path, asyncio.get_running_loop())
    await writer.start()
    return writer
