"""A table rates several named things, each now and target, on one scale.

The answer's value is `{ITEM: {"now": int, "target": int}}` with every item.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from exercises.items import Item
from exercises.items_question import ItemsQuestion
from exercises.languages import Texts
from exercises.question import Given, Parts, Rated, Value
from exercises.reading import Reading
from exercises.scale import numbered, read_figure, read_scale, step_words
from exercises.spread import Spread, spread

_FIGURES = ("now", "target")
_MARKED = 2
"""How many gaps, and how many disputes, are pointed out."""


@dataclass(frozen=True, slots=True)
class Line:
    """One rated thing; spreads are None when nobody rated it."""

    item: Item
    now: Spread | None
    target: Spread | None

    @property
    def gap(self) -> float:
        """Average target minus average now."""
        return self.target.average - self.now.average if self.now and self.target else 0.0

    @property
    def dispute(self) -> float:
        """The standard deviation of now: how far tables disagree on how it is."""
        return self.now.deviation if self.now else 0.0


@dataclass(frozen=True, slots=True)
class Profile:
    """A line for each thing, in the order they are asked."""

    low: int
    high: int
    lines: tuple[Line, ...]
    answers: int
    """How many tables or people rated."""

    @property
    def gaps(self) -> tuple[str, ...]:
        """The keys of the two items with the biggest gaps, the biggest first."""
        found = sorted((line for line in self.lines if line.gap > 0), key=lambda line: -line.gap)
        return tuple(line.item.key for line in found[:_MARKED])

    @property
    def disputed(self) -> tuple[str, ...]:
        """The keys of the two items on which tables disagree most, the most disputed first."""
        found = sorted((one for one in self.lines if one.dispute), key=lambda one: -one.dispute)
        return tuple(line.item.key for line in found[:_MARKED])


@dataclass(frozen=True, kw_only=True)
class ProfileQuestion(ItemsQuestion):
    """Now and target of every item on a scale from `low` to `high`."""

    type: ClassVar[str] = "profile"
    gives_items: ClassVar[bool] = False
    low: int = 1
    high: int = 5
    scale: Texts = Texts()
    """A word for each step of the scale, or for its two ends, or none."""

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        scale = read_scale(reading, 1, 5, lows=1, highs=10)
        return {**cls.read_items(reading, most=12), **scale}

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(f"{figure}-{item.key}" for item in self.choices for figure in _FIGURES)

    def check(self, parts: Parts) -> Value:
        return {
            item.key: {
                figure: read_figure(parts, f"{figure}-{item.key}", self.low, self.high)
                for figure in _FIGURES
            }
            for item in self.to_answer(parts)
        }

    def parse(self, typed: str) -> Parts:
        """Two figures an item, in their order: `35 24 44`, or with anything between them."""
        single = self.high < 10
        return self.in_order(re.findall(r"[0-9]" if single else r"[0-9]+", typed))

    def entered(self, value: Value) -> dict[str, str]:
        return {
            f"{figure}-{item.key}": str(value[item.key][figure]) if item.key in value else ""
            for item in self.choices
            for figure in _FIGURES
        }

    def typed(self, value: Value) -> str:
        rated = [value[item.key] for item in self.choices if item.key in value]
        between = "" if self.high < 10 else "/"
        return " ".join(between.join(str(one[figure]) for figure in _FIGURES) for one in rated)

    def step_words(self, language: str) -> dict[int, str]:
        """What the steps of the scale are called."""
        return step_words(self.scale, self.low, self.high, language)

    def legend(self, language: str) -> str:
        return numbered(self.step_words(language))

    def tally(self, answers: Sequence[Given]) -> Profile:
        def of(item: Item, figure: str) -> Spread | None:
            figures = [
                answer.value[item.key][figure]
                for answer in answers
                if item.key in answer.value
                for _ in range(answer.people)
            ]
            return spread(figures, self.low, self.high)

        lines = tuple(Line(item, of(item, "now"), of(item, "target")) for item in self.choices)
        return Profile(self.low, self.high, lines, sum(answer.people for answer in answers))

    def rated(self, value: Value, language: str) -> tuple[Rated, ...]:
        return tuple(
            Rated(words, value[key]["now"], value[key]["target"])
            for key, words in self.words(language).items()
            if key in value
        )

    def imagine(self, offered: Mapping[str, Sequence[str]], typed: str, chance: Random) -> Parts:  # noqa: ARG002
        parts = {}
        for field in offered:
            figure, _, key = field.partition("-")
            if figure == "now":
                now = chance.randint(self.low, self.high)
                parts[field] = [str(now)]
                parts[f"target-{key}"] = [str(chance.randint(now, self.high))]
        return parts


TYPE = ProfileQuestion
