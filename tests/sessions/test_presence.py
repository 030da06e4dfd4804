"""How each table is doing, as its phones come, write and go."""

import pytest

from sessions.engine import Engine
from sessions.events import TableStirred
from sessions.model import GivenBy
from sessions.presence import AWAKE, GRACE, WRITING, Presence, TableState
from tui.house import Room


class Time:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
async def engine(room: Room, time: Time) -> Engine:
    """At the service promise; nobody is in."""
    await room.engine.go_to(4)
    room.engine.presence = Presence(time)
    return room.engine


def state(engine: Engine, table: int = 2) -> TableState:
    return engine.presence.state(engine.session, table)


async def join(engine: Engine) -> None:
    await engine.join(engine.session.tables[2].code)


async def test_a_table_comes_writes_answers_and_sleeps(engine: Engine, time: Time) -> None:
    assert state(engine) is TableState.NOT_IN
    await join(engine)
    engine.stream_opened(2)
    assert state(engine) is TableState.IN
    engine.typing(2)
    assert state(engine) is TableState.WRITING
    time.at += WRITING
    assert state(engine) is TableState.IN
    exercise = engine.session.exercise
    assert exercise is not None
    question = exercise.questions[0]
    await engine.give_answer(
        2, question.name, question.parse("A"), exercise=exercise.name, given_by=GivenBy.PHONE
    )
    assert state(engine) is TableState.ANSWERED
    engine.typing(2)
    assert state(engine) is TableState.WRITING
    await engine.next()
    assert state(engine) is TableState.IN
    engine.stream_closed(2)
    time.at += GRACE
    assert state(engine) is TableState.ASLEEP


async def test_a_reload_is_no_sleep(engine: Engine, time: Time) -> None:
    await join(engine)
    engine.stream_opened(2)
    time.at += 100
    engine.stream_closed(2)
    time.at += GRACE - 1
    assert state(engine) is TableState.IN
    engine.stream_opened(2)
    time.at += 1000
    assert state(engine) is TableState.IN


async def test_one_phone_of_two_keeps_its_table_awake(engine: Engine, time: Time) -> None:
    await join(engine)
    engine.stream_opened(2)
    engine.stream_opened(2)
    engine.stream_closed(2)
    time.at += 1000
    assert state(engine) is TableState.IN
    assert engine.presence.phones(2) == 1


async def test_a_phone_without_a_script_is_heard_of_by_its_requests(
    engine: Engine, time: Time
) -> None:
    await join(engine)
    engine.look(2)
    time.at += AWAKE - 1
    assert state(engine) is TableState.IN
    engine.look(2)
    time.at += AWAKE
    assert state(engine) is TableState.ASLEEP


async def test_only_what_changes_is_told(engine: Engine) -> None:
    heard: list[object] = []
    engine.listen(heard.extend)
    for _ in range(3):
        engine.typing(2)
    assert [type(event) for event in heard] == [TableStirred]


def test_every_state_has_a_glyph_of_its_own() -> None:
    assert len({state.glyph for state in TableState}) == len(TableState)
