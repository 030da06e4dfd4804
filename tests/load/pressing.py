"""How long a key press waits in the terminal while answers come in."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager

from tests.load.answering import BURSTS, burst, flood
from tests.load.figures import Figure, percentile
from tests.load.rooms import STEP, STEPS, Room, T
from tui.themes import DARK

DOWN = "\x1b[B"
_CALM = 2.0
_PAUSE = 0.3

Presses = list[tuple[int, int]]
"""When each key was sent, and the nanoseconds until its effect was painted."""

Window = tuple[int, int]
"""Beginning and end on the monotonic clock."""


async def pressing(room: Room, phones: int, seconds: float) -> list[Figure]:
    """Presses in the list of steps, which changes nothing in the room: calm, flood, bursts."""
    await room.ask({"keys": "j", "until": T.text("room-jump-go", step=STEP + 1)})
    steps = [*range(STEP + 2, STEPS + 1), *range(1, STEP + 2)]
    bursts: list[Window] = []
    async with _pressed(room, [_marked(step) for step in steps]) as presses:
        calm = await _window(asyncio.sleep(_CALM))
        flooded = await _window(flood(room.port, room.codes, seconds))
        for _ in range(BURSTS):
            begun, _last = await burst(room, phones)
            await asyncio.sleep(_PAUSE)  # the redraw that follows belongs to it
            bursts.append((begun, time.monotonic_ns()))
            await asyncio.sleep(_PAUSE)
    await room.ask({"keys": "\x1b", "until": T.text("room-label-answer")})
    in_flood = _waits(presses, [flooded])
    target = f"7, {phones} phones"
    return [
        Figure("key press, nothing going on, p50", percentile(_waits(presses, [calm]), 0.5), "ms"),
        Figure("key press in a flood, p50", percentile(in_flood, 0.5), "ms"),
        Figure("key press in a flood, p99", percentile(in_flood, 0.99), "ms"),
        Figure("key press in a flood, worst", max(in_flood), "ms"),
        Figure(
            f"key press while all {phones} send in one instant, worst",
            max(_waits(presses, bursts)),
            "ms",
            target,
        ),
    ]


async def _window(load: Awaitable[object]) -> Window:
    """When a load began and ended."""
    begun = time.monotonic_ns()
    await load
    return begun, time.monotonic_ns()


def _waits(presses: Presses, windows: Sequence[Window]) -> list[float]:
    """Milliseconds of all presses that were under way at some time in the windows."""
    return [
        took / 1e6
        for sent, took in presses
        if any(sent < ended and sent + took > begun for begun, ended in windows)
    ]


def _marked(step: int) -> str:
    """The beginning of the step's line with the mark on it, as it is painted (ECMA-48, SGR)."""
    colour = DARK.variables["block-cursor-background"].removeprefix("#")
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    glyph = "▶" if step == STEP else "✓" if step < STEP else " "
    return f"48;2;{red};{green};{blue}m {glyph} {step} "


@asynccontextmanager
async def _pressed(room: Room, shows: list[str]) -> AsyncIterator[Presses]:
    """Presses the key again and again during the block; after it, all presses are there."""
    presses: Presses = []
    await room.ask({"press": DOWN, "shows": shows})
    yield presses
    presses += map(tuple, (await room.ask({"rest": True}))["presses"])
