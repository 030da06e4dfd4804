"""Asking the tables on the spot whether the themes are right: a step that was not in the plan."""

import asyncio
import sqlite3
from dataclasses import replace

import pytest

from exercises.languages import LANGUAGES
from exercises.model import Exercise
from sessions import events
from sessions.archive import read_session
from sessions.asking import asked
from sessions.engine import Engine
from sessions.errors import NotPossibleError, StorageError
from sessions.grouping import theme_key
from sessions.model import GivenBy, Phase, Step
from sessions.rehearsal import rehearse
from sessions.summary import summarise
from tests.sessions.test_rehearsal import SPEED, Ear
from tui.cli.house import LocalHouse
from tui.house import Room

SOURCE, ASKING = "customers", "what-matters"


async def say(engine: Engine, table: int, question: str, typed: str) -> None:
    """A phone's answer in the notation of the question."""
    exercise = engine.session.exercise
    assert exercise is not None
    found = exercise.question(question)
    assert found is not None
    parts = asked(engine.session, found, table).parse(typed)
    await engine.give_answer(table, question, parts, exercise=exercise.name, given_by=GivenBy.PHONE)


@pytest.fixture
async def engine(room: Room) -> Engine:
    """The room is at its second step, where two tables have written."""
    await room.engine.go_to(2)
    await say(room.engine, 1, "now", "Lapset; Vanhemmat")
    await say(room.engine, 2, "now", "Potilaat")
    return room.engine


def names(engine: Engine) -> list[str]:
    return [step.name for step in engine.session.workshop.steps]


def added(engine: Engine, number: int) -> Exercise:
    return engine.session.workshop.steps[number - 1]


async def test_the_step_comes_next_and_nothing_else_changes(engine: Engine) -> None:
    """It is about that exercise, in all languages; later steps are one further."""
    before = engine.session
    heard: list[events.Event] = []
    engine.listen(heard.extend)
    number = await engine.desk.ask_tables(SOURCE)
    assert number == 3
    assert [type(event) for event in heard] == [events.StepAdded]
    assert names(engine)[2] == ASKING
    assert [name for name in names(engine) if name != ASKING] == [
        step.name for step in before.workshop.steps
    ]
    session = engine.session
    assert (session.step, session.present) == (2, before.present)
    assert session.steps == (*before.steps[:2], Step(10), *before.steps[2:])
    step = added(engine, number)
    assert [(question.type, question.source) for question in step.questions] == [
        ("included", SOURCE),
        ("points", SOURCE),
        ("guard", SOURCE),
    ]
    assert session.workshop.languages == LANGUAGES
    await engine.next()
    assert (engine.session.step, engine.session.present.phase) == (3, Phase.OPEN)
    await engine.next()
    assert engine.session.exercise is before.workshop.steps[2]


async def test_it_is_on_the_disk(engine: Engine, house: LocalHouse) -> None:
    """Read again it is the same session; the rows for other programs are in step."""
    await engine.desk.ask_tables(SOURCE)
    await engine.next()
    await engine.leave_out(5)
    assert read_session(house.path, engine.session.reference) == engine.session
    with sqlite3.connect(house.path) as db:
        rows = db.execute("select number, exercise, phase, left_out from steps order by number")
        assert rows.fetchall() == [
            (number, exercise.name, step.phase.value, int(step.left_out))
            for number, (exercise, step) in enumerate(
                zip(engine.session.workshop.steps, engine.session.steps, strict=True), start=1
            )
        ]
        rows = db.execute("select name, type, source from questions where exercise = ?", [ASKING])
        assert rows.fetchall() == [
            ("included", "included", SOURCE),
            ("points", "points", SOURCE),
            ("guard", "guard", SOURCE),
        ]
        noted = db.execute("select details from happenings where what = 'StepAdded'").fetchall()
        assert noted == [('{"step": 3, "exercise": "what-matters"}',)]


