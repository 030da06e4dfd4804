"""Names of workshops: each is a file's name on every system, and a word on the command line."""

import re
import unicodedata
from collections.abc import Container

from exercises.reading import Reading

# Windows keeps the first ones to itself, with any ending; `paja run last` goes on with a session.
_DEVICES = "con prn aux nul".split() + [f"{port}{n}" for port in ("com", "lpt") for n in range(10)]
_TAKEN = {"last", *_DEVICES}
_LONGEST = 40


def is_name(word: str) -> bool:
    """Whether a workshop can be called so: plain lower-case ASCII words with hyphens."""
    reading = Reading({"name": word}, "", "", [])
    reading.name("name")
    return not reading.mistakes and word not in _TAKEN


def nearest_name(words: str) -> str:
    """The name that comes nearest to some words: `Oma työpaja!` is `oma-tyopaja`; maybe empty."""
    letters = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_LONGEST].strip("-")
    return name if is_name(name) else ""


def free_name(name: str, taken: Container[str]) -> str:
    """The name, or the first of `NAME-2`, `NAME-3` … that is not taken."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name[:_LONGEST].rstrip('-')}-{number}"
    return free
