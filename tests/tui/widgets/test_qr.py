"""The QR code in the terminal: phones read it in any theme, and it is whole or not there."""

import shutil
import subprocess
from pathlib import Path

import pytest
from textual.app import App, ComposeResult

from sessions.qr import capitals, matrix
from tests.tui.facilitator import SitDown
from tui.house import Room
from tui.themes import DARK, LIGHT
from tui.widgets.qr import QRCode

ADDRESS = "http://192.168.100.123:8765"


class OnlyCode(App[None]):
    """A screen with nothing but a code."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._said = text

    def compose(self) -> ComposeResult:
        yield QRCode(self._said)


def read(app: App[None], folder: Path) -> str:
    """What a phone reads off the screen."""
    for program in ("rsvg-convert", "zbarimg"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    app.save_screenshot("s.svg", path=str(folder))
    picture = folder / "s.png"
    subprocess.run(
        ["rsvg-convert", "-w", "1600", str(folder / "s.svg"), "-o", str(picture)], check=True
    )
    reader = ["zbarimg", "-q", "--raw", str(picture)]
    return subprocess.run(reader, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize("theme", [LIGHT.name, DARK.name, "nord", "textual-light"])
@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_lobby_can_be_read_by_phones(
    sit_down: SitDown, room: Room, tmp_path: Path, size: tuple[int, int], theme: str
) -> None:
    async with sit_down("fi", size) as f:
        f.app.theme = theme
        await f.sees("Mukana 0/4")
        assert read(f.app, tmp_path) == capitals(room.address)
        await f.press("down", "down")
        await f.sees("Kokit: tämä ruutu")
        table = room.engine.session.tables[2]
        assert read(f.app, tmp_path) == capitals(room.table_address(table.code))


@pytest.mark.parametrize(
    ("size", "drawn"),
    [
        ((80, 40), (66, 33)),  # two whole cells a module
        ((66, 33), (66, 33)),
        ((57, 33), (33, 17)),  # half a cell a module
        ((33, 16), (29, 15)),  # with a margin of two
        ((28, 40), (0, 0)),  # not at all
    ],
)
async def test_it_is_as_large_as_it_fits_and_never_clipped(
    size: tuple[int, int], drawn: tuple[int, int]
) -> None:
    app = OnlyCode(ADDRESS)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        code = app.query_one(QRCode)
        assert tuple(code.size) == drawn


async def test_solid_cells_are_spaces(tmp_path: Path) -> None:
    app = OnlyCode(ADDRESS)
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.pause()
        code = app.query_one(QRCode)
        drawn = "".join(code.render_line(y).text for y in range(code.size.height))
        assert set(drawn) == {" ", "▄"}
        assert read(app, tmp_path) == capitals(ADDRESS)
    assert len(matrix(ADDRESS)) == 33
