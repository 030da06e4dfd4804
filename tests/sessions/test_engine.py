"""The room's engine over a real database."""

import asyncio
import sqlite3

import pytest

from sessions import archive, events
from sessions.engine import Engine
from sessions.errors import (
    ClosedError,
    NotPossibleError,
    NotValidError,
    StorageError,
    UnknownCodeError,
)
from sessions.finding import find_seat
from sessions.model import MOST_TABLES, GivenBy, Phase
from tui.cli.house import LocalHouse
from tui.house import Room


@pytest.fixture
def engine(room: Room) -> Engine:
    return room.engine


async def give(engine: Engine, table: int, text: str, sent_id: str | None = None) -> None:
    """Answer the present exercise's first question in typed notation."""
    exercise = engine.session.exercise
    assert exercise is not None
    question = exercise.questions[0]
    await engine.give_answer(
        table,
        question.name,
        question.parse(text),
        exercise=exercise.name,
        given_by=GivenBy.PHONE,
        sent_id=sent_id,
    )


def value(engine: Engine, exercise: str, question: str, table: int) -> object:
    answer = engine.session.answer(exercise, question, table)
    return answer.value if answer else None


async def test_next_opens_and_closes(engine: Engine) -> None:
    """Going on closes the old step's answers and opens the new one's."""
    assert engine.session.step == 0
    await engine.next()
    assert (engine.session.step, engine.session.takes_answers) == (1, False)
    await engine.next()
    assert (engine.session.step, engine.session.takes_answers) == (2, True)
    await engine.next()
    assert engine.session.steps[1].phase is Phase.LEFT
    assert engine.session.present.phase is Phase.OPEN


async def test_back_is_as_it_was(engine: Engine) -> None:
    """A step that was open when it was left opens again; one closed by hand stays closed."""
    await engine.go_to(2)
    await give(engine, 1, "lapset: ruoka")
    await engine.next()
    await engine.back()
    assert engine.session.takes_answers
    assert value(engine, "customers", "now", 1) == ["lapset: ruoka"]
    await engine.close_answers()
    await engine.next()
    await engine.back()
    assert not engine.session.takes_answers
    await engine.open_answers()
    assert engine.session.takes_answers


async def test_the_ends_of_the_running_order(engine: Engine) -> None:
    """There is nothing before the lobby and nothing after the last step."""
    with pytest.raises(NotPossibleError, match="error-first-step"):
        await engine.back()
    await engine.go_to(9)
    with pytest.raises(NotPossibleError, match="error-last-step"):
        await engine.next()
    with pytest.raises(NotPossibleError, match="error-no-step"):
        await engine.go_to(10)
    await engine.go_to(1)
    await engine.back()
    assert engine.session.step == 0


async def test_left_out_steps_are_passed_over(engine: Engine) -> None:
    """next and back step over them; jumping to one takes it back in."""
    await engine.leave_out(2)
    await engine.leave_out(3)
    await engine.go_to(1)
    await engine.next()
    assert engine.session.step == 4
    await engine.back()
    assert engine.session.step == 1
    await engine.go_to(3)
    assert not engine.session.present.left_out
    with pytest.raises(NotPossibleError, match="error-leave-out-present"):
        await engine.leave_out(3)
    await engine.leave_out(2, False)
    await engine.back()
    assert engine.session.step == 2


async def test_answers_are_versions(engine: Engine, house: LocalHouse) -> None:
    """A changed answer is a new row; the old one stays on the disk."""
    await engine.go_to(4)
    await give(engine, 2, "Vastaamme heti.")
    await give(engine, 2, "Vastaamme samana päivänä.")
    assert value(engine, "promise", "promise", 2) == "Vastaamme samana päivänä."
    with sqlite3.connect(house.path) as db:
        rows = db.execute("select version, value from answers order by version").fetchall()
    assert rows == [(1, '"Vastaamme heti."'), (2, '"Vastaamme samana päivänä."')]


async def test_sending_twice_is_harmless(engine: Engine, house: LocalHouse) -> None:
    """The same id, or the same answer, is stored once; also after another one came between."""
    await engine.go_to(4)
    await asyncio.gather(*[give(engine, 1, "Sama", "id-1") for _ in range(5)])
    await give(engine, 1, "Sama", "id-2")
    await give(engine, 1, "Toinen", "id-3")
    await give(engine, 1, "Sama", "id-1")
    assert value(engine, "promise", "promise", 1) == "Toinen"
    with sqlite3.connect(house.path) as db:
        assert db.execute("select count(*) from answers").fetchone() == (2,)


async def test_withdrawing_leaves_a_mark(engine: Engine, house: LocalHouse) -> None:
    """An answer taken back is gone from the room and the views, but not from the disk."""
    await engine.go_to(4)
    await give(engine, 1, "Lupaus")
    for _ in range(2):
        await engine.withdraw_answer(1, "promise", exercise="promise", given_by=GivenBy.PHONE)
    assert value(engine, "promise", "promise", 1) is None
    assert engine.session.current("promise", "promise") == ()
    with sqlite3.connect(house.path) as db:
        assert db.execute("select version, value from answers").fetchall() == [
            (1, '"Lupaus"'),
            (2, None),
        ]
        assert db.execute("select count(*) from idea_summary").fetchone() == (0,)
    await give(engine, 1, "Uusi")
    assert value(engine, "promise", "promise", 1) == "Uusi"


