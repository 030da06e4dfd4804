"""Keys are carried out in the order in which they were pressed, also when many come at once.

A key that the focused widget has no use for climbs from widget to widget up to the app, which looks
for its command; letters typed after it go straight to the widget and would overtake it. Over a slow
line, or while the laptop is busy, keys come in bursts: `Enter` between two ideas would come behind
both. So each key waits until the one before it has been carried out.
"""

from collections import deque
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from textual.app import App
from textual.events import Key
from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.timer import Timer

PATIENCE = 1.0
"""Seconds after which the next key is handed over, whatever became of the one before it."""
_HELD = frozenset({"up", "down", "left", "right", "pageup", "pagedown", "backspace", "delete"})
"""Keys that are held down: not each of them needs to be seen before the next."""


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

    @property
    def pressed_at(self) -> float | None:
        """When the key that is being carried out was pressed, by the clock of messages."""
        return self._present.time if self._present is not None else None

    @property
    def idle(self) -> bool:
        """Whether all keys have been carried out."""
        return self._present is None and not self._waiting

    async def pressed(self, key: Key) -> None:
        """A key was pressed."""
        self._waiting.append(key)
        await self._take()

    async def _take(self) -> None:
        """Hand the next key over, and follow it."""
        if self._present is not None or not self._waiting:
            return
        app, screen = self._app, self._app.screen
        place = app.focused or screen
        key = self._present = self._waiting.popleft()
        self._guard = app.set_timer(PATIENCE, partial(self._done, key))
        await self._hand_over(key)
        # Once to where its command is carried out; then what the command itself has said, such as
        # that a field was filled in, climbs up to the app, too.
        second = partial(self._climb, key, place, partial(self._settled, key, screen))
        if key.is_forwarded:
            self._climb(key, place, second, stops=True)
        else:
            second()

    def _climb(
        self, key: Key, place: MessagePump, then: Callable[[], None], *, stops: bool = False
    ) -> None:
        """Come up behind the key from a widget to the app, or to where it stopped if it may."""

        def passed() -> None:
            above, stopped = place._parent, stops and key._stop_propagation
            if stopped and key.is_printable:
                self._done(key)  # a letter in a field
            elif stopped or above is None:
                then()
            else:
                self._climb(key, above, then, stops=stops)

        if not place.call_later(passed):  # it is being removed
            self._app.call_later(then)

    def _settled(self, key: Key, screen: Screen[Any]) -> None:
        """What a command has put on the screen has to be there, with its focus."""
        now = self._app.screen
        held = key.key in _HELD and now is screen
        if held or not now.call_after_refresh(self._done, key):
            self._done(key)

    def _done(self, key: Key) -> None:
        if key is self._present:
            self._present = None
            if self._guard is not None:
                self._guard.stop()
            self._app.call_later(self._take)
