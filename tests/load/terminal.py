"""A program in a pseudo-terminal of 120x40, typed at and read like a terminal does."""

import fcntl
import os
import select
import struct
import subprocess
import termios
import time
from collections.abc import Sequence
from pathlib import Path

from tests.load.processes import end, end_with_parent, environment

COLUMNS, ROWS = 120, 40

_MOST_KEPT = 1 << 20
_PATIENCE = 5.0


class Terminal:
    """One running program; what it has painted since the last key is kept for searching."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        """
        Args:
            command: the program and its arguments.
            folder: where everything that it writes belongs.
        """
        self._master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.started = time.monotonic_ns()
        self.process = subprocess.Popen(
            command,
            env=environment(folder),
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            preexec_fn=end_with_parent,
        )
        os.close(slave)
        self.painted = b""

    def fileno(self) -> int:
        """For `select`."""
        return self._master

    def type(self, keys: str) -> int:
        """Press keys; when, on the monotonic clock."""
        self.painted = b""
        now = time.monotonic_ns()
        os.write(self._master, keys.encode())
        return now

    def read(self) -> bool:
        """Take what has been painted; whether the program still runs."""
        try:
            new = os.read(self._master, 65536)
        except OSError:  # Linux reports the end of the last writer so
            return False
        self.painted = (self.painted + new)[-_MOST_KEPT:]
        return bool(new)

    def until(self, text: str, seconds: float = 15.0) -> int:
        """Read until a text has been painted; when, on the monotonic clock.

        Raises:
            TimeoutError: it did not come.
        """
        wanted, last = text.encode(), time.monotonic() + seconds
        while wanted not in self.painted:
            ready, _, _ = select.select([self], [], [], max(0.0, last - time.monotonic()))
            if not ready or not self.read():
                shown = self.painted[-600:].decode(errors="replace")
                raise TimeoutError(f"{text!r} was not painted; last came {shown!r}")
        return time.monotonic_ns()

    def end(self) -> None:
        """End the program; what it still paints is taken, or it would wait for that."""
        self.process.terminate()
        last = time.monotonic() + _PATIENCE
        while self.process.poll() is None and time.monotonic() < last:
            if select.select([self], [], [], 0.02)[0]:
                self.read()
        end(self.process)
        os.close(self._master)
