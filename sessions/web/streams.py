"""Open event streams: the newest state wins, and whoever connects gets it whole.

A stream is a server-sent events response (WHATWG HTML, 9.2). Nothing waits for a reader: a stream
that has stopped reading is dropped, and comes back for the whole state.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from starlette.types import Message, Receive, Send

_BREATH = 100
"""Streams written before answers and keys get their turn."""
HEARTBEAT = 10.0
"""Seconds between signs of life: networks in between keep a quiet stream, and a page that hears
none knows that it is cut off."""
_SIGN = b"event: beat\ndata: {}\n\n"


@dataclass(eq=False, slots=True)
class Stream:
    """One page that follows."""

    send: Send
    key: str
    """Pages with the same one are sent the same state."""
    table: int
    """Whose page it is; 0 for one that is no table's."""
    serving: "asyncio.Task[object] | None"
    stuck: bool = False
    """Whether it has stopped reading."""
    ended: bool = False

    def write(self, message: Message) -> None:
        """Write without waiting: a stream whose buffer is full has stopped reading and is dropped.

        The server's `send` only suspends for a full buffer, so one step of it tells.
        """
        sending = cast("Coroutine[object, None, None]", self.send(message))
        try:
            sending.send(None)
        except StopIteration:
            return
        sending.close()
        self.stuck = True
        self.end()

    def end(self) -> None:
        """Stop serving it."""
        self.ended = True
        if self.serving is not None:
            self.serving.cancel()


class Streams:
    """The open streams of one kind of page."""

    def __init__(
        self,
        state: Callable[[str], Mapping[str, object]],
        told: Callable[[], None] = lambda: None,
    ) -> None:
        """
        Args:
            state: all that a page with this key has to know, as plain data.
            told: called when every stream has been sent the newest state.
        """
        self.version = 1
        """Counts up with every `push`."""
        self._state = state
        self._told = told
        self._open: set[Stream] = set()
        self._task: asyncio.Task[None] | None = None
        self._loop = asyncio.get_running_loop()
        self._heartbeat = self._loop.call_later(HEARTBEAT, self._beat)

    def __len__(self) -> int:
        """How many are open."""
        return len(self._open)

    def __iter__(self) -> Iterator[Stream]:
        """Those that are open now."""
        return iter(tuple(self._open))

    async def in_turn(self) -> AsyncIterator[Stream]:
        """The same, with a breath now and then for everything else."""
        for count, stream in enumerate(self, start=1):
            yield stream
            if count % _BREATH == 0:
                await asyncio.sleep(0)

    async def follow(self, receive: Receive, send: Send, key: str, table: int = 0) -> None:
        """Serve one stream until the page goes or the room closes."""
        stream = Stream(send, key, table, asyncio.current_task())
        await send(
            {
                "type": "http.response.start",
                "status": 200,
                "headers": [
                    (b"content-type", b"text/event-stream"),
                    (b"cache-control", b"no-store"),
                    (b"x-accel-buffering", b"no"),
                ],
            }
        )
        self._open.add(stream)  # before the first state: what changes meanwhile comes after it
        try:
            await send(_chunk(b"retry: 1000\n" + _encode(self._state(key))))
            await _disconnected(receive)
        # Two tasks a stream, one for each thing to wait for, would cost a third of its memory.
        except asyncio.CancelledError:
            if not stream.ended:
                raise
            if not stream.stuck:
                await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            self._open.discard(stream)

    def push(self) -> None:
        """Send the newest state to every stream; what is being sent meanwhile is overtaken."""
        self.version += 1
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._tell_all())

    async def _tell_all(self) -> None:
        sent = 0
        while sent != self.version:
            sent = self.version
            messages: dict[str, Message] = {}  # made once a key, not once a page
            async for stream in self.in_turn():
                if sent != self.version:
                    break
                if stream.key not in messages:
                    messages[stream.key] = news(self._state(stream.key))
                stream.write(messages[stream.key])
        self._told()

    def close(self) -> None:
        """End every stream; pages reconnect by themselves when the room is back."""
        self._heartbeat.cancel()
        if self._task is not None:
            self._task.cancel()
        for stream in self:
            stream.end()

    def _beat(self) -> None:
        for stream in self:
            stream.write(_chunk(_SIGN))
        self._heartbeat = self._loop.call_later(HEARTBEAT, self._beat)


def news(data: Mapping[str, object]) -> Message:
    """Plain data as an event for `Stream.write`."""
    return _chunk(_encode(data))


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _encode(data: Mapping[str, object]) -> bytes:
    return b"data: " + json.dumps(data, ensure_ascii=False).encode() + b"\n\n"


def _chunk(data: bytes) -> Message:
    return {"type": "http.response.body", "body": data, "more_body": True}
