"""A table spends points on items. The answer's value is `{ITEM: points}`, without zeros."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from exercises.errors import AnswerRefusedError, AnswerUnfinishedError
from exercises.items import Item
from exercises.items_question import ItemsQuestion
from exercises.question import Given, Parts, Placed, Value
from exercises.reading import Reading


@dataclass(frozen=True, slots=True)
class Pot:
    """One item and the points it got."""

    item: Item
    points: int
    givers: int
    """How many gave it any."""
    most: int
    """The most that one of them gave."""


@dataclass(frozen=True, slots=True)
class Totals:
    """Who got how many points."""

    rows: tuple[Pot, ...]
    """The items with points, those with most first."""
    spent: int
    """All points together."""
    answers: int
    agreement: float | None
    """Which part of their points two answers give to the same items, on average over all pairs;
    None for fewer than two answers, and where each table is asked about its own items."""


@dataclass(frozen=True, kw_only=True)
class PointsQuestion(ItemsQuestion):
    """At most `points` points to spend on the items, one item or many."""

    type: ClassVar[str] = "points"
    points: int = 5

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        return {**cls.read_items(reading), "points": reading.number("points", 5, 1, 100)}

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(f"points-{item.key}" for item in self.choices)

    def check(self, parts: Parts) -> Value:
        value = {}
        for item in self.to_answer(parts):
            field = f"points-{item.key}"
            typed = "".join(parts.get(field, ())).strip() or "0"
            if not re.fullmatch(r"[0-9]{1,4}", typed):
                raise AnswerRefusedError("answer-points", field, most=self.points)
            if int(typed):
                value[item.key] = int(typed)
        if not value:
            raise AnswerUnfinishedError("answer-no-points", "", most=self.points)
        if (spent := sum(value.values())) > self.points:
            over_by = spent - self.points
            raise AnswerRefusedError("answer-overspent", "", most=self.points, over=over_by)
        return value

    def parse(self, typed: str) -> Parts:
        """Items' numbers with their points: `1: 2, 4: 3`; a number alone is one point."""
        parts: dict[str, list[str]] = {}
        figures: dict[str, int] = {}
        for number, points in re.findall(r"([^\s,;:=]+)(?:\s*[:=]\s*([^\s,;:=]+))?", typed):
            field = f"points-{self.numbered(number)}"
            if field not in self.fields or (points and not re.fullmatch("[0-9]{1,4}", points)):
                parts.setdefault("over", []).append(f"{number}: {points}" if points else number)
            else:
                figures[field] = figures.get(field, 0) + int(points or 1)
        return {**parts, **{field: [str(figure)] for field, figure in figures.items()}}

    def entered(self, value: Value) -> dict[str, str]:
        return {f"points-{item.key}": str(value.get(item.key, "")) for item in self.choices}

    def typed(self, value: Value) -> str:
        numbered = [(self.number_of(key), points) for key, points in value.items()]
        return ", ".join(f"{number}: {points}" for number, points in numbered if number)

    def tally(self, answers: Sequence[Given]) -> Totals:
        rows = []
        for item in self.choices:
            given = [
                answer.value[item.key]
                for answer in answers
                if item.key in answer.value
                for _ in range(answer.people)
            ]
            if given:
                rows.append(Pot(item, sum(given), len(given), max(given)))
        rows.sort(key=lambda row: (-row.points, -row.givers))
        return Totals(
            rows=tuple(rows),
            spent=sum(row.points for row in rows),
            answers=sum(answer.people for answer in answers),
            agreement=None if self.own else agreement(self._shares(answers)),
        )

    def _shares(self, answers: Sequence[Given]) -> list[dict[str, float]]:
        """How each answer spread its points over the items that are still there."""
        keys = {item.key for item in self.choices}
        spreads = (
            {key: points for key, points in answer.value.items() if key in keys}
            for answer in answers
            for _ in range(answer.people)
        )
        return [
            {key: points / sum(spent.values()) for key, points in spent.items()}
            for spent in spreads
            if spent
        ]

    def renamed(self, value: Value, names: Mapping[str, str]) -> Value:
        """The points of items that are one now are added up."""
        points: dict[str, int] = {}
        for key, given in value.items():
            points[names.get(key, key)] = points.get(names.get(key, key), 0) + given
        return points

    def placed(self, value: Value, language: str) -> tuple[Placed, ...]:
        return tuple(
            Placed(words, value[key], key=key)
            for key, words in self.words(language).items()
            if key in value
        )

    def passed_on(self, answers: Sequence[Given]) -> tuple[Item, ...]:
        return tuple(row.item for row in self.tally(answers).rows)

    def imagine(self, offered: Mapping[str, Sequence[str]], typed: str, chance: Random) -> Parts:  # noqa: ARG002
        fields = [field for field in offered if field.startswith("points-")]
        given = [chance.choice(fields) for _ in range(self.points)] if fields else []
        return {field: [str(given.count(field))] for field in fields}


def agreement(shares: Sequence[Mapping[str, float]]) -> float | None:
    """How far spreads are alike: 1 when all are the same, 0 when no two have anything in common.

    It is the mean of the percentage similarity Σ min(pᵢ, qᵢ) over all pairs of spreads p and q
    (O. Renkonen, Annales Zoologici Societatis Vanamo 6, 1938). With an item's m shares from the
    largest down, the k-th (from 0) is the smaller one in k pairs, so no pair has to be looked at.

    Args:
        shares: of each answer, which part of its points each item got.
    """
    pairs = len(shares) * (len(shares) - 1) / 2
    if not pairs:
        return None
    given: dict[str, list[float]] = {}
    for spread in shares:
        for key, share in spread.items():
            given.setdefault(key, []).append(share)
    alike = (k * s for of in given.values() for k, s in enumerate(sorted(of, reverse=True)))
    return sum(alike) / pairs


TYPE = PointsQuestion
