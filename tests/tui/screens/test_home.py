"""The first screen."""

import subprocess
import sys
from dataclasses import replace

import pytest

from exercises.library import read_example
from exercises.model import Workshop
from exercises.packages import save
from sessions.model import Details
from tests.tui.facilitator import SIZES, SitDown
from tui.cli.house import LocalHouse

ONE_TABLE = [("", "")]


async def make(house: LocalHouse, workshop: Workshop, details: Details, *names: str) -> None:
    """Sessions of these names, left in the lobby."""
    for name in names:
        await house.open_new(workshop, replace(details, name=name), ONE_TABLE)
        await house.leave_room()


@pytest.mark.parametrize("size", SIZES)
async def test_an_empty_archive_offers_the_workshops(
    sit_down: SitDown, size: tuple[int, int]
) -> None:
    async with sit_down("fi", size) as f:
        await f.sees("Palvelu on käyntikorttimme", "9 vaihetta · 3 t", "Muut")
        assert "Jatka siitä" not in f.text
        assert "omasta" not in f.text
        assert f.footer.startswith(" Enter – uusi: Palveluakatemia: konkarit")


async def test_what_was_left_unfinished_comes_first(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    await make(house, workshop, details, "Vanhempi", "Uudempi")
    async with sit_down() as f:
        await f.sees("Jatka siitä, mihin jäit", "21.11.2026 · ei vielä aloitettu")
        assert f.text.index("Uudempi") < f.text.index("Vanhempi")
        assert f.footer.startswith(" Enter – jatka: Uudempi")
        await f.press("enter")
        await f.sees("Mukana 0/1 pöytä")
        assert house.room is not None
        assert house.room.engine.session.details.name == "Uudempi"


async def test_only_the_newest_unfinished_stand_here(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    await make(house, workshop, details, *"ABCDE")
    room = await house.open_again((await house.list_sessions())[0].reference)
    await room.engine.next()
    await room.engine.end()
    await house.leave_room()
    await make(house, workshop, details, "F")
    async with sit_down() as f:
        await f.sees("F · Ruokapalvelut")
        shown = [name for name in "ABCDEF" if f"{name} · Ruokapalvelut" in f.text]
        assert shown == ["B", "C", "D", "F"]  # E is over, A is older than four others


async def test_a_file_that_is_no_archive_ends_the_program(
    sit_down: SitDown, house: LocalHouse
) -> None:
    """With exit code 2 and the file as it was; the words are said when the screen is gone."""
    house.path.write_bytes(b"not a database at all")
    async with sit_down() as f:
        await f.waits(lambda: f.app.return_code is not None)
        assert f.app.return_code == 2
    assert house.path.read_bytes() == b"not a database at all"


async def test_the_mouse_chooses_too(sit_down: SitDown) -> None:
    async with sit_down("fi", SIZES[1]) as f:
        row = next(y for y, line in enumerate(f.text.split("\n")) if "Kaikki tilaisuudet" in line)
        await f.pilot.click(offset=(20, row))  # the first click marks, as everywhere in a list
        await f.pilot.click(offset=(20, row))
        await f.sees("Vielä ei ole yhtään tilaisuutta")


@pytest.mark.parametrize("size", SIZES)
async def test_own_workshops_come_first(
    sit_down: SitDown, house: LocalHouse, size: tuple[int, int]
) -> None:
    assert house.library.own is not None
    save(read_example("fi"), house.library.own)
    async with sit_down("fi", size) as f:
        await f.sees("Uusi tilaisuus omasta työpajasta", "4 vaihetta · 45 min")
        assert f.text.index("Hyvät hetket") < f.text.index("Palvelu on käyntikorttimme")
        assert f.footer.startswith(" Enter – uusi: Hyvät hetket")
        await f.sees("Kolmen vartin työpaja omalle väelle")


async def test_one_with_a_mistake_is_not_offered(sit_down: SitDown, house: LocalHouse) -> None:
    """What the others do not lose by it, and where to look for what is wrong."""
    assert house.library.own is not None
    file = save(read_example("fi"), house.library.own)
    file.write_text(file.read_text("utf-8").replace("minutes = 5", "minutes = 0"), "utf-8")
    async with sit_down() as f:
        await f.sees("Palvelu on käyntikorttimme", "paja check example")
        assert "Hyvät hetket" not in f.text


async def test_what_was_saved_meanwhile_is_there(sit_down: SitDown, house: LocalHouse) -> None:
    assert house.library.own is not None
    async with sit_down() as f:
        await f.sees("Palvelu on käyntikorttimme")
        await f.press("down", "v")
        await f.sees("Vielä ei ole yhtään tilaisuutta")
        save(read_example("fi"), house.library.own)
        await f.press("escape")
        await f.sees("Hyvät hetket")
        assert f.footer.startswith(" Enter – uusi: Palveluakatemia: uudet")  # marked as before


def test_the_first_paint_waits_for_nothing_it_does_not_need() -> None:
    program = (
        "import sys, tui.app\n"
        "for name in ('sqlite_utils', 'qrcode', 'starlette', 'sessions.engine', 'tui.screens.room',"
        " 'tui.screens.lobby', 'exercises.library', 'exercises.questions', 'exercises.writing',"
        " 'httpx2'):\n"
        "    assert name not in sys.modules, name"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
