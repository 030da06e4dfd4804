"""The installed command in a real terminal."""

import re
from pathlib import Path

import pytest

from tests.live.terminal import Terminal
from tests.live.tools import need

pytestmark = pytest.mark.live


def test_a_newcomer_sees_a_live_room(terminal: Terminal, paja: str) -> None:
    """`paja demo`: tables answer by themselves, and it says that nothing is kept."""
    terminal.start([paja, "demo", "--lang", "fi", "--port", "0", "--host", "127.0.0.1"])
    terminal.wait("Esittely – mitään ei tallenneta")
    # Not a certain count: two tables may answer within one redraw.
    terminal.wait_until(
        lambda screen: re.search(r"[2-7] / 8 pöytää", screen) is not None, "answers"
    )
    terminal.press("Space")
    terminal.wait("Vaihe 3 / 9")
    terminal.press("C-q")
    terminal.wait("Lopetetaanko esittely?")
    terminal.press("Enter")
    terminal.wait("EXIT=0")


@pytest.mark.parametrize(
    ("language", "says"),
    [("fi", "Siihen ei koskettu"), ("sv", "Den har inte rörts"), ("en", "left untouched")],
)
def test_a_damaged_file_is_told_in_one_line(
    terminal: Terminal, paja: str, db_path: Path, language: str, says: str
) -> None:
    """The home screen goes away, the line stays, exit code 2, not a byte changed."""
    db_path.write_bytes(b"kauppalista" * 500)
    terminal.start([paja, "--db", str(db_path), "--lang", language])
    terminal.wait("EXIT=2")
    assert says in " ".join(terminal.screen().split())
    assert db_path.read_bytes() == b"kauppalista" * 500


def test_a_small_terminal_is_told_the_needed_size(paja: str, tmp_path: Path, db_path: Path) -> None:
    """Under 80×24 a message with the size; it can still be left."""
    terminal = Terminal(need("tmux"), tmp_path, (70, 20))
    try:
        terminal.start([paja, "--db", str(db_path), "--lang", "fi"])
        terminal.wait("80")
        assert "70" in terminal.screen()
        terminal.press("C-q")
        terminal.wait("EXIT=0")
    finally:
        terminal.close()


def test_text_from_people_never_reaches_the_terminal_raw(
    terminal: Terminal, paja: str, db_path: Path
) -> None:
    """A name with escape sequences neither clears the screen nor sets the window's title."""
    name = "\x1b[2J\x1b]0;vaara\x07Keittiö [/] [@click=app.quit]x[/]"
    words = [paja, "run", "city-coaching", "--name", name, "--db", str(db_path), "--lang", "fi"]
    terminal.start([*words, "--port", "0", "--host", "127.0.0.1"])
    terminal.wait("Keittiö [/] [@c")
    assert "vaara" not in terminal.title()


def test_without_a_terminal_it_says_so(paja: str, db_path: Path) -> None:
    """In a pipe there is nothing to paint on; the line names what works there."""
    import subprocess

    ran = subprocess.run(
        [paja, "run", "city-coaching", "--db", str(db_path), "--lang", "en"],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=30,
    )
    assert ran.returncode == 2
    assert "paja serve" in ran.stderr
    assert ran.stderr.count("\n") == 1
    assert not db_path.exists()
