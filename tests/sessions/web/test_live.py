"""News to phones: whole states, the newest, to everybody."""

import asyncio
import json
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
from starlette.types import Message

from exercises.model import Workshop
from sessions.events import TableStirred
from sessions.model import Details, GivenBy
from sessions.presence import TableState
from sessions.web import server, streams
from sessions.web.live import Live
from sessions.web.render import Renderer
from tui.cli.house import LocalHouse, Where
from tui.house import Room


class Stream:
    """An open stream of news and what has come so far."""

    def __init__(self, response: httpx2.Response) -> None:
        self._lines = response.aiter_lines()

    async def next(self) -> dict[str, Any]:
        """The next event's data."""
        async with asyncio.timeout(5):
            async for line in self._lines:
                if line.startswith("data: "):
                    return dict(json.loads(line[6:]))
        raise EOFError


@asynccontextmanager
async def follow(
    phone: httpx2.AsyncClient, room: Room, table: int = 1, language: str = "fi"
) -> AsyncIterator[Stream]:
    code = room.engine.session.tables[table].code
    async with phone.stream("GET", f"/t/{code}/news?lang={language}") as response:
        assert response.headers["content-type"].startswith("text/event-stream")
        yield Stream(response)


async def give(room: Room, table: int, text: str) -> None:
    await room.engine.give_answer(
        table, "promise", {"text": [text]}, exercise="promise", given_by=GivenBy.PHONE
    )


async def test_every_connect_gets_the_whole_state(room: Room, phone: httpx2.AsyncClient) -> None:
    """A phone that comes late knows as much as the others; what it lacks it asks for by the key."""
    await room.engine.go_to(4)
    async with follow(phone, room, language="sv") as stream:
        state = await stream.next()
    assert state["key"] == "4-open"
    assert state["step"] == "Steg 4/9"
    assert (state["answers"], state["shown"], state["time"]) == ({}, "", [])
    assert room.engine.session.tables[1].joined_at is not None


async def test_following_the_facilitator(room: Room, phone: httpx2.AsyncClient) -> None:
    """Each change of step and of open or closed reaches the phone, and the end too."""
    async with follow(phone, room) as stream:
        assert (await stream.next())["key"] == "0-waiting"
        for deed, key in (
            (room.engine.next(), "1-waiting"),
            (room.engine.next(), "2-open"),
            (room.engine.close_answers(), "2-closed"),
            (room.engine.back(), "1-waiting"),
            (room.engine.end(), "over"),
            (room.engine.reopen(), "1-waiting"),
        ):
            await deed
            assert (await stream.next())["key"] == key


async def test_an_answer_is_told_to_its_own_table(room: Room, phone: httpx2.AsyncClient) -> None:
    """Other phones of the table hear of it; other tables do not until answers are shown."""
    await room.engine.go_to(4)
    async with follow(phone, room, 1) as own, follow(phone, room, 2) as other:
        await own.next()
        await other.next()
        await give(room, 1, "Lupaus")
        assert await own.next() == {"own": {"promise": 1}}
        await room.engine.show_answers()
        shown = await other.next()
        assert shown["answers"] == {"1": {"promise": 1}}
        assert shown["shown"]
        code = room.engine.session.tables[2].code
        assert "Lupaus" in (await phone.get(f"/t/{code}/?part=results")).text
        await give(room, 1, "Parempi lupaus")
        assert (await other.next())["shown"] != shown["shown"]
        assert "Parempi lupaus" in (await phone.get(f"/t/{code}/?part=results")).text


async def test_the_page_is_sent_only_while_it_is_new(room: Room, phone: httpx2.AsyncClient) -> None:
    """A new step brings its form, in the phone's language; shown answers bring a key alone."""
    async with follow(phone, room, 1, "sv") as stream:
        await stream.next()
        await room.engine.go_to(4)
        assert "Skicka svaret" in (await stream.next())["page"]
        await room.engine.show_answers()
        assert "page" not in await stream.next()
        await give(room, 2, "Lupaus")
        told = await stream.next()
        assert set(told) == {"shown", "items"}
        await room.engine.close_answers()
        assert "Svaren är stängda" in (await stream.next())["page"]


async def test_a_step_that_is_added_is_counted(room: Room, phone: httpx2.AsyncClient) -> None:
    """The phone stays where it is, and hears that there is one more to come."""
    await room.engine.go_to(9)
    ideas = {"lines": ["Hyllyjä"]}
    by = {"exercise": "proposals", "given_by": GivenBy.PHONE}
    await room.engine.give_answer(2, "ideas", ideas, **by)
    async with follow(phone, room, language="sv") as stream:
        before = await stream.next()
        assert before["step"] == "Steg 9/9"
        await room.engine.desk.ask_tables("proposals")
        after = await stream.next()
        assert (after["key"], after["step"]) == (before["key"], "Steg 9/10")
        await room.engine.next()
        assert (await stream.next())["step"] == "Steg 10/10"
    code = room.engine.session.tables[1].code
    assert "Vaihe 10/10" in (await phone.get(f"/t/{code}/")).text


