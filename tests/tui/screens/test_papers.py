"""Papers from the screen: what is asked first, and where the PDF is."""

from pathlib import Path

import pytest
from textual.events import Key
from textual.widgets import OptionList, ProgressBar

from sessions.model import GivenBy
from sessions.wifi import Wifi
from tests.sessions.exports.poppler import run
from tests.tui.facilitator import SitDown
from tests.tui.screens.test_summary import answer_everything
from tui.house import Room
from tui.screens.wifi import WifiScreen


async def test_cards_are_made_with_the_wifi(sit_down: SitDown, room: Room, tmp_path: Path) -> None:
    """P, the paper; cards ask for the Wi-Fi, and a password without a name is told."""
    async with sit_down(size=(120, 40)) as f:
        await room.engine.go_to(1)
        await f.press("s", "d")
        await f.sees("Mikä paperi tulostetaan?", "Kieli: Suomi")
        await f.press("i", "i", "i")
        await f.sees("Kieli: Suomi · Svenska · English")
        await f.press("enter")
        await f.sees("Verkon nimi")
        await f.press("tab")
        await f.write("salasana")
        await f.press("ctrl+s")
        await f.sees("Kirjoita myös verkon nimi")
        await f.write("Vieras")
        await f.press("ctrl+s")
        await f.sees("Tallennettu:", seconds=30)
    (file,) = (tmp_path / "documents").rglob("*.pdf")
    assert file.read_bytes().startswith(b"%PDF")


async def test_esc_waits_until_the_paper_is_written(
    sit_down: SitDown, room: Room, tmp_path: Path
) -> None:
    """Else nobody would be told where it is."""
    async with sit_down() as f:
        await room.engine.go_to(1)
        await f.press("s", "d")
        await f.sees("Mikä paperi tulostetaan?")
        dialog = f.screen
        await f.press("down")
        f.app.post_message(Key("enter", None))
        await f.waits(lambda: dialog.query_one(ProgressBar).display)
        f.app.post_message(Key("escape", None))
        await f.sees("Tallennettu:", seconds=30)
    (file,) = (tmp_path / "documents").iterdir()
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("name", "password", "said"),
    [
        ("Vieras", "lyhyt", "8–63 merkkiä"),
        ("Vieras", "0" * 65, "8–63 merkkiä"),
        ("Työpajan vieraat" * 3, "salasana", "enintään 32 merkkiä"),
        ("Työpaja äöäöäöäöäöäöäöä", "", "enintään 32 merkkiä"),
    ],
)
async def test_a_network_that_no_phone_could_join_is_told(
    sit_down: SitDown, room: Room, tmp_path: Path, name: str, password: str, said: str
) -> None:
    async with sit_down() as f:
        f.app.push_screen(WifiScreen(f.app.t))
        await f.sees("Verkon nimi")
        await f.write(f"{name}\t{password}")
        await f.press("ctrl+s")
        await f.sees(said)
        assert isinstance(f.screen, WifiScreen)


@pytest.mark.parametrize("password", ["0123456789abcdef" * 4, ""])
async def test_the_network_is_told_as_it_was_typed(
    sit_down: SitDown, room: Room, password: str
) -> None:
    """Two spaces are two, and 64 digits are the key itself."""
    told: list[Wifi | None] = []
    async with sit_down() as f:
        f.app.push_screen(WifiScreen(f.app.t), told.append)
        await f.sees("Verkon nimi")
        await f.write(f"My  Net\t{password}")
        await f.press("ctrl+s")
        await f.waits(lambda: bool(told))
    assert told == [Wifi("My  Net", password)]


async def test_a_poster_asks_what_it_is_made_of(
    sit_down: SitDown, room: Room, tmp_path: Path
) -> None:
    """Not before there is anything; and the likeliest exercise is the first one."""
    async with sit_down() as f:
        await room.engine.go_to(1)
        await f.press("s", "d")
        await f.sees("Mikä paperi tulostetaan?")
        await f.press("up", "enter")
        await f.sees("Huoneentauluun ei ole vielä mitään")
        await answer_everything(room)
        await room.engine.go_to(8)
        rules = {"lines": ["Tervehdimme"]}
        await room.engine.give_answer(
            1, "rules", rules, exercise="house-rules", given_by=GivenBy.PHONE
        )
        await f.press("escape")
        await f.sees("13 ideaa")
        await f.press("d")
        await f.sees("Mikä paperi tulostetaan?")
        await f.press("up", "enter")
        await f.sees("Minkä tehtävän tulos")
        offered = [option.id for option in f.screen.query_one(OptionList).options]
        assert offered == ["house-rules", "promise", "customers"]
        await f.press("down", "down", "enter")
        await f.sees("Tallennettu:", seconds=30)
    (file,) = (tmp_path / "documents").iterdir()
    said = run("pdftotext", "-raw", file, "-")
    assert "vanhemmat (1)" in said
    assert "Tervehdimme" not in said