async def test_closed_is_closed(engine: Engine) -> None:
    """No answer to a closed, past or coming exercise, nor after the end."""
    await engine.go_to(4)
    await engine.close_answers()
    with pytest.raises(ClosedError):
        await give(engine, 1, "Myöhässä")
    with pytest.raises(ClosedError):
        await engine.withdraw_answer(1, "promise", exercise="promise", given_by=GivenBy.PHONE)
    with pytest.raises(ClosedError):
        await engine.give_answer(
            1, "now", {"lines": ["a"]}, exercise="customers", given_by=GivenBy.PHONE
        )
    await engine.end()
    with pytest.raises(ClosedError, match="error-over"):
        await give(engine, 1, "Liian myöhässä")
    assert engine.session.answers == {}


async def test_not_valid_stores_nothing(engine: Engine) -> None:
    """A refused answer leaves no trace."""
    await engine.go_to(7)
    with pytest.raises(NotValidError, match="answer-range") as refused:
        await give(engine, 1, "3 9")
    assert refused.value.part == "target"
    with pytest.raises(NotValidError, match="error-question"):
        await engine.give_answer(1, "nothing", {}, exercise="rating", given_by=GivenBy.PHONE)
    assert engine.session.answers == {}


async def test_ending_and_going_on(engine: Engine) -> None:
    """After the end nothing moves until the session is reopened, where it stopped."""
    await engine.go_to(9)
    await engine.end()
    assert engine.session.ended_at is not None
    with pytest.raises(NotPossibleError, match="error-over"):
        await engine.back()
    await engine.reopen()
    assert engine.session.ended_at is None
    assert (engine.session.step, engine.session.takes_answers) == (9, True)


async def test_joining_is_remembered_once(engine: Engine) -> None:
    """The first use of a code is when the table joined."""
    code = engine.session.tables[3].code
    await engine.join(code.lower())
    first = engine.session.tables[3].joined_at
    assert first is not None
    await engine.join(code)
    assert engine.session.tables[3].joined_at == first
    with pytest.raises(UnknownCodeError):
        await engine.join("????")


async def test_tables_by_number_or_code(engine: Engine) -> None:
    """The facilitator may type either."""
    table = engine.session.tables[2]
    assert find_seat(engine.session, "2") == table
    assert find_seat(engine.session, f" {table.code.lower()} ") == table
    for wrong in ("5", "0", "", "²", "abc"):
        with pytest.raises(UnknownCodeError):
            find_seat(engine.session, wrong)


async def test_tables_come_and_change_their_names(engine: Engine, house: LocalHouse) -> None:
    """A table can be added and renamed while the room runs; texts are cleaned."""
    added = await engine.add_table("Uusi \x1b[2Jpöytä", "Koulut")
    assert (added.number, added.name, added.unit) == (5, "Uusi [2Jpöytä", "Koulut")
    await engine.rename_table(1, "x" * 100, "")
    assert len(engine.session.tables[1].name) == 60
    for _ in range(MOST_TABLES - 5):
        await engine.add_table()
    with pytest.raises(NotPossibleError, match="error-most-tables"):
        await engine.add_table()
    stored = archive.read_session(house.path, "last")
    assert stored.tables == engine.session.tables


async def test_what_is_heard_is_on_the_disk(engine: Engine, house: LocalHouse) -> None:
    """Listeners hear of an answer only after another connection can read it."""
    seen: list[tuple[str, int]] = []

    def listener(happened: tuple[events.Event, ...]) -> None:
        with sqlite3.connect(house.path) as db:
            (count,) = db.execute("select count(*) from answers").fetchone()
        given = [e for e in happened if isinstance(e, events.AnswerGiven)]
        seen.append((type(happened[0]).__name__, count - len(given)))

    await engine.go_to(4)
    stop = engine.listen(listener)
    await give(engine, 1, "Lupaus")
    stop()
    await give(engine, 2, "Kuulematon")
    assert seen == [("AnswerGiven", 0)]


async def test_a_failing_listener_stops_nobody(engine: Engine) -> None:
    """One screen's mistake does not keep the others from hearing."""
    heard: list[int] = []

    def broken(happened: tuple[events.Event, ...]) -> None:
        raise RuntimeError("broken on purpose")

    engine.listen(broken)
    engine.listen(lambda happened: heard.append(len(happened)))
    await engine.next()
    assert heard == [1]


async def test_a_full_disk_takes_everything_back(engine: Engine, house: LocalHouse) -> None:
    """When a group can't be written, it and what was decided on it never happened."""
    await engine.go_to(4)
    with sqlite3.connect(house.path) as other:
        # A trigger stands in for the disk that refuses: SQLite fails inside the transaction.
        other.execute(
            "create trigger refuse before insert on answers begin select raise(abort, 'full'); end"
        )
    results = await asyncio.gather(
        give(engine, 1, "Ensimmäinen", "a"),
        give(engine, 1, "Toinen", "b"),
        engine.close_answers(),
        return_exceptions=True,
    )
    assert all(isinstance(result, StorageError) for result in results)
    assert engine.session.answers == {}
    assert engine.session.takes_answers
    with sqlite3.connect(house.path) as other:
        other.execute("drop trigger refuse")
    await give(engine, 1, "Ensimmäinen", "a")
    assert value(engine, "promise", "promise", 1) == "Ensimmäinen"
    assert archive.read_session(house.path, "last") == engine.session


async def test_many_at_once_lose_nothing(engine: Engine, house: LocalHouse) -> None:
    """Sixty tables answering at the same moment are all on the disk."""
    for _ in range(56):
        await engine.add_table()
    await engine.go_to(2)
    await asyncio.gather(
        *[give(engine, n, f"ryhmä {n}: {i}; toinen") for n in range(1, 61) for i in range(5)]
    )
    stored = archive.read_session(house.path, "last")
    assert stored == engine.session
    assert len(stored.current("customers", "now")) == 60
    assert stored.answers["customers"][("now", 60, "")].version == 5
