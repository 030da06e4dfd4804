"""How many lines a text takes on a wall: a page holds so much and no more, on every surface.

A line is as many cells as stand beside the code in a terminal of 80 columns, and as many letters as
a page in a browser has room for in type that the back row reads.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

LINE = 44
"""Cells in a line."""


def width(text: str) -> int:
    """Cells that a text takes at most; of a picture that is put together, each part counts."""
    return sum(_cells(letter) for letter in text)


def _cells(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" or ord(letter) > 0xFFFF else 1


@lru_cache(maxsize=4096)
def lines(text: str, line: int = LINE) -> tuple[str, ...]:
    """The text broken between words into lines of at most `line` cells; longer words are cut."""
    return tuple(part for paragraph in text.split("\n") for part in _wrapped(paragraph, line))


def _wrapped(paragraph: str, line: int) -> Iterator[str]:
    begun = ""
    for word in paragraph.split(" "):
        joined = f"{begun} {word}" if begun else word
        if width(joined) <= line:
            begun = joined
            continue
        if begun:
            yield begun
        *whole, begun = _chopped(word, line)
        yield from whole
    yield begun


def _chopped(word: str, line: int) -> list[str]:
    """A word in pieces that each fit on a line."""
    pieces, room = [""], line
    for letter in word:
        if (cells := _cells(letter)) > room:
            pieces.append("")
            room = line
        pieces[-1] += letter
        room -= cells
    return pieces


def clip(text: str, most: int, line: int = LINE) -> str:
    """The text, or its beginning with an ellipsis, in at most `most` lines."""
    found = lines(text, line)
    if len(found) <= most:
        return text
    last = found[most - 1]
    while width(last) > line - 2:
        last = last[:-1]
    return " ".join([*found[: most - 1], last.rstrip(" ,;:–-") + " …"])


def count_words(text: str) -> int:
    """How many words."""
    return len(text.split())
