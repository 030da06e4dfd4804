"""The time plan: what is late, what can be done, and doing it."""

from datetime import timedelta

import pytest

from sessions.clock import now
from sessions.plan import forecast
from tests.tui.facilitator import Facilitator, SitDown
from tui.house import Room
from tui.screens.room import RoomScreen
from tui.screens.time_plan import TimePlanScreen

SIZES = ((80, 24), (120, 40), (200, 60))


async def open_plan(f: Facilitator) -> None:
    """Press L."""
    await f.press("l")
    await f.waits(lambda: isinstance(f.screen, TimePlanScreen))
    await f.sees("Lopetusaika")


async def be_late(room: Room, minutes: int) -> None:
    """Go to the first step, and plan an end that can't be made."""
    await room.engine.next()
    end = forecast(room.engine.session, now()).end
    await room.engine.plan_end(end - timedelta(minutes=minutes))


@pytest.mark.parametrize("size", SIZES)
async def test_in_time_it_says_so_calmly(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    await room.engine.next()
    async with sit_down(size=size) as f:
        await f.sees("ajallaan")
        await open_plan(f)
        await f.sees("Aikataulu pitää. Mitään ei tarvitse muuttaa.", "vain sinulle")
        assert "Näin saat ajan kiinni" not in f.text
        for exercise in room.engine.session.workshop.steps:
            assert exercise.title.fi in f.text
        await f.press("l")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))


@pytest.mark.parametrize("size", SIZES)
async def test_late_it_shows_ways_with_what_suffers_and_one_is_taken_and_given_back(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    await be_late(room, 10)
    engine = room.engine
    before = engine.session.steps
    async with sit_down(size=size) as f:
        await f.sees("10 min myöhässä")
        await open_plan(f)
        await f.sees("Näin saat ajan kiinni", "1  Lyhennä kaikkia tasaisesti", "→")
        await f.sees("Enter – ota tämä: Lyhennä kaikkia tasaisesti")
        await f.press("enter")
        await f.sees(
            "Aikataulu muutettu: Lyhennä kaikkia tasaisesti.", "Mitään ei tarvitse muuttaa"
        )
        assert sum(step.minutes for step in engine.session.steps) <= (
            sum(step.minutes for step in before) - 10
        )
        assert engine.session.steps[0].minutes == before[0].minutes
        await f.sees("U kumoa: aikataulun muutos")
        await f.press("u")
        await f.sees("Kumottu: aikataulun muutos", "Näin saat ajan kiinni")
        assert engine.session.steps == before


async def test_what_goes_is_said_before_it_goes(sit_down: SitDown, room: Room) -> None:
    """Leaving out names the step and what nobody is asked then; a break comes later or is short."""
    await be_late(room, 12)
    async with sit_down(size=(120, 40)) as f:
        await open_plan(f)
        await f.sees("Jätä", "väliin", "Pois jää:", "ja sen vastaukset", "tauko")
        await f.press("down")
        await f.sees("Enter – ota tämä: Jätä")
        await f.press("enter")
        await f.sees("jää väliin")
        assert any(step.left_out for step in room.engine.session.steps)


async def test_the_minutes_of_a_step_are_changed_and_it_is_left_out(
    sit_down: SitDown, room: Room
) -> None:
    await room.engine.next()
    engine = room.engine
    planned = engine.session.steps[1].minutes
    async with sit_down() as f:
        await open_plan(f)
        await f.press("down", "plus", "plus", "minus", "plus")
        await f.sees("2 min myöhässä", f"{planned + 2} min")
        assert engine.session.steps[1].minutes == planned + 2
        await f.press("delete")
        await f.sees("jää väliin", "ota takaisin")
        assert engine.session.steps[1].left_out
        await f.press("delete")
        await f.sees("jätä väliin")
        assert not engine.session.steps[1].left_out


async def test_what_is_past_is_not_planned_any_more(sit_down: SitDown, room: Room) -> None:
    engine = room.engine
    for _ in range(3):
        await engine.next()
    before = engine.session.steps
    async with sit_down() as f:
        await open_plan(f)
        await f.press("up", "plus", "minus", "delete")
        assert engine.session.steps == before
        assert "minuutti lisää" not in f.text


async def test_when_it_is_to_be_over_is_typed(sit_down: SitDown, room: Room) -> None:
    """A mistake is told beside the field; with nothing typed there is no planned end."""
    await room.engine.next()
    engine = room.engine
    async with sit_down() as f:
        await open_plan(f)
        await f.press("home")
        await f.sees("Enter – muuta lopetusaikaa")
        await f.press("enter")
        await f.sees("Monelta pitäisi lopettaa?")
        await f.press("ctrl+u")
        await f.write("puoli")
        await f.press("enter")
        await f.sees("Kirjoita kellonaika")
        await f.press("ctrl+u")
        await f.write("23.58")
        await f.press("enter")
        await f.sees("Lopetusaika 23.58")
        assert engine.session.ends_at is not None
        assert engine.session.ends_at.astimezone().strftime("%H.%M") == "23.58"
        await f.press("home", "enter")
        await f.sees("Monelta pitäisi lopettaa?")
        await f.press("ctrl+u", "ctrl+s")
        await f.sees("Lopetusaikaa ei ole sovittu.", "ei sovittu")
        assert engine.session.ends_at is None


async def test_the_plan_is_there_before_it_begins(sit_down: SitDown, room: Room) -> None:
    async with sit_down() as f:
        await f.sees("jos alatte nyt: loppuu")
        await open_plan(f)
        await f.press("end", "plus")
        await f.sees("26 min")
        assert room.engine.session.steps[-1].minutes == 26
        await f.press("escape")
        await f.sees("Mukana 0/4")
