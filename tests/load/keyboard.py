"""Types at a program in a terminal and times it; a process of its own, on which no load weighs.

`python -m tests.load.keyboard FOLDER COMMAND…` takes one JSON object a line and answers each with
one: `{"keys": …, "until": …}` (keys may be missing), `{"press": …, "shows": […]}`,
`{"rest": true}`.
"""

import json
import os
import random
import select
import sys
import time
from pathlib import Path

from tests.load.terminal import Terminal

_PAUSE = (0.03, 0.07)
"""Seconds between seeing a key's effect and the next key."""
_PATIENCE = 3_000_000_000
"""Nanoseconds after which a key counts as lost; it is noted with this delay."""


class Presser:
    """Presses one key again and again; each press must show the next of some texts."""

    def __init__(self, terminal: Terminal, key: str, shows: list[str]) -> None:
        self._terminal, self._key = terminal, key
        self._shows = [text.encode() for text in shows]
        self._sent = 0
        self._next = time.monotonic()
        self.presses: list[tuple[int, int]] = []
        """When each was sent, and the nanoseconds until its effect was painted."""

    def turn(self) -> float:
        """Look at what was painted, press when it is time; seconds until the next look."""
        now = time.monotonic_ns()
        if self._sent:
            seen = self._shows[len(self.presses) % len(self._shows)] in self._terminal.painted
            if not seen and now - self._sent < _PATIENCE:
                return 0.1
            self.presses.append((self._sent, now - self._sent))
            self._sent = 0
            self._next = time.monotonic() + random.uniform(*_PAUSE)
        wait = self._next - time.monotonic()
        if wait <= 0:
            self._sent = self._terminal.type(self._key)
            return 0.1
        return wait


def main() -> None:
    """Serve commands until the input ends."""
    terminal = Terminal(sys.argv[2:], Path(sys.argv[1]))
    presser: Presser | None = None
    commands = b""
    _say({"pid": terminal.process.pid})
    try:
        while True:
            wait = presser.turn() if presser is not None else 1.0
            ready, _, _ = select.select([terminal, sys.stdin], [], [], wait)
            if terminal in ready and not terminal.read():
                return
            if sys.stdin in ready:
                read = os.read(sys.stdin.fileno(), 65536)
                if not read:
                    return
                *lines, commands = (commands + read).split(b"\n")
                for command in map(json.loads, lines):
                    if "press" in command:
                        presser = Presser(terminal, command["press"], command["shows"])
                        _say({})
                    elif "rest" in command:
                        _say({"presses": presser.presses if presser else []})
                        presser = None
                    else:
                        sent = terminal.type(command["keys"]) if "keys" in command else 0
                        _say({"sent": sent, "seen": terminal.until(command["until"])})
    finally:
        terminal.end()


def _say(answer: dict[str, object]) -> None:
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
