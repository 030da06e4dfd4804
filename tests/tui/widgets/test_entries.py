"""Typing each type of answer, as fast as it is read aloud."""

import re
from dataclasses import dataclass

import pytest
from textual.widgets import Input

from exercises.model import Workshop
from sessions.model import GivenBy
from tests.tui.answering import (
    from_phone,
    go_to,
    open_modal,
    stored,
    type_text,
    value,
)
from tests.tui.every_type import ASKED, STEP, WORKSHOP
from tests.tui.facilitator import Facilitator, SitDown
from tests.tui.hostile import HOSTILE
from tui.house import Room
from tui.screens.room import RoomScreen
from tui.widgets.items import Items
from tui.widgets.writing import Writing


@pytest.fixture
def workshop() -> Workshop:
    """One that asks every type of question."""
    return WORKSHOP


@dataclass(frozen=True)
class Case:
    """How a table's answer is typed, first half an answer, then the rest of it."""

    step: str
    half: str
    echo: str
    rest: str
    answer: str
    wrong: str
    refusal: str
    better: str
    """Another answer, in the notation in which it is stored."""


CASES = (
    Case(
        "rating",
        "3",
        "Nyt 3 kohtalainen",
        "5 on kiire",
        "3 5 on kiire",
        "39",
        "Tavoite: Luvun pitää olla 1–5.",
        "2 4",
    ),
    Case(
        "profile",
        "35 24 4",
        "3 Palveluasenne: nyt 4, tavoite?",
        "4",
        "35 24 44",
        "35 29 44",
        "2 Ongelmanratkaisu, tavoite: Luvun pitää olla 1–5.",
        "11 22 33",
    ),
    Case(
        "sort",
        "12",
        "3 Siisti jälki: mihin laatikkoon?",
        "2",
        "1 2 2",
        "132",
        "Kohdan 2 laatikkoa ei tunnistettu.",
        "2 1 1",
    ),
    Case(
        "rank",
        "3 1",
        "1. Siisti jälki, 2. Aikataulu pitää · vielä yksi sija",
        " 2",
        "3 1 2",
        "3 1 9",
        "Kohtaa ”9” ei ole. Käytä numeroita 1–3.",
        "1 2 3",
    ),
    Case(
        "points",
        "2: 3",
        "Asukasta kuunnellaan 3 · 2 pistettä jäljellä",
        ", 1",
        "1: 1, 2: 3",
        "1: 4, 2: 3",
        "2 pistettä on liikaa",
        "1: 5",
    ),
    Case(
        "choice",
        "3",
        "Valittu: Palveluasenne",
        " 1",
        "1 3",
        "1 2 3",
        "Valittuna on 3, enintään 2 voi valita.",
        "2",
    ),
    Case("score", "4", "4 hyvä", "", "4", "6", "Luvun pitää olla 1–5.", "5"),
    Case(
        "guard",
        "2",
        "Valittu: Asukasta kuunnellaan",
        "",
        "2",
        "9",
        "Kohtaa ”9” ei ole. Käytä numeroita 1–2.",
        "1",
    ),
)


def listed(f: Facilitator) -> list[str]:
    """The items to read from."""
    return [line.plain.strip() for line in f.screen.query_one(Items).draw(60)]


async def open_again(f: Facilitator) -> Input:
    """Open table 1's answer once more; the field it stands in."""
    await f.press("escape")
    await f.waits(lambda: isinstance(f.screen, RoomScreen))
    await open_modal(f, "1")
    await f.sees("Tällä pöydällä on jo vastaus.")
    field = f.screen.focused
    assert isinstance(field, Input)
    return field


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.step)
async def test_a_line_is_understood_while_it_is_typed(
    sit_down: SitDown, room: Room, case: Case
) -> None:
    """It is stored, can be changed, and what is wrong is said and stays in the field."""
    question = ASKED[case.step][0].name
    await go_to(room, case.step)
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, case.half)
        await f.sees(case.echo)
        await type_text(f, f"{case.rest}\n")
        await f.waits(lambda: stored(room, question, 1) == case.answer)

        field = await open_again(f)
        assert field.value == case.answer
        await f.press("ctrl+u")
        await type_text(f, case.wrong)
        await f.sees(case.refusal)
        await f.press("enter")
        await f.pilot.pause()
        assert field.value == case.wrong
        assert field.has_focus
        assert stored(room, question, 1) == case.answer

        await f.press("ctrl+u")
        await type_text(f, f"{case.better}\n")
        await f.waits(lambda: stored(room, question, 1) == case.better)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.step)
