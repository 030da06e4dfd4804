"""The room behind a reverse proxy: addresses, redirects, cookies, news, and whom it believes."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest

from exercises.model import Workshop
from sessions.events import Event, PhoneReached
from sessions.model import Details
from sessions.qr import matrix
from tests.sessions.web.proxy import Proxy
from tui.cli.house import LocalHouse, Where
from tui.house import Room

PUBLIC = "https://paja.example.org"
FORWARDED = {
    "X-Forwarded-For": "203.0.113.9",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "evil.example.org",
}


async def opened(
    db_path: Path, workshop: Workshop, details: Details, where: Where
) -> tuple[LocalHouse, Room]:
    house = LocalHouse(db_path, where)
    return house, await house.open_new(workshop, details, [("", ""), ("Kokit", "")])


@pytest.fixture
async def behind(
    db_path: Path, workshop: Workshop, details: Details
) -> AsyncIterator[tuple[Room, httpx2.AsyncClient]]:
    """A room with a public address, and a phone that comes to it through the proxy."""
    where = Where("127.0.0.1", 0, PUBLIC, "127.0.0.1")
    house, room = await opened(db_path, workshop, details, where)
    port = room.engine.session.port
    assert port is not None
    async with (
        Proxy(port, FORWARDED) as proxy,
        httpx2.AsyncClient(
            base_url=f"http://127.0.0.1:{proxy.port}",
            headers={"host": "paja.example.org", "accept-language": "fi"},
            trust_env=False,
        ) as phone,
    ):
        yield room, phone
    await house.leave_room()


async def test_everything_people_see_leads_to_the_public_address(
    behind: tuple[Room, httpx2.AsyncClient],
) -> None:
    room, _ = behind
    code = room.engine.session.tables[1].code
    assert room.address == PUBLIC
    assert room.reachable
    assert room.table_address(code) == f"{PUBLIC}/t/{code}/"
    assert matrix(room.table_address(code), 2)


async def test_redirects_stay_where_the_phone_is(
    behind: tuple[Room, httpx2.AsyncClient],
) -> None:
    """They name no host, so neither the inner address nor a made-up one can get into them."""
    room, phone = behind
    code = room.engine.session.tables[1].code
    for answer in (
        await phone.get("/wp-admin"),
        await phone.post("/", data={"code": code.lower()}),
        await phone.get(f"/t/{code}/answer"),
        await phone.get(f"/t/{code}"),
        await phone.get("/test/"),
    ):
        assert answer.status_code == 303
        assert answer.headers["location"] in ("/", f"/t/{code}/")
    assert (await phone.get(f"/t/{code}/")).status_code == 200


async def test_cookies_come_back(behind: tuple[Room, httpx2.AsyncClient]) -> None:
    _, phone = behind
    chosen = await phone.get("/?lang=sv")
    assert "domain" not in chosen.headers["set-cookie"].lower()
    cookie = chosen.headers["set-cookie"].partition(";")[0]
    again = await phone.get("/", headers={"cookie": cookie})
    assert '<html lang="sv">' in again.text


async def test_news_come_through_at_once(behind: tuple[Room, httpx2.AsyncClient]) -> None:
    room, phone = behind
    code = room.engine.session.tables[1].code
    async with phone.stream("GET", f"/t/{code}/news") as stream, asyncio.timeout(10):
        assert stream.headers["x-accel-buffering"] == "no"
        chunks = stream.aiter_text()
        assert "retry:" in await anext(chunks)
        await room.engine.go_to(2)
        heard = ""
        while "Asiakkaamme" not in heard and "2-open" not in heard:
            heard += await anext(chunks)


@pytest.mark.parametrize(
    ("trusted", "counts"),
    [(None, False), ("127.0.0.1", True), ("127.0.0.0/8", True), ("10.9.9.9", False)],
)
async def test_forwarded_headers_are_believed_only_of_the_proxy_that_was_named(
    db_path: Path, workshop: Workshop, details: Details, trusted: str | None, counts: bool
) -> None:
    """Who asks from this computer itself is no phone; the proxy may say that it is another one."""
    where = Where("127.0.0.1", 0, trusted_proxy=trusted)
    house, room = await opened(db_path, workshop, details, where)
    heard: list[Event] = []
    room.engine.listen(heard.extend)
    port = room.engine.session.port
    assert port is not None
    async with (
        Proxy(port, FORWARDED) as proxy,
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{proxy.port}", trust_env=False) as phone,
    ):
        assert (await phone.get("/test")).status_code == 200
    assert any(isinstance(event, PhoneReached) for event in heard) is counts
    await house.leave_room()
