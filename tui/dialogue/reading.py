"""Reads what was typed behind a command."""

import re

from exercises.question import Parts, Question
from exercises.text import shorten
from sessions.errors import NotPossibleError
from sessions.model import Session
from sessions.wifi import Wifi

BETWEEN_PEOPLE = " // "
"""Parts what several people answered where that can't be counted."""

_MORE = re.compile(r"([+\-−–])\s?(\d{1,3})")
_NETWORK = re.compile(
    r"""(?:["”“](?P<quoted>[^"”“]*)["”“]|(?P<name>[^"”“]+?))
        (?:\ +(?:["”“](?P<several>[^"”“]*)["”“]|(?P<password>[^\s"”“]\S*)))?""",
    re.VERBOSE,
)
"""A network's name, and mostly its password; each of them in quotation marks or as it is."""


def read_step(session: Session, typed: str) -> int:
    """The number of a step; whether there is such a one, the engine knows.

    Raises:
        NotPossibleError: it is no number.
    """
    if not is_number(typed):
        steps = len(session.steps)
        raise NotPossibleError("error-no-step", step=shorten(typed, 20), steps=steps)
    return int(typed)


def is_number(typed: str) -> bool:
    """Whether somebody typed a small whole number."""
    return typed.isascii() and typed.isdigit() and len(typed) < 4


def read_more(typed: str) -> int | None:
    """How many minutes more, or less: `+2`, `-1`; None when it is something else."""
    found = _MORE.fullmatch(typed)
    if found is None:
        return None
    sign, minutes = found.groups()
    return int(minutes) if sign == "+" else -int(minutes)


def read_wifi(typed: str) -> Wifi:
    """The name of a network and its password; a name of several words with no password behind it
    stands in quotation marks, and so does a password of several words.

    Raises:
        NotPossibleError: it is more than a name and a password.
    """
    found = _NETWORK.fullmatch(typed)
    if found is None:
        raise NotPossibleError("dialogue-how-wifi")
    name, password = found["quoted"] or found["name"], found["several"] or found["password"]
    return Wifi(name or "", password or "")


def read_answer(question: Question, typed: str) -> Parts:
    """An answer that was typed on one line, as the engine takes it."""
    if not question.by_person:
        return question.parse(typed)
    return {"votes": typed.split(BETWEEN_PEOPLE)}
