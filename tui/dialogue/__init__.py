"""The line dialogue of `paja serve`: a room run by typed lines, without a screen.

`Dialogue` carries out commands, chapter by chapter; a `tui.voices.Voice` says what is going on.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from exercises.text import clean, shorten
from sessions.clock import now
from sessions.errors import NotPossibleError, PajaError
from sessions.events import Event, RemoteKeyChanged, Undone, WifiGiven
from sessions.i18n import Translator
from tui.dialogue.alarms import Alarms
from tui.dialogue.answering import Answering
from tui.dialogue.asking import Asking
from tui.dialogue.ordering import Ordering
from tui.dialogue.orders import ORDERS, order_of
from tui.dialogue.showing import Showing
from tui.dialogue.timing import Timing
from tui.house import Room
from tui.voices import Voice

_ANSWERED = frozenset(
    "reveal conceal show hide page timer late ends who items notes summary screen remote wifi"
    " help".split()
)
"""The commands that say by themselves what came of them."""
_HERE = {
    "error-closed": "dialogue-closed",
    "error-in-lobby": "dialogue-in-lobby",
    "error-nothing-more": "dialogue-nothing-more",
    "error-way-gone": "dialogue-way-gone",
}
"""What who types is told otherwise: these speak to phones, or of keys."""
_TICK = 1.0
"""Seconds between two looks at the clock."""


class Dialogue(Ordering, Answering, Showing, Timing, Asking):
    """The commands of one open room."""

    def __init__(self, room: Room, voice: Voice, t: Translator) -> None:
        super().__init__(room, voice, t)
        self._obeying = False
        self._undoable = room.engine.undoable
        """What `undo` would have taken back before the last event."""
        self._alarms = Alarms(room.engine.session, now())

    def begin(self) -> None:
        """Say that the room is open, and from now on what happens in it."""
        self._voice.ready()
        self._engine.listen(self._heard)

    async def watch_clock(self) -> None:
        """Say it when the time of a step runs out; goes on until it is cancelled."""
        while True:
            await asyncio.sleep(_TICK)
            self.look_at_clock()

    def look_at_clock(self) -> None:
        """Say a warning that has become due."""
        session = self._engine.session
        due = self._alarms.new(session, now())
        if due is not None:
            self._voice.alarm(session, due)

    def moved_to(self, room: Room) -> None:
        """The room has, or may have, another address now: a laptop that slept often does."""
        before, self._room = self._room, room
        if (room.address, room.reachable) != (before.address, before.reachable):
            self._voice.moved_to(room)

    def _heard(self, happened: Sequence[Event]) -> None:
        undone, self._undoable = self._undoable, self._engine.undoable
        for event in () if self._obeying else happened:
            if isinstance(event, Undone) and undone is not None:
                self._voice.undone(undone)
            elif isinstance(event, RemoteKeyChanged):
                self._tell_remote()
            elif isinstance(event, WifiGiven):
                self._voice.wifi(self._engine.session)
        self._voice.happened(happened, self._engine.session, own=self._obeying)

    async def obey(self, line: str) -> bool:
        """Carry out a line and say how things are now, or what was wrong; whether to go on."""
        word, _, rest = clean(line).partition(" ")
        if not word:
            return True
        order = order_of(word)
        self._obeying = True
        try:
            await self._doing(order, word)(rest)
        except PajaError as error:
            self.refuse(error)
            return True
        finally:
            self._obeying = False
        self._voice.state(self._engine.session, alone=order not in _ANSWERED)
        return order != "quit"

    def refuse(self, error: PajaError) -> None:
        """Say why a line was not carried out."""
        self._voice.error(self._t.text(_HERE.get(error.code, error.code), **error.values))

    def _doing(self, order: str, word: str) -> Callable[[str], Awaitable[None]]:
        if not order:
            choices = ", ".join(ORDERS)
            raise NotPossibleError("dialogue-unknown", word=shorten(word, 40), choices=choices)
        doing: Callable[[str], Awaitable[None]] = getattr(self, f"do_{order}")
        return doing
