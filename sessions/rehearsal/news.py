"""The news of the room on one phone: the stream that the script holds open, or a look now and
then where there is no script."""

import asyncio
import contextlib
import json

from sessions.rehearsal.phone import Phone

_RETRY = 1.0
"""Seconds until a phone that has lost its stream comes back, as the room asks."""
OVER = "over"
"""The state of a session that has ended."""


class News:
    """What one phone hears of the room."""

    def __init__(self, phone: Phone, every: float) -> None:
        """`every`: seconds after which a phone without a script asks for its page again."""
        self._phone = phone
        self._every = every
        self.state = ""
        """As the room last told it."""
        self._told = self._seen = 0
        self._changed = asyncio.Event()
        self._following: asyncio.Task[None] | None = None

    def wake(self) -> None:
        """Hold the stream open from now on; nothing to hold without a script."""
        if self._phone.scripted and self._following is None:
            self._following = asyncio.create_task(self._follow())

    async def sleep(self) -> None:
        """Let go of the stream, as a phone does whose screen goes dark."""
        if self._following is not None:
            self._following.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._following
            self._following = None

    def seen(self) -> None:
        """Somebody looks at the page now: only what comes after this is new."""
        self._seen = self._told

    async def heard(self) -> None:
        """Wait until there may be something new on the page."""
        if not self._phone.scripted:
            await asyncio.sleep(self._every)
        while self._phone.scripted and self._told == self._seen:
            await self._more()

    async def unchanged(self, seconds: float) -> bool:
        """Wait; whether the room has stayed in its state for so many seconds."""
        state = self.state
        end = asyncio.get_running_loop().time() + seconds
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(end):
                while self.state == state:
                    await self._more()
        return self.state == state

    async def _more(self) -> None:
        self._changed.clear()
        await self._changed.wait()

    async def _follow(self) -> None:
        import httpx2

        phone = self._phone
        patient = httpx2.Timeout(10.0, read=None)
        address = f"{phone.path}news?lang={phone.language}"
        while True:
            with contextlib.suppress(httpx2.TransportError):
                async with phone.client.stream("GET", address, timeout=patient) as reply:
                    if reply.status_code == 200:
                        async for line in reply.aiter_lines():
                            self._hear(line)
                    else:
                        phone.report.unexpected[f"GET news {reply.status_code}"] += 1
            await asyncio.sleep(_RETRY)

    def _hear(self, line: str) -> None:
        if not line.startswith("data: "):
            return
        told = json.loads(line[6:])
        self.state = told.get("key", self.state)
        self._told += 1
        self._changed.set()
