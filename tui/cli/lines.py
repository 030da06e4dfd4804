"""Lines from the standard input and to the standard output, beside the loop.

Whoever is at the other end may be slow, stop, or go away: the loop never waits for them.
"""

import asyncio
import contextlib
import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from io import RawIOBase

log = logging.getLogger(__name__)

_MOST_LENGTH = 256 * 1024
_MOST_READ_AHEAD = 100
_MOST_WAITING = 5000
_PATIENCE = 2.0
"""Seconds that closing waits for a reader who has stopped."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line that was read, without its end."""

    text: str
    whole: bool
    """Whether it is all of the line; the end of a very long one is left out."""


class LineReader:
    """Lines that are typed or piped in; bytes that are no UTF-8 are replaced."""

    def __init__(self, source: RawIOBase | None) -> None:
        """
        Args:
            source: unbuffered; None when the program was started without an input.
        """
        self._source = source
        self._loop = asyncio.get_running_loop()
        self._lines: asyncio.Queue[Line | None] = asyncio.Queue()
        self._room = threading.Semaphore(_MOST_READ_AHEAD)
        # A daemon: a read that waits for a key must not hold up the program's end.
        threading.Thread(target=self._run, name="paja-reader", daemon=True).start()

    async def line(self) -> Line | None:
        """The next line, or None at the end of the input."""
        line = await self._lines.get()
        self._room.release()
        return line

    def _run(self) -> None:
        try:
            rest = b""
            while self._source is not None and (read := self._source.read(65536)):
                *lines, rest = (rest + read).split(b"\n")
                for line in lines:
                    self._hand_over(_line(line))
                rest = rest[: _MOST_LENGTH + 1]
            if rest:
                self._hand_over(_line(rest))
        except (OSError, ValueError):  # the latter when somebody closes it
            log.exception("the input broke off")
        self._hand_over(None)

    def _hand_over(self, line: Line | None) -> None:
        self._room.acquire()
        with contextlib.suppress(RuntimeError):  # the program has ended: nobody waits for lines
            self._loop.call_soon_threadsafe(self._lines.put_nowait, line)


def _line(read: bytes) -> Line:
    text = read[:_MOST_LENGTH].decode("utf-8", "replace").removesuffix("\r")
    return Line(text, whole=len(read) <= _MOST_LENGTH)


class LineWriter:
    """Writes lines, each at once; those that a reader who has stopped has no room for are lost."""

    def __init__(self, target: RawIOBase | None, lost: Callable[[int], str]) -> None:
        """
        Args:
            target: unbuffered; None when the program was started without an output.
            lost: what to tell the reader, once it reads again, of a number of lost lines.
        """
        self._target = target
        self._lost_line = lost
        self._lost = 0
        self._waiting: queue.Queue[str | None] = queue.Queue(_MOST_WAITING)
        self._thread = threading.Thread(target=self._run, name="paja-lines", daemon=True)
        self._thread.start()

    def say(self, line: str) -> None:
        """Write a line as soon as the reader takes it; never waits."""
        if self._lost and self._queued(self._lost_line(self._lost)):
            self._lost = 0
        if self._lost or not self._queued(line):
            self._lost += 1

    async def close(self) -> None:
        """Write what waits, but don't wait long for a reader who has stopped."""
        await asyncio.to_thread(self._close)

    def _close(self) -> None:
        end = time.monotonic() + _PATIENCE
        lines = [self._lost_line(self._lost), None] if self._lost else [None]
        try:
            for line in lines:
                self._waiting.put(line, timeout=_PATIENCE)
        except queue.Full:
            return
        self._thread.join(max(0.0, end - time.monotonic()))

    def _queued(self, line: str) -> bool:
        try:
            self._waiting.put_nowait(line)
        except queue.Full:
            return False
        return True

    def _run(self) -> None:
        target = self._target
        while (line := self._waiting.get()) is not None:
            try:
                if target is not None:
                    _write_all(target, f"{line}\n".encode("utf-8", "replace"))
            except (OSError, ValueError):
                target = None  # the reader has gone; the room goes on without it


def _write_all(target: RawIOBase, data: bytes) -> None:
    while data:
        written = target.write(data)
        if written is None:  # a pipe that does not block, and is full
            time.sleep(0.02)
        else:
            data = data[written:]
