"""The list of all sessions."""

from dataclasses import replace

from exercises.model import Workshop
from sessions.model import Details
from tests.tui.facilitator import SitDown
from tui.cli.house import LocalHouse


async def test_every_session_stands_with_how_far_it_is(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    for name, step in (("Ohi", 1), ("Kesken", 3), ("Aulassa", 0)):
        room = await house.open_new(workshop, replace(details, name=name), [("", "")])
        await room.engine.go_to(step)
        if name == "Ohi":
            await room.engine.end()
        await house.leave_room()
    async with sit_down() as f:
        await f.press("v")
        await f.sees("3 tilaisuutta, uusin ensin.", "Ruokapalvelut")
        await f.sees("✓ päätetty", "◐ vaihe 3/9", "· ei aloitettu")
        assert f.text.index("Aulassa") < f.text.index("Kesken") < f.text.index("Ohi")
        await f.press("down", "down")
        assert f.footer.startswith(" Enter – katso koostetta: Ohi")
        await f.press("enter")
        await f.sees("Kooste")
        await f.press("escape")
        await f.sees("3 tilaisuutta")
        await f.press("up", "enter")
        await f.sees("Vaihe 3 / 9")


async def test_none_yet(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await f.press("v")
        await f.sees("Vielä ei ole yhtään tilaisuutta.")
        assert "valitse" not in f.footer
        await f.press("enter", "escape")
        await f.sees("Uusi tilaisuus työpajasta")
