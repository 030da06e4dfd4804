"""Simulated people one kind at a time, against a real room: what they do, and what comes of it."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from exercises.errors import AnswerRefusedError
from exercises.languages import LANGUAGES
from exercises.library import Library
from exercises.model import Workshop
from exercises.text import clean
from sessions.engine import Engine
from sessions.model import Details, Session
from sessions.presence import TableState
from sessions.rehearsal import ACTORS, Report, play
from sessions.rehearsal.cast import given_out, with_phones
from sessions.rehearsal.habits.odd import ODD
from sessions.rehearsal.words import thought
from tests.sessions.test_rehearsal import Ear
from tui.cli.house import LocalHouse

FAST = 3000.0
TABLES = [("", "")] * 4
PROMISE = 4
"""The step that asks for one short text."""


@pytest.fixture
async def engine(house: LocalHouse, workshop: Workshop, details: Details) -> Engine:
    return (await house.open_new(workshop, details, TABLES)).engine


@asynccontextmanager
async def playing(
    engine: Engine, *actors: str, people: int = 4, seed: int = 1, speed: float = FAST
) -> AsyncIterator[Report]:
    """People of these kinds at work; nothing unexpected happens, and they end by themselves."""
    report = Report()
    port = engine.session.port
    assert port is not None
    task = asyncio.create_task(
        play(
            port,
            lambda: engine.session,
            people=people,
            seed=seed,
            speed=speed,
            actors=actors or tuple(ACTORS),
            report=report,
        )
    )
    yield report
    await engine.end()
    async with asyncio.timeout(20):
        await task
    assert not report.unexpected
    assert not report.said


async def until_done(report: Report, deed: str, count: int = 1) -> None:
    """Wait until something has been done so often."""
    async with asyncio.timeout(20):
        while report.done[deed] < count:
            await asyncio.sleep(0.01)


def promises(session: Session) -> dict[int, str]:
    """What each table promises now."""
    return {answer.table: answer.value for answer in session.current("promise", "promise")}


@pytest.mark.parametrize(
    ("actor", "deed"),
    [
        ("mistaken", "wrong-codes"),
        ("late", "late-comers"),
        ("reloading", "reloads"),
        ("sleepy", "naps"),
        ("wavering", "changes"),
        ("regretful", "withdrawals"),
        ("slow", "more-time"),
    ],
)
async def test_each_kind_does_what_it_is_for(engine: Engine, actor: str, deed: str) -> None:
    await engine.go_to(PROMISE)
    async with playing(engine, actor) as report:
        await until_done(report, deed, 3)
        await until_done(report, "answers", 3)


async def test_the_last_table_has_no_phone(engine: Engine) -> None:
    await engine.go_to(PROMISE)
    async with playing(engine, "steady", people=20) as report:
        await Ear(engine).until_answered(3)
    assert report.tables == 3
    assert set(promises(engine.session)) == {1, 2, 3}
    assert engine.session.tables[4].joined_at is None


async def test_what_is_too_long_is_refused_and_comes_shorter(engine: Engine) -> None:
    await engine.go_to(PROMISE)
    async with playing(engine, "wordy") as report:
        await Ear(engine).until_answered(3)
    assert report.refused["unfit"] == 3
    question = engine.session.workshop.steps[PROMISE - 1].questions[0]
    limit = question.plain()["limit"]
    assert all(limit - 1 <= len(text) <= limit for text in promises(engine.session).values())


async def test_the_wrong_thing_pasted_is_too_large_even_to_read(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chance is what is replaced here: everybody pastes it first."""
    monkeypatch.setattr("sessions.rehearsal.habits.overlong.PASTED", 1.0)
    await engine.go_to(PROMISE)
    async with playing(engine, "wordy") as report:
        await Ear(engine).until_answered(3)
    assert report.refused["large"] == 3


async def test_odd_text_is_kept_clean(engine: Engine) -> None:
    await engine.go_to(PROMISE)
    async with playing(engine, "odd"):
        await Ear(engine).until_answered(3)
    assert set(promises(engine.session).values()) <= {clean(odd) for odd in ODD}


async def test_pressing_twice_makes_one_version(engine: Engine) -> None:
    await engine.go_to(PROMISE)
    async with playing(engine, "doubting") as report:
        await Ear(engine).until_answered(3)
    assert len(report.receipts) == 6
    newest = engine.session.current("promise", "promise")
    assert [answer.version for answer in newest] == [1, 1, 1]


async def test_who_was_overtaken_is_told(engine: Engine) -> None:
    """Two people at a table write at the same time; one of them has to look again."""
    await engine.go_to(PROMISE)
    async with playing(engine, "steady", "meddling", people=80, speed=300) as report:
        async with asyncio.timeout(20):
            while not report.refused["overtaken"]:
                await asyncio.sleep(0.01)
    assert len(promises(engine.session)) == 3


