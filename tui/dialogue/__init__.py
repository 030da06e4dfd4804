"""The line dialogue of `paja serve`: a room run by typed lines, without a screen.

`Dialogue` carries out commands, chapter by chapter; a `tui.voices.Voice` says what is going on.
"""

import asyncio
from collections.abc import Sequence

from exercises.text import clean, shorten
from sessions.clock import now
from sessions.errors import NotPossibleError, PajaError
from sessions.events import Event, RemoteKeyChanged, Undone
from sessions.i18n import Translator
from sessions.model import Session
from sessions.plan import Alarm, alarm
from tui.dialogue.answering import Answering
from tui.dialogue.asking import Asking
from tui.dialogue.ordering import Ordering
from tui.dialogue.orders import ORDERS, order_of
from tui.dialogue.showing import Showing
from tui.dialogue.timing import Timing
from tui.house import Room
from tui.voices import Voice

_ANSWERED = frozenset(
    "reveal conceal show hide page timer late ends who items notes summary screen remote wifi help"
    .split()
)
"""The commands that say by themselves what came of them."""

_HERE = {
    "error-closed": "dialogue-closed",
    "error-in-lobby": "dialogue-in-lobby",
    "error-nothing-more": "dialogue-nothing-more",
    "error-way-gone": "dialogue-way-gone",
}
"""What is told otherwise to who types: other texts speak to phones, or of keys."""

_TICK = 1.0
"""Seconds between two looks at the clock."""


class Dialogue(Ordering, Answering, Showing, Timing, Asking):
    """The commands of one open room."""

    def __init__(self, room: Room, voice: Voice, t: Translator) -> None:
        super().__init__(room, voice, t)
        self._obeying = False
        self._undoable = room.engine.undoable
        self._alarm = self._step, self._level = 0, Alarm.NONE

    def begin(self) -> None:
        """Say that the room is open, and from now on what happens in it."""
        self._voice.ready()
        self._look_at_clock()
        self._engine.listen(self._heard)

    async def watch_clock(self) -> None:
        """Say it when the time of a step runs out; until it is cancelled."""
        while True:
            await asyncio.sleep(_TICK)
            self.tick()
