"""Phones in a room: each has opened its table's page and holds a live connection."""

import asyncio
import itertools
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass

from tests.load.client import Connection, Stream, form
from tests.load.rooms import EXERCISE, QUESTION, Room

_AT_ONCE = 32
"""Phones that come in at the same time."""
_PATIENCE = 30.0

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class News:
    """How a change reached the phones, on the monotonic clock in nanoseconds."""

    begun: int
    first: int
    last: int


class Phones:
    """All phones of one room."""

    def __init__(self, port: int, codes: Sequence[str]) -> None:
        self.streams: list[Stream] = []
        self.message = 0
        """Bytes of the last message that changed the step."""
        self._port, self._codes = port, codes
        self._awaited = b""
        self._told: set[Stream] = set()
        self._first = self._last = 0
        self._all_told: asyncio.Future[None] | None = None

    async def join(self, count: int) -> None:
        """Open the page and the live connection of so many phones."""
        self._expect(b'"key"', count)
        gate = asyncio.Semaphore(_AT_ONCE)

        async def one(code: str) -> None:
            async with gate:
                page = await Connection.open(self._port)
                assert (await page.get(f"/t/{code}/")).status == 200
                page.close()
                stream = Stream(self._port, f"/t/{code}/news?lang=fi", self._heard)
                self.streams.append(await stream.open())

        codes = itertools.islice(itertools.cycle(self._codes), count)
        await asyncio.gather(*map(one, codes))
        await self._everybody()

    async def news(self, state: str, change: Awaitable[int]) -> News:
        """Change the room and wait until every phone has heard of its new state, `STEP-PHASE`."""
        self._expect(f'"key": "{state}"'.encode(), len(self.streams))
        begun = await change
        await self._everybody()
        return News(begun, self._first, self._last)

    @property
    def losses(self) -> int:
        """How often a phone lost its live connection."""
        return sum(stream.losses for stream in self.streams)

    def leave(self) -> None:
        """Everybody goes."""
        for stream in self.streams:
            stream.close()

    def _expect(self, text: bytes, count: int) -> None:
        self._awaited, self._count = text, count
        self._told, self._first = set(), 0
        self._all_told = asyncio.get_running_loop().create_future()

    async def _everybody(self) -> None:
        assert self._all_told is not None, "something is expected"
        await asyncio.wait_for(self._all_told, _PATIENCE)
        self._awaited = b""

    def _heard(self, stream: Stream, data: bytes, now: int) -> None:
        if not self._awaited or self._awaited not in data:
            return
        self.message = len(data)
        self._first = self._first or now
        self._last = now
        self._told.add(stream)
        if len(self._told) == self._count and self._all_told and not self._all_told.done():
            self._all_told.set_result(None)


def answer(code: str, number: int | None = None) -> bytes:
    """The request of an answer, as the script on the page sends it; each text is another one."""
    number = next(_numbers) if number is None else number
    body = (
        f"exercise={EXERCISE}&question={QUESTION}"
        f"&text=Kysyt+kerran+ja+saat+vastauksen+samana+p%C3%A4iv%C3%A4n%C3%A4%2C+lupaus+{number}."
        f"&id=benchmark-{number}"
    )
    return form(f"/t/{code}/answer", body.encode())


async def open_pages(room: Room, count: int) -> list[tuple[Connection, str]]:
    """Connections on which the page has just been opened, each with its table's code."""
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(code: str) -> tuple[Connection, str]:
        async with gate:
            connection = await Connection.open(room.port)
            response = await connection.get(f"/t/{code}/")
            assert response.status == 200, response.status
            return connection, code

    codes = itertools.islice(itertools.cycle(room.codes), count)
    return await asyncio.gather(*map(one, codes))
