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


def say_message(line: str) -> None:
    """Print one of several messages: on a terminal over as many lines as it takes, the later ones
    indented; elsewhere on one line, for programs."""
    if sys.stdout.isatty():
        say_wrapped(line, "    ")
    else:
        say(line)


def say_wrapped(line: str, more: str = "") -> None:
    """Print a line over as many as it takes; see `wrapped`."""
    for part in wrapped(line, more):
        say(part)


def wrapped(line: str, more: str = "") -> list[str]:
    """A line as the lines that it takes on the terminal, at least one.

    Args:
        line: the spaces it begins with stand before each.
        more: what stands before the second and later ones, besides.
    """
    width = min(shutil.get_terminal_size().columns, _WIDEST) - 1
    indent = line[: len(line) - len(line.lstrip())] + more
    parts = textwrap.wrap(
        line,
        width,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return parts or [""]


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A line a row, in columns; the last one is not filled up."""
    cleaned = [list(map(clean, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(*cleaned, strict=True)]
    for row in cleaned:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        yield "  ".join(cells).rstrip()
