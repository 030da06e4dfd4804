"""Where each person answers: every phone by itself, told apart by a word of chance alone."""

from dataclasses import replace

import httpx2
import pytest

from exercises.languages import Text
from exercises.model import Workshop
from sessions.model import Details
from tui.cli.house import LocalHouse
from tui.house import Room


@pytest.fixture
async def room(house: LocalHouse, every_type: Workshop, details: Details) -> Room:
    room = await house.open_new(every_type, details, [("", ""), ("", "")])
    steps = [step.name for step in every_type.steps]
    await room.engine.go_to(steps.index("score") + 1)
    return room


def path(room: Room, table: int = 1) -> str:
    return f"/t/{room.engine.session.tables[table].code}/"


def score(figure: int) -> dict[str, str]:
    return {"exercise": "score", "question": "recommend", "score": str(figure), "why": ""}


def phone(room: Room) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(base_url=room.address, headers={"accept-language": "fi"})


async def test_two_phones_of_a_table(room: Room) -> None:
    """Each sees and changes its own answer, and the other's form stays empty."""
    async with phone(room) as one, phone(room) as other:
        for client, figure in ((one, 9), (other, 3)):
            await client.get(path(room))
            sent = await client.post(path(room) + "answer", data=score(figure))
            assert sent.status_code == 303
        answers = room.engine.session.current("score", "recommend")
        assert sorted(answer.value["score"] for answer in answers) == [3, 9]
        assert len({answer.voter for answer in answers}) == 2
        await one.post(path(room) + "answer", data=score(10))
        assert room.engine.session.people("score", "recommend", 1) == 2
        assert "<b>10</b>" in (await one.get(path(room))).text
        assert "<b>3</b>" in (await other.get(path(room))).text
        taken = {"exercise": "score", "question": "recommend"}
        await other.post(path(room) + "withdraw", data=taken)
        assert room.engine.session.people("score", "recommend", 1) == 1
        assert 'action="withdraw"' not in (await other.get(path(room))).text


async def test_the_word_is_kept(room: Room) -> None:
    """It is given once, lasts the day, is hidden from scripts and made anew for each phone."""
    async with phone(room) as one, phone(room) as other:
        first = await one.get(path(room))
        cookie = first.headers["set-cookie"]
        assert cookie.startswith(f"paja-{room.engine.session.reference}=")
        for part in ("HttpOnly", "SameSite=Lax", "Max-Age=86400"):
            assert part in cookie
        assert "set-cookie" not in (await one.get(path(room))).headers
        assert (await other.get(path(room))).headers["set-cookie"] != cookie


async def test_without_the_word_nothing_counts(room: Room) -> None:
    """A browser without cookies, or with a word of its own making, is told what to do."""
    async with phone(room) as client:
        for headers in ({}, {"cookie": f"paja-{room.engine.session.reference}=me"}):
            sent = await client.post(path(room) + "answer", data=score(9), headers=headers)
            assert sent.status_code == 422
            assert "evästeet" in sent.text
            assert 'value="9" checked' in sent.text
    assert room.engine.session.current("score", "recommend") == ()


async def test_results_wait_for_enough_people(room: Room) -> None:
    """Phones see how many have answered, and nothing more before the minimum."""
    await room.engine.show_answers()
    for count, figure in enumerate((9, 2, 10), start=1):
        async with phone(room) as client:
            await client.get(path(room, 2))
            data = {**score(figure), "why": f"syy {figure}"}
            await client.post(path(room, 2) + "answer", data=data)
            shown = (await client.get(path(room, 1) + "?part=results")).text
            assert ("syy 9" in shown) is (count >= 3)
            assert ("NPS" in shown) is (count >= 3)


async def test_pages_only_in_the_languages_there_are(
    house: LocalHouse, details: Details, every_type: Workshop
) -> None:
    """A workshop without Swedish offers none, and a Swedish phone gets the room's language."""
    lacking = replace(every_type, title=Text(fi="Vain suomeksi", en="In Finnish only"))
    assert lacking.languages == ("fi", "en")
    room = await house.open_new(lacking, details, [("", "")])
    async with phone(room) as client:
        page = await client.get(path(room), headers={"accept-language": "sv"})
        assert '<html lang="fi">' in page.text
        assert 'lang="sv"' not in page.text
        assert '<html lang="fi">' in (await client.get(path(room) + "?lang=sv")).text
