"""A table rates now and target on a scale.

The answer's value is `{"now": int, "target": int}`, with `"why": str` when a reason was given.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from exercises.languages import Texts
from exercises.question import Given, Parts, Question, Rated, Said, Value
from exercises.reading import Reading
from exercises.scale import numbered, read_figure, read_reason, read_scale, step_words
from exercises.spread import Spread, spread

_BETWEEN = r"[\s,;/>→–-]+"
_TYPED = re.compile(rf"\s*([0-9]+)(?:{_BETWEEN}([0-9]+)(?:{_BETWEEN}(.*))?)?\s*")


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

    @property
    def disputed(self) -> str:
        """What they disagree on most, `now` or `target`, by standard deviation; empty when on
        neither, or on both alike."""
        if self.now is None or self.target is None or self.now.deviation == self.target.deviation:
            return ""
        return "now" if self.now.deviation > self.target.deviation else "target"

    @property
    def furthest(self) -> tuple[int, ...]:
        """The numbers of the tables whose two figures together lie furthest from the averages.

        None when all say the same, or when more than two are equally far.
        """
        if self.now is None or self.target is None:
            return ()
        away = {
            row.table: abs(row.value["now"] - self.now.average)
            + abs(row.value["target"] - self.target.average)
            for row in self.rows
            if row.table
        }
        most = max(away.values(), default=0)
        tables = tuple(table for table, distance in away.items() if distance == most)
        return tables if most and len(tables) <= 2 < len(away) else ()


@dataclass(frozen=True, kw_only=True)
class RatingQuestion(Question):
    """Two figures on a scale from `low` to `high`: how it is now, where we aim."""

    type: ClassVar[str] = "rating"
    gives_items: ClassVar[bool] = False
    is_counted: ClassVar[bool] = True
    parts: ClassVar[tuple[str, str]] = ("now", "target")
    """Both figures, in the order they are asked."""
    low: int = 1
    high: int = 5
    scale: Texts = Texts()
    """A word for each step of the scale, or for its two ends, or none."""
    why: bool = False
    """Whether a reason is asked for, too."""

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        scale = read_scale(reading, 1, 5, lows=1, highs=10)
        return {**scale, "why": reading.flag("why", False)}

    @property
    def fields(self) -> tuple[str, ...]:
        return (*self.parts, "why") if self.why else self.parts

    def check(self, parts: Parts) -> Value:
        value: dict[str, Any] = {
            part: read_figure(parts, part, self.low, self.high) for part in self.parts
        }
        if self.why and (why := read_reason(parts)):
            value["why"] = why
        return value

    def parse(self, typed: str) -> Parts:
        # On scales of one-digit steps, two digits are two ratings.
        if self.high < 10:
            typed = re.sub(r"^\s*([0-9])([0-9])(?![0-9])", r"\1 \2", typed)
        found = _TYPED.fullmatch(typed)
        if found is None or (found[3] and not self.why):
            return {"now": [typed]} if typed.strip() else {}
        figures = zip(("now", "target", "why"), found.groups(), strict=True)
        return {part: [text] for part, text in figures if text}

    def entered(self, value: Value) -> dict[str, str]:
        return {field: str(value.get(field, "")) for field in self.fields}

    def words(self, language: str) -> dict[int, str]:
        """What the steps of the scale are called."""
        return step_words(self.scale, self.low, self.high, language)

    def legend(self, language: str) -> str:
        return numbered(self.words(language))

    def tally(self, answers: Sequence[Given]) -> Ratings:
        now, target = (
            [a.value[part] for a in answers for _ in range(a.people)] for part in self.parts
        )
        return Ratings(
            self.low,
            self.high,
            tuple(answers),
            spread(now, self.low, self.high),
            spread(target, self.low, self.high),
        )

    def said(self, value: Value) -> tuple[Said, ...]:
        return (Said("reason", value["why"]),) if "why" in value else ()

    def rated(self, value: Value, language: str) -> tuple[Rated, ...]:  # noqa: ARG002
        return (Rated("", value["now"], value["target"]),)

    def imagine(self, offered: Mapping[str, Sequence[str]], typed: str, chance: Random) -> Parts:
        if typed:
            return super().imagine(offered, typed, chance)
        now = chance.randint(self.low, self.high)
        return {"now": [str(now)], "target": [str(chance.randint(now, self.high))]}


TYPE = RatingQuestion