async def test_changed_themes_reach_the_phones(room: Room, phone: httpx2.AsyncClient) -> None:
    """Only while they are asked about; the form that is fetched then has the new name."""
    engine, code = room.engine, room.engine.session.tables[1].code
    await engine.go_to(9)
    ideas = {"lines": ["Hyllyjä", "Hissi"]}
    await engine.give_answer(1, "ideas", ideas, exercise="proposals", given_by=GivenBy.PHONE)
    await engine.desk.ask_tables("proposals")
    async with follow(phone, room, 2) as stream:
        assert (await stream.next())["items"] == ""
        theme = await engine.desk.make_theme("proposals", "Tilat", [("ideas", 1, "Hissi")])
        await engine.next()
        asked = await stream.next()
        assert asked["key"] == "10-open"
        assert "Tilat" in (await phone.get(f"/t/{code}/?part=block&question=included")).text
        await engine.desk.rename_theme("proposals", theme.id, "Talo")
        told = await stream.next()
        assert told["items"] not in ("", asked["items"])
        page = (await phone.get(f"/t/{code}/")).text
        assert f'data-items="{told["items"]}"' in page
        assert "Talo" in page
        assert "Tilat" not in page
        await engine.give_answer(
            2, "points", {f"points-t{theme.id}": ["5"]}, exercise="what-matters",
            given_by=GivenBy.PHONE,
        )  # fmt: skip
        await engine.show_answers()
        shown = (await phone.get(f"/t/{code}/?part=results")).text
        assert shown.count("Talo") == 1
        await engine.desk.rename_theme("proposals", theme.id, "Rakennus")
        assert (await phone.get(f"/t/{code}/?part=results")).text.count("Rakennus") == 1


async def test_a_new_name_reaches_the_tables_phones(room: Room, phone: httpx2.AsyncClient) -> None:
    """A table that is renamed while the room runs sees its name change."""
    async with follow(phone, room, 1) as stream:
        await stream.next()
        await room.engine.rename_table(1, "Emännät", "")
        assert await stream.next() == {"name": "Emännät"}


async def until(true: Callable[[], object]) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(5):
        while not true():
            await asyncio.sleep(0.01)


async def test_a_table_is_in_while_its_phone_follows(room: Room, phone: httpx2.AsyncClient) -> None:
    """The facilitator sees at once that a phone has come, and that the last one has gone."""
    presence = room.engine.presence
    stirred: list[int] = []
    room.engine.listen(
        lambda happened: stirred.extend(e.table for e in happened if isinstance(e, TableStirred))
    )
    async with follow(phone, room, 3) as stream:
        await stream.next()
        assert presence.state(room.engine.session, 3) is TableState.IN
        async with follow(phone, room, 3) as second:
            await second.next()
            assert presence.phones(3) == 2
    await until(lambda: presence.phones(3) == 0)
    assert set(stirred) == {3}
    assert presence.state(room.engine.session, 2) is TableState.NOT_IN


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own patience decides")
async def test_a_phone_that_vanished_is_noticed(
    house: LocalHouse, workshop: Workshop, details: Details, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says no goodbye and takes nothing any more: the signs of life that it does not take let it
    go at last. Here its connection is full; to the server a phone out of reach looks the same."""
    monkeypatch.setattr(streams, "HEARTBEAT", 0.02)
    monkeypatch.setattr(server, "_PATIENCE", 300)
    room = await house.open_new(workshop, details, [("", "")])
    code = room.engine.session.tables[1].code
    host, port = room.address.removeprefix("http://").split(":")
    vanished = socket.socket()
    vanished.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
    vanished.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(vanished, (host, int(port)))
        request = f"GET /t/{code}/news HTTP/1.1\r\nhost: x\r\n\r\n"
        await asyncio.get_running_loop().sock_sendall(vanished, request.encode())
        await until(lambda: room.engine.presence.phones(1) == 1)
        await room.engine.rename_table(1, "x" * 50, "")
        await until(lambda: room.engine.presence.phones(1) == 0)
    finally:
        vanished.close()


async def test_a_phone_that_stopped_reading_is_dropped(
    room: Room, phone: httpx2.AsyncClient
) -> None:
    """It holds up nobody: the others get the news, and it is let go.

    The server's side of a full connection is played here: its `send` waits from the third message
    on, as uvicorn's does while its buffer is full.
    """
    live = Live(room.engine, Renderer(room.engine))
    sent = 0
    never = asyncio.Event()

    async def send(message: Message) -> None:
        nonlocal sent
        sent += 1
        if sent >= 3:
            await never.wait()

    async def receive() -> Message:
        await never.wait()
        return {"type": "http.disconnect"}

    stuck = asyncio.create_task(live.follow(receive, send, room.engine.session.tables[1], "fi"))
    async with follow(phone, room, 2) as stream:
        assert (await stream.next())["key"] == "0-waiting"
        assert live.phones == 1
        await room.engine.next()
        assert (await stream.next())["key"] == "1-waiting"
        async with asyncio.timeout(5):
            await stuck
    assert live.phones == 0
    live.close()


async def test_phones_find_the_room_again(
    room: Room, house: LocalHouse, phone: httpx2.AsyncClient
) -> None:
    """When the room closes the stream ends; at the same address the next one has it all."""
    port = int(room.address.rsplit(":", 1)[1])
    reference = room.engine.session.reference
    await room.engine.go_to(4)
    async with follow(phone, room) as stream:
        await stream.next()
        await house.leave_room()
        with pytest.raises((EOFError, httpx2.HTTPError)):
            await stream.next()
    again = LocalHouse(house.path, Where("127.0.0.1"))
    reopened = await again.open_again(reference)
    try:
        assert reopened.address.endswith(f":{port}")
        assert reopened.port_wanted is None
        async with follow(phone, reopened) as stream:
            assert (await stream.next())["key"] == "4-open"
    finally:
        await again.leave_room()


async def test_no_news_for_a_wrong_code(room: Room, phone: httpx2.AsyncClient) -> None:
    """A stream needs a table."""
    assert (await phone.get("/t/XXXX/news")).status_code == 404
