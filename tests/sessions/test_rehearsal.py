"""Simulated tables against a real room: they do what phones do, and stop by themselves."""

import asyncio
from collections.abc import Callable

import pytest

from exercises.model import Workshop
from sessions.engine import Engine
from sessions.events import AnswerGiven, Event
from sessions.model import Details, GivenBy
from sessions.rehearsal import rehearse
from tui.cli.house import LocalHouse, Where

SPEED = 300.0
TABLES = [("Keittiö", ""), ("Siivous", ""), ("Koulu", ""), ("Toimisto", "")]


class Ear:
    """Waits for what the room's engine makes happen."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.events: list[Event] = []
        self._changed = asyncio.Event()
        engine.listen(self._heard)

    def _heard(self, happened: tuple[Event, ...]) -> None:
        self.events.extend(happened)
        self._changed.set()

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(20):
            while not is_so():
                self._changed.clear()
                await self._changed.wait()

    async def until_answered(self, count: int) -> None:
        """Wait until so many tables have answered the present exercise."""
        exercise = self.engine.session.exercise
        assert exercise is not None
        await self.until(
            lambda: (
                count
                <= sum(
                    self.engine.session.has_answered(exercise, table)
                    for table in self.engine.session.tables
                )
            )
        )


@pytest.fixture
async def engine(house: LocalHouse, workshop: Workshop, details: Details) -> Engine:
    return (await house.open_new(workshop, details, TABLES)).engine


async def test_all_but_the_last_table_answer_with_the_examples(engine: Engine) -> None:
    port = engine.session.port
    assert port is not None
    tables = asyncio.create_task(rehearse(port, lambda: engine.session, speed=SPEED))
    ear = Ear(engine)
    for name in ("customers", "promise", "rating"):
        steps = [step.name for step in engine.session.workshop.steps]
        await engine.go_to(steps.index(name) + 1)
        await ear.until_answered(3)
        exercise = engine.session.exercise
        assert exercise is not None
        question = exercise.questions[0]
        for number in (1, 2, 3):
            answer = engine.session.answer(name, question.name, number)
            assert answer is not None
            assert answer.given_by is GivenBy.PHONE
    assert engine.session.tables[4].joined_at is None
    rating = engine.session.answer("rating", "service", 3)
    assert rating is not None
    assert {"now", "target"} <= set(rating.value)
    await engine.end()
    async with asyncio.timeout(10):
        await tables  # it ends by itself


async def test_some_answers_change_into_the_example(engine: Engine) -> None:
    """The first table of a demo has second thoughts: the last sentence comes later."""
    port = engine.session.port
    assert port is not None
    tables = asyncio.create_task(rehearse(port, lambda: engine.session, speed=SPEED))
    ear = Ear(engine)
    await engine.go_to(4)
    exercise = engine.session.exercise
    assert exercise is not None
    question = exercise.questions[0]
    await ear.until(lambda: sum(isinstance(event, AnswerGiven) for event in ear.events) == 4)
    versions = [
        event.answer.value
        for event in ear.events
        if isinstance(event, AnswerGiven) and event.answer.table == 1
    ]
    example = question.examples.fi[0]
    assert versions == [example.rpartition(". ")[0], example]
    tables.cancel()


async def test_they_come_back_to_a_room_that_was_away(engine: Engine, house: LocalHouse) -> None:
    session = engine.session
    assert session.port is not None
    tables = asyncio.create_task(rehearse(session.port, lambda: session, speed=SPEED))
    await house.leave_room()
    await asyncio.sleep(0.2)
    assert not tables.done()
    again = LocalHouse(house.path, Where("127.0.0.1", session.port))
    room = await again.open_again(session.reference)
    await room.engine.go_to(4)
    await Ear(room.engine).until_answered(3)
    tables.cancel()
    await again.leave_room()
