"""Pages that watch: many changes are one picture, and the newest wins."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from starlette.types import Message

from sessions.events import StepEntered, TableJoined
from sessions.web.watchers import Watchers
from tui.house import Room


class Page:
    """A page that watches, and what it has been sent."""

    def __init__(self, watchers: Watchers, key: str) -> None:
        self.states: list[dict[str, Any]] = []
        self._gone = asyncio.Event()
        self.following = asyncio.create_task(watchers.follow(self._receive, self._send, key))

    async def _receive(self) -> Message:
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        for line in message.get("body", b"").decode().splitlines():
            if line.startswith("data: "):
                self.states.append(json.loads(line[6:]))

    async def has(self, count: int) -> None:
        """Wait for as many states."""
        async with asyncio.timeout(5):
            while len(self.states) < count:
                await asyncio.sleep(0.01)

    async def leave(self) -> None:
        self._gone.set()
        await self.following


class Counting:
    """Says which state is asked for, and counts how often."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.made: list[str] = []

    def state(self, key: str) -> dict[str, object]:
        self.made.append(key)
        return {"key": key, "step": self.room.engine.session.step}


@pytest.fixture
def counting(room: Room) -> Counting:
    return Counting(room)


@pytest.fixture
async def watchers(room: Room, counting: Counting) -> AsyncIterator[Watchers]:
    watchers = Watchers(room.engine, counting.state, (StepEntered,))
    yield watchers
    watchers.close()


async def test_the_whole_state_comes_at_once(watchers: Watchers) -> None:
    page = Page(watchers, "fi")
    await page.has(1)
    assert page.states == [{"key": "fi", "step": 0}]
    assert len(watchers) == 1
    await page.leave()
    assert len(watchers) == 0


async def test_pages_with_the_same_key_share_one_state(
    room: Room, watchers: Watchers, counting: Counting
) -> None:
    pages = [Page(watchers, key) for key in ("fi", "fi", "fi", "sv")]
    for page in pages:
        await page.has(1)
    counting.made.clear()
    await room.engine.next()
    for page in pages:
        await page.has(2)
    assert sorted(counting.made) == ["fi", "sv"]
    assert {page.states[-1]["step"] for page in pages} == {1}
    for page in pages:
        await page.leave()


async def test_many_changes_are_few_pictures_and_the_last_one_counts(
    room: Room, watchers: Watchers
) -> None:
    page = Page(watchers, "fi")
    await page.has(1)
    for number in (1, 2, 3, 4, 5, 6, 7, 8):
        await room.engine.go_to(number)
    async with asyncio.timeout(5):
        while page.states[-1]["step"] != 8:
            await asyncio.sleep(0.01)
    assert len(page.states) < 8
    await page.leave()


async def test_other_news_wakes_nobody(room: Room, counting: Counting, watchers: Watchers) -> None:
    page = Page(watchers, "fi")
    await page.has(1)
    heard: list[object] = []
    room.engine.listen(lambda happened: heard.extend(type(event) for event in happened))
    await room.engine.join(room.engine.session.tables[1].code)
    assert TableJoined in heard
    await asyncio.sleep(0.4)  # longer than the pause between two pictures
    assert counting.made == ["fi"]
    await page.leave()


async def test_when_the_room_closes_every_page_is_let_go(room: Room, counting: Counting) -> None:
    watchers = Watchers(room.engine, counting.state, (StepEntered,))
    page = Page(watchers, "fi")
    await page.has(1)
    watchers.close()
    async with asyncio.timeout(5):
        await page.following
    assert len(watchers) == 0
