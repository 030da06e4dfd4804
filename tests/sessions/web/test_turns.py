"""A crowd begins in the order of arrival, and others get their turn in between."""

import asyncio

from sessions.web.turns import Turns


async def test_a_crowd_begins_in_order_with_others_in_between() -> None:
    """Whoever is not of the crowd does not wait for all of it."""
    turns = Turns()
    begun: list[int] = []
    begun_when_seen: list[int] = []

    async def begin(number: int) -> None:
        await turns.begin()
        begun.append(number)

    async def look() -> None:
        for _ in range(3):
            begun_when_seen.append(len(begun))
            await asyncio.sleep(0)

    crowd = [asyncio.create_task(begin(number)) for number in range(400)]
    looking = asyncio.create_task(look())
    await asyncio.gather(*crowd, looking)
    assert begun == list(range(400))
    assert all(count < 400 for count in begun_when_seen)


async def test_one_who_gives_up_holds_up_nobody() -> None:
    """A request that was broken off while it waited is passed over."""
    turns = Turns()
    crowd = [asyncio.create_task(turns.begin()) for _ in range(200)]
    await asyncio.sleep(0)
    crowd[150].cancel()
    await asyncio.wait(crowd, timeout=5)
    assert [task.cancelled() for task in crowd].count(True) == 1
    assert all(task.done() for task in crowd)


async def test_alone_it_is_at_once() -> None:
    """Without a crowd nobody waits, again and again."""
    turns = Turns()
    for _ in range(120):
        async with asyncio.timeout(1):
            await turns.begin()
        await asyncio.sleep(0)
