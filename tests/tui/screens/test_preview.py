"""Looking at a workshop as phones will see it."""

import tempfile
from pathlib import Path

import pytest
from textual.events import Key

from tests.tui.facilitator import SIZES, SitDown
from tests.tui.planner import change, mark
from tui.cli.house import LocalHouse
from tui.screens.preview import PreviewScreen
from tui.screens.workshop import WorkshopScreen
from tui.widgets.qr import QRCode


@pytest.mark.parametrize("size", SIZES)
async def test_the_marked_step_is_shown_with_the_way_to_it(
    sit_down: SitDown, size: tuple[int, int]
) -> None:
    async with sit_down("fi", size) as f:
        await change(f)
        await mark(f, 4)
        await f.press("p")
        await f.sees("4/9 Palvelulupaus", "Pöytä 1", "127.0.0.1:", "Palvelulupaus kertoo")
        await f.press("space")
        await f.sees("5/9 Tauko", "Välilyönti – seuraava: Asiakaskokemus")
        await f.press("left", "left")
        await f.sees("3/9 Palvelutaito")


async def test_it_changes_its_language_and_ends_after_the_last_step(sit_down: SitDown) -> None:
    async with sit_down("fi", SIZES[1]) as f:
        await change(f)
        await mark(f, 9)
        await f.press("p")
        await f.sees("9/9", "Esc – takaisin työpajaan")
        await f.press("right", "l")
        await f.sees("Bord 1", "L Svenska")
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, WorkshopScreen))


async def test_the_step_that_was_looked_at_is_marked_afterwards(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("p")
        await f.sees("1/9")
        for _ in range(3):  # faster than pages come
            f.app.post_message(Key("right", None))
        await f.sees("4/9 Palvelulupaus", "Mitä lupaamme, kenelle")
        await f.press("escape")
        await f.sees("Enter – muokkaa", "Palvelulupaus kertoo")


async def test_only_what_is_kept_is_shown_and_nothing_is_left(
    sit_down: SitDown, house: LocalHouse, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    async with sit_down() as f:
        await change(f)
        await mark(f, 5)
        await f.press("x", "p")
        await f.sees("1/8 Tervetuloa")
        assert list(tmp_path.glob("paja-preview-*"))
        await f.press("escape")
        await f.waits(lambda: not list(tmp_path.glob("paja-preview-*")))
        assert house.room is None
        assert not house.path.exists()


async def test_quitting_from_it_leaves_nothing(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    async with sit_down() as f:
        await change(f)
        await f.press("p")
        await f.sees("1/9")
        await f.press("ctrl+q")
    assert not list(tmp_path.glob("paja-preview-*"))


async def test_without_a_network_no_code_is_shown(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("p")
        await f.sees("Kone ei ole verkossa")
        assert isinstance(f.screen, PreviewScreen)
        assert not f.screen.query_one(QRCode).size.width
