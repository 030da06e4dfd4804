"""How each table is doing on its phones: in, writing, asleep. Kept in memory only.

A phone with a script holds a stream open while its page is in sight; one without a script is heard
of when it asks for the page again.
"""

import time
from collections import Counter
from collections.abc import Callable
from enum import StrEnum

from sessions.model import Session

WRITING = 12.0
"""Seconds after the last sign of typing in which a table is still writing."""
AWAKE = 45.0
"""Seconds after a page was asked for in which a table without a stream is still there."""
GRACE = 8.0
"""Seconds in which a phone whose stream was cut may come back before its table sleeps."""


class TableState(StrEnum):
    """Where a table is; each has its glyph, and a word in the catalogues."""

    NOT_IN = "not-in"
    IN = "in"
    WRITING = "writing"
    ANSWERED = "answered"
    ASLEEP = "asleep"

    @property
    def glyph(self) -> str:
        """One cell that needs no colour to be told apart."""
        return _GLYPHS[self]


_GLYPHS = {
    TableState.NOT_IN: "·",
    TableState.IN: "○",
    TableState.WRITING: "◐",
    TableState.ANSWERED: "●",
    TableState.ASLEEP: "◌",
}


class Presence:
    """The phones of one room, by their tables' numbers."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds that only go up."""
        self._clock = clock
        self._streams: Counter[int] = Counter()
        self._heard: dict[int, float] = {}
        self._wrote: dict[int, float] = {}
        self.more_time: set[int] = set()
        """Tables that need more time for the present step."""

    def came(self, table: int) -> None:
        """A phone of the table has opened a stream."""
        self._streams[table] += 1

    def went(self, table: int) -> None:
        """A stream of the table has ended."""
        self._streams[table] -= 1
        self._heard[table] = self._clock() - AWAKE + GRACE

    def looked(self, table: int) -> None:
        """A phone of the table has asked for its page."""
        self._heard[table] = self._clock()

    def writes(self, table: int) -> None:
        """Somebody at the table is typing."""
        self._wrote[table] = self._clock()
        self.looked(table)

    def sent(self, table: int) -> None:
        """Somebody at the table has sent what they were typing."""
        self._wrote.pop(table, None)

    def moved_on(self) -> None:
        """The room is at another step: what was typed and wished there is past."""
        self._wrote.clear()
        self.more_time.clear()

    def phones(self, table: int) -> int:
        """How many phones of the table hold a stream open."""
        return self._streams[table]

    def state(self, session: Session, table: int) -> TableState:
        """Where a table is."""
        at = self._clock()
        exercise = session.exercise
        writes = at - self._wrote.get(table, -WRITING) < WRITING
        if writes and session.takes_answers:
            return TableState.WRITING
        if exercise is not None and session.has_answered(exercise, table):
            return TableState.ANSWERED
        if self._streams[table] > 0 or at - self._heard.get(table, -AWAKE) < AWAKE:
            return TableState.IN
        joined = session.tables[table].joined_at is not None
        return TableState.ASLEEP if joined else TableState.NOT_IN
