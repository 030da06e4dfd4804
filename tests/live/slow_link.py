"""A slow line between the facilitator's terminal and the program, as over a poor connection.

`python slow_link.py BYTES_PER_SECOND DELAY COMMAND…` runs a command in a terminal of its own and
passes on what it paints at that pace, and keys and new sizes only after the delay.
"""

import fcntl
import os
import pty
import select
import signal
import sys
import termios
import time
import tty
from collections import deque
from types import FrameType

SLICE = 0.05
"""Seconds whose worth of bytes is passed on at once."""


class SlowLink:
    """The line: what is on its way in both directions, each piece with when it may arrive."""

    def __init__(self, pace: int, delay: float, command: list[str]) -> None:
        self._pace = pace
        self._delay = delay
        self._pid, self._far = pty.fork()
        if self._pid == 0:
            os.execvp(command[0], command)
        self._keys: deque[tuple[float, bytes]] = deque()
        self._picture = bytearray()
        self._free_at = 0.0
        self._open = True
        self._resized = True
        signal.signal(signal.SIGWINCH, self._resize)

    def run(self) -> int:
        """Pass everything on until the command ends; its exit code."""
        before = termios.tcgetattr(0)
        tty.setraw(0)
        try:
            while self._open or self._picture:
                self._step()
        finally:
            termios.tcsetattr(0, termios.TCSADRAIN, before)
        return os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])

    def _step(self) -> None:
        # What can't be painted yet is not read: the far side has to wait, as on a real line.
        far = [self._far] if self._open and len(self._picture) < self._pace else []
        ready, _, _ = select.select([0, *far], [], [], SLICE / 2)
        now = time.monotonic()
        if 0 in ready:
            self._keys.append((now + self._delay, os.read(0, 1024)))
        if self._far in ready:
            self._read()
        if self._resized:
            self._resized = False
            fcntl.ioctl(self._far, termios.TIOCSWINSZ, fcntl.ioctl(0, termios.TIOCGWINSZ, bytes(8)))
        while self._open and self._keys and self._keys[0][0] <= now:
            os.write(self._far, self._keys.popleft()[1])
        if self._picture and now >= self._free_at:
            most = max(1, int(self._pace * SLICE))
            os.write(1, self._picture[:most])
            del self._picture[:most]
            self._free_at = now + SLICE

    def _read(self) -> None:
        try:
            painted = os.read(self._far, 4096)
        except OSError:  # the command has ended
            painted = b""
        self._picture += painted
        self._open = bool(painted)

    def _resize(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002
        self._resized = True


if __name__ == "__main__":
    sys.exit(SlowLink(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3:]).run())
