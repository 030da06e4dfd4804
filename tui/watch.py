"""Notices, while a room is open, that the laptop has slept or that phones find it elsewhere."""

import asyncio
import time
from typing import TYPE_CHECKING

from tui.screen import LiveScreen

if TYPE_CHECKING:
    from tui.app import PajaApp
    from tui.house import Room

LOOK_AGAIN = 5.0
"""Seconds between two looks."""
ASLEEP = 60.0
"""Seconds on the wall clock without a look, after which the laptop has slept."""
_TOLD = 30.0
"""Seconds that a notice stays."""


class Watch:
    """Looks again and again, whatever screen is shown; tells each change once."""

    def __init__(self, app: "PajaApp") -> None:
        self._app = app
        self._looked = time.time()
        self._room = app.house.room

    def start(self) -> None:
        """Look from now on, until the app ends."""
        self._app.set_interval(LOOK_AGAIN, self.look)

    def look(self) -> None:
        """Look now."""
        was, self._looked = self._looked, time.time()
        room = self._app.house.room
        if room is None:
            return
        # A sleeping computer's timers stand, the wall clock goes on.
        slept = self._looked - was
        if slept >= ASLEEP:
            self._tell("lobby-slept", minutes=round(slept / 60))
        if self._room is None or self._room.engine is not room.engine:
            self._room = room
        self._app.run_worker(self._find_room(), group="watch", exclusive=True)

    async def _find_room(self) -> None:
        room = await asyncio.to_thread(self._app.house.look_again)
        if room is not None and room != self._room:
            before, self._room = self._room, room
            if before is not None and before.engine is room.engine:
                self._say(before, room)
            for screen in self._app.screen_stack:
                if isinstance(screen, LiveScreen):
                    screen.move_to(room)

    def _say(self, before: "Room", room: "Room") -> None:
        if not room.reachable:
            self._tell("lobby-network-gone")
        elif room.address != before.address:
            self._tell("lobby-moved", address=room.address)
        elif not before.reachable:
            self._tell("lobby-network-back", address=room.address)

    def _tell(self, key: str, **values: str | int) -> None:
        text = self._app.t.text(key, **values)
        self._app.notify(text, severity="warning", markup=False, timeout=_TOLD)
