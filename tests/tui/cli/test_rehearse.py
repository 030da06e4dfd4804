"""`paja rehearse`: what it takes, and what it says afterwards; in a terminal, that it leaves
nothing behind."""

import sys
from pathlib import Path

import pytest

from exercises.languages import LANGUAGES
from sessions.i18n import Translator
from tests.live.terminal import Terminal
from tests.live.tools import need
from tests.tui.cli.running import Paja

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "key", "values"),
    [
        (["--db", "x.db", "rehearse", "city-coaching"], "rehearse-database", {}),
        (
            ["rehearse", "city-coaching", "--people", "3"],
            "rehearse-fewer-people",
            {"people": 3, "tables": 26},
        ),
        (
            ["rehearse", "city-coaching", "--speed", "0"],
            "cli-number",
            {"option": "--speed", "typed": "0", "low": "1", "high": "100"},
        ),
        (
            ["rehearse", "city-coaching", "--people", "many"],
            "cli-number",
            {"option": "--people", "typed": "many", "low": "1", "high": "500"},
        ),
        (["rehearse", "city-coaching"], "cli-needs-terminal", {}),
    ],
)
def test_what_it_does_not_take_is_told_in_one_line(
    paja: Paja,
    words: list[str],
    key: str,
    values: dict[str, str | int],
    language: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LANG", f"{language}_FI.UTF-8")
    assert paja(*words) == (2, "", Translator(language).text(key, **values) + "\n")
    assert list(tmp_path.iterdir()) == []


def test_it_wants_a_workshop(paja: Paja) -> None:
    ended = paja("rehearse", "city-choaching")
    assert ended.code == 2
    assert "city-coaching" in ended.err


@pytest.mark.live
def test_a_facilitator_practises_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says that it is a rehearsal everywhere, and afterwards what happened."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    terminal = Terminal(need("tmux"), tmp_path)
    options = "--tables 6 --people 20 --speed 100 --seed 4 --lang en --port 0 --host 127.0.0.1"
    words = [sys.executable, "-m", "tui", "rehearse", "house-rules", *options.split()]
    try:
        terminal.start(["sh", "-c", f"cd '{ROOT}'; exec {' '.join(words)}"], TMPDIR=str(scratch))
        terminal.wait("Rehearsal: made-up tables answer, nothing is kept.")
        assert [entry.name[:14] for entry in scratch.iterdir()] == ["paja-rehearse-"]
        terminal.press("Space")
        terminal.wait("▶ 1")
        assert terminal.screen().startswith(" Rehearsal  ")
        terminal.press("Space")
        terminal.wait("5 / 6 tables")
        terminal.press("C-q")
        terminal.wait("Quit the rehearsal?")
        terminal.press("Enter")
        screen = " ".join(terminal.wait("EXIT=0").split())
    finally:
        terminal.close()
    assert "You practised with 6 tables: " in screen
    assert "paja rehearse house-rules --tables 6 --people 20 --speed 100 --seed 4" in screen
    assert "should never happen" not in screen
    assert list(scratch.iterdir()) == []
    assert not (tmp_path / "data").exists()
