"""A table rates now and target on a scale. The answer's value is `{"now": int, "target": int}`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from exercises.errors import AnswerRefusedError
from exercises.languages import Texts
from exercises.question import Given, Parts, Question, Rated, Value
from exercises.reading import Reading


@dataclass(frozen=True, slots=True)
class Spread:
    """How a set of ratings lies on the scale."""

    average: float
    """Arithmetic mean."""
    lowest: int
    highest: int
    counts: tuple[int, ...]
    """How many ratings on each step of the scale, from the lowest step up."""


@dataclass(frozen=True, slots=True)
class Ratings:
    """Now and target of each table, and the spread of both; spreads are None without ratings."""

    low: int
    high: int
    rows: tuple[Given, ...]
    now: Spread | None
    target: Spread | None

    @property
    def gap(self) -> float:
        """Average target minus average now; 0 without ratings."""
        return self.target.average - self.now.average if self.now and self.target else 0.0


@dataclass(frozen=True, kw_only=True)
class RatingQuestion(Question):
    """Two figures on a scale from `low` to `high`: how it is now, where we aim."""

    type: ClassVar[str] = "rating"
    parts: ClassVar[tuple[str, ...]] = ("now", "target")
    low: int = 1
    high: int = 5
    scale: Texts = Texts()
    """A word for each step of the scale, or none."""

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        low = reading.number("low", 1, 0, 1)
        high = reading.number("high", 5, low + 1, 10)
        return {"low": low, "high": high, "scale": reading.texts("scale", high - low + 1)}

    def check(self, parts: Parts) -> Value:
        return {part: self._step(part, "".join(parts.get(part, ()))) for part in self.parts}

    def _step(self, part: str, written: str) -> int:
        written = written.strip()
        if not written:
            raise AnswerRefusedError("answer-missing", part, low=self.low, high=self.high)
        # ASCII digits only: int() would also take other scripts' digits and underscores.
        if not re.fullmatch(r"[0-9]{1,3}", written) or not self.low <= int(written) <= self.high:
            raise AnswerRefusedError("answer-range", part, low=self.low, high=self.high)
        return int(written)

    def parse(self, typed: str) -> Parts:
        figures = re.split(r"[\s,;/>→-]+", typed.strip(), maxsplit=1)
        return dict(zip(self.parts, ([figure] for figure in figures), strict=False))

    def entered(self, value: Value) -> dict[str, str]:
        return {part: str(value[part]) for part in self.parts}

    def tally(self, answers: Sequence[Given]) -> Ratings:
        return Ratings(
            self.low,
            self.high,
            tuple(answers),
            self._spread([answer.value["now"] for answer in answers]),
            self._spread([answer.value["target"] for answer in answers]),
        )

    def _spread(self, steps: Sequence[int]) -> Spread | None:
        if not steps:
            return None
        counts = tuple(steps.count(step) for step in range(self.low, self.high + 1))
        return Spread(sum(steps) / len(steps), min(steps), max(steps), counts)

    def rated(self, value: Value) -> tuple[Rated, ...]:
        return (Rated("", value["now"], value["target"]),)


TYPE = RatingQuestion