async def test_a_restart_goes_on_in_the_middle_of_it(engine: Engine, house: LocalHouse) -> None:
    """What was answered is there, the room takes answers, and all comes into the summary."""
    theme = await engine.desk.make_theme(SOURCE, "Nuoret", [("now", 1, "Lapset")])
    await engine.desk.ask_tables(SOURCE)
    await engine.next()
    await say(engine, 1, "included", "1; Isovanhemmat")
    await say(engine, 1, "guard", "2")
    session = engine.session
    await house.leave_room()
    room = await house.open_again(session.reference)
    again = room.engine
    assert replace(again.session, port=session.port) == session
    await say(again, 2, "included", "-1")
    await say(again, 2, "points", "1: 3, 2: 2")
    found = next(one for one in summarise(again.session).exercises if one.exercise.name == SOURCE)
    (told,) = found.themes
    assert (told.name, told.votes, told.missed) == ("Nuoret", 3, (2,))
    assert found.votes[theme_key(theme.id)] == 3
    guarded = [one.idea.text for one in summarise(again.session).guarded]
    assert guarded == ["Vanhemmat"]
    missing = [one for one in summarise(again.session).exercises if one.exercise.name == ASKING]
    assert [idea.text for idea in missing[0].ideas] == ["Isovanhemmat"]


async def test_a_second_one_has_a_name_of_its_own(engine: Engine, house: LocalHouse) -> None:
    """The newest comes next; leaving a step out is how to change one's mind."""
    assert await engine.desk.ask_tables(SOURCE) == 3
    await engine.leave_out(3)
    assert await engine.desk.ask_tables(SOURCE) == 3
    assert names(engine)[2:4] == ["what-matters-2", "what-matters"]
    assert [step.left_out for step in engine.session.steps[2:4]] == [False, True]
    assert read_session(house.path, engine.session.reference) == engine.session


async def test_two_at_once_are_two_steps(engine: Engine, house: LocalHouse) -> None:
    """Decided one after the other, before either is on the disk."""
    await asyncio.gather(*(engine.desk.ask_tables(SOURCE) for _ in range(2)))
    assert names(engine)[2:4] == ["what-matters-2", "what-matters"]
    assert read_session(house.path, engine.session.reference) == engine.session


async def test_what_is_asked_about_comes_before_it(engine: Engine, house: LocalHouse) -> None:
    """Also when the room has gone back: otherwise the session could not be read again."""
    await engine.back()
    assert await engine.desk.ask_tables(SOURCE) == 3
    assert engine.session.step == 1
    assert read_session(house.path, engine.session.reference) == engine.session


async def test_what_is_missing_from_proposals_is_a_proposal(room: Room) -> None:
    """Whoever misses their point among proposals proposes it."""
    await room.engine.go_to(9)
    await say(room.engine, 1, "ideas", "Hyllyjä")
    number = await room.engine.desk.ask_tables("proposals")
    assert (number, added(room.engine, number).proposals) == (10, True)


async def test_it_is_refused_in_words(engine: Engine) -> None:
    """Without ideas there is nothing to ask, and after the end nobody to answer."""
    for exercise in ("promise", "welcome", "nothing"):
        with pytest.raises(NotPossibleError) as refused:
            await engine.desk.ask_tables(exercise)
        assert refused.value.code == "error-no-ideas"
    await engine.end()
    with pytest.raises(NotPossibleError) as over:
        await engine.desk.ask_tables(SOURCE)
    assert over.value.code == "error-over"


async def test_a_workshop_takes_so_many_steps(engine: Engine, house: LocalHouse) -> None:
    """With more of them the session could not be read again."""
    for _ in range(40 - len(engine.session.steps)):
        await engine.desk.ask_tables(SOURCE)
    with pytest.raises(NotPossibleError) as full:
        await engine.desk.ask_tables(SOURCE)
    assert (full.value.code, full.value.values) == ("error-most-steps", {"most": 40})
    assert read_session(house.path, engine.session.reference) == engine.session


async def test_a_disk_that_refuses_adds_nothing(engine: Engine, house: LocalHouse) -> None:
    before = engine.session
    with sqlite3.connect(house.path) as db:
        db.execute("create trigger no before insert on steps begin select raise(abort, 'no'); end")
    with pytest.raises(StorageError):
        await engine.desk.ask_tables(SOURCE)
    assert engine.session is before
    assert read_session(house.path, before.reference) == before


async def test_simulated_tables_answer_it_too(engine: Engine) -> None:
    """They ask the room what the step is, since it was not in the workshop they came to."""
    port = engine.session.port
    assert port is not None
    tables = asyncio.create_task(rehearse(port, lambda: engine.session, speed=SPEED))
    ear = Ear(engine)
    await ear.until_answered(3)
    await engine.desk.make_theme(SOURCE, "Nuoret", [("now", 1, "Lapset")])
    await engine.desk.ask_tables(SOURCE)
    await engine.next()
    await ear.until_answered(3)
    assert len(engine.session.current(ASKING, "points")) == 3
    tables.cancel()
