"""How fast the program starts: to the first painted home screen, and short commands."""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from exercises.library import Library
from tests.load.figures import Figure
from tests.load.processes import environment, paja_command
from tests.load.rooms import LANGUAGE, T
from tests.load.terminal import Terminal

BARE = """
from textual.app import App
from textual.widgets import Static

class Bare(App):
    def compose(self):
        yield Static("painted")

Bare().run()
"""

_VERSION = "import argparse"
_SESSIONS = "import argparse, sqlite_utils, fluent.runtime"


def starting(folder: Path, repeats: int) -> list[Figure]:
    """Medians of so many starts, each kind in turn."""
    bare = folder / "bare.py"
    bare.write_text(BARE)
    paja, python = paja_command(), sys.executable
    home = [*paja, "--db", str(folder / "home.db"), "--lang", LANGUAGE]
    motto = T.text("home-motto")
    title = Library().workshop("city-coaching").title.in_language(LANGUAGE)
    sessions = [*paja, "sessions", "--db", str(folder / "home.db")]
    commands = {
        "version": [*paja, "--version"],
        "argparse": [python, "-c", _VERSION],
        "sessions": sessions,
        "imports": [python, "-c", _SESSIONS],
    }
    spent: dict[str, list[float]] = {}
    for turn in range(repeats + 1):
        taken = dict(zip(("first", "home"), _painted(home, folder, motto, title), strict=True))
        (taken["bare"],) = _painted([python, str(bare)], folder, "painted")
        taken |= {name: _finished(command, folder) for name, command in commands.items()}
        if turn:  # the first start compiles modules and fills the file cache
            for name, seconds in taken.items():
                spent.setdefault(name, []).append(seconds * 1000)
    took = {name: median(values) for name, values in spent.items()}
    return [
        Figure("paja: exec to the first painted home screen", took["first"], "ms"),
        Figure("paja: exec to the workshops on it", took["home"], "ms"),
        Figure("a bare Textual app: exec to its first paint", took["bare"], "ms"),
        Figure("paja / bare app", took["first"] / took["bare"], "×", "9"),
        Figure("paja --version", took["version"], "ms"),
        Figure(f'python -c "{_VERSION}"', took["argparse"], "ms"),
        Figure("paja --version / python", took["version"] / took["argparse"], "×", "10"),
        Figure("paja sessions", took["sessions"], "ms"),
        Figure(f'python -c "{_SESSIONS}"', took["imports"], "ms"),
        Figure("paja sessions / python", took["sessions"] / took["imports"], "×", "10"),
    ]


def _painted(command: Sequence[str], folder: Path, *texts: str) -> list[float]:
    """Seconds from exec until each text has been painted, one after the other."""
    terminal = Terminal(command, folder)
    try:
        return [(terminal.until(text) - terminal.started) / 1e9 for text in texts]
    finally:
        terminal.end()


def _finished(command: Sequence[str], folder: Path) -> float:
    """Seconds until the command has ended."""
    begun = time.perf_counter()
    # Without a time limit: with one, subprocess polls, and the figure comes in steps.
    process = subprocess.Popen(
        command, env=environment(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    if process.wait():
        raise RuntimeError(f"{' '.join(command)} failed")
    return time.perf_counter() - begun
