"""Keys are carried out in the order in which they were pressed, also when many come at once.

A key that the focused widget has no use for climbs from widget to widget up to the app, which looks
for its command; letters typed after it go straight to the widget and would overtake it. Over a slow
line, or while the laptop is busy, keys come in bursts: `Enter` between two ideas would come behind
both. So each key waits until the one before it has been carried out.
"""

from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from textual.app import App
from textual.events import Key
from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.timer import Timer

PATIENCE = 1.0
"""Seconds after which the next key is handed over, whatever became of the one before it."""


class KeyOrder:
    """The keys that an app has not carried out yet."""

    def __init__(self, app: App[Any], hand_over: Callable[[Key], Awaitable[None]]) -> None:
        """
        Args:
            app: whose keys they are.
            hand_over: gives a key to the app itself, as it would come without this.
        """
        self._app = app
        self._hand_over = hand_over
        self._waiting: deque[Key] = deque()
        self._present: Key | None = None
        self._guard: Timer | None = None

    async def pressed(self, key: Key) -> None:
        """A key was pressed."""
        self._waiting.append(key)
        if self._present is None:
            await self._take()

    async def _take(self) -> None:
        """Hand the next key over, and follow it."""
        if self._present is not None or not self._waiting:
            return
        app, screen = self._app, self._app.screen
        target = app.focused or screen
        key = self._present = self._waiting.popleft()
        self._guard = app.set_timer(PATIENCE, lambda: self._done(key))
        await self._hand_over(key)
        if key.is_forwarded:
            self._follow(key, target, screen)
        else:
            self._settle(key, screen)

    def _follow(self, key: Key, place: MessagePump, screen: Screen[Any]) -> None:
        """Look after the key once it has been through a widget, the screen or the app."""
        if not place.call_later(self._passed, key, place, screen):
            self._settle(key, screen)

    def _passed(self, key: Key, place: MessagePump, screen: Screen[Any]) -> None:
        above = place._parent
        if key._stop_propagation:
            self._done(key)
        elif above is None:
            self._settle(key, screen)
        else:
            self._follow(key, above, screen)

    def _settle(self, key: Key, screen: Screen[Any]) -> None:
        """Wait for what a command has begun."""
        self._app.call_later(self._settled, key, screen)

    def _settled(self, key: Key, screen: Screen[Any]) -> None:
        """A new screen has to be there with its focus before it is given a key."""
        now = self._app.screen
        if now is screen or not now.call_after_refresh(self._done, key):
            self._done(key)

    def _done(self, key: Key) -> None:
        if key is self._present:
            self._present = None
            if self._guard is not None:
                self._guard.stop()
            self._app.call_later(self._take)
