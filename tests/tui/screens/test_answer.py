"""Typing a table's answer for it."""

import re

import pytest
from textual.widgets import Input

from exercises.model import Workshop
from sessions.model import Details, GivenBy
from tests.tui.answering import open_modal, type_text, value
from tests.tui.every_type import STEP, WORKSHOP
from tests.tui.facilitator import SitDown
from tests.tui.hostile import HOSTILE
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.screens.answer import AnswerScreen
from tui.screens.confirm import ConfirmScreen
from tui.screens.room import RoomScreen
from tui.widgets.writing import Writing

CUSTOMERS, PROMISE, RATING = STEP["customers"], STEP["promise"], STEP["rating"]


@pytest.fixture
def workshop() -> Workshop:
    """One that asks every type of question."""
    return WORKSHOP


async def test_a_statement_is_stored_with_one_enter(sit_down: SitDown, room: Room) -> None:
    """It is marked as the facilitator's, and the next table can be typed at once."""
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await open_modal(f, "2")
        await f.sees("Kokit")
        await type_text(f, "Vastaamme aina\n")
        await f.sees("Tallennettu: pöytä 2 Kokit")
        assert value(room, "promise", 2) == "Vastaamme aina"
        answer = room.engine.session.answer("promise", "promise", 2)
        assert answer is not None
        assert answer.given_by is GivenBy.FACILITATOR
        assert f.screen.query_one("#seat", Input).has_focus
        assert f.screen.query_one("#seat", Input).value == ""
        await type_text(f, "4\nLupaamme kahvia\n")
        await f.waits(lambda: value(room, "promise", 4) == "Lupaamme kahvia")
        await f.press("escape")
        await f.sees("2 / 4 pöytää")
        await f.sees("✎ Vastaamme aina")
        await f.sees("✎ vetäjän kirjaama")


async def test_a_table_is_found_by_its_code(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(PROMISE)
    code = room.engine.session.tables[3].code.lower()
    async with sit_down() as f:
        await open_modal(f, code)
        await f.sees("Siistijät")


async def test_an_unknown_table_is_said_beside_the_field(sit_down: SitDown, room: Room) -> None:
    """What was typed stays; Enter on nothing does nothing."""
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await open_modal(f)
        await f.press("enter")
        await type_text(f, "77\n")
        await f.sees("Pöytää ”77” ei ole.")
        assert f.screen.query_one("#seat", Input).value == "77"


async def test_ideas_one_a_line_and_parted_by_semicolons(sit_down: SitDown, room: Room) -> None:
    """Enter begins the next idea, Enter on an empty line stores and goes to the next question."""
    await room.engine.go_to(CUSTOMERS)
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, "lapset\nopettajat; keittäjät\n\n")
        await f.waits(lambda: value(room, "now", 1) == ["lapset", "opettajat", "keittäjät"])
        await type_text(f, "robotit\n\n")
        await f.sees("Tallennettu: pöytä 1")
        assert value(room, "future", 1) == ["robotit"]


async def test_pasted_lines_are_ideas(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(CUSTOMERS)
    async with sit_down() as f:
        await open_modal(f, "1")
        field = f.screen.focused
        assert isinstance(field, Writing)
        field.insert("yksi\r\nkaksi\nkolme")
        await f.press("enter", "enter")
        await f.waits(lambda: value(room, "now", 1) == ["yksi", "kaksi", "kolme"])


async def test_an_optional_question_is_passed_with_enter(sit_down: SitDown, room: Room) -> None:
    """Nothing is stored for it, and the table is done."""
    await room.engine.go_to(CUSTOMERS)
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, "lapset\n\n")
        await f.waits(lambda: value(room, "now", 1) == ["lapset"])
        await f.press("enter")
        await f.sees("Tallennettu: pöytä 1")
        assert value(room, "future", 1) is None


async def test_a_rating_is_two_digits(sit_down: SitDown, room: Room) -> None:
    """`35` and `3 5` are the same; what the figures mean is said while typing."""
    await room.engine.go_to(RATING)
    async with sit_down() as f:
        for table, typed in ((1, "35"), (2, "2 4")):
            await open_modal(f, str(table))
            await type_text(f, typed)
            await f.sees("→ Tavoite")
            await f.press("enter")
            await f.waits(lambda table=table: value(room, "service", table) is not None)
            await f.press("escape")
            await f.waits(lambda: isinstance(f.screen, RoomScreen))
        assert value(room, "service", 1) == {"now": 3, "target": 5}
        assert value(room, "service", 2) == {"now": 2, "target": 4}


