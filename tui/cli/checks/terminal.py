"""What this terminal can show: size, colours, letters, half blocks."""

import os
import sys
from collections.abc import Iterator, Mapping

from tui.cli.checks.surroundings import Surroundings
from tui.finding import Finding, State, Value
from tui.screens.too_small import LEAST

SAMPLE = "▀▄█ ● ◐ ○ ◌ ✓ ▶ ä ö å"
"""Every sign that says something on the screens."""


def look(about: Surroundings) -> Iterator[Finding]:  # noqa: ARG001
    """Four findings; without a terminal, one that says so."""
    size = _size()
    if size is None:
        yield Finding("terminal", State.WARNING, "doctor-terminal-none")
    else:
        yield told_size(*size)
        yield told_colours(os.environ)
    encoding = getattr(sys.stdout, "encoding", None) or sys.getdefaultencoding()
    yield told_letters(encoding)
    yield Finding("blocks", State.OK, "doctor-blocks", {"sample": SAMPLE}, "doctor-blocks-do")


def _size() -> tuple[int, int] | None:
    """Columns and rows; the screens are painted on the error stream."""
    for stream in (sys.__stderr__, sys.__stdout__):
        try:
            assert stream is not None
            columns, rows = os.get_terminal_size(stream.fileno())
        except (OSError, ValueError, AssertionError):
            continue
        return columns, rows
    return None


def told_size(columns: int, rows: int) -> Finding:
    """Whether the screens fit."""
    values: dict[str, Value] = {"columns": str(columns), "rows": str(rows)}
    if columns < LEAST.width or rows < LEAST.height:
        code = "doctor-terminal-small"
        return Finding("terminal", State.WRONG, code, values, "doctor-terminal-small-do")
    return Finding("terminal", State.OK, "doctor-terminal-size", values)


def told_colours(environment: Mapping[str, str]) -> Finding:
    """How many colours the terminal says it has; without any, glyphs and words say it all."""
    term = environment.get("TERM", "")
    if environment.get("NO_COLOR"):
        return Finding("colours", State.OK, "doctor-colours-unwanted")
    if term == "dumb":
        code = "doctor-colours-dumb"
        return Finding("colours", State.WRONG, code, advice="doctor-colours-dumb-do")
    if environment.get("COLORTERM") in ("truecolor", "24bit") or environment.get("WT_SESSION"):
        return Finding("colours", State.OK, "doctor-colours-all")
    if "256" in term:
        return Finding("colours", State.OK, "doctor-colours-256")
    code = "doctor-colours-few"
    return Finding("colours", State.WARNING, code, advice="doctor-colours-few-do")


def told_letters(encoding: str) -> Finding:
    """Whether every letter comes out."""
    if encoding.lower().replace("-", "") in ("utf8", "cp65001"):
        return Finding("letters", State.OK, "doctor-letters-well")
    values = {"encoding": encoding}
    return Finding("letters", State.WARNING, "doctor-letters-other", values, "doctor-letters-do")
