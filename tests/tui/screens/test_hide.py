"""Hiding an answer from the room, and bringing it back."""

import asyncio

import pytest
from textual.widgets import OptionList

from exercises.model import Workshop
from sessions.model import Details
from sessions.shown import visible
from tests.tui.answering import from_phone, go_to
from tests.tui.every_type import WORKSHOP
from tests.tui.facilitator import Facilitator, SitDown
from tests.tui.hostile import HOSTILE
from tests.tui.screens.test_room import PROMISE, say
from tests.tui.widgets.test_tables import vote
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.screens.hide import HideScreen
from tui.screens.room import RoomScreen

SIZES = ((80, 24), (120, 40), (200, 60))


async def open_hide(f: Facilitator) -> None:
    """Press H."""
    await f.press("h")
    await f.waits(lambda: isinstance(f.screen, HideScreen))


def seen_by_the_room(room: Room) -> set[int]:
    """The tables whose answers the room sees."""
    session = room.engine.session
    exercise = session.exercise
    assert exercise is not None
    question = exercise.questions[0]
    shown = visible(session, exercise, question)
    return {one.table for one in shown.current(exercise.name, question.name)} if shown else set()


@pytest.mark.parametrize("size", SIZES)
async def test_one_key_hides_and_brings_back(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    """The newest stands first; the room sees the change at once, and nothing is removed."""
    engine = room.engine
    await engine.go_to(PROMISE)
    for table in (1, 2, 3):
        await say(engine, table, f"Lupaus pöydästä {table}.")
        await asyncio.sleep(0.01)  # times are told apart by milliseconds
    await engine.reveal()
    async with sit_down(size=size) as f:
        await open_hide(f)
        await f.sees("Lupaus pöydästä 3.", "Enter – piilota pöydän 3 vastaus")
        assert f.text.index("3 Siistijät") < f.text.index("2 Kokit")
        await f.press("h")
        await f.sees("×", "piilossa", "tuo pöydän 3 vastaus takaisin")
        assert seen_by_the_room(room) == {1, 2}
        await f.press("down", "enter")
        await f.sees("tuo pöydän 2 vastaus takaisin")
        assert seen_by_the_room(room) == {1}
        await f.press("enter")
        await f.sees("piilota pöydän 2 vastaus")
        assert seen_by_the_room(room) == {1, 2}
        await f.press("u")
        await f.sees("Kumottu: pöydän 2 vastauksen palauttaminen")
        assert seen_by_the_room(room) == {1}
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))
        await f.sees("Salille: kaikki", "2 piilossa", "× 3 Siist", "× 2 Kokit")
        assert len(engine.session.current("promise", "promise")) == 3


async def test_a_newer_answer_does_not_move_the_mark(sit_down: SitDown, room: Room) -> None:
    engine = room.engine
    await engine.go_to(PROMISE)
    await say(engine, 1, "Ensimmäinen.")
    async with sit_down() as f:
        await open_hide(f)
        await f.sees("piilota pöydän 1 vastaus")
        await say(engine, 4, "Uudempi.")
        await f.sees("Uudempi.")
        await f.sees("piilota pöydän 1 vastaus")
        await f.press("enter")
        await f.sees("tuo pöydän 1 vastaus takaisin")
        assert {seat[2] for seat in engine.session.hidden} == {1}


async def test_without_answers_it_says_so(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await open_hide(f)
        await f.sees("ei ole vielä vastauksia")
        await f.press("enter", "h")
        assert not room.engine.session.hidden
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))


async def test_hostile_answers_are_shown_as_text(sit_down: SitDown, room: Room) -> None:
    engine = room.engine
    await engine.go_to(PROMISE)
    for number, text in enumerate(HOSTILE):
        await say(engine, 1 + number % 4, text[:200])
    async with sit_down() as f:
        await open_hide(f)
        for _ in range(4):
            await f.press("enter", "down")
        assert len(engine.session.hidden) == 4


@pytest.mark.parametrize("size", SIZES)
async def test_what_is_voted_on_can_be_hidden_while_it_is_voted_on(
    sit_down: SitDown,
    house: LocalHouse,
    every_type: Workshop,
    details: Details,
    size: tuple[int, int],
) -> None:
    """A bad line stands on the forms: the answers of the earlier step are below its title. The
    votes are not listed: a vote is nothing that could be unfit to be seen."""
    room = await house.open_new(every_type, details, [("", "")] * 2)
    engine = room.engine
    names = [one.name for one in every_type.steps]
    await engine.go_to(names.index("promise") + 1)
    for table, text in ((1, "Kuuntelemme."), (2, "Sopimatonta.")):
        await say(engine, table, text)
    await engine.go_to(names.index("choice") + 1)
    await vote(engine, 1, "choice", "a")
    async with sit_down(size=size) as f:
        await open_hide(f)
        await f.sees("Lupaus", "Kuuntelemme.", "Enter – piilota pöydän 2 vastaus")
        listed = f.screen.query_one(OptionList)
        assert [option.disabled for option in listed.options] == [True, False, False]
        await f.press("enter")
        await f.waits(lambda: engine.session.hidden == {("promise", "promise", 2, "")})
        await f.sees("tuo pöydän 2 vastaus takaisin")
        await f.press("down")
        await f.sees("piilota pöydän 1 vastaus")
        await f.press("up", "h")
        await f.waits(lambda: not engine.session.hidden)


async def test_the_present_answers_stand_before_the_earlier_ones(
    sit_down: SitDown, house: LocalHouse, details: Details
) -> None:
    """An answer that comes meanwhile goes above the earlier step's, and moves no mark."""
    room = await house.open_new(WORKSHOP, details, [("", "")] * 2)
    await go_to(room, "included")
    async with sit_down() as f:
        await open_hide(f)
        await f.sees("criteria", "Siisti jälki", "Enter – piilota pöydän 2 vastaus")
        await from_phone(room, "in", "1 -2")
        listed = f.screen.query_one(OptionList)
        await f.waits(lambda: listed.option_count == 4)
        assert [option.disabled for option in listed.options] == [False, True, False, False]
        await f.sees("piilota pöydän 2 vastaus")
        await f.press("h")
        await f.waits(lambda: room.engine.session.hidden == {("criteria", "ideas", 2, "")})
