"""The program around the screens: where it begins, follows the room, speaks, and ends."""

from dataclasses import replace

import pytest
from textual.command import CommandPalette
from textual.widgets import OptionList

from sessions.errors import PajaError
from tests.tui.facilitator import Facilitator, SitDown
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.screen import LiveScreen
from tui.screens.confirm import ConfirmScreen
from tui.screens.home import HomeScreen
from tui.screens.lobby import LobbyScreen
from tui.screens.room import RoomScreen
from tui.screens.too_small import TooSmallScreen
from tui.themes import DARK, LIGHT


async def test_it_begins_at_home(sit_down: SitDown) -> None:
    async with sit_down() as f:
        assert isinstance(f.screen, HomeScreen)


async def test_an_open_room_is_shown_at_once_where_it_is(sit_down: SitDown, room: Room) -> None:
    async with sit_down() as f:
        assert isinstance(f.screen, LobbyScreen)
    await room.engine.next()
    async with sit_down() as f:
        assert isinstance(f.screen, RoomScreen)


async def test_the_screens_follow_the_room_whoever_moves_it(sit_down: SitDown, room: Room) -> None:
    async with sit_down() as f:
        await f.sees("Mukana 0/4")
        await room.engine.join(room.engine.session.tables[1].code)
        await f.sees("Mukana 1/4")
        await room.engine.go_to(2)
        await f.sees("Vaihe 2 / 9")
        await f.press("j")
        await room.engine.go_to(0)
        await f.sees("Mukana 1/4")
        assert len(f.app.screen_stack) == 2


