"""A session in which everything has happened that an export has to cope with."""

from collections.abc import Awaitable, Callable

import pytest

from sessions.engine import Engine
from sessions.model import GivenBy, Session
from tui.house import Room

Give = Callable[[int, str, str], Awaitable[None]]


def giver(engine: Engine) -> Give:
    """Answers the present exercise in the notation of the line dialogue."""

    async def give(table: int, name: str, typed: str) -> None:
        exercise = engine.session.exercise
        assert exercise is not None
        question = exercise.question(name)
        assert question is not None
        hand = GivenBy.FACILITATOR if table == 4 else GivenBy.PHONE
        await engine.give_answer(
            table, name, question.parse(typed), exercise=exercise.name, given_by=hand
        )

    return give


@pytest.fixture
async def session(room: Room) -> Session:
    """Answers changed, taken back, given by keyboard, full of markup; a step left out."""
    engine = room.engine
    give = giver(engine)
    await engine.go_to(2)
    await give(1, "now", "oppilaat; =1+1")
    await give(1, "now", "oppilaat; =SUMMA(A1); -1; @kaikki")
    await give(2, "now", "<b>huoltajat</b> & *me*; 1. kunta; # [x](http://paha.example) | y")
    await give(3, "future", "digi – mutta selkeästi")
    await give(2, "future", "otetaan takaisin")
    await engine.withdraw_answer(2, "future", exercise="customers", given_by=GivenBy.PHONE)
    await engine.go_to(4)
    await give(2, "promise", "Kysyt kerran; saat vastauksen, samana päivänä.")
    await give(4, "promise", "+358 vastaa aina.")
    await engine.go_to(7)
    await give(1, "service", "3 5")
    await give(2, "service", "4 4")
    await give(3, "service", "5 4")
    await give(4, "service", "2 5")
    await engine.leave_out(8)
    await engine.go_to(9)
    await give(3, "ideas", "Yksi numero kaikille; Kahvia")
    await engine.end()
    return engine.session