async def test_an_emptied_line_takes_the_answer_back(
    sit_down: SitDown, room: Room, case: Case
) -> None:
    question = ASKED[case.step][0].name
    await go_to(room, case.step)
    await from_phone(room, question, case.answer)
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.press("ctrl+u", "enter")
        await f.waits(lambda: stored(room, question, 1) == "")


async def test_items_show_what_was_typed_for_them(sit_down: SitDown, room: Room) -> None:
    """In words, not only as figures; the next one is pointed at."""
    await go_to(room, "sort")
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.sees("1 Tekninen · 2 Toiminnallinen", "▸1  Aikataulu pitää")
        await type_text(f, "12")
        lines = f.text.split("\n")
        assert any("1  Aikataulu pitää" in li and "→ Tekninen" in li for li in lines)
        assert any("2  Asukasta kuunnellaan" in li and "→ Toiminnallinen" in li for li in lines)
        await f.sees("▸3  Siisti jälki")
        await type_text(f, "1")
        await f.sees("Kaikki koossa. Enter tallentaa.")


async def test_many_items_follow_what_is_typed(sit_down: SitDown, room: Room) -> None:
    """At 80×24 thirty do not fit: the next one is always in sight, the arrows look elsewhere."""
    await go_to(room, "criteria")
    ideas = "; ".join(f"Pitkähkö onnistumisen peruste numero {n}" for n in range(1, 31))
    await from_phone(room, "ideas", ideas)
    await room.engine.go_to(STEP["sort"])
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, "1" * 25)
        await f.sees("▸26  Pitkähkö onnistumisen peruste numero 26", "26 Pitkähkö")
        assert "numero 1 " not in f.text
        await f.press(*["up"] * 30)
        await f.sees("numero 1 ")
        assert "1" * 25 in f.text


async def test_each_table_is_asked_about_its_own_items(sit_down: SitDown, room: Room) -> None:
    """Where the workshop says so; the numbers are those of the table."""
    await go_to(room, "points")
    async with sit_down() as f:
        await open_modal(f, "1")
        assert listed(f) == ["1  Aikataulu pitää", "2  Asukasta kuunnellaan"]
        await f.press("shift+tab", "ctrl+u")
        await type_text(f, "2\n")
        await f.waits(lambda: listed(f) == ["1  Siisti jälki"])
        await type_text(f, "1: 5\n")
        await f.waits(lambda: stored(room, "spent", 2) == "1: 5")
        assert value(room, "spent", 1) is None


async def test_nothing_to_choose_from_is_said_at_once(sit_down: SitDown, room: Room) -> None:
    """A table that wrote nothing has nothing of its own."""
    await go_to(room, "points")
    async with sit_down() as f:
        await open_modal(f, "4")
        await f.sees("Tähän tulevat aiemman vaiheen vastaukset")
        await type_text(f, "1: 2\n")
        await f.sees("Tähän tulevat aiemman vaiheen vastaukset")
        assert value(room, "spent", 4) is None


async def test_rows_are_typed_one_a_line(sit_down: SitDown, room: Room) -> None:
    """The present column is named; Enter on an empty line stores."""
    await go_to(room, "rows")
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.sees("Asiakas / Tarve nyt / Tarve tulevaisuudessa")
        await type_text(f, "lapset / ")
        await f.sees("Rivi 1 · Tarve nyt")
        await type_text(f, "lounas|rauha\n")
        await f.sees("Rivi 2 · Asiakas")
        await type_text(f, "vanhemmat\n\n")
        await f.waits(
            lambda: (
                value(room, "needs", 1) == [["lapset", "lounas", "rauha"], ["vanhemmat", "", ""]]
            )
        )


async def test_rows_from_a_phone_are_changed_cell_by_cell(sit_down: SitDown, room: Room) -> None:
    """Signs that part cells and rows, but stand within a cell, part nothing."""
    await go_to(room, "rows")
    cells = {"cell-1-1": ["a; b"], "cell-1-2": ["c | d"], "cell-1-3": ["e / f"]}
    await room.engine.give_answer(1, "needs", cells, exercise="rows", given_by=GivenBy.PHONE)
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, "g / h\n\n")
        await f.waits(
            lambda: value(room, "needs", 1) == [["a; b", "c | d", "e / f"], ["g", "h", ""]]
        )