async def test_a_burst_of_news_is_one_redraw(
    sit_down: SitDown, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sit_down() as f:
        await f.sees("Mukana 0/4")
        await f.pilot.pause(0.2)
        drawn = 0
        follow = LiveScreen.follow

        def counted(screen: LiveScreen[object]) -> None:
            nonlocal drawn
            drawn += 1
            follow(screen)

        monkeypatch.setattr(LiveScreen, "follow", counted)
        for number in range(40):
            await room.engine.rename_table(1, f"Nimi {number}", "")
        await f.sees("Nimi 39")
        assert 1 <= drawn <= 10  # as many as tenths of a second it took, not 40


async def test_quitting_without_a_room_asks_nothing(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await f.press("ctrl+q")
        assert f.app._exit


async def test_quitting_closes_the_room_after_one_question(
    sit_down: SitDown, house: LocalHouse, room: Room
) -> None:
    async with sit_down() as f:
        await f.press("ctrl+q", "ctrl+q")
        await f.sees("Lopetetaanko nyt?", "jatkuu samasta kohdasta")
        assert sum(isinstance(screen, ConfirmScreen) for screen in f.app.screen_stack) == 1
        await f.press("escape")
        await f.sees("Mukana 0/4")
        assert house.room is room
        await f.press("ctrl+q", "enter")
        await f.pilot.pause()
        assert f.app._exit
        assert house.room is None


async def test_ctrl_c_only_gives_a_hint(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await f.press("ctrl+c")
        await f.sees("Ctrl+C ei tee täällä mitään")
        assert not f.app._exit


async def test_a_small_terminal_is_told_so_until_it_grows(sit_down: SitDown, room: Room) -> None:
    async with sit_down("fi", (79, 24)) as f:
        await f.sees("vähintään 80 × 24 merkkiä, nyt 79 × 24")
        await f.press("space")
        assert room.engine.session.step == 0
        await f.pilot.resize_terminal(80, 23)
        await f.sees("nyt 80 × 23")
        await room.engine.next()  # somebody else does, meanwhile
        await f.pilot.pause(0.2)
        assert isinstance(f.screen, TooSmallScreen)
        await f.pilot.resize_terminal(80, 24)
        await f.sees("Vaihe 1 / 9")
        assert not any(isinstance(screen, TooSmallScreen) for screen in f.app.screen_stack)


# -- languages -------------------------------------------------------------------------------


async def choose_language(f: Facilitator, index: int) -> None:
    """In the screen of languages."""
    await f.sees("Kieli – Språk – Language", "Svenska")
    f.screen.query_one(OptionList).highlighted = index
    await f.press("enter")


async def test_the_language_changes_at_once_and_is_remembered(
    sit_down: SitDown, house: LocalHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[str] = []
    monkeypatch.setattr(house, "choose_language", chosen.append)
    async with sit_down() as f:
        await f.press("i")
        await choose_language(f, 1)
        await f.sees("Servicen är vårt visitkort", "Övrigt")
        await f.press("i")
        await choose_language(f, 2)
        await f.sees("Our service speaks for us", "Enter – new:")
        await f.press("i", "escape")
        await f.sees("Our service speaks for us")
    assert chosen == ["sv", "en"]


async def test_a_language_that_can_not_be_kept_is_spoken_all_the_same(
    sit_down: SitDown, house: LocalHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(language: str) -> None:
        raise PajaError("error-file", path="settings.toml", reason=language)

    monkeypatch.setattr(house, "choose_language", refuse)
    async with sit_down() as f:
        await f.press("i")
        await choose_language(f, 2)
        await f.sees("Our service speaks for us", "The file settings.toml can’t be written")


# -- palette ---------------------------------------------------------------------------------


@pytest.mark.usefixtures("room")
async def test_the_palette_speaks_the_language_and_offers_what_works(sit_down: SitDown) -> None:
    async with sit_down("sv", (120, 40)) as f:
        await f.press("ctrl+p")
        await f.sees("Sök ett kommando…", "nytt bord", "färger", "språk", "avsluta programmet")
        assert "namnge bord" not in f.text  # no table is marked
        await f.write("nästa")
        await f.sees_no("färger")
        await f.press("enter")
        await f.sees("Steg 1 / 9")


async def test_the_palette_says_so_when_it_finds_nothing(sit_down: SitDown) -> None:
    async with sit_down("en") as f:
        await f.press("ctrl+p")
        await f.sees("Find a command…")
        await f.write("qqqq")
        await f.sees("Nothing found. Try another word.")
        await f.press("enter")
        await f.pilot.pause()
        assert not isinstance(f.screen, CommandPalette)


async def test_themes_are_chosen_in_the_palette(sit_down: SitDown) -> None:
    async with sit_down() as f:
        assert f.app.theme == DARK.name
        await f.press("ctrl+p")
        await f.sees("Etsi komentoa…")
        await f.write("värit")
        await f.sees_no("lopeta")
        await f.press("enter")
        await f.sees("Etsi värejä…", "Paja, vaalea", "nord")
        await f.write("vaalea")
        await f.sees_no("nord")
        await f.press("enter")
        await f.pilot.pause()
        assert f.app.theme == LIGHT.name


async def test_an_open_form_keeps_its_language(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await f.press("enter")
        await f.sees("Pöytien nimet")
        await f.press("ctrl+p")
        await f.sees("Etsi komentoa…", "lopeta")
        assert "\n  kieli" not in f.text


async def test_a_room_that_was_left_is_heard_no_more(sit_down: SitDown, room: Room) -> None:
    async with sit_down() as f:
        await f.press("escape")
        await f.sees("Poistutaanko alkuun?")
        await f.press("enter")
        await f.sees("Jatka siitä, mihin jäit")
        hearing = [getattr(heard, "__self__", None) for heard in room.engine._record._listeners]
        assert f.app not in hearing


async def test_screens_that_are_gone_hear_no_more_of_the_room(
    sit_down: SitDown, room: Room
) -> None:
    before = list(room.engine._record._listeners)
    async with sit_down():
        assert len(room.engine._record._listeners) == len(before) + 1
    assert room.engine._record._listeners == before


async def test_a_demo_says_so_wherever_it_begins(
    sit_down: SitDown, house: LocalHouse, room: Room
) -> None:
    house.room = replace(room, demo=True)
    await room.engine.go_to(2)
    async with sit_down("fi", (120, 40)) as f:
        await f.sees("Vaihe 2 / 9", "Esittely – mitään ei tallenneta")
        await f.press("ctrl+q")
        await f.sees("Lopetetaanko esittely?", "vastaukset katoavat")
