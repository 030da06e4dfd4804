"""Counting by hand what a table's people without phones answered."""

import pytest
from textual.widgets import Input

from exercises.model import Workshop
from tests.tui.answering import counted, from_phone, go_to, open_modal, type_text
from tests.tui.every_type import WORKSHOP
from tests.tui.facilitator import SitDown
from tui.house import Room
from tui.screens.room import RoomScreen
from tui.widgets.writing import Writing


@pytest.fixture
def workshop() -> Workshop:
    """One that asks every type of question."""
    return WORKSHOP


async def test_votes_are_counted_for_a_table(sit_down: SitDown, room: Room) -> None:
    """What was understood is said; they can be changed and taken back."""
    await go_to(room, "pulse")
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.sees("Puhelimella ei ole vastannut vielä kukaan", "Esimerkiksi 4: 2, 3: 5.")
        await type_text(f, "4: 2, 3: 5")
        await f.sees("7 vastaajaa: 4 × 2, 3 × 5")
        await f.press("enter")
        await f.waits(lambda: counted(room, "energy", 1) == [[{"score": 4}, 2], [{"score": 3}, 5]])
        assert room.engine.session.people("pulse", "energy", 1) == 7
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))

        await open_modal(f, "1")
        field = f.screen.focused
        assert isinstance(field, Input)
        assert field.value == "4: 2, 3: 5"
        await f.press("end", "backspace", "6", "enter")
        await f.waits(lambda: room.engine.session.people("pulse", "energy", 1) == 8)
        await f.press("shift+tab", "ctrl+u", "enter")
        await f.waits(lambda: counted(room, "energy", 1) is None)
        assert room.engine.session.people("pulse", "energy", 1) == 0


async def test_those_who_answered_on_phones_are_not_counted_twice(
    sit_down: SitDown, room: Room
) -> None:
    """How many they are is said, what they answered is not; they stay as they are."""
    await go_to(room, "pulse")
    for voter in ("a", "b"):
        await from_phone(room, "energy", "5", voter)
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.sees("Puhelimella on vastannut jo 2 tästä pöydästä.")
        assert "Tällä pöydällä on jo vastaus." not in f.text
        await type_text(f, "4: 3\n")
        await f.waits(lambda: room.engine.session.people("pulse", "energy", 1) == 5)
        await f.press("shift+tab")
        await f.sees("Puhelimella on vastannut jo 2 tästä pöydästä.")


async def test_a_table_with_phones_is_passed_with_enter(sit_down: SitDown, room: Room) -> None:
    """Without phones an empty field is pointed out."""
    await go_to(room, "pulse")
    await from_phone(room, "energy", "5", "a")
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.press("enter")
        await f.sees("Esimerkiksi 1: 4, 2: 3.")
        await f.press("enter")
        await f.sees("Kirjoittakaa ensin vastaus.")
        assert counted(room, "energy", 1) is None


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("4: 2, 9: 1", "Luvun pitää olla 1–5."),
        ("4: kaksi", "Kohtaa ”4: kaksi” ei voi lukea."),
        ("4: 201", "Vastaajia olisi 201"),
    ],
)
async def test_wrong_votes_are_refused_in_words_and_stay(
    sit_down: SitDown, room: Room, typed: str, why: str
) -> None:
    await go_to(room, "pulse")
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, f"{typed}\n")
        await f.sees(why)
        field = f.screen.focused
        assert isinstance(field, Input)
        assert field.value == typed
        assert counted(room, "energy", 1) is None


async def test_picked_items_are_named_and_orders_typed_one_a_line(
    sit_down: SitDown, room: Room
) -> None:
    """Where answers can't be counted, each person's is a line."""
    await go_to(room, "pulse")
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, "4: 1\n")
        await f.sees("3  Palveluasenne")
        await type_text(f, "3: 2, 1: 4")
        await f.sees("6 vastaajaa: Palveluasenne × 2, Kuunteleminen × 4")
        await f.press("enter")
        await f.waits(lambda: counted(room, "skill", 1) == [[["3"], 2], [["1"], 4]])
        await f.sees("Jokaisen ihmisen", "Enter tyhjällä rivillä tallentaa.")
        await type_text(f, "3 1 2\n1 2 3\n3 1 2")
        await f.sees("3 vastaajaa")
        await f.press("enter", "enter")
        await f.sees("Tallennettu: pöytä 1")
        assert counted(room, "mine", 1) == [[["3", "1", "2"], 2], [["1", "2", "3"], 1]]
        await type_text(f, "1\n")
        await f.press("tab", "tab")
        await f.waits(lambda: isinstance(f.screen.focused, Writing))
        field = f.screen.focused
        assert isinstance(field, Writing)
        assert field.text == "3 1 2\n3 1 2\n1 2 3\n"
