"""Every command of the facilitator's can be taken back, and says what it was."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from sessions.archive import read_session
from sessions.clock import now
from sessions.engine import Engine
from sessions.errors import NotPossibleError, StaleError
from sessions.i18n import Translator
from sessions.ideas import ideas_of
from sessions.model import GivenBy
from sessions.standing import standing
from tui.cli.house import LocalHouse
from tui.house import Room

Command = Callable[[Engine], Awaitable[object]]

COMMANDS: dict[str, Command] = {
    "undo-go": lambda engine: engine.next(),
    "undo-lobby": lambda engine: engine.go_to(0),
    "undo-close": lambda engine: engine.close_answers(),
    "undo-reveal": lambda engine: engine.reveal(),
    "undo-reveal-next": lambda engine: engine.reveal_next(),
    "undo-hide": lambda engine: engine.hide_answer("promise", "promise", 1),
    "undo-clock-pause": lambda engine: engine.pause_clock(),
    "undo-minutes": lambda engine: engine.add_minutes(2),
    "undo-end-planned": lambda engine: engine.plan_end(now() + timedelta(hours=1)),
    "undo-leave-out": lambda engine: engine.leave_out(6),
}


@pytest.fixture
async def engine(room: Room) -> Engine:
    """At the service promise, which table 1 has answered."""
    await room.engine.go_to(4)
    await answer(room.engine, 1)
    return room.engine


async def answer(engine: Engine, table: int) -> None:
    exercise = engine.session.exercise
    assert exercise is not None
    question = exercise.questions[0]
    await engine.give_answer(
        table,
        question.name,
        question.parse(f"Vastaamme heti, pöytä {table}."),
        exercise=exercise.name,
        given_by=GivenBy.PHONE,
    )


@pytest.mark.parametrize("code", COMMANDS)
async def test_a_command_is_taken_back_whole(engine: Engine, house: LocalHouse, code: str) -> None:
    """The session is as it was, in memory and on the disk, and U says so in three languages."""
    before = engine.session
    await COMMANDS[code](engine)
    assert engine.session != before
    undoable = engine.undoable
    assert undoable is not None
    assert undoable.code == code
    for language in ("fi", "sv", "en"):
        assert Translator(language).text(undoable.code, **undoable.values)
    await engine.undo()
    assert engine.session == before
    assert read_session(house.path, before.reference) == before


async def test_many_commands_are_taken_back_in_their_order(engine: Engine) -> None:
    before = [engine.session]
    for command in (
        engine.reveal,
        engine.close_answers,
        engine.next,
        engine.pause_clock,
        engine.back,
    ):
        await command()
        before.append(engine.session)
    for was in reversed(before[:-1]):
        await engine.undo()
        assert engine.session == was
    await engine.undo()  # the way here
    with pytest.raises(NotPossibleError, match="error-nothing-to-undo"):
        await engine.undo()


async def test_answers_given_meanwhile_stay(engine: Engine) -> None:
    """The room goes back to where it was; what a table has answered there is still answered."""
    await engine.next()
    await engine.back()
    await answer(engine, 2)
    await engine.undo()
    await engine.undo()
    assert engine.session.step == 4
    assert engine.session.answer("promise", "promise", 2) is not None


async def test_a_step_back_by_mistake_costs_no_time(engine: Engine) -> None:
    """Its clock has gone on as if nothing had happened."""
    since = engine.session.present.running_since
    await engine.next()
    await engine.undo()
    assert engine.session.present.running_since == since


async def test_grouping_is_taken_back_like_everything_else(engine: Engine) -> None:
    await engine.go_to(9)
    await answer(engine, 1)
    exercise = engine.session.exercise
    assert exercise is not None
    ideas = [idea.key for idea in ideas_of(engine.session, exercise)]
    await engine.desk.make_theme(exercise.name, "Tervehdimme", ideas)
    assert engine.undoable is not None
    assert engine.undoable.code == "undo-regroup"
    await engine.close_answers()
    await engine.undo()
    await engine.undo()
    assert not engine.session.grouping(exercise.name).themes
    # Taken back on the screen of themes, it is not taken back once more.
    await engine.desk.make_theme(exercise.name, "Tervehdimme", ideas)
    await engine.desk.undo(exercise.name)
    assert engine.undoable is not None
    assert engine.undoable.code == "undo-go"


async def test_a_question_to_the_tables_is_taken_back(engine: Engine) -> None:
    await engine.go_to(9)
    await answer(engine, 1)
    number = await engine.desk.ask_tables("proposals")
    assert not engine.session.steps[number - 1].left_out
    await engine.undo()
    assert engine.session.steps[number - 1].left_out


async def test_a_step_with_answers_does_not_vanish(engine: Engine, house: LocalHouse) -> None:
    """What came before it was added is taken back all the same; it stays, left out."""
    await engine.go_to(9)
    await answer(engine, 1)
    before = engine.session
    await engine.close_answers()
    number = await engine.desk.ask_tables("proposals")
    await engine.go_to(number)
    exercise = engine.session.exercise
    assert exercise is not None
    question = exercise.questions[0]
    missing = {"missing": ("Palaute.",)}
    await engine.give_answer(
        1, question.name, missing, exercise=exercise.name, given_by=GivenBy.FACILITATOR
    )
    for _ in range(3):
        await engine.undo()
    session = engine.session
    assert (session.step, session.present) == (before.step, before.present)
    assert session.workshop.steps[number - 1] == exercise
    assert session.steps[number - 1].left_out
    assert session.steps[number - 1].running_since is None
    assert session.answer(exercise.name, question.name, 1) is not None
    assert read_session(house.path, "last") == session


async def test_several_answers_are_hidden_as_one_command(engine: Engine) -> None:
    await answer(engine, 2)
    seats = [("promise", "promise", table, "") for table in (1, 2)]
    await engine.hide_answers(seats)
    assert engine.session.hidden == set(seats)
    await engine.undo()
    assert not engine.session.hidden


async def test_only_what_was_promised_is_taken_back(engine: Engine) -> None:
    """Not what another facilitator has done meanwhile, grouping included."""
    await engine.reveal()
    promised = engine.undoable
    await engine.go_to(9)
    await answer(engine, 1)
    exercise = engine.session.exercise
    assert exercise is not None
    ideas = [idea.key for idea in ideas_of(engine.session, exercise)]
    await engine.desk.make_theme(exercise.name, "Tervehdimme", ideas)
    with pytest.raises(StaleError):
        await engine.undo(promised)
    assert engine.session.grouping(exercise.name).themes


async def test_what_is_told_to_listeners_can_be_taken_back(engine: Engine) -> None:
    """Whoever hears of a command already sees it as the one that U takes back."""
    codes: list[str] = []
    engine.listen(lambda _: codes.append(engine.undoable.code if engine.undoable else ""))
    await engine.go_to(9)
    await answer(engine, 1)
    exercise = engine.session.exercise
    assert exercise is not None
    ideas = [idea.key for idea in ideas_of(engine.session, exercise)]
    await engine.desk.make_theme(exercise.name, "Tervehdimme", ideas)
    await engine.desk.ask_tables(exercise.name)
    assert codes == ["undo-go", "undo-go", "undo-regroup", "undo-ask"]


async def test_nothing_is_taken_back_after_the_end(engine: Engine) -> None:
    await engine.end()
    assert engine.undoable is None
    with pytest.raises(NotPossibleError, match="error-over"):
        await engine.undo()
    await engine.reopen()
    with pytest.raises(NotPossibleError, match="error-nothing-to-undo"):
        await engine.undo()


# -- two facilitators ------------------------------------------------------------------------


async def test_a_press_on_an_old_state_is_refused(engine: Engine) -> None:
    seen = standing(engine.session)
    engine.expect(seen)
    await engine.next()
    with pytest.raises(StaleError):
        engine.expect(seen)
    assert engine.session.step == 5


async def test_every_command_is_seen_by_the_next_press(engine: Engine) -> None:
    """No two ways that a room can stand are called the same."""
    names = {standing(engine.session)}
    for command in COMMANDS.values():
        await command(engine)
        names.add(standing(engine.session))
        await engine.undo()
    assert len(names) == len(COMMANDS) + 1
    assert standing(engine.session) in names


async def test_answers_and_time_do_not_refuse_a_press(engine: Engine) -> None:
    seen = standing(engine.session)
    await answer(engine, 2)
    engine.look(3)
    engine.expect(seen)
