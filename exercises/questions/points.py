"""A table spends points on items. The answer's value is `{ITEM: points}`, without zeros."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from exercises.errors import AnswerRefusedError
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
            raise AnswerRefusedError("answer-no-points", "", most=self.points)
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
            tuple(rows), sum(row.points for row in rows), sum(answer.people for answer in answers)
        )

    def placed(self, value: Value, language: str) -> tuple[Placed, ...]:
        return tuple(
            Placed(words, value[key]) for key, words in self.words(language).items() if key in value
        )

    def passed_on(self, answers: Sequence[Given]) -> tuple[Item, ...]:
        return tuple(row.item for row in self.tally(answers).rows)

    def imagine(self, offered: Mapping[str, Sequence[str]], typed: str, chance: Random) -> Parts:  # noqa: ARG002
        fields = [field for field in offered if field.startswith("points-")]
        given = [chance.choice(fields) for _ in range(self.points)] if fields else []
        return {field: [str(given.count(field))] for field in fields}


TYPE = PointsQuestion
