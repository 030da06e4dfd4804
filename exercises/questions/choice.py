"""A table or a person picks one item or several. The answer's value is a list of items."""

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
class Picked:
    """One item and how many picked it."""

    item: Item
    count: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each item was picked."""

    rows: tuple[Picked, ...]
    """All items, those picked most first."""
    answers: int
    """How many tables or people picked."""


@dataclass(frozen=True, kw_only=True)
class ChoiceQuestion(ItemsQuestion):
    """One item, or at most `most` of them."""

    type: ClassVar[str] = "choice"
    is_counted: ClassVar[bool] = True
    most: int = 1

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        return {**cls.read_items(reading), "most": reading.number("most", 1, 1, 40)}

    @property
    def fields(self) -> tuple[str, ...]:
        return ("choice",)

    @property
    def offered(self) -> dict[str, list[str]]:
        return {"choice": [item.key for item in self.choices]}

    def check(self, parts: Parts) -> Value:
        items = [item.key for item in self.to_answer(parts)]
        picked = dict.fromkeys("\n".join(parts.get("choice", ())).split("\n"))
        picked.pop("", None)
        for key in picked:
            if key not in items:
                raise AnswerRefusedError("answer-item", "choice", typed=key[:40], most=len(items))
        if not picked:
            raise AnswerUnfinishedError("answer-unpicked", "choice", most=self.most)
        if len(picked) > self.most:
            raise AnswerRefusedError(
                "answer-picked-many", "choice", most=self.most, count=len(picked)
            )
        return [key for key in items if key in picked]

    def parse(self, typed: str) -> Parts:
        """The numbers of the picked items: `2`, or `1 4`."""
        return {"choice": [self.numbered(number) for number in re.findall(r"[^\s,;+]+", typed)]}

    def entered(self, value: Value) -> dict[str, str]:
        return {"choice": "\n".join(value)}

    def typed(self, value: Value) -> str:
        return " ".join(number for key in value if (number := self.number_of(key)))

    def tally(self, answers: Sequence[Given]) -> Counts:
        rows = [
            Picked(item, sum(a.people for a in answers if item.key in a.value))
            for item in self.choices
        ]
        rows.sort(key=lambda row: -row.count)
        return Counts(tuple(rows), sum(answer.people for answer in answers))

    def placed(self, value: Value, language: str) -> tuple[Placed, ...]:
        return tuple(
            Placed(words, 1, key=key) for key, words in self.words(language).items() if key in value
        )

    def passed_on(self, answers: Sequence[Given]) -> tuple[Item, ...]:
        return tuple(row.item for row in self.tally(answers).rows if row.count)

    def imagine(self, offered: Mapping[str, Sequence[str]], typed: str, chance: Random) -> Parts:  # noqa: ARG002
        keys = offered.get("choice", ())
        return {"choice": chance.sample(keys, min(len(keys), chance.randint(1, self.most)))}


TYPE = ChoiceQuestion
