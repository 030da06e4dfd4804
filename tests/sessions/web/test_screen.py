"""The projector's page and its stream, over real HTTP."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from html import unescape
from typing import Any

import httpx2
import pytest

from exercises.model import Workshop
from sessions.model import Details, GivenBy
from sessions.web.network import Door
from tui.cli.house import LocalHouse
from tui.house import Room


def text_of(page: str) -> str:
    """What stands on a page, without its pictures and scripts."""
    without = re.sub(r"<(script|style|svg|title)\b.*?</\1>", " ", page, flags=re.DOTALL)
    return re.sub(r"\s+", " ", unescape(re.sub("<[^>]+>", " ", without)))


@asynccontextmanager
async def follow(phone: httpx2.AsyncClient, query: str = "") -> AsyncIterator[Any]:
    """The stream's states, one after the other."""
    async with phone.stream("GET", f"/screen/news{query}") as response:
        assert response.headers["content-type"].startswith("text/event-stream")
        lines = response.aiter_lines()

        async def state() -> dict[str, Any]:
            async with asyncio.timeout(5):
                async for line in lines:
                    if line.startswith("data: "):
                        return dict(json.loads(line[6:]))
            raise EOFError

        yield state


async def until(state: Any, said: str) -> dict[str, Any]:
    """The first state that says this."""
    while True:
        found: dict[str, Any] = await state()
        if said in text_of(found["main"]):
            return found


async def say(room: Room, table: int, text: str) -> None:
    await room.engine.give_answer(
        table, "promise", {"text": [text]}, exercise="promise", given_by=GivenBy.PHONE
    )


async def test_the_page_is_whole_without_a_script(room: Room, phone: httpx2.AsyncClient) -> None:
    """Words, code, address, clock and count stand in it; it asks for itself again."""
    await room.engine.go_to(4)
    await say(room, 1, "Kysyt kerran")
    page = (await phone.get("/screen")).text
    said = text_of(page)
    assert "4 / 9 Palvelulupaus" in said
    assert "Mitä lupaamme" in said
    assert "1 / 4 pöytää on vastannut" in said
    assert re.search(r"\d\d:\d\d jäljellä", said)
    assert room.address.removeprefix("http://").replace(":", "") in said.replace(":", "")
    assert f'aria-label="QR-koodi, joka avaa osoitteen {room.address[7:]}"' in page
    assert '<noscript><meta http-equiv="refresh" content="4"></noscript>' in page
    assert "Kysyt kerran" not in page


async def test_results_and_pages(room: Room, phone: httpx2.AsyncClient) -> None:
    await room.engine.go_to(4)
    for table in (1, 2, 3, 4):
        await say(room, table, f"Lupaus {table}. " + "Vastaamme samana päivänä aina. " * 5)
    await room.engine.reveal()
    first = text_of((await phone.get("/screen")).text)
    assert "Pöytä 1 Lupaus 1." in first
    assert "Lupaus 4" not in first
    pages = int(re.findall(r"Sivu 1 / (\d)", first)[0])
    room.engine.turn_page(pages - 1)
    last = text_of((await phone.get("/screen")).text)
    assert "Pöytä 4 Lupaus 4." in last
    assert f"Sivu {pages} / {pages}" in last


async def test_nothing_comes_from_outside(phone: httpx2.AsyncClient) -> None:
    """Style and script are let in by their own fingerprints, and by no others."""
    answer = await phone.get("/screen")
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none';")
    assert policy.count("sha256-") == 2
    assert answer.headers["cache-control"] == "no-store"
    assert not re.findall(r'(?:src|href)="(?!data:)', answer.text)
    phones = (await phone.get("/")).headers["content-security-policy"]
    assert not set(re.findall("sha256-[^']+", policy)) & set(re.findall("sha256-[^']+", phones))


async def test_the_page_for_another_language_and_light(
    room: Room, phone: httpx2.AsyncClient
) -> None:
    """The room's language whatever the browser's is, until another one is asked for."""
    english = {"accept-language": "en"}
    assert '<html lang="fi">' in (await phone.get("/screen", headers=english)).text
    swedish = (await phone.get("/screen?lang=sv&theme=dark")).text
    assert '<html lang="sv" data-theme="dark">' in swedish
    assert "Anslut med telefonen" in swedish
    strange = (await phone.get("/screen?lang=xx&theme=%22%3E")).text
    assert '<html lang="fi">' in strange


async def test_what_people_wrote_is_only_text(room: Room, phone: httpx2.AsyncClient) -> None:
    await room.engine.go_to(4)
    await say(room, 1, "<script>alert(1)</script> & [red]x")
    await room.engine.reveal()
    page = (await phone.get("/screen")).text
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; [red]x" in page


async def test_a_watcher_gets_every_change_and_everything_at_once(
    room: Room, phone: httpx2.AsyncClient
) -> None:
    async with follow(phone) as state:
        assert "Mukana 0 / 4" in text_of((await state())["main"])
        await room.engine.join(room.engine.session.tables[1].code)
        await until(state, "Mukana 1 / 4")
        await room.engine.go_to(4)
        step = await until(state, "Palvelulupaus")
        assert step["runs"] is True
        assert step["left"] > 60
        assert re.fullmatch(r"\d\d:\d\d", step["face"])
        await say(room, 2, "Vastaamme heti")
        await until(state, "1 / 4 pöytää on vastannut")
        await room.engine.pause_clock()
        while (await state())["runs"]:
            pass
        await room.engine.reveal()
        await until(state, "Vastaamme heti")
        await room.engine.hide_answer("promise", "promise", 2)
        await until(state, "Ei vielä vastauksia")
        await room.engine.undo()
        await until(state, "Vastaamme heti")
    async with follow(phone, "?lang=en") as state:
        assert "Page" not in text_of((await state())["main"])


async def test_a_new_address_reaches_the_wall(
    room: Room, house: LocalHouse, phone: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The laptop got another address; the page that is open on it says so."""
    monkeypatch.setattr(Door, "address", lambda *_: ("http://10.1.2.3:8765", True))
    async with follow(phone) as state:
        await state()
        await asyncio.to_thread(house.look_again)
        await until(state, "10.1.2.3 :8765")


async def test_the_room_s_language_is_the_wall_s(
    house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    room = await house.open_new(workshop, replace(details, language="sv"), [("", "")])
    async with httpx2.AsyncClient(base_url=room.address) as phone:
        assert "0 / 1 bord är med" in text_of((await phone.get("/screen")).text)