async def test_a_wrong_row_is_named_and_stays(sit_down: SitDown, room: Room) -> None:
    await go_to(room, "rows")
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, f"a / {'x' * 21}\n\n")
        await f.sees("Rivi 1 · Tarve nyt: Vastaus on liian pitkä")
        assert value(room, "needs", 1) is None
        field = f.screen.focused
        assert isinstance(field, Writing)
        field.load_text("a\nb\nc\nd\n")
        field.move_cursor(field.document.end)
        await f.press("enter")
        await f.sees("Rivejä on 4, enintään 3 mahtuu.")


async def test_themes_are_judged_by_number_and_what_is_missing_is_written(
    sit_down: SitDown, room: Room
) -> None:
    """A minus is no; Enter goes on to what is missing, and there stores on an empty line."""
    await go_to(room, "included")
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.sees("Teemojen numerot", "Mitä puuttuu?", "-1 = se puuttuu")
        await type_text(f, "1 -2")
        lines = f.text.split("\n")
        assert any("1  Kohtaaminen" in line and "mukana" in line for line in lines)
        assert any("2  Jälki" in line and "puuttuu" in line for line in lines)
        await type_text(f, "\nHinta; lapset\nIltavuoro\n\n")
        await f.waits(lambda: stored(room, "in", 1) == "1 -2; Hinta; lapset; Iltavuoro")

        field = await open_again(f)
        assert field.value == "1 -2"
        await f.press("ctrl+u")
        await type_text(f, "-1 7\n\n")
        await f.sees("Kohtaa ”7” ei ole. Käytä numeroita 1–2.")
        assert stored(room, "in", 1) == "1 -2; Hinta; lapset; Iltavuoro"
        assert field.has_focus
        await type_text(f, "-1\n\n")
        await f.waits(lambda: stored(room, "in", 1) == "-1; Hinta; lapset; Iltavuoro")


async def test_an_emptied_judgement_is_taken_back(sit_down: SitDown, room: Room) -> None:
    await go_to(room, "included")
    await from_phone(room, "in", "1 -2")
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.press("ctrl+u", "enter", "enter")
        await f.waits(lambda: stored(room, "in", 1) == "")


async def test_what_a_phone_wrote_in_one_idea_stays_one(sit_down: SitDown, room: Room) -> None:
    """A semicolon parts only what the facilitator types."""
    await go_to(room, "included")
    parts = {"missing": ["a; b"]}
    await room.engine.give_answer(1, "in", parts, exercise="included", given_by=GivenBy.PHONE)
    async with sit_down() as f:
        await open_modal(f, "1")
        await type_text(f, "2\n")
        await type_text(f, "c\n\n")
        await f.waits(lambda: bool(value(room, "in", 1)["themes"]))
        assert value(room, "in", 1)["missing"] == ["a; b", "c"]


async def test_without_themes_only_what_is_missing_is_typed(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(STEP["included"])
    async with sit_down() as f:
        await open_modal(f, "1")
        await f.sees("Teemoja ei ole vielä.")
        assert isinstance(f.screen.focused, Writing)
        await type_text(f, "3 viikkoa jonoa\n\n")
        await f.waits(lambda: stored(room, "in", 1) == "; 3 viikkoa jonoa")


@pytest.mark.parametrize("step", ["sort", "rank"])
async def test_hostile_items_are_text(sit_down: SitDown, room: Room, step: str) -> None:
    """In the list and in what is said of them."""
    await room.engine.go_to(STEP["criteria"])
    ideas = {"lines": list(HOSTILE)}
    await room.engine.give_answer(1, "ideas", ideas, exercise="criteria", given_by=GivenBy.PHONE)
    await room.engine.go_to(STEP[step])
    async with sit_down() as f:
        await open_modal(f, "1")
        for number in range(1, len(listed(f)) + 1):
            await type_text(f, "1" if step == "sort" else f"{number} ")
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", f.text)
        assert any("[@click=app.quit]x[/]" in line for line in listed(f))
