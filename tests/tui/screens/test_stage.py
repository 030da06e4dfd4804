"""The projector in the terminal: what the room may see, and nothing of the facilitator's."""

from dataclasses import replace

import pytest

from sessions.model import GivenBy
from sessions.stage.model import Stage
from sessions.wifi import Wifi
from tests.sessions.stage.playing import SECRET, play
from tests.tui.facilitator import Facilitator, SitDown
from tui.acting import GLANCE
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.screens.lobby import LobbyScreen
from tui.screens.room import RoomScreen
from tui.screens.stage import StageScreen
from tui.widgets.qr import QRCode
from tui.widgets.wall import Wall

SIZES = ((80, 24), (120, 40), (200, 60))


async def answer(room: Room, table: int, text: str) -> None:
    await room.engine.give_answer(
        table, "promise", {"text": [text]}, exercise="promise", given_by=GivenBy.PHONE
    )


def shows(f: Facilitator, screen: type[object]) -> bool:
    return isinstance(f.screen, screen)


@pytest.mark.parametrize("size", SIZES)
async def test_the_lobby_of_the_wall(sit_down: SitDown, room: Room, size: tuple[int, int]) -> None:
    """The way in, the network, and tables as they join; no codes, no footer."""
    await room.engine.give_wifi(Wifi("Perho", "Tervetuloa"))
    async with sit_down(size=size) as f:
        await f.press("p")
        await f.sees("Mukana 0 / 4 pöytää", "Perho", "Salasana: Tervetuloa", "no internet")
        assert shows(f, StageScreen)
        assert not any(table.code in f.text for table in room.engine.session.tables.values())
        assert "Välilyönti" not in f.text
        wall = f.screen.query_one(Wall)
        assert len(wall.draw(wall.size.width)) <= wall.size.height
        codes = [one.size.width > 0 for one in f.screen.query(QRCode)]
        assert codes == [size[0] >= 120, True]
        await room.engine.join(room.engine.session.tables[2].code)
        await f.sees("Mukana 1 / 4 pöytää", "● Kokit")
        await f.press("p")
        await f.waits(lambda: shows(f, LobbyScreen))


async def test_beginning_keeps_the_room_on_the_wall(sit_down: SitDown, room: Room) -> None:
    """Going from the lobby to the first step and back never shows the facilitator's screens."""
    async with sit_down() as f:
        await f.press("p")
        await f.sees("Mukana")
        await f.press("space")
        await f.sees("1 / 9  Tervetuloa", "jäljellä")
        assert shows(f, StageScreen)
        await f.press("left")
        await f.sees("Mukana 0 / 4")
        assert shows(f, StageScreen)
        await f.pilot.pause(GLANCE)
        await f.press("space")
        await f.sees("1 / 9  Tervetuloa")
        await f.press("escape")
        await f.waits(lambda: shows(f, RoomScreen))


async def test_begun_twice_in_a_hurry_the_first_step_is_not_skipped(
    sit_down: SitDown, room: Room
) -> None:
    async with sit_down() as f:
        await f.press("p")
        await f.sees("Mukana")
        await f.write("  ")
        await f.sees("1 / 9  Tervetuloa")
        assert room.engine.session.step == 1


async def test_the_room_s_keys_work(sit_down: SitDown, room: Room) -> None:
    """Next, back, reveal, one more, the clock, a minute, open and closed, undo."""
    await room.engine.go_to(4)
    await answer(room, 1, "Kysyt kerran")
    await answer(room, 3, "Tervehdimme")
    async with sit_down() as f:
        await f.press("p")
        await f.sees("4 / 9  Palvelulupaus", "2 / 4 pöytää on vastannut")
        await f.press("v")
        await f.sees("Kysyt kerran")
        assert "Tervehdimme" not in f.text
        await f.press("r")
        await f.sees("Kysyt kerran", "Tervehdimme")
        await f.press("u")
        await f.sees_no("Tervehdimme")
        await f.press("r", "r")
        await f.sees("2 / 4 pöytää on vastannut")
        await f.sees_no("Kysyt kerran")
        await f.press("o")
        await f.sees("Vastaukset on suljettu")
        await f.press("t")
        await f.sees("kello seisoo")
        minutes = room.engine.session.present.minutes
        await f.press("plus", "plus", "minus")
        await f.waits(lambda: room.engine.session.present.minutes == minutes + 1)
        await f.press("space")
        await f.sees("5 / 9")
        await f.press("h", "n", "s", "j", "a")
        assert shows(f, StageScreen), "what only the facilitator may see stays away"


async def test_pages_are_turned_with_a_clicker(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(4)
    for table in (1, 2, 3, 4):
        await answer(room, table, f"Lupaus {table}: " + "Vastaamme samana päivänä aina. " * 6)
    await room.engine.reveal()
    async with sit_down() as f:
        await f.press("p")
        await f.sees("Sivu 1 /", "Lupaus 1")
        await f.press("pagedown")
        await f.sees("Sivu 2 /")
        await f.press("pageup", "pageup")
        pages = shown(f).pages
        await f.sees(f"Sivu {pages} / {pages}")
        await f.press("v")
        await f.sees("Sivu 1 /", "Lupaus 1")


async def test_notices_stay_away_from_the_wall(sit_down: SitDown, room: Room) -> None:
    """Whatever the facilitator is told, the room does not read it."""
    async with sit_down() as f:
        await f.press("p")
        await f.sees("Mukana")
        f.app.notify(f"{SECRET} pöydässä 3", markup=False, timeout=60)
        await room.engine.go_to(1)
        await f.sees("1 / 9  Tervetuloa")
        await f.pilot.pause(0.3)
        assert SECRET not in f.text
        await f.press("p")
        await f.sees(SECRET)


async def test_the_clock_ticks_and_ends(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(4)
    await room.engine.reveal()
    async with sit_down() as f:
        await f.press("p")
        await f.sees("jäljellä")
        before = f.text
        await f.waits(lambda: f.text != before)


@pytest.mark.parametrize("size", SIZES)
async def test_results_fit_beside_the_code(
    sit_down: SitDown, house: LocalHouse, size: tuple[int, int]
) -> None:
    """The longest pages at every size; the code and the address stay, nothing private comes."""
    room = await play(house, steps=("promise", "service", "path"))
    engine = room.engine
    async with sit_down(size=size) as f:
        await f.press("p")
        for number in range(1, len(engine.session.steps) + 1):
            await engine.go_to(number)
            await engine.reveal()
            await f.sees(f"{number} / 3  ", "Sivu 1 /", room.address.removeprefix("http://"))
            assert SECRET not in f.text
            stage = shown(f)
            assert stage.page is not None
            assert stage.page.label in f.text
            wall = f.screen.query_one(Wall)
            assert len(wall.draw(wall.size.width)) <= wall.size.height
            assert f.screen.query_one("#code", QRCode).size.width >= 29


async def test_a_code_that_does_not_fit_leaves_the_address(
    sit_down: SitDown, room: Room, house: LocalHouse
) -> None:
    house.room = replace(room, address="https://tyopaja.kaupunginpalvelut.example/huhtikuu")
    async with sit_down() as f:
        await f.press("p")
        await f.sees("tyopaja.kaupunginpalvelut.example/huhtikuu", "Tulkaa mukaan")
        assert f.screen.query_one("#code", QRCode).size.width == 0


def shown(f: Facilitator) -> Stage:
    """What is on the wall."""
    assert isinstance(f.screen, StageScreen)
    assert f.screen.stage is not None
    return f.screen.stage
