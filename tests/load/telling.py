"""How fast all phones hear of the facilitator's next step."""

import asyncio
import time
from pathlib import Path
from statistics import median

from tests.load.client import Connection
from tests.load.figures import Figure
from tests.load.floors import floor
from tests.load.phones import News, Phones
from tests.load.rooms import Room, hear_state, say, served_room, step_text

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
    return _figures("the key", heard)


async def told_by_line(folder: Path, count: int, changes: int) -> list[Figure]:
    """From the line `next` until the last phone has the step, beside bare sockets."""
    async with served_room(folder) as room:
        for _ in range(2):
            await say(room, "next")
            await hear_state(room)
        phones = Phones(room.port, room.codes)
        await phones.join(count)
        heard = []
        for turn in range(changes):
            command, step = (("next", 3), ("back", 2))[turn % 2]
            heard.append(await phones.news(f"{step}-open", say(room, command)))
            await hear_state(room)
            await asyncio.sleep(0.2)
        phones.leave()
    ours = _figures("the line `next`", heard)
    same = await _bare(folder, count, changes, phones.message)
    small = await _bare(folder, count, changes, _SMALL)
    return [
        *ours,
        Figure("bytes of the message", phones.message, ""),
        Figure("bare sockets, as many bytes: to the last phone", same, "ms"),
        Figure(f"bare sockets, {_SMALL} bytes: to the last phone", small, "ms"),
        Figure("ours / bare sockets, as many bytes", ours[1].value / same, "×", "6"),
        Figure(f"ours / bare sockets, {_SMALL} bytes", ours[1].value / small, "×"),
    ]


async def _bare(folder: Path, count: int, changes: int, size: int) -> float:
    async with floor("news", size, folder) as port:
        phones = Phones(port, ["FLOOR"])
        await phones.join(count)
        teller = await Connection.open(port)

        async def tell() -> int:
            now = time.monotonic_ns()
            teller.post("/", b"")
            return now

        heard = []
        for _ in range(changes):
            heard.append(await phones.news("floor", tell()))
            await asyncio.sleep(0.2)
        phones.leave()
        teller.close()
    return median(_milliseconds(news.last - news.begun) for news in heard)


def _figures(start: str, heard: list[News]) -> list[Figure]:
    first = median(_milliseconds(news.first - news.begun) for news in heard)
    last = median(_milliseconds(news.last - news.begun) for news in heard)
    return [
        Figure(f"from {start} to the first phone", first, "ms"),
        Figure(f"from {start} to the last phone", last, "ms"),
    ]


def _milliseconds(nanoseconds: int) -> float:
    return nanoseconds / 1e6
