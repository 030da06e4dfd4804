"""What the room sees: revealed step by step, and not what is hidden."""

import pytest

from exercises.model import Exercise, Workshop
from exercises.question import Question
from sessions import archive
from sessions.engine import Engine
from sessions.errors import NotPossibleError, StaleError
from sessions.model import Details, GivenBy
from sessions.shown import visible, waiting
from tui.cli.house import LocalHouse
from tui.house import Room


@pytest.fixture
async def engine(room: Room) -> Engine:
    """At the service promise, which tables 3, 1 and 4 have answered."""
    await room.engine.go_to(4)
    for table in (3, 1, 4):
        await answer(room.engine, table)
    return room.engine


def asked(engine: Engine) -> tuple[Exercise, Question]:
    exercise = engine.session.exercise
    assert exercise is not None
    return exercise, exercise.questions[0]


async def answer(engine: Engine, table: int, text: str = "Vastaamme heti.") -> None:
    exercise, question = asked(engine)
    await engine.give_answer(
        table,
        question.name,
        question.parse(f"{text} {table}"),
        exercise=exercise.name,
        given_by=GivenBy.PHONE,
    )


def seen(engine: Engine) -> list[int] | None:
    """The tables whose answers the room may see."""
    exercise, question = asked(engine)
    session = visible(engine.session, exercise, question)
    if session is None:
        return None
    return [one.table for one in session.current(exercise.name, question.name)]


async def test_nothing_is_seen_until_it_is_revealed(engine: Engine) -> None:
    assert seen(engine) is None
    await engine.reveal()
    assert seen(engine) == [1, 3, 4]
    await answer(engine, 2)
    assert seen(engine) == [1, 2, 3, 4]
    await engine.conceal()
    assert seen(engine) is None


async def test_one_table_more_at_a_time(engine: Engine) -> None:
    for expected in ([1], [1, 3], [1, 3, 4]):
        await engine.reveal_next()
        assert seen(engine) == expected
    with pytest.raises(NotPossibleError, match="error-nothing-more"):
        await engine.reveal_next()
    await answer(engine, 2)
    assert seen(engine) == [1, 3, 4]
    await engine.reveal()
    assert seen(engine) == [1, 2, 3, 4]
    assert engine.session.present.revealed == ((asked(engine)[1].name, 0),)


async def test_only_the_promised_table_is_revealed(engine: Engine) -> None:
    """A table that has answered meanwhile would come before it, unread."""
    await engine.reveal_next(1)
    await answer(engine, 2)
    with pytest.raises(StaleError):
        await engine.reveal_next(3)
    assert seen(engine) == [1]
    await engine.reveal_next(2)
    assert seen(engine) == [1, 2]


async def test_each_question_by_itself(room: Room) -> None:
    """`reveal` takes the next question, and says when there is none left."""
    engine = room.engine
    number, exercise = next(
        (number, step)
        for number, step in enumerate(engine.session.workshop.steps, start=1)
        if len(step.questions) > 1
    )
    await engine.go_to(number)
    for count, question in enumerate(exercise.questions, start=1):
        assert waiting(engine.session) == question
        await engine.reveal()
        assert len(engine.session.present.revealed) == count
    with pytest.raises(NotPossibleError, match="error-all-revealed"):
        await engine.reveal()


async def test_pages_turn_when_all_is_revealed(engine: Engine) -> None:
    await engine.reveal()
    assert engine.page == 0
    await engine.reveal_next()
    await engine.reveal_next()
    assert engine.page == 2
    engine.turn_page(1)
    assert engine.page == 1
    await engine.conceal()
    assert engine.page == 0


async def test_a_hidden_answer_is_kept_from_the_room_only(
    engine: Engine, house: LocalHouse
) -> None:
    """Before it is revealed and after, also when it is changed; it comes back as it was."""
    exercise, question = asked(engine)
    await engine.hide_answer(exercise.name, question.name, 3)
    await engine.reveal_next()
    await engine.reveal_next()
    assert seen(engine) == [1, 4]
    await engine.reveal()
    assert seen(engine) == [1, 4]
    await answer(engine, 3, "Toisin sanoen")
    assert seen(engine) == [1, 4]
    assert engine.session.answer(exercise.name, question.name, 3) is not None
    stored = archive.read_session(house.path, "last")
    assert stored == engine.session
    assert stored.hidden == {(exercise.name, question.name, 3, "")}
    await engine.hide_answer(exercise.name, question.name, 3, hidden=False)
    assert seen(engine) == [1, 3, 4]
    assert archive.read_session(house.path, "last").hidden == frozenset()


async def test_only_an_answer_can_be_hidden(engine: Engine) -> None:
    exercise, question = asked(engine)
    with pytest.raises(NotPossibleError, match="error-no-answer"):
        await engine.hide_answer(exercise.name, question.name, 2)


async def test_what_was_revealed_stays_with_its_step(engine: Engine, house: LocalHouse) -> None:
    await engine.reveal_next()
    await engine.next()
    assert not engine.session.present.shown
    await engine.back()
    assert seen(engine) == [1]
    assert archive.read_session(house.path, "last") == engine.session


async def test_undo_does_not_tell_whose_nameless_answer_was_hidden(
    house: LocalHouse, every_type: Workshop, details: Details
) -> None:
    """Where people answer without names, its table is not told."""
    engine = (await house.open_new(every_type, details, [("", "")] * 3)).engine
    number, exercise, question = next(
        (number, step, question)
        for number, step in enumerate(every_type.steps, start=1)
        for question in step.questions
        if question.by_person and question.type == "score"
    )
    await engine.go_to(number)
    await engine.give_answer(
        2,
        question.name,
        question.parse("4"),
        exercise=exercise.name,
        given_by=GivenBy.PHONE,
        voter="ab" * 16,
    )
    await engine.hide_answer(exercise.name, question.name, 2, "ab" * 16)
    assert engine.undoable is not None
    assert (engine.undoable.code, engine.undoable.values) == ("undo-hide-nameless", {})
