"""The clock of the room: running, standing, given minutes, warning and ending."""

from datetime import datetime, timedelta

import pytest

from sessions.clock import now
from tests.tui.facilitator import Facilitator, SitDown
from tests.tui.screens.test_room import PROMISE
from tui.house import Room
from tui.widgets.clock import Countdown

SIZES = ((80, 24), (120, 40), (200, 60))


class Clock:
    """A time of day that can be put forward."""

    def __init__(self) -> None:
        self.by = timedelta()

    def __call__(self) -> datetime:
        return now() + self.by


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The one that the room's clock looks at."""
    clock = Clock()
    monkeypatch.setattr("tui.widgets.clock.now", clock)
    return clock


@pytest.fixture
def bells(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Each ring of the terminal's bell."""
    rung: list[str] = []
    monkeypatch.setattr("tui.app.PajaApp.bell", lambda _: rung.append("ring"))
    return rung


def tick(f: Facilitator) -> None:
    """A second passes."""
    f.screen.query_one(Countdown).tick()


@pytest.mark.parametrize("size", SIZES)
async def test_t_pauses_and_starts(sit_down: SitDown, room: Room, size: tuple[int, int]) -> None:
    """Said in words and by a sign."""
    engine = room.engine
    await engine.go_to(PROMISE)
    async with sit_down(size=size) as f:
        await f.sees("jäljellä", "T pysäytä")
        await f.press("t")
        await f.sees("‖ kello seisoo", "T kello käyntiin")
        assert engine.session.present.running_since is None
        await f.press("t")
        await f.sees("jäljellä")
        assert engine.session.present.running_since is not None


async def test_plus_and_minus_give_and_take_a_minute(sit_down: SitDown, room: Room) -> None:
    engine = room.engine
    await engine.go_to(PROMISE)
    minutes = engine.session.present.minutes
    async with sit_down() as f:
        await f.press("plus", "plus")
        await f.sees(f"{minutes + 2} min", "2 min myöhässä", "kumoa: +1 min: Palvelu")
        await f.press("minus", "minus", "minus")
        await f.sees(f"{minutes - 1} min", "1 min etuajassa")
        assert engine.session.present.minutes == minutes - 1


async def test_warnings_are_words_and_the_end_rings_once(
    sit_down: SitDown, room: Room, clock: Clock, bells: list[str]
) -> None:
    engine = room.engine
    await engine.go_to(PROMISE)
    minutes = engine.session.present.minutes
    async with sit_down() as f:
        for left, said in ((4, "aika vähissä"), (2, "viime minuutit"), (0, "yli ajan")):
            clock.by = timedelta(minutes=minutes - left)
            assert not bells
            tick(f)
            await f.sees(said)
        tick(f)
        tick(f)
        assert bells == ["ring"]
        await f.press("plus")
        await f.sees("viime minuutit")
        clock.by += timedelta(minutes=1)
        tick(f)
        assert len(bells) == 2


async def test_what_has_ended_before_does_not_ring_at_a_restart(
    sit_down: SitDown, room: Room, clock: Clock, bells: list[str]
) -> None:
    await room.engine.go_to(PROMISE)
    clock.by = timedelta(minutes=60)
    async with sit_down() as f:
        await f.sees("yli ajan")
        tick(f)
        await room.engine.next()
        await f.sees("Vaihe 5 / 9")
        assert not bells


@pytest.mark.parametrize("size", SIZES)
async def test_tables_that_ask_for_more_time_are_named(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    engine = room.engine
    await engine.go_to(PROMISE)
    async with sit_down(size=size) as f:
        await f.sees("Vaihe 4 / 9")
        assert "lisäaikaa" not in f.text
        engine.ask_more_time(3)
        await f.sees("Pöytä 3 pyytää lisäaikaa")
        engine.ask_more_time(1)
        await f.sees("2 pöytää pyytää lisäaikaa: 1, 3")
        await f.press("plus")
        await f.sees_no("lisäaikaa")