async def test_a_rating_out_of_range_is_said_beside_the_field(
    sit_down: SitDown, room: Room
) -> None:
    """Nothing is stored, what was typed stays, and it can be mended."""
    await room.engine.go_to(RATING)
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, "39\n")
        await f.sees("Tavoite: Luvun pitää olla 1–5.")
        assert value(room, "service", 1) is None
        field = f.screen.focused
        assert isinstance(field, Input)
        assert field.value == "39"
        await f.press("backspace", "4", "enter")
        await f.waits(lambda: value(room, "service", 1) == {"now": 3, "target": 4})


async def test_a_statement_that_is_too_long_stays_in_the_field(
    sit_down: SitDown, room: Room
) -> None:
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await open_modal(f, "1")
        field = f.screen.focused
        assert isinstance(field, Writing)
        field.insert("pitkä " * 60)
        await f.press("enter")
        await f.sees("Vastaus on liian pitkä: 359 merkkiä")
        assert value(room, "promise", 1) is None
        assert field.text == "pitkä " * 60


async def test_an_empty_answer_is_not_stored(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.press("enter")
        await f.sees("Kirjoittakaa ensin vastaus.")


async def test_an_earlier_answer_is_shown_and_changed(sit_down: SitDown, room: Room) -> None:
    """Also one from a phone, with a semicolon that is no idea's end."""
    await room.engine.go_to(CUSTOMERS)
    await room.engine.give_answer(
        1, "now", {"lines": ["a; b", "c"]}, exercise="customers", given_by=GivenBy.PHONE
    )
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.sees("Tällä pöydällä on jo vastaus.")
        await f.sees("a; b")
        await type_text(f, "d\n\n")
        await f.waits(lambda: value(room, "now", 1) == ["a; b", "c", "d"])


async def test_an_emptied_answer_is_taken_back(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(PROMISE)
    await room.engine.give_answer(
        1, "promise", {"text": ["Hups"]}, exercise="promise", given_by=GivenBy.PHONE
    )
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.press(*["backspace"] * 4, "enter")
        await f.waits(lambda: value(room, "promise", 1) is None)


async def test_letters_are_letters_here(sit_down: SitDown, room: Room) -> None:
    """No key of the room's commands does anything but type, in any field."""
    await room.engine.go_to(PROMISE)
    typed = "oarjnkse?xi"
    async with sit_down() as f:
        await open_modal(f)
        before = room.engine.session
        await f.pilot.press(*typed)
        assert f.screen.query_one("#seat", Input).value == typed
        await f.press(*["backspace"] * len(typed))
        await type_text(f, "1\n")
        await f.pilot.press(*typed)
        field = f.screen.focused
        assert isinstance(field, Writing)
        assert field.text == typed
        assert room.engine.session is before


async def test_closing_asks_once_about_what_was_not_sent(sit_down: SitDown, room: Room) -> None:
    """No keeps everything as typed, yes closes; without anything typed nothing is asked."""
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, "kesken")
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, ConfirmScreen))
        await f.press("escape")
        await f.sees("kesken")
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, ConfirmScreen))
        await f.press("enter")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))
        assert value(room, "promise", 1) is None
        await open_modal(f, "1")
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))


async def test_typing_another_table_does_not_take_the_text_along(
    sit_down: SitDown, room: Room
) -> None:
    """An answer meant for one table never lands on another."""
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, "ykkösen lupaus")
        await f.press("shift+tab", "backspace")
        await type_text(f, "4\n")
        await f.waits(lambda: isinstance(f.screen, ConfirmScreen))
        await f.press("enter")
        await f.waits(lambda: isinstance(f.screen, AnswerScreen))
        await f.pilot.pause()
        assert "ykkösen lupaus" not in f.text


async def test_a_question_that_was_jumped_over_is_not_forgotten(
    sit_down: SitDown, room: Room
) -> None:
    """Text typed for the first question is sent before the table counts as done."""
    await room.engine.go_to(CUSTOMERS)
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, "lapset")
        await f.press("tab")
        await type_text(f, "robotit\n\n")
        await f.waits(lambda: value(room, "future", 1) == ["robotit"])
        assert value(room, "now", 1) is None
        await f.press("enter", "enter")
        await f.waits(lambda: value(room, "now", 1) == ["lapset"])


async def test_hostile_names_and_answers_are_text_in_the_fields(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    room = await house.open_new(workshop, details, [(text, "") for text in HOSTILE])
    await room.engine.go_to(PROMISE)
    for table, text in enumerate(HOSTILE, start=1):
        await room.engine.give_answer(
            table, "promise", {"text": [text]}, exercise="promise", given_by=GivenBy.PHONE
        )
    async with sit_down() as f:
        await open_modal(f)
        for table in range(1, len(HOSTILE) + 1):
            await type_text(f, f"{table}\n")
            await f.waits(lambda: isinstance(f.screen.focused, Writing))
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", f.text)
            await f.press("enter")
            await f.waits(lambda: isinstance(f.screen.focused, Input))
