"""The screens in a real terminal: the demo, falling screens, being told to stop."""

import os
import shlex
import signal
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sessions.i18n import Translator
from tests.live.conftest import need
from tests.live.terminal import Terminal
from tui.paths import log_file

pytestmark = pytest.mark.live

ROOT = Path(__file__).parents[3]


class Program:
    """`paja` in a terminal of 80 × 24."""

    def __init__(self, terminal: Terminal, folder: Path, *words: str) -> None:
        self.terminal = terminal
        self._id = folder / f"{uuid.uuid4().hex}.pid"
        terminal.start(
            ["sh", "-c", f"cd '{ROOT}'; echo $$ >'{self._id}'; exec {shlex.join(words)}"]
        )

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        os.kill(int(self._id.read_text()), number)


Start = Callable[..., Program]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts programs, each in a terminal of its own."""
    tmux = need("tmux")
    opened: list[Terminal] = []

    def begin(*words: str) -> Program:
        opened.append(Terminal(tmux, tmp_path))
        return Program(opened[-1], tmp_path, *words)

    yield begin
    for terminal in opened:
        terminal.close()


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


def demo(program: Path | None = None) -> list[str]:
    run = [str(program)] if program else ["-m", "tui"]
    return [sys.executable, *run, "demo", "--lang", "en", "--port", "0", "--host", "127.0.0.1"]


def test_the_demo_shows_a_live_room_and_leaves_nothing(
    start: Start, scratch: Path, tmp_path: Path
) -> None:
    paja = start(*demo())
    paja.terminal.wait("Our customers")
    paja.terminal.wait("Kitchen")
    paja.terminal.wait("● 1", 20)
    assert [entry.name[:10] for entry in scratch.iterdir()] == ["paja-demo-"]
    paja.signal(signal.SIGTERM)
    paja.terminal.wait("EXIT=0")
    assert list(scratch.iterdir()) == []
    assert not (tmp_path / "data").exists()


SABOTAGE = """
import sys
sys.path.insert(0, {root!r})
from tui.screens.room import RoomScreen

def fall(self):
    raise RuntimeError("sabotage")

RoomScreen.action_notes = fall
from tui.cli.program import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.fixture
def sabotaged(tmp_path: Path) -> Path:
    """The program with a screen that falls when N is pressed."""
    program = tmp_path / "sabotaged.py"
    program.write_text(SABOTAGE.format(root=str(ROOT)))
    return program


def test_a_screen_that_falls_is_put_up_again_and_the_room_goes_on(
    start: Start, sabotaged: Path, scratch: Path
) -> None:
    paja = start(*demo(sabotaged))
    paja.terminal.wait("Our customers")
    for fall in (1, 2, 3):
        paja.terminal.press("n")
        end = time.monotonic() + 10
        while log_file().read_text("utf-8").count("RuntimeError: sabotage") < fall:
            assert time.monotonic() < end
            time.sleep(0.05)
        paja.terminal.wait("Our customers")
    paja.terminal.press("Space")
    paja.terminal.wait("Service skills")
    paja.terminal.press("n")
    shown = paja.terminal.wait("EXIT=1").replace("\n", "")
    assert Translator("en").text("cli-fell", file=str(log_file())) in shown
    assert "Traceback" not in shown
    assert list(scratch.iterdir()) == []


def test_home_ends_cleanly_when_told_to(start: Start) -> None:
    paja = start(sys.executable, "-m", "tui", "--lang", "en")
    paja.terminal.wait("Our service speaks for us")
    paja.signal(signal.SIGTERM)
    paja.terminal.wait("EXIT=0")


def test_run_goes_straight_to_the_lobby_and_goes_on_later(start: Start, db_path: Path) -> None:
    common = ("--db", str(db_path), "--port", "0", "--host", "127.0.0.1", "--lang", "en")
    words = ("run", "city-coaching", "--name", "Kitchens", "--tables", "3", *common)
    paja = start(sys.executable, "-m", "tui", *words)
    paja.terminal.wait("Kitchens")
    paja.terminal.press("Space")
    paja.terminal.wait("Welcome")
    paja.signal(signal.SIGKILL)
    paja.terminal.wait("EXIT=137")
    again = start(sys.executable, "-m", "tui", "run", "last", *common)
    again.terminal.wait("Welcome")
    again.signal(signal.SIGTERM)
    again.terminal.wait("EXIT=0")


def test_a_second_program_reads_along_until_the_first_is_gone(start: Start, db_path: Path) -> None:
    """`run` shows where the first one is; `serve` says it and ends; then one key goes on here."""
    common = ("--db", str(db_path), "--port", "0", "--host", "127.0.0.1", "--lang", "en")
    words = ("run", "city-coaching", "--name", "Kitchens", "--ends", "23:59", *common)
    first = start(sys.executable, "-m", "tui", *words)
    first.terminal.wait("Kitchens")
    second = start(sys.executable, "-m", "tui", "run", "last", *common)
    second.terminal.wait("Reading only")
    third = start(sys.executable, "-m", "tui", "serve", "last", *common)
    third.terminal.wait("is already open in another Paja window")
    third.terminal.wait("EXIT=2")
    first.terminal.press("Space")
    first.terminal.wait("Step 1 / 9")
    first.signal(signal.SIGTERM)
    first.terminal.wait("EXIT=0")
    second.terminal.wait("The other window is closed")
    second.terminal.press("Enter")
    second.terminal.wait("Step 1 / 9")
    second.signal(signal.SIGTERM)
    second.terminal.wait("EXIT=0")
