"""A table puts items in order, or the most important of them.

The answer's value is a list of items, the first place first.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from exercises.errors import AnswerRefusedError, AnswerUnfinishedError
from exercises.items import Item
from exercises.items_question import ItemsQuestion
from exercises.question import Given, Parts, Placed, Value
from exercises.reading import Reading
from exercises.text import shorten

_MOST_PLACES = 20
_LEAST_ANSWERS = 4
"""Before that many, chance alone makes orders look alike or apart."""
_LEVELS = ((0.8, "full"), (0.6, "strong"), (0.4, "some"), (0.2, "weak"), (-1.0, "none"))
"""From which correlation on it is called what, as J. D. Evans reads it (Straightforward Statistics
for the Behavioral Sciences, 1996): 0.2 weak, 0.4 moderate, 0.6 strong, 0.8 very strong."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """One item in the common order."""

    item: Item
    place: float
    """Its average place; where a table left it out, the middle of the places left over."""
    first: int
    """How many put it first."""
    placed: int
    """How many gave it a place."""


@dataclass(frozen=True, slots=True)
class Order:
    """The common order, and how far it is common."""

    rows: tuple[Ranked, ...]
    """By average place; items nobody gave a place are left out."""
    agreement: float | None
    """Kendall's W, from 0 (none) to 1 (all the same); None for fewer than two answers."""
    answers: int

    @property
    def correlation(self) -> float | None:
        """Spearman's rank correlation, on average over all pairs of answers; 1 when all are the
        same, around 0 when they are by chance. None for fewer than four answers.

        (mW − 1) / (m − 1) for m answers (Kendall, Rank Correlation Methods, ch. 6). Unlike W it
        means the same however few have answered: of three orders by chance W is a third.
        """
        if self.agreement is None or self.answers < _LEAST_ANSWERS:
            return None
        return (self.answers * self.agreement - 1) / (self.answers - 1)

    @property
    def level(self) -> str:
        """What the correlation is called: `full`, `strong`, `some`, `weak` or `none`; empty when
        there is none to tell."""
        if self.correlation is None:
            return ""
        return next(name for least, name in _LEVELS if self.correlation >= least)

    @property
    def places(self) -> Iterator[int]:
        """The place of each row; those alike in everything share one."""
        before, place = None, 0
        for number, row in enumerate(self.rows, start=1):
            if (row.place, row.first) != before:
                before, place = (row.place, row.first), number
            yield place


