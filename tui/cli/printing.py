"""Prints lines and columns that fit the terminal."""

import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence

from exercises.text import clean

_WIDEST = 96


def say(line: str = "") -> None:
    """Print a line; what the terminal has no letter for becomes a question mark."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    print(line)


def say_wrapped(line: str) -> None:
    """Print a line over as many as it takes; the spaces it begins with stand before each."""
    width = min(shutil.get_terminal_size().columns, _WIDEST) - 1
    indent = line[: len(line) - len(line.lstrip())]
    parts = textwrap.wrap(line, width, subsequent_indent=indent, break_on_hyphens=False)
    for part in parts or [""]:
        say(part)


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A line a row, in columns; the last one is not filled up."""
    cleaned = [list(map(clean, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(*cleaned, strict=True)]
    for row in cleaned:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        yield "  ".join(cells).rstrip()
