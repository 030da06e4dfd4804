"""What the checks are about, and asking the system in its own commands."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from sessions.web.adapters import Adapter
from tui.cli.awake import Awake
from tui.finding import Finding
from tui.house import Room

_PATIENCE = 3.0
"""Seconds for one command of the system's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The program as it was started, and the computer around it."""

    database: Path
    documents: Path
    adapters: tuple[Adapter, ...]
    """The likeliest way for phones first."""
    host: str | None
    """Where it was told to listen, or None for everywhere."""
    port: int
    """The port that it will take, when it is free."""
    public_url: str | None
    room: Room | None = None
    """The room that is open."""
    chosen: str | None = None
    """The address that was chosen by hand."""
    awake: Awake | None = None
    """What keeps the computer awake now."""


Check = Callable[[Surroundings], Iterable[Finding]]


def ask(*words: str) -> str | None:
    """What a command of the system's prints, in English where it can; None without an answer."""
    try:
        ended = subprocess.run(
            words,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, "LC_ALL": "C"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return ended.stdout if ended.returncode == 0 else None


def is_windows() -> bool:
    """Whether this is Windows; a function, so that type checkers look at every system's code."""
    return sys.platform == "win32"


def is_mac() -> bool:
    """Whether this is macOS."""
    return sys.platform == "darwin"
