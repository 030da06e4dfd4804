"""What a phone costs: memory of the program, and bytes over the network."""

import re

from tests.load.client import Connection
from tests.load.figures import Figure
from tests.load.phones import Phones
from tests.load.processes import memory
from tests.load.rooms import Room

_FETCHED = re.compile(rb"""<(?:script|link|img)\b[^>]*?(?:src|href)=["'](?!data:)([^"']+)""")


async def joined(room: Room, phones: Phones, count: int) -> list[Figure]:
    """Let the phones join; the memory before and after."""
    before = memory(room.pid)
    await phones.join(count)
    after = memory(room.pid)
    many = count >= 1000
    return [
        Figure("memory before they join", before, "MB"),
        Figure("memory when they have joined", after, "MB", "11, all" if many else None),
        Figure(
            "memory for each phone",
            (after - before) * 1024 / count,
            "KB",
            "11, a phone" if many else None,
        ),
    ]


async def first_visit(room: Room) -> list[Figure]:
    """What a phone fetches until it can answer: the page and whatever that names."""
    code = room.codes[0]
    connection = await Connection.open(room.port)
    page = await connection.get(f"/t/{code}/")
    total, requests = page.size, 1
    for path in dict.fromkeys(_FETCHED.findall(page.body)):
        total += (await connection.get(path.decode())).size
        requests += 1
    connection.close()
    phones = Phones(room.port, [code])
    await phones.join(1)
    live = phones.streams[0].received
    phones.leave()
    return [
        Figure("first visit: bytes", total / 1024, "KB", "12, bytes"),
        Figure("first visit: requests", requests, "", "12, requests"),
        Figure("its live connection: bytes until the first change", live / 1024, "KB"),
    ]
