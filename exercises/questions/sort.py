"""A table puts every item into one of the named boxes.

The answer's value is `{ITEM: box}`, boxes counting from 1.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

from exercises.errors import AnswerRefusedError, AnswerUnfinishedError
from exercises.items import Item
from exercises.items_question import ItemsQuestion
from exercises.languages import Texts
from exercises.question import Given, Parts, Placed, Value
from exercises.reading import Reading
from exercises.scale import numbered


@dataclass(frozen=True, slots=True)
class Sorted:
    """One item and how many put it into each box."""

    item: Item
    counts: tuple[int, ...]

    @property
    def box(self) -> int | None:
        """The box, from 1, that more put it into than into any other; None when there is none."""
        most = max(self.counts)
        return self.counts.index(most) + 1 if self.counts.count(most) == 1 else None

    @property
    def is_disputed(self) -> bool:
        """Whether fewer than two thirds agreed on a box."""
        return 3 * max(self.counts) < 2 * sum(self.counts)


@dataclass(frozen=True, slots=True)
class Boxes:
    """How all items were sorted."""

    counts: tuple[int, ...]
    """How many times anything was put into each box."""
    reference: tuple[int, ...]
    """Per cent in each box to compare with, or empty."""
    items: tuple[Sorted, ...]
    """Those that somebody sorted, in their order."""

    @property
    def shares(self) -> tuple[float, ...]:
        """Per cent in each box; all 0 when nothing was sorted."""
        whole = sum(self.counts)
        return tuple(100 * count / whole if whole else 0.0 for count in self.counts)


@dataclass(frozen=True, kw_only=True)
class SortQuestion(ItemsQuestion):
    """Each item into one of 2 to 5 boxes."""

    type: ClassVar[str] = "sort"
    boxes: Texts = Texts()
    """What the boxes are called."""
    reference: tuple[int, ...] = ()
    """Per cent in each box to compare the room with, or none."""

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        own = cls.read_items(reading)
        boxes = reading.texts("boxes")
        if not 2 <= len(boxes) <= 5:
            reading.wrong("boxes", len(boxes) or None, "items", low=2, high=5)
        reference = reading.numbers("reference", 0, 100)
        if reference and (len(reference) != len(boxes) or sum(reference) != 100):
            reading.wrong("reference", list(reference), "reference", count=len(boxes))
        return {**own, "boxes": boxes, "reference": reference}

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(f"box-{item.key}" for item in self.choices)

    @property
    def offered(self) -> dict[str, list[str]]:
        boxes = [str(number) for number in range(1, len(self.boxes) + 1)]
        return dict.fromkeys(self.fields, boxes)

    def legend(self, language: str) -> str:
        return numbered(dict(enumerate(self.boxes.in_language(language), start=1)))

    def check(self, parts: Parts) -> Value:
        value, without = {}, []
        steps = [str(number) for number in range(1, len(self.boxes) + 1)]
        for number, item in enumerate(self.to_answer(parts), start=1):
            field = f"box-{item.key}"
            box = "".join(parts.get(field, ())).strip()
            if not box:
                without.append(field)
            elif box not in steps:
                raise AnswerRefusedError("answer-box", field, number=number, boxes=len(steps))
            else:
                value[item.key] = int(box)
        if without:
            raise AnswerUnfinishedError("answer-unsorted", without[0], count=len(without))
        return value

    def parse(self, typed: str) -> Parts:
        """A box for each item, in their order: `1 2 2 1`, or `1221`."""
        return self.in_order(re.findall(r"[0-9]", typed))

    def entered(self, value: Value) -> dict[str, str]:
        return {f"box-{item.key}": str(value.get(item.key, "")) for item in self.choices}

    def tally(self, answers: Sequence[Given]) -> Boxes:
        numbers = range(1, len(self.boxes) + 1)

        def counts(item: Item) -> tuple[int, ...]:
            found = [(answer.value.get(item.key), answer.people) for answer in answers]
            return tuple(sum(n for box, n in found if box == number) for number in numbers)

        items = tuple(Sorted(item, of) for item in self.choices if any(of := counts(item)))
        return Boxes(
            counts=tuple(sum(item.counts[n - 1] for item in items) for n in numbers),
            reference=tuple(self.reference),
            items=items,
        )

    def placed(self, value: Value, language: str) -> tuple[Placed, ...]:
        boxes = self.boxes.in_language(language)
        return tuple(
            Placed(words, value[key], boxes[value[key] - 1], key)
            for key, words in self.words(language).items()
            if key in value
        )

    def passed_on(self, answers: Sequence[Given]) -> tuple[Item, ...]:
        return tuple(found.item for found in self.tally(answers).items)

    def imagine(self, offered: Mapping[str, Sequence[str]], typed: str, chance: Random) -> Parts:  # noqa: ARG002
        return {field: [chance.choice(boxes)] for field, boxes in offered.items() if boxes}


TYPE = SortQuestion
