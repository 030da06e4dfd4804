"""Whether there is room on the disk, and leave to write, where sessions and papers go."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from tui.cli.checks.surroundings import Surroundings
from tui.finding import Finding, State, Value

_MEGABYTE = 1_000_000
_LITTLE = 1000
_NONE = 100
"""Megabytes: a session takes a few, its papers some more."""


def look(about: Surroundings) -> Iterator[Finding]:
    """One finding for the database's folder, one for the documents'."""
    yield _folder("disk", about.database.absolute().parent)
    yield _folder("documents", about.documents)


def _folder(name: str, folder: Path) -> Finding:
    there = next(each for each in (folder, *folder.parents) if each.is_dir())
    values: dict[str, Value] = {"folder": str(folder)}
    if not os.access(there, os.W_OK):
        return Finding(name, State.WRONG, "doctor-disk-closed", values, "doctor-disk-closed-do")
    free = shutil.disk_usage(there).free // _MEGABYTE
    state = State.OK if free >= _LITTLE else State.WARNING if free >= _NONE else State.WRONG
    unit, amount = ("gb", free // 1000) if free >= _LITTLE else ("mb", free)
    values |= {"free": str(amount), "unit": unit}
    advice = "" if state is State.OK else "doctor-disk-free-do"
    return Finding(name, state, "doctor-disk-free", values, advice)
