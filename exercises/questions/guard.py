"""A table picks one of its own ideas, which goes to the leaders word for word whatever the votes.

The answer's value is the item.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import ClassVar

from exercises.errors import AnswerRefusedError, AnswerUnfinishedError
from exercises.items import Item
from exercises.items_question import WRITTEN
from exercises.looking_back import LookingBackQuestion
from exercises.question import Given, Parts, Placed, Question, Value


@dataclass(frozen=True, slots=True)
class Guarded:
    """One idea and the tables that guard it."""

    item: Item
    tables: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Guards:
    """All ideas that somebody guards."""

    rows: tuple[Guarded, ...]
    """In the order in which the ideas came."""
    answers: int
    """How many tables picked."""


@dataclass(frozen=True, kw_only=True)
class GuardQuestion(LookingBackQuestion):
    """One of the ideas that the table itself wrote in an earlier exercise."""

    type: ClassVar[str] = "guard"
    of: str = WRITTEN
    own: bool = True

    def takes_up(self, earlier: Question) -> bool:
        return earlier.gives_ideas and not earlier.by_person

    @property
    def fields(self) -> tuple[str, ...]:
        return ("guard",)

    @property
    def offered(self) -> dict[str, list[str]]:
        return {"guard": [item.key for item in self.choices]}

    def keys(self, value: Value) -> tuple[str, ...]:
        return (value,)

    def check(self, parts: Parts) -> Value:
        keys = [item.key for item in self.to_answer(parts)]
        picked = dict.fromkeys("\n".join(parts.get("guard", ())).split("\n"))
        picked.pop("", None)
        for key in picked:
            if key not in keys:
                raise AnswerRefusedError("answer-item", "guard", typed=key[:40], most=len(keys))
        if not picked:
            raise AnswerUnfinishedError("answer-unpicked", "guard", most=1)
        if len(picked) > 1:
            raise AnswerRefusedError("answer-picked-many", "guard", most=1, count=len(picked))
        return next(iter(picked))

    def parse(self, typed: str) -> Parts:
        """The idea's number."""
        return {"guard": [self.numbered(number) for number in re.findall(r"[^\s,;+]+", typed)]}

    def entered(self, value: Value) -> dict[str, str]:
        return {"guard": value}

    def typed(self, value: Value) -> str:
        return self.number_of(value)

    def tally(self, answers: Sequence[Given]) -> Guards:
        rows = []
        for item in self.choices:
            tables = [answer.table for answer in answers if answer.value == item.key]
            if tables:
                rows.append(Guarded(item, tuple(tables)))
        return Guards(tuple(rows), len(answers))

    def placed(self, value: Value, language: str) -> tuple[Placed, ...]:
        words = self.words(language)
        return (Placed(words[value], 1, key=value),) if value in words else ()

    def passed_on(self, answers: Sequence[Given]) -> tuple[Item, ...]:
        return tuple(row.item for row in self.tally(answers).rows)

    def imagine(self, offered: Mapping[str, Sequence[str]], typed: str, chance: Random) -> Parts:  # noqa: ARG002
        keys = offered.get("guard", ())
        return {"guard": [chance.choice(keys)] if keys else []}


TYPE = GuardQuestion
