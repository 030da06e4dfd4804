"""Figures on a scale: what its steps are called, and reading one that somebody entered."""

import re
from collections.abc import Mapping
from typing import Any

from exercises.errors import AnswerRefusedError, AnswerUnfinishedError
from exercises.languages import Texts
from exercises.question import Parts
from exercises.reading import Reading
from exercises.text import clean

LONGEST_REASON = 300
"""Characters in a why."""


def read_scale(reading: Reading, low: int, high: int, lows: int, highs: int) -> dict[str, Any]:
    """The keys `low`, `high` and `scale` of a question.

    Args:
        reading: the question's table.
        low: the lowest step unless the workshop says another, from 0 to `lows`.
        high: the highest step unless the workshop says another, at most `highs`.
        lows: see `low`.
        highs: see `high`.
    """
    low = reading.number("low", low, 0, lows)
    high = reading.number("high", max(high, low + 1), low + 1, highs)
    scale = reading.texts("scale")
    if scale and len(scale) not in (2, high - low + 1):
        reading.wrong("scale", len(scale), "scale", count=high - low + 1)
    return {"low": low, "high": high, "scale": scale}


def step_words(scale: Texts, low: int, high: int, language: str) -> dict[int, str]:
    """The words of a scale by step: of every step, or of its two ends."""
    words = scale.in_language(language)
    steps = range(low, high + 1) if len(words) == high - low + 1 else (low, high)
    return dict(zip(steps, words, strict=False))


def numbered(words: Mapping[int, str]) -> str:
    """What the figures to enter mean, on one line."""
    return " · ".join(f"{number} {word}" for number, word in words.items())


def read_figure(parts: Parts, part: str, low: int, high: int) -> int:
    """The figure in a part of an answer.

    Raises:
        AnswerRefusedError: there is none, or it is not on the scale.
    """
    written = "".join(parts.get(part, ())).strip()
    if not written:
        raise AnswerUnfinishedError("answer-missing", part, low=low, high=high)
    # ASCII digits only: int() would also take other scripts' digits and underscores.
    if not re.fullmatch(r"[0-9]{1,3}", written) or not low <= int(written) <= high:
        raise AnswerRefusedError("answer-range", part, low=low, high=high)
    return int(written)


def read_reason(parts: Parts) -> str:
    """The why beside a figure, or nothing.

    Raises:
        AnswerRefusedError: it is too long.
    """
    why = clean(" ".join(parts.get("why", ())))
    if len(why) > LONGEST_REASON:
        raise AnswerRefusedError("answer-long", "why", limit=LONGEST_REASON, length=len(why))
    return why
