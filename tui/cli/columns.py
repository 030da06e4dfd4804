"""Rows in columns, for lists on the command line."""

import sys
from collections.abc import Iterator, Sequence

from exercises.text import clean


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A line a row; the last cell is as long as it is."""
    cleaned = [list(map(clean, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(*cleaned, strict=True)]
    for row in cleaned:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        yield "  ".join(cells).rstrip()


def say(line: str = "") -> None:
    """Print a line; what the terminal has no letter for becomes a question mark."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    print(line)
