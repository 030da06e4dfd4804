"""Jumping to a step, and leaving one out."""

from tests.tui.facilitator import LARGE, SitDown
from tui.house import Room
from tui.screens.jump import JumpScreen
from tui.screens.room import RoomScreen


async def test_enter_goes_to_the_marked_step(sit_down: SitDown, room: Room) -> None:
    """It begins at the next step, so that the arrows are few."""
    await room.engine.go_to(2)
    async with sit_down() as f:
        await f.press("j")
        await f.sees("siirry vaiheeseen 3")
        await f.press("down", "down", "enter")
        await f.sees("Vaihe 5 / 9")
        assert isinstance(f.screen, RoomScreen)


async def test_delete_leaves_a_step_out_and_puts_it_back(sit_down: SitDown, room: Room) -> None:
    """Said in words in the list and in the running order, and Space passes the step."""
    await room.engine.go_to(2)
    async with sit_down() as f:
        await f.press("j")
        await f.sees("jätä väliin")
        await f.press("delete")
        await f.waits(lambda: room.engine.session.steps[2].left_out)
        await f.sees("ota takaisin")
        await f.sees("– 3 Palvelutaito omassa työssä")
        await f.press("backspace")
        await f.waits(lambda: not room.engine.session.steps[2].left_out)
        await f.press("delete", "escape")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))
        await f.sees("väliin")
        await f.press("space")
        await f.sees("Vaihe 4 / 9")


async def test_the_present_step_cannot_be_left_out(sit_down: SitDown, room: Room) -> None:
    """The reason is said in words."""
    await room.engine.go_to(2)
    async with sit_down(size=(120, 40)) as f:
        await f.press("j")
        await f.waits(lambda: isinstance(f.screen, JumpScreen))
        await f.press("up", "delete")
        await f.sees("Tätä vaihetta ei voi ohittaa")
        assert not room.engine.session.steps[1].left_out


async def test_a_large_screen_has_every_step_whole(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(4)
    async with sit_down(size=LARGE) as f:
        await f.press("j")
        await f.sees("Mihin vaiheeseen?", "Enter – siirry vaiheeseen 5", "Delete jätä väliin")
        lines = f.inside("JumpScreen OptionList").split("\n")
        for number, step in enumerate(room.engine.session.workshop.steps, start=1):
            (line,) = (one for one in lines if f" {number} {step.title.fi} " in one)
            assert line.split()[-2:] == [str(step.minutes), "min"]
        assert "▶ 4" in "\n".join(lines)
