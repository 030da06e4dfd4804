"""The projector in the terminal: what the room may see, and nothing of the facilitator's."""

import re
from html import unescape

import httpx2
import pytest

from sessions.model import GivenBy
from sessions.stage.model import Stage
from sessions.wifi import Wifi
from tests.sessions.stage.playing import SECRET, play
from tests.tui.facilitator import Facilitator, SitDown
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.screens.lobby import LobbyScreen
from tui.screens.room import RoomScreen
from tui.screens.stage import StageScreen
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
        pages = room.engine.page + 1
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
async def test_everything_fits_and_both_walls_say_the_same(
    sit_down: SitDown, house: LocalHouse, size: tuple[int, int]
) -> None:
    """Every page of every type: nothing is cut, nothing is private, page and terminal agree."""
    room = await play(house)
    engine = room.engine
    async with sit_down(size=size) as f, httpx2.AsyncClient(base_url=room.address) as browser:
        await f.press("p")
        for number in range(1, len(engine.session.steps) + 1):
            await engine.go_to(number)
            await engine.show_answers()
            await arrives(f, number, 0)
            for page in range(stage(f).pages):
                engine.turn_page(page)
                await arrives(f, number, page)
                drawn = wall(f)
                there = letters((await browser.get("/screen")).text, html=True)
                for text in words(f):
                    assert letters(text) in letters(drawn), drawn
                    assert letters(text) in there
                assert SECRET not in f.text
                height = f.screen.query_one(Wall).size.height
                assert len(drawn.split("\n")) <= height, drawn


async def arrives(f: Facilitator, step: int, page: int) -> None:
    """Wait until the wall shows this page of what came of a step."""

    def is_there() -> bool:
        if not isinstance(f.screen, StageScreen) or f.screen.stage is None:
            return False
        shown = f.screen.stage
        return bool(shown.page) and shown.step.startswith(f"{step} /") and shown.number == page

    await f.waits(is_there)


def stage(f: Facilitator) -> Stage:
    screen = f.screen
    assert isinstance(screen, StageScreen)
    assert screen.stage is not None
    return screen.stage


def wall(f: Facilitator) -> str:
    """The left side of the wall, line by line."""
    drawn = f.screen.query_one(Wall)
    return "\n".join(line.plain for line in drawn.draw(drawn.size.width))


def words(f: Facilitator) -> list[str]:
    """All that a page of results says."""
    page = stage(f).page
    assert page is not None
    said = [page.label, page.total]
    for heading, row in page.headed:
        said += [heading, row.text, row.note, getattr(row, "figure", "")]
    return said


def letters(text: str, *, html: bool = False) -> str:
    """A text without spaces, and without the marks of a page."""
    if html:
        text = unescape(re.sub("<[^>]+>", " ", text))
    return re.sub(r"\s+", "", text)
