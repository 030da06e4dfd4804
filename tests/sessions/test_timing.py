"""The clock and the plan through the engine, on the disk."""

from datetime import timedelta

import pytest

from sessions.archive import read_session
from sessions.clock import now
from sessions.engine import Engine
from sessions.errors import NotPossibleError
from sessions.events import ANOTHER_DAY, EndPlanned, MoreTimeAsked, RoomOpened, StepEntered
from sessions.plan import forecast, left, ways
from tui.cli.house import LocalHouse
from tui.house import Room

MINUTE = timedelta(minutes=1)


@pytest.fixture
def engine(room: Room) -> Engine:
    return room.engine


async def test_a_step_runs_from_its_beginning(engine: Engine) -> None:
    """And the plan has an end from the first step on."""
    assert engine.session.ends_at is None
    await engine.next()
    assert engine.session.present.running_since is not None
    length = timedelta(minutes=engine.session.workshop.minutes)
    assert engine.session.ends_at == engine.session.present.running_since + length


async def test_the_clock_stands_and_goes_on(engine: Engine) -> None:
    await engine.next()
    await engine.pause_clock()
    spent = engine.session.present.spent
    assert engine.session.present.running_since is None
    assert left(engine.session.present, now() + 60 * MINUTE) == 10 * MINUTE - spent
    await engine.pause_clock()
    await engine.start_clock()
    assert engine.session.present.spent == spent
    assert engine.session.present.running_since is not None


async def test_minutes_are_given_and_taken(engine: Engine) -> None:
    await engine.next()
    await engine.add_minutes(3)
    await engine.add_minutes(-1)
    assert engine.session.present.minutes == 12
    with pytest.raises(NotPossibleError, match="error-minutes"):
        await engine.add_minutes(-12)
    assert engine.session.present.minutes == 12


async def test_there_is_no_clock_in_the_lobby(engine: Engine) -> None:
    for command in (engine.start_clock, engine.pause_clock, lambda: engine.add_minutes(1)):
        with pytest.raises(NotPossibleError, match="error-in-lobby"):
            await command()


async def test_tables_ask_for_more_time_until_they_get_it(engine: Engine) -> None:
    heard: list[object] = []
    engine.listen(heard.extend)
    engine.ask_more_time(2)
    assert not engine.presence.more_time  # nothing runs in the lobby
    await engine.next()
    for table in (2, 3, 2):
        engine.ask_more_time(table)
    engine.ask_more_time(3, asked=False)
    assert engine.presence.more_time == {2}
    asked = [(event.table, event.asked) for event in heard if isinstance(event, MoreTimeAsked)]
    assert asked == [(2, True), (3, True), (3, False)]
    await engine.add_minutes(1)
    assert not engine.presence.more_time
    engine.ask_more_time(4)
    await engine.undo()
    assert engine.presence.more_time == {4}  # the step is the same
    await engine.next()
    assert not engine.presence.more_time


async def test_a_way_is_taken_and_is_on_the_disk(engine: Engine, house: LocalHouse) -> None:
    """Each of the three, one after the other's undoing."""
    await engine.next()
    end = engine.session.ends_at
    assert end is not None
    await engine.plan_end(end - 9 * MINUTE)
    found = ways(engine.session, now())
    assert {way.kind for way in found} == {"shorten", "leave-out", "break"}
    for way in found:
        before = engine.session
        await engine.change_plan(way)
        assert forecast(engine.session, now()).late <= timedelta()  # type: ignore[operator]
        assert read_session(house.path, before.reference) == engine.session
        await engine.undo()
        assert engine.session == before


async def test_a_way_of_another_step_is_refused(engine: Engine) -> None:
    await engine.next()
    assert engine.session.ends_at is not None
    await engine.plan_end(engine.session.ends_at - 9 * MINUTE)
    way = next(way for way in ways(engine.session, now()) if way.kind == "shorten")
    await engine.go_to(5)
    with pytest.raises(NotPossibleError, match="error-way-gone"):
        await engine.change_plan(way)


async def test_a_moved_break_is_where_the_room_comes_to_it(
    engine: Engine, house: LocalHouse
) -> None:
    await engine.next()
    assert engine.session.ends_at is not None
    await engine.plan_end(engine.session.ends_at - 14 * MINUTE)
    way = next(way for way in ways(engine.session, now()) if way.kind == "break")
    assert way.moved is not None
    await engine.change_plan(way)
    names = [step.name for step in engine.session.workshop.steps]
    assert names[-1] == "break"
    await engine.go_to(len(names))
    assert engine.session.exercise is not None
    assert engine.session.exercise.name == "break"
    assert read_session(house.path, "last") == engine.session


async def test_the_end_stops_the_clock(engine: Engine) -> None:
    await engine.next()
    await engine.end()
    spent = engine.session.present.spent
    assert engine.session.present.running_since is None
    assert forecast(engine.session, now() + 90 * MINUTE).end == engine.session.ended_at
    await engine.reopen()
    assert engine.session.present.spent == spent
    assert engine.session.present.running_since is not None


def test_another_day_has_a_plan_of_its_own(room: Room) -> None:
    """After a fall the clock has run on; the next day it stands, and no end is planned."""
    at = now()
    session = EndPlanned(at, at).after(StepEntered(at, 1).after(room.engine.session))
    assert RoomOpened(at + ANOTHER_DAY - MINUTE).after(session) == session
    later = RoomOpened(at + ANOTHER_DAY).after(session)
    assert (later.ends_at, later.present.running_since) == (None, None)
    # Also where no end was planned.
    endless = EndPlanned(at, None).after(session)
    assert RoomOpened(at + MINUTE).after(endless) == endless
    assert RoomOpened(at + 2 * ANOTHER_DAY).after(endless).present.running_since is None


async def test_a_session_goes_on_the_next_day(engine: Engine, house: LocalHouse) -> None:
    """As it is opened, in memory and on the disk."""
    await engine.next()
    await engine.plan_end(now() - ANOTHER_DAY)
    room = await house.open_again("last")
    session = room.engine.session
    assert (session.step, session.ends_at, session.present.running_since) == (1, None, None)
    assert read_session(house.path, "last") == session
    await room.engine.next()
    assert room.engine.session.ends_at is not None
