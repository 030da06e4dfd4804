"""Undo, revealing bit by bit, and two facilitators in one room."""

import pytest

from tests.tui.facilitator import SitDown
from tests.tui.screens.test_room import PROMISE, say
from tui.house import Room

SIZES = ((80, 24), (120, 40), (200, 60))


@pytest.mark.parametrize("size", SIZES)
async def test_undo_says_what_it_takes_back_and_takes_it(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    engine = room.engine
    async with sit_down(size=size) as f:
        await f.sees("Mukana 0/4")
        assert "kumoa" not in f.text
        await f.press("space")
        await f.sees("Vaihe 1 / 9", "U kumoa: siirtyminen: 1.")
        await f.press("space")
        await f.sees("Vaihe 2 / 9", "U kumoa: siirtyminen: 2.")
        await f.press("u")
        await f.sees("Vaihe 1 / 9", "Kumottu: siirtyminen: 2. Asiakkaamme")
        await f.press("u")
        await f.sees("Mukana 0/4")
        assert engine.session.step == 0


async def test_what_was_closed_by_mistake_is_open_again(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await f.press("o")
        await f.sees("Vastaukset suljettu", "kumoa: vastausten sulk")
        await f.press("u")
        await f.sees("Vastaukset auki", "Kumottu: vastausten sulkeminen")


@pytest.mark.parametrize("size", SIZES)
async def test_one_table_more_and_then_the_next_page(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    """What the room sees is marked; what it does not is not."""
    engine = room.engine
    await engine.go_to(PROMISE)
    for table in (1, 2, 3):
        await say(engine, table, f"Lupaus pöydästä {table}.")
    async with sit_down(size=size) as f:
        await f.sees("V yksi lisää")
        assert "▣" not in f.text
        await f.press("v", "v")
        await f.sees("Salille: 2 pöytää", "▣ 1", "▣ 2 Kokit")
        assert "▣ 3" not in f.text
        await f.press("r")
        await f.sees("Salille: kaikki", "V seuraava sivu", "R ota pois", "▣ Mitä lupaamme")
        await f.press("v")
        await f.sees("sivu 2")
        assert engine.page == 1
        await f.press("r")
        await f.sees("R näytä")
        assert "▣" not in f.text


async def test_two_fast_presses_of_one_hand_both_count(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(1)
    async with sit_down() as f:
        await f.sees("Vaihe 1 / 9")
        await f.write("  ")
        await f.sees("Vaihe 3 / 9")
        await f.write("oo ")
        await f.sees("Vaihe 4 / 9")


async def test_two_facilitators_who_press_at_once_go_on_by_one_step(
    sit_down: SitDown, room: Room
) -> None:
    """The second is told, sees where the room is, and can press again."""
    engine = room.engine
    await engine.go_to(1)
    async with sit_down() as f:
        await f.sees("Vaihe 1 / 9")
        await engine.next()  # the other one, on the remote
        await f.press("space")
        await f.sees("Toinen vetäjä ehti ensin", "Vaihe 2 / 9")
        assert engine.session.step == 2
        await f.press("space")
        await f.sees("Vaihe 3 / 9")


@pytest.mark.parametrize("key", ["left", "o", "r", "t", "plus", "u"])
async def test_every_press_on_an_old_state_is_told(sit_down: SitDown, room: Room, key: str) -> None:
    engine = room.engine
    await engine.go_to(2)
    async with sit_down() as f:
        await f.sees("Vaihe 2 / 9")
        await engine.next()
        before = engine.session
        await f.press(key)
        await f.sees("Toinen vetäjä ehti ensin", "Vaihe 3 / 9")
        assert engine.session == before


async def test_what_has_been_seen_for_a_moment_can_be_changed(
    sit_down: SitDown, room: Room
) -> None:
    engine = room.engine
    await engine.go_to(1)
    async with sit_down() as f:
        await f.sees("Vaihe 1 / 9")
        await engine.next()
        await f.sees("Vaihe 2 / 9")
        await f.pilot.pause(0.8)
        await f.press("space")
        await f.sees("Vaihe 3 / 9")
        assert "Toinen vetäjä" not in f.text
