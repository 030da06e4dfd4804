"""Whatever people call their sessions and tables, it is shown as text and nothing else."""

import unicodedata
from dataclasses import replace

import pytest

from exercises.model import Workshop
from sessions.model import Details
from tests.tui.facilitator import SIZES, Facilitator, SitDown
from tests.tui.hostile import HOSTILE
from tui.app import PajaApp
from tui.cli.house import LocalHouse
from tui.house import Room

each_hostile = pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))


@pytest.fixture(autouse=True)
def no_action_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """An action that a text has smuggled in fails the test."""

    def smuggled(app: PajaApp) -> None:
        raise AssertionError(f"a text ran an action of {app}")

    monkeypatch.setattr(PajaApp, "action_pwn", smuggled, raising=False)


def check(f: Facilitator) -> None:
    """Nothing but letters and spaces reaches the terminal, and the program is still there."""
    assert not f.app._exit
    kinds = {unicodedata.category(letter) for letter in f.text.replace("\n", "")}
    assert not kinds & {"Cc", "Cs", "Co"}
    assert "\u202e" not in f.text


async def click_names(f: Facilitator) -> None:
    """On every x, which the smuggled links have for their text."""
    for row, line in enumerate(f.text.split("\n")[:-1]):
        if "x" in line:
            await f.pilot.click(offset=(line.index("x"), row))


@each_hostile
async def test_session_names(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details, hostile: str
) -> None:
    named = replace(details, name=hostile, unit=hostile, place=hostile)
    await house.open_new(workshop, named, [(hostile, hostile)])
    await house.leave_room()
    async with sit_down() as f:
        await f.sees("Jatka siitä")
        check(f)
        await f.press("v")
        await f.sees("Yksi tilaisuus.")
        check(f)
        await f.press("enter")
        await f.sees("Mukana 0/1")
        check(f)


@pytest.mark.parametrize("size", SIZES)
async def test_names_that_reached_the_disk_raw(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    session = room.engine.session
    table = session.tables[1]
    room.engine._record.published = replace(
        session,
        details=replace(session.details, name=HOSTILE[0], unit=HOSTILE[3], place=HOSTILE[8]),
        tables={
            number: replace(table, number=number, name=hostile, unit=hostile)
            for number, hostile in enumerate(HOSTILE, start=1)
        },
    )
    async with sit_down("fi", size) as f:
        await f.sees("Mukana 0/")
        check(f)
        for _ in HOSTILE:
            await f.press("down")
            check(f)
        await f.press("m")
        check(f)
        await f.press("escape")
        await click_names(f)
        check(f)


@pytest.mark.parametrize("hostile", ["[/]", '[link="', "[@click=app.quit]x[/]"])
async def test_what_is_typed_in_the_form(
    sit_down: SitDown, house: LocalHouse, hostile: str
) -> None:
    async with sit_down() as f:
        await f.press("enter")
        await f.sees("Pöytien nimet")
        await f.write(hostile)
        check(f)
        await f.press("ctrl+s")
        await f.sees("Mukana 0/6")
        check(f)
        assert house.room is not None
