"""How fast all phones hear of the facilitator's next step."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median

from tests.load.client import Connection
from tests.load.figures import Figure
from tests.load.floors import floor
from tests.load.phones import News, Phones
from tests.load.rooms import Room, hear_state, say, served_room, step_text

_PAUSE = 0.2
_SMALL = 520
"""Bytes of a message that says only that something has changed."""


async def told_by_key(room: Room, phones: Phones, changes: int) -> list[Figure]:
    """From the key in the terminal until the last phone has the step; ends where it began."""
    heard = []
    for turn in range(changes):
        key, step = ((" ", 3), ("\x1b[D", 2))[turn % 2]

        async def press(key: str = key, step: int = step) -> int:
            return int((await room.ask({"keys": key, "until": step_text(step)}))["sent"])

        heard.append(await phones.news(f"{step}-open", press()))
        await asyncio.sleep(0.3)
    return [*_figures("the key", heard)]


async def told_by_line(folder: Path, count: int, changes: int) -> list[Figure]:
    """From the line `next` until the last phone has the step, turn about with bare sockets."""
    async with served_room(folder) as room:
        for _ in range(2):
            await say(room, "next")
            await hear_state(room)
        phones = Phones(room.port, room.codes)
        await phones.join(count)
        size = phones.message
        async with _bare(folder, count, size) as same, _bare(folder, count, _SMALL) as small:
            heard, heard_same, heard_small = [], [], []
            for turn in range(changes):
                command, step = (("next", 3), ("back", 2))[turn % 2]
                heard.append(await phones.news(f"{step}-open", say(room, command)))
                await hear_state(room)
                await asyncio.sleep(_PAUSE)
                heard_same.append(await same())
                heard_small.append(await small())
        phones.leave()
    first, last = _figures("the line `next`", heard)
    bare, bare_small = _last(heard_same), _last(heard_small)
    return [
        first,
        last,
        Figure("bytes of the message", phones.message, ""),
        Figure("bare sockets, as many bytes: to the last phone", bare, "ms"),
        Figure(f"bare sockets, {_SMALL} bytes: to the last phone", bare_small, "ms"),
        Figure("ours / bare sockets, as many bytes", last.value / bare, "×", "6"),
        Figure(f"ours / bare sockets, {_SMALL} bytes", last.value / bare_small, "×"),
    ]


@asynccontextmanager
async def _bare(
    folder: Path, count: int, size: int
) -> AsyncIterator[Callable[[], Awaitable[News]]]:
    """Bare sockets that so many phones listen to; what comes tells all of them something."""
    async with floor("news", size, folder) as port:
        phones = Phones(port, ["FLOOR"])
        await phones.join(count)
        teller = await Connection.open(port)

        async def write() -> int:
            now = time.monotonic_ns()
            teller.post("/", b"")
            return now

        async def tell() -> News:
            news = await phones.news("floor", write())
            await asyncio.sleep(_PAUSE)
            return news

        yield tell
        phones.leave()
        teller.close()


def _figures(start: str, heard: Sequence[News]) -> tuple[Figure, Figure]:
    first = median((news.first - news.begun) / 1e6 for news in heard)
    return (
        Figure(f"from {start} to the first phone", first, "ms"),
        Figure(f"from {start} to the last phone", _last(heard), "ms"),
    )


def _last(heard: Sequence[News]) -> float:
    """Milliseconds from the beginning to the last phone."""
    return median((news.last - news.begun) / 1e6 for news in heard)
