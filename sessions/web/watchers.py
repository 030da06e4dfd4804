"""Pages that show one thing and follow it: the projector's screen, the facilitator's remote.

A page that watches asks once for the whole page, then listens to its stream: at every connect and
after every change it gets the whole state again, as JSON. Nothing is sent that has been overtaken.

    watchers = Watchers(engine, state, wakes=(events.StepEvent, events.AnswerEvent))
    await watchers.follow(receive, send, language)       # the endpoint of the stream
    watchers.push()                                      # something changed that no event tells of
    watchers.close()                                     # the room closes
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence

from starlette.types import Receive, Send

from sessions.engine import Engine
from sessions.events import Event
from sessions.web.streams import Streams

_PAUSE = 0.25
"""Seconds between two pushes at least: many answers at once are one new picture."""


class Watchers:
    """The open streams of such a page."""

    def __init__(
        self,
        engine: Engine,
        state: Callable[[str], Mapping[str, object]],
        wakes: tuple[type[Event], ...],
    ) -> None:
        """
        Args:
            engine: whose events to listen to.
            state: what a page with this key shows, as plain data; made once a key and push.
            wakes: the events that change it.
        """
        self._wakes = wakes
        self._streams = Streams(state)
        self._loop = asyncio.get_running_loop()
        self._pushed = float("-inf")
        self._due: asyncio.TimerHandle | None = None
        self._stop_listening = engine.listen(self._heard)

    def __len__(self) -> int:
        """How many pages watch."""
        return len(self._streams)

    async def follow(self, receive: Receive, send: Send, key: str) -> None:
        """Serve one page's stream until it goes or the room closes.

        Args:
            receive: of the request.
            send: of the request.
            key: what tells pages apart, such as their language; the same key, the same state.
        """
        await self._streams.follow(receive, send, key)

    def push(self) -> None:
        """Send every page its newest state: at once, or after a short pause since the last time."""
        if self._due is None:
            wait = self._pushed + _PAUSE - self._loop.time()
            self._due = self._loop.call_later(max(wait, 0), self._push)

    def _push(self) -> None:
        self._due, self._pushed = None, self._loop.time()
        self._streams.push()

    def close(self) -> None:
        """End every stream; pages reconnect by themselves when the room is back."""
        self._stop_listening()
        if self._due is not None:
            self._due.cancel()
        self._streams.close()

    def _heard(self, happened: Sequence[Event]) -> None:
        if any(isinstance(event, self._wakes) for event in happened):
            self.push()
