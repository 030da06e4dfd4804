"""Whether an acknowledged answer is ever lost: random kills in a flood of retries and doubles."""

import asyncio
import random
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.load.client import Connection
from tests.load.figures import Figure
from tests.load.phones import answer
from tests.load.processes import free_port
from tests.load.rooms import STEP, WORKSHOP, hear_state, say, served_room

_SENDERS = 60
_LIFE = (0.3, 1.5)
"""Seconds that the program lives between two kills."""
_DOUBLES = 0.2
"""Share of the answers that are sent twice at once."""
_ECHOES = 0.05
"""Share of the answers after which an old one is sent once more."""
_PAUSE = 0.05
_PATIENCE = 60.0


@dataclass(slots=True)
class Tally:
    """What the phones have sent, and what they know of it."""

    acknowledged: set[str] = field(default_factory=set)
    doubles: int = 0
    retries: int = 0
    over: bool = False


async def killing(folder: Path, kills: int) -> list[Figure]:
    """Kill the program so many times, let it go on, and compare the disk with the receipts."""
    port, tally = free_port(), Tally()
    senders: list[asyncio.Task[None]] = []
    try:
        for life in range(kills + 1):
            async with served_room(folder, "last" if life else WORKSHOP, port) as room:
                if not life:
                    for _ in range(STEP):
                        await say(room, "next")
                        await hear_state(room)
                    senders = [
                        asyncio.create_task(_send(port, room.codes[n % len(room.codes)], tally, n))
                        for n in range(_SENDERS)
                    ]
                await asyncio.sleep(random.uniform(*_LIFE))
                if life < kills:
                    room.process.kill()
                    await room.process.wait()
                else:
                    tally.over = True
                    await asyncio.wait_for(asyncio.gather(*senders), _PATIENCE)
    finally:
        for sender in senders:
            sender.cancel()
    stored = _stored(room.database)
    return [
        Figure("kills", kills, ""),
        Figure("answers acknowledged", len(tally.acknowledged), ""),
        Figure("sent again after no receipt came", tally.retries, ""),
        Figure("sent twice", tally.doubles, ""),
        Figure("acknowledged and lost", len(tally.acknowledged - stored.keys()), "", "13"),
        Figure("stored more than once", stored.total() - len(stored), "", "13"),
        Figure("stored less acknowledged", len(stored) - len(tally.acknowledged), "", "13"),
    ]


async def _send(port: int, code: str, tally: Tally, sender: int) -> None:
    """One phone: sends the next answer only when the last one was acknowledged."""
    number = 0
    while not tally.over:
        number += 1
        name = f"{sender:03}{number:06}"
        sendings = [_until_received(port, code, name, tally)]
        if random.random() < _DOUBLES:
            tally.doubles += 1
            sendings.append(_until_received(port, code, name, tally))
        await asyncio.gather(*sendings)
        tally.acknowledged.add(f"benchmark-{int(name)}")
        if random.random() < _ECHOES:
            tally.doubles += 1
            old = f"{sender:03}{random.randint(1, number):06}"
            await _until_received(port, code, old, tally)


async def _until_received(port: int, code: str, name: str, tally: Tally) -> None:
    while True:
        try:
            connection = await Connection.open(port)
            try:
                response = await connection.send(answer(code, int(name)))
            finally:
                connection.close()
        except OSError:  # the program is dead; it will be back
            tally.retries += 1
            await asyncio.sleep(_PAUSE)
            continue
        if response.status != 200:
            raise RuntimeError(f"{response.status}: {response.body[:300]!r}")
        return


def _stored(database: Path) -> Counter[str]:
    """How many rows each sending has."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as found:
        return Counter(sent for (sent,) in found.execute("select sent_id from answers"))
