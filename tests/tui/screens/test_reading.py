"""A session that another program has open."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from exercises.model import Workshop
from sessions.model import Details
from tests.tui.facilitator import SitDown
from tests.tui.screens.test_room import PROMISE, say
from tui.app import PajaApp
from tui.cli.house import LocalHouse, Where
from tui.house import Room
from tui.screens.reading import ReadingScreen
from tui.screens.room import RoomScreen

SIZES = ((80, 24), (120, 40), (200, 60))


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits three seconds here."""
    monkeypatch.setattr("tui.screens.reading.LOOK_AGAIN", 0.1)


@pytest.fixture
async def first(db_path: Path, workshop: Workshop, details: Details) -> AsyncIterator[LocalHouse]:
    """The other program, with a room at the promise."""
    house = LocalHouse(db_path, Where(host="127.0.0.1", port=0))
    room = await house.open_new(workshop, details, [("", "")] * 3)
    await room.engine.go_to(PROMISE)
    yield house
    await house.leave_room()


@pytest.mark.parametrize("size", SIZES)
async def test_it_is_read_as_it_grows_and_goes_on_here_when_the_first_is_gone(
    sit_down: SitDown, house: LocalHouse, first: LocalHouse, size: tuple[int, int]
) -> None:
    room = first.room
    assert room is not None
    async with sit_down(size=size) as f:
        await f.sees("Jatka siitä, mihin jäit")
        await f.press("enter")
        await f.waits(lambda: isinstance(f.screen, ReadingScreen))
        await f.sees("Vain luettavaksi: tilaisuus on auki toisessa ikkunassa", room.address)
        await say(room.engine, 2, "Lupaamme tulla ajoissa.")
        await f.sees("1 / 3 pöytää vastasi", "Lupaamme tulla ajoissa.")
        before = room.engine.session
        await f.press("e", "g", "enter", "space")
        assert isinstance(f.screen, ReadingScreen)
        assert await house.read_session(before.reference) == before
        await first.leave_room()
        await f.sees("Toinen ikkuna on suljettu.", "Enter – jatka tilaisuutta tässä")
        await f.press("enter")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))
        assert house.room is not None
        assert house.room.engine.session.reference == before.reference


async def test_the_list_of_sessions_leads_there_too(sit_down: SitDown, first: LocalHouse) -> None:
    async with sit_down() as f:
        await f.sees("Jatka siitä, mihin jäit")
        await f.press("v")
        await f.sees("jatka")
        await f.press("enter")
        await f.waits(lambda: isinstance(f.screen, ReadingScreen))
        await f.press("escape")
        await f.waits(lambda: not isinstance(f.screen, ReadingScreen))


async def test_what_was_asked_for_at_the_start_is_shown_to_be_read(
    house: LocalHouse, first: LocalHouse
) -> None:
    assert first.room is not None
    house.elsewhere = first.room.engine.session
    app = PajaApp(house, "fi")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause(0.3)
        assert isinstance(app.screen, ReadingScreen)


async def test_a_room_of_ones_own_is_not_elsewhere(house: LocalHouse, room: Room) -> None:
    session = room.engine.session
    other = LocalHouse(house.path, Where(host="127.0.0.1", port=0))
    held = await other.holder(session)
    assert held is not None
    assert held.address == room.address
    await house.leave_room()
    assert await other.holder(session) is None
