"""How long a key press waits in the terminal while answers come in."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.load.answering import BURSTS, burst, flood
from tests.load.figures import Figure, percentile
from tests.load.rooms import STEP, STEPS, Room, T

DOWN = "\x1b[B"
_CALM = 2.0
_PAUSE = 0.5

Presses = list[tuple[int, int]]
"""When each key was sent, and the nanoseconds until its effect was painted."""


async def pressing(room: Room, phones: int, seconds: float) -> list[Figure]:
    """Presses in the list of steps, which changes nothing in the room: calm, flood, bursts."""
    await room.ask({"keys": "j", "until": _marked(STEP + 1)})
    steps = [*range(STEP + 2, STEPS + 1), *range(1, STEP + 2)]
    async with _pressed(room, [_marked(step) for step in steps]) as presses:
        marks = [time.monotonic_ns()]
        await asyncio.sleep(_CALM)
        marks.append(time.monotonic_ns())
        await flood(room.port, room.codes, seconds)
        marks.append(time.monotonic_ns())
        for _ in range(BURSTS):
            await burst(room, phones)
            await asyncio.sleep(_PAUSE)
        marks.append(time.monotonic_ns())
    await room.ask({"keys": "\x1b", "until": T.text("room-label-answer")})
    calm, flooded, bursts = (
        [took / 1e6 for sent, took in presses if since <= sent < until]
        for since, until in zip(marks, marks[1:], strict=False)
    )
    target = f"7, {phones} phones"
    return [
        Figure("key press, nothing going on, p50", percentile(calm, 0.5), "ms"),
        Figure("key press in a flood, p50", percentile(flooded, 0.5), "ms"),
        Figure("key press in a flood, p99", percentile(flooded, 0.99), "ms"),
        Figure("key press in a flood, worst", max(flooded), "ms"),
        Figure(f"key press while all {phones} send in one instant, worst", max(bursts), "ms", target),
    ]


def _marked(step: int) -> str:
    return T.text("room-jump-go", step=step)


@asynccontextmanager
async def _pressed(room: Room, shows: list[str]) -> AsyncIterator[Presses]:
    """Presses the key again and again during the block; after it, all presses are there."""
    presses: Presses = []
    await room.ask({"press": DOWN, "shows": shows})
    yield presses
    presses += map(tuple, (await room.ask({"rest": True}))["presses"])
