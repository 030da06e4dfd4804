"""People give one figure each, such as 0–10 for recommending.

The answer's value is `{"score": int}`, with `"why": str` when a reason was given.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from exercises.languages import Texts
from exercises.question import PERSON, Given, Parts, Question, Rated, Said, Value
from exercises.reading import Reading
from exercises.scale import numbered, read_figure, read_reason, read_scale, step_words
from exercises.spread import Spread, spread

_LEAST_PEOPLE = 3
"""With fewer, each could work out what the others said."""


@dataclass(frozen=True, slots=True)
class Scores:
    """How the figures lie, and what they make together."""

    low: int
    high: int
    people: int
    spread: Spread | None
    """None without scores."""
    nps: float | None
    """The Net Promoter Score, from −100 to 100: the percentage of promoters (9–10) minus that of
    detractors (0–6) (F. F. Reichheld, Harvard Business Review 12/2003). Only for 0–10."""
    reasons: tuple[str, ...]
    """In alphabetical order, so that nobody can tell whose they are by when they came."""


@dataclass(frozen=True, kw_only=True)
class ScoreQuestion(Question):
    """One figure from `low` to `high`, told only once `minimum` people have given theirs."""

    type: ClassVar[str] = "score"
    gives_items: ClassVar[bool] = False
    usually_by: ClassVar[str] = PERSON
    is_counted: ClassVar[bool] = True
    by: str = PERSON
    low: int = 0
    high: int = 10
    scale: Texts = Texts()
    """A word for each step of the scale, or for its two ends, or none."""
    why: bool = False
    """Whether a reason is asked for, too."""
    minimum: int = 5
    """How many people have to have answered before anything is shown."""

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        return {
            **read_scale(reading, 0, 10, lows=1, highs=100),
            "why": reading.flag("why", False),
            "minimum": reading.number("minimum", 5, _LEAST_PEOPLE, 50),
        }

    @property
    def fields(self) -> tuple[str, ...]:
        return ("score", "why") if self.why else ("score",)

    @property
    def least(self) -> int:
        return self.minimum if self.by_person else 0

    def check(self, parts: Parts) -> Value:
        value: dict[str, Any] = {"score": read_figure(parts, "score", self.low, self.high)}
        if self.why and (why := read_reason(parts)):
            value["why"] = why
        return value

    def parse(self, typed: str) -> Parts:
        """The figure, then perhaps the reason: `9 everybody greets`."""
        if not self.why:
            return {"score": [typed]}  # what stands behind the figure is not lost but refused
        figure, _, why = re.sub(r"\s+", " ", typed.strip()).partition(" ")
        return {"score": [figure], "why": [why]} if why else {"score": [figure]}

    def entered(self, value: Value) -> dict[str, str]:
        return {field: str(value.get(field, "")) for field in self.fields}

    def words(self, language: str) -> dict[int, str]:
        """What the steps of the scale are called."""
        return step_words(self.scale, self.low, self.high, language)

    def legend(self, language: str) -> str:
        return numbered(self.words(language))

    def tally(self, answers: Sequence[Given]) -> Scores:
        figures = [a.value["score"] for a in answers for _ in range(a.people)]
        reasons = sorted(a.value["why"] for a in answers if "why" in a.value)
        return Scores(
            low=self.low,
            high=self.high,
            people=len(figures),
            spread=spread(figures, self.low, self.high),
            nps=_nps(figures) if figures and (self.low, self.high) == (0, 10) else None,
            reasons=tuple(reasons),
        )

    def said(self, value: Value) -> tuple[Said, ...]:
        return (Said("reason", value["why"]),) if "why" in value else ()

    def rated(self, value: Value, language: str) -> tuple[Rated, ...]:  # noqa: ARG002
        return (Rated("", value["score"], None),)

    def imagine(self, offered: Mapping[str, Sequence[str]], typed: str, chance: Random) -> Parts:
        if typed:
            return super().imagine(offered, typed, chance)
        return {"score": [str(chance.randint(self.low, self.high))]}


def _nps(figures: Sequence[int]) -> float:
    promoters = sum(1 for figure in figures if figure >= 9)
    detractors = sum(1 for figure in figures if figure <= 6)
    return 100 * (promoters - detractors) / len(figures)


TYPE = ScoreQuestion
