"""What phones tell of themselves besides answers: that somebody types, that time is short."""

from collections.abc import Callable

import httpx2
import pytest

from sessions.model import GivenBy
from sessions.presence import TableState
from tests.sessions.web.test_live import follow
from tui.house import Room

ASK = {"x-part": "1"}


def path(room: Room, table: int = 1) -> str:
    return f"/t/{room.engine.session.tables[table].code}/"


def state(room: Room, table: int = 1) -> TableState:
    return room.engine.presence.state(room.engine.session, table)


async def test_a_page_without_a_script_counts(room: Room, phone: httpx2.AsyncClient) -> None:
    """Whoever asked for the page a moment ago is in; a part is asked for by a script that is heard
    of by its stream."""
    await room.engine.go_to(4)
    assert state(room) is TableState.NOT_IN
    await phone.get(path(room) + "?part=main")
    assert state(room) is TableState.ASLEEP
    await phone.get(path(room))
    assert state(room) is TableState.IN


async def test_typing_is_told(room: Room, phone: httpx2.AsyncClient) -> None:
    """To the facilitator, and to the other phones of the table; until something is sent."""
    await room.engine.go_to(4)
    async with follow(phone, room, 1) as own, follow(phone, room, 2) as other:
        await own.next()
        await other.next()
        told = await phone.post(path(room) + "writing", data={"phone": "me"})
        assert (told.status_code, told.content) == (204, b"")
        assert state(room) is TableState.WRITING
        assert await own.next() == {"writing": "me"}
        await phone.post(path(room) + "writing")  # one that keeps it to itself
        await room.engine.give_answer(
            1, "promise", {"text": ["Lupaus"]}, exercise="promise", given_by=GivenBy.PHONE
        )
        assert await own.next() == {"own": {"promise": 1}}
        assert state(room) is TableState.ANSWERED
        await room.engine.next()
        assert (await other.next())["key"] == "5-waiting"
    assert (await phone.post("/t/XXXX/writing")).status_code == 404


async def test_more_time(room: Room, phone: httpx2.AsyncClient) -> None:
    """Asked for and taken back, without a script; the table's other phones hear of it."""
    await room.engine.go_to(4)
    page = await phone.get(path(room))
    assert shown(page.text) == "0"
    async with follow(phone, room, 1) as own, follow(phone, room, 2) as other:
        assert (await own.next())["time"] == []
        await other.next()
        asked = await phone.post(path(room) + "more-time", data={"asked": "1"})
        assert asked.headers["location"] == path(room) + "#more-time"
        assert room.engine.presence.more_time == {1}
        assert await own.next() == {"asked": True}
        assert shown((await phone.get(path(room))).text) == "1"
        taken = await phone.post(path(room) + "more-time", data={"asked": "0"}, headers=ASK)
        assert taken.status_code == 204
        assert await own.next() == {"asked": False}
        await phone.post(path(room) + "more-time", data={"asked": "1"})
        await own.next()
        await room.engine.add_minutes(2)
        assert (await own.next())["time"] == []
        assert (await other.next())["time"] == []
    assert shown((await phone.get(path(room))).text) == "0"
    again = await phone.get(path(room) + "more-time")
    assert again.headers["location"] == path(room)


@pytest.mark.parametrize("stop", ["pause_clock", "close_answers", "next", "end"])
async def test_no_more_time_without_a_clock(
    room: Room, phone: httpx2.AsyncClient, stop: str
) -> None:
    """It goes when the clock stands or nothing can be answered, and comes back with them."""
    await room.engine.go_to(4)
    async with follow(phone, room, 1) as stream:
        await stream.next()
        deed: Callable[[], object] = getattr(room.engine, stop)
        await deed()  # type: ignore[misc]
        assert (await stream.next())["time"] is None
    assert shown((await phone.get(path(room))).text) is None
    await phone.post(path(room) + "more-time", data={"asked": "1"})
    assert room.engine.presence.more_time == set()


def shown(page: str) -> str | None:
    """Which of the two forms on the page can be seen."""
    seen = [n for n in "01" if f'data-asked="{n}">' in page]
    assert len(seen) < 2
    return seen[0] if seen else None


async def give(room: Room, table: int, text: str) -> None:
    await room.engine.give_answer(
        table, "promise", {"text": [text]}, exercise="promise", given_by=GivenBy.PHONE
    )


async def test_results_as_they_are_revealed(room: Room, phone: httpx2.AsyncClient) -> None:
    """One table more at a time, and the page says that it is not all."""
    await room.engine.go_to(4)
    for table, text in ((1, "Lupaus A"), (2, "Lupaus B"), (3, "Lupaus C")):
        await give(room, table, text)
    results = path(room, 4) + "?part=results"
    assert (await phone.get(results)).text == ""
    await room.engine.reveal_next()
    page = (await phone.get(results)).text
    assert "Tähän mennessä yhden pöydän vastaus" in page
    assert "Kaikkien pöytien" not in page
    assert [n for n in "ABC" if f"Lupaus {n}" in page] == ["A"]
    await room.engine.reveal_next()
    page = (await phone.get(results)).text
    assert "Tähän mennessä 2 pöydän vastaukset" in page
    assert [n for n in "ABC" if f"Lupaus {n}" in page] == ["A", "B"]
    await room.engine.reveal()
    page = (await phone.get(results)).text
    assert "Kaikkien pöytien vastaukset" in page
    assert "Tähän mennessä" not in page
    assert "Lupaus C" in page


async def test_a_hidden_answer_goes_from_all_phones(room: Room, phone: httpx2.AsyncClient) -> None:
    """They hear of it at once; its own table still has its receipt."""
    await room.engine.go_to(4)
    await give(room, 1, "Sopimaton")
    await give(room, 2, "Sopiva")
    await room.engine.reveal()
    async with follow(phone, room, 4) as stream:
        before = await stream.next()
        await room.engine.hide_answer("promise", "promise", 1)
        after = await stream.next()
        assert after["shown"] not in ("", before["shown"])
        page = (await phone.get(path(room, 2))).text
        assert "Sopimaton" not in page
        assert "Sopiva" in page
        own = (await phone.get(path(room, 1))).text
        assert own.count("Sopimaton") == 1
        assert own.index("Sopimaton") < own.index('id="results"')
        await room.engine.hide_answer("promise", "promise", 1, hidden=False)
        assert (await stream.next())["shown"] == before["shown"]
    assert "Sopimaton" in (await phone.get(path(room, 2))).text