@dataclass(frozen=True, kw_only=True)
class RankQuestion(ItemsQuestion):
    """The items in order; with `most`, only the first places."""

    type: ClassVar[str] = "rank"
    most: int = 0
    """How many places are filled; 0 for as many as there are items, up to twenty."""

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        items = cls.read_items(reading)
        if items["own"]:
            # Without common items there is no common order.
            reading.wrong("own", True, "own-rank")
        return {**items, "most": reading.number("most", 0, 0, _MOST_PLACES)}

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(f"place-{item.key}" for item in self.choices)

    @property
    def places(self) -> int:
        """How many places there are to fill."""
        return min(self.most or _MOST_PLACES, len(self.choices))

    def check(self, parts: Parts) -> Value:
        places: dict[int, str] = {}
        items = self.to_answer(parts)
        if twice := parts.get("twice"):
            raise AnswerRefusedError("answer-item-twice", "", typed=shorten(twice[0], 40))
        for item in items:
            field = f"place-{item.key}"
            typed = "".join(parts.get(field, ())).strip()
            if not typed:
                continue
            if not re.fullmatch(r"[0-9]{1,3}", typed) or not 1 <= int(typed) <= self.places:
                raise AnswerRefusedError("answer-place", field, most=self.places)
            if int(typed) in places:
                raise AnswerRefusedError("answer-place-twice", field, place=int(typed))
            places[int(typed)] = item.key
        for place in range(1, self.places + 1):
            if place not in places:
                raise AnswerUnfinishedError("answer-place-empty", "", place=place, most=self.places)
        return [places[place] for place in sorted(places)]

    def parse(self, typed: str) -> Parts:
        """The items' numbers in order: `3 1 2`."""
        parts: dict[str, list[str]] = {}
        for place, number in enumerate(re.findall(r"[^\s,;>]+", typed), start=1):
            field = f"place-{self.numbered(number)}"
            if field not in self.fields:
                parts.setdefault("over", []).append(number)
            elif field in parts:
                parts.setdefault("twice", []).append(number)
            else:
                parts[field] = [str(place)]
        return parts

    def entered(self, value: Value) -> dict[str, str]:
        return {
            f"place-{item.key}": str(value.index(item.key) + 1) if item.key in value else ""
            for item in self.choices
        }

    def typed(self, value: Value) -> str:
        return " ".join(number for key in value if (number := self.number_of(key)))

    def tally(self, answers: Sequence[Given]) -> Order:
        keys = [item.key for item in self.choices]
        # An idea that was taken back since is no item any more; those behind it move up.
        orders = [
            order
            for answer in answers
            if (order := [key for key in answer.value if key in keys])
            for _ in range(answer.people)
        ]
        ranks = [_ranks(order, keys) for order in orders]
        placed = Counter(key for order in orders for key in order)
        firsts = Counter(order[0] for order in orders)
        rows = [
            Ranked(
                item=item,
                place=sum(rank[item.key] for rank in ranks) / len(ranks),
                first=firsts[item.key],
                placed=placed[item.key],
            )
            for item in self.choices
            if item.key in placed
        ]
        rows.sort(key=lambda row: (row.place, -row.first))
        return Order(tuple(rows), agreement(ranks), len(ranks))

    def placed(self, value: Value, language: str) -> tuple[Placed, ...]:
        words = self.words(language)
        return tuple(
            Placed(words[key], place, key=key)
            for place, key in enumerate(value, start=1)
            if key in words
        )

    def passed_on(self, answers: Sequence[Given]) -> tuple[Item, ...]:
        return tuple(row.item for row in self.tally(answers).rows)

    def imagine(self, offered: Mapping[str, Sequence[str]], typed: str, chance: Random) -> Parts:  # noqa: ARG002
        fields = [field for field in offered if field.startswith("place-")]
        order = chance.sample(fields, min(self.most or _MOST_PLACES, len(fields)))
        return {field: [str(place)] for place, field in enumerate(order, start=1)}


def _ranks(order: Sequence[str], keys: Sequence[str]) -> dict[str, float]:
    """The rank of each item in one answer; those without a place share the places left over."""
    shared = (len(order) + 1 + len(keys)) / 2
    ranks = dict.fromkeys(keys, shared)
    ranks.update({key: float(place) for place, key in enumerate(order, start=1)})
    return ranks


def agreement(ranks: Sequence[dict[str, float]]) -> float | None:
    """Kendall's coefficient of concordance W, with its correction for ties.

    W = 12 S / (m² (n³ − n) − m Σ(t³ − t)) for m orders of n items, where S is the sum of squared
    distances of the rank sums from their mean and t the size of each group of tied ranks
    (M. G. Kendall and B. Babington Smith, 1939; Kendall, Rank Correlation Methods, ch. 6).

    Args:
        ranks: each order as the rank of each item, from 1.
    """
    m, n = len(ranks), len(ranks[0]) if ranks else 0
    if m < 2 or n < 2:
        return None
    sums = [sum(rank[key] for rank in ranks) for key in ranks[0]]
    distances = sum((total - m * (n + 1) / 2) ** 2 for total in sums)
    ties = 0
    for rank in ranks:
        ties += sum(tied**3 - tied for tied in Counter(rank.values()).values())
    whole = m * m * (n**3 - n) - m * ties
    return 12 * distances / whole if whole else None


TYPE = RankQuestion