async def test_phones_hold_the_news_open_and_let_go_in_their_sleep(engine: Engine) -> None:
    """The states of tables are real: in, writing, and nobody there any more."""
    states = set()
    async with playing(engine, "sleepy", speed=400) as report:
        async with asyncio.timeout(20):
            while sum(engine.presence.phones(table) for table in (1, 2, 3)) < 3:
                await asyncio.sleep(0.01)
        await engine.go_to(PROMISE)
        async with asyncio.timeout(30):
            while not {TableState.IN, TableState.WRITING} <= states or not report.done["naps"]:
                states |= {engine.presence.state(engine.session, table) for table in (1, 2, 3)}
                await asyncio.sleep(0.01)
        async with asyncio.timeout(20):
            while sum(engine.presence.phones(table) for table in (1, 2, 3)) == 3:
                await asyncio.sleep(0.01)


async def test_a_phone_without_a_script_holds_nothing_and_answers(engine: Engine) -> None:
    await engine.go_to(PROMISE)
    async with playing(engine, "unscripted"):
        await Ear(engine).until_answered(3)
        assert not any(engine.presence.phones(table) for table in engine.session.tables)
    assert all(answer.sent_id is None for answer in engine.session.current("promise", "promise"))


async def test_who_falls_over_does_not_end_the_rehearsal(engine: Engine) -> None:
    """A mistake in one of them is noted; the others go on."""
    await engine.go_to(PROMISE)
    asked = 0

    def session() -> Session:
        nonlocal asked
        asked += 1
        if asked == 5:
            raise RuntimeError
        return engine.session

    port = engine.session.port
    assert port is not None
    report = Report()
    task = asyncio.create_task(
        play(port, session, people=4, seed=1, speed=FAST, actors=["steady"], report=report)
    )
    await Ear(engine).until_answered(2)
    await engine.end()
    async with asyncio.timeout(20):
        await task
    assert report.unexpected == {"RuntimeError": 1}


async def test_they_wait_for_a_session_that_is_opened_again(engine: Engine) -> None:
    port = engine.session.port
    assert port is not None
    report = Report()
    task = asyncio.create_task(
        play(port, lambda: engine.session, people=4, seed=1, speed=FAST, stays=True, report=report)
    )
    await engine.end()
    await asyncio.sleep(0.5)
    assert not task.done()
    await engine.reopen()
    await engine.go_to(PROMISE)
    await Ear(engine).until_answered(2)
    task.cancel()


async def test_the_same_seed_brings_the_same_people(engine: Engine) -> None:
    def cast(seed: int) -> Sequence[object]:
        chance = random.Random(seed)
        parts = tuple(given_out(engine.session, 40, tuple(ACTORS), chance))
        return [*parts, chance.getrandbits(64)]

    assert cast(5) == cast(5)
    assert cast(5) != cast(6)


async def test_every_kind_writes_at_some_table(
    house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    session = (await house.open_new(workshop, details, [("", "")] * 26)).engine.session
    for seed in range(20):
        parts = list(given_out(session, 130, tuple(ACTORS), random.Random(seed)))
        writing = {id(part.actor) for part in parts if part.writes}
        assert writing == {id(actor) for actor in ACTORS.values()}
        assert {part.table.number for part in parts} == set(range(1, 26))
        assert {part.language for part in parts} == set(LANGUAGES)


def test_no_two_tables_say_quite_the_same(workshop: Workshop) -> None:
    chance = random.Random(3)
    for exercise in workshop.steps:
        for question in exercise.questions:
            if question.gives_ideas:
                said = [thought(question, LANGUAGES[n % 3], chance) for n in range(25)]
                assert len(set(said)) > 18, question.name


@pytest.mark.parametrize("name", Library().names)
def test_what_they_say_fits_every_question_of_the_library(name: str) -> None:
    chance = random.Random(4)
    for exercise in Library().workshop(name).steps:
        for question in exercise.questions:
            if question.source:
                continue
            for language in LANGUAGES * 12:
                typed = thought(question, language, chance)
                try:
                    question.check(question.imagine(question.offered, typed, chance))
                except AnswerRefusedError as refused:
                    pytest.fail(f"{exercise.name}/{question.name}: {typed!r}: {refused}")


async def test_a_room_of_one_table_has_a_phone_there(
    house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    """Else nobody would answer at all."""
    session = (await house.open_new(workshop, details, [("", "")])).engine.session
    assert [table.number for table in with_phones(session)] == [1]
