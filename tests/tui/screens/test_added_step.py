"""The room's screen follows a step that is added while it is open."""

import pytest

from sessions.model import GivenBy
from tests.tui.facilitator import SIZES, SitDown
from tui.acting import GLANCE
from tui.house import Room

TITLE = "Mikä vie eteenpäin?"


async def propose(room: Room) -> None:
    """Go to the proposals, where two tables make some."""
    await room.engine.go_to(9)
    for table in (1, 2):
        ideas = {"lines": [f"Hyllyjä {table}", f"Hissi {table}"]}
        await room.engine.give_answer(
            table, "ideas", ideas, exercise="proposals", given_by=GivenBy.PHONE
        )


@pytest.mark.parametrize("size", SIZES)
async def test_it_is_next_and_in_the_running_order(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    """Where the workshop would have been over, there is one more step to go to."""
    await propose(room)
    async with sit_down(size=size) as f:
        await f.sees("Vaihe 9 / 9", "päätä tilaisuus")
        await room.engine.desk.ask_tables("proposals")
        await f.sees("Vaihe 9 / 10", "10 Mikä vie", f"seuraava: {TITLE}", "Hissi 2")
        await f.press("j")
        await f.sees(f"10 {TITLE}")
        await f.press("enter")
        await f.sees("Vaihe 10 / 10", "Onko teidän asianne mukana?", "Ei vielä vastauksia")
        assert room.engine.session.step == 10


async def test_one_in_the_middle_moves_what_comes_after(sit_down: SitDown, room: Room) -> None:
    """Left out it is passed over, and the next step is the one that was planned."""
    await room.engine.go_to(2)
    await room.engine.give_answer(
        1, "now", {"lines": ["Lapset"]}, exercise="customers", given_by=GivenBy.PHONE
    )
    async with sit_down() as f:
        planned = room.engine.session.workshop.steps[2].title.fi
        await f.sees("Vaihe 2 / 9", f"seuraava: {planned}"[:26])
        await room.engine.desk.ask_tables("customers")
        await f.sees("Vaihe 2 / 10", f"seuraava: {TITLE}", " 3 Mikä vie")
        await room.engine.leave_out(3)
        await f.sees("– ", f"seuraava: {planned}"[:26])
        await f.pilot.pause(2 * GLANCE)  # it was done elsewhere, and has to be seen first
        await f.press("space")
        await f.sees("Vaihe 4 / 10")
