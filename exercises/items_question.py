"""What all question types about items have in common: where their items come from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from exercises.errors import AnswerRefusedError
from exercises.items import Item
from exercises.languages import Texts
from exercises.question import Parts, Question, Value
from exercises.reading import Reading
from exercises.text import shorten

IDEAS, THEMES, WRITTEN = "ideas", "themes", "written"
"""What is taken up from an earlier exercise: what came of it, its themes and what is in none of
them, or only what each table wrote itself."""


@dataclass(frozen=True, kw_only=True)
class ItemsQuestion(Question):
    """A question about items, given in the workshop or collected from an earlier exercise."""

    items: Texts = Texts()
    """The items as the workshop gives them."""
    taken_from: str = ""
    """The earlier exercise whose answers are the items; `from` in a workshop file."""
    of: str = IDEAS
    """Whether the items are its ideas, or its themes and what is in none of them."""
    first: int = 0
    """How many of the collected items are taken up; 0 for all."""
    own: bool = False
    """Whether each table only gets what it wrote itself."""
    collected: tuple[Item, ...] = ()
    """What has been collected; filled in while a session is run (`with_items`)."""

    @classmethod
    def read_items(cls, reading: Reading, least: int = 2, most: int = 40) -> dict[str, Any]:
        """The keys that say where the items come from; between `least` and `most` given ones."""
        source = reading.name("from", "")
        items = reading.texts("items")
        if not source and not least <= len(items) <= most:
            reading.wrong("items", len(items) or None, "items", low=least, high=most)
        if source and items:
            reading.wrong("items", "items", "items-or-from")
        of = reading.choice("of", (IDEAS, THEMES), IDEAS)
        own = reading.flag("own", False)
        first = reading.number("first", 0, 0, 100)
        for key, value, usual in (("of", of, IDEAS), ("own", own, False), ("first", first, 0)):
            if value != usual and not source:
                reading.wrong(key, value, "needs-from")
        return {"items": items, "taken_from": source, "of": of, "first": first, "own": own}

    def plain(self) -> dict[str, Any]:
        data = super().plain()
        del data["collected"]
        data["from"] = data.pop("taken_from")
        return data

    @property
    def source(self) -> str:
        return self.taken_from

    def takes_up(self, earlier: Question) -> bool:
        if self.of == THEMES:
            return earlier.gives_ideas and not (self.own and earlier.by_person)
        return earlier.gives_items

    @property
    def asks_apart(self) -> bool:
        """Whether tables are not all asked about the same."""
        return self.own

    @property
    def lacks_items(self) -> bool:
        return not self.choices

    def keys(self, value: Value) -> tuple[str, ...]:
        """The items that an answer speaks of, also those that are gone since."""
        return tuple(value)

    def renamed(self, value: Value, names: Mapping[str, str]) -> Value:
        """A checked answer with its items called as they are now, where a theme has been joined to
        another; of two that are one now, the first counts."""
        if isinstance(value, list):
            return list(dict.fromkeys(names.get(key, key) for key in value))
        if isinstance(value, str):
            return names.get(value, value)
        renamed: dict[str, Any] = {}
        for key, given in value.items():
            renamed.setdefault(names.get(key, key), given)
        return renamed

    def with_items(self, found: Sequence[Item]) -> Self:
        """The same question about these collected items, or about the first of them."""
        return replace(self, collected=tuple(found[: self.first or None]))

    def with_all_items(self, found: Sequence[Item]) -> Self:
        """The same question as the room sees it where each table has items of its own."""
        return replace(self, collected=tuple(found))

    @property
    def choices(self) -> tuple[Item, ...]:
        """The items as they are now."""
        if self.taken_from:
            return self.collected
        return tuple(Item(str(n), text) for n, text in enumerate(self.items.each, start=1))

    def words(self, language: str) -> dict[str, str]:
        """What each item says, by its key."""
        return {item.key: item.text.in_language(language) for item in self.choices}

    def to_answer(self, parts: Parts) -> tuple[Item, ...]:
        """The items, when there are any to answer about.

        Raises:
            AnswerRefusedError: none have been collected, or more was typed (`over`) than there is
                a place for.
        """
        if not self.choices:
            raise AnswerRefusedError("answer-no-items", "")
        if over := parts.get("over"):
            typed = shorten(" ".join(over), 40)
            raise AnswerRefusedError("answer-item", "", typed=typed, most=len(self.choices))
        return self.choices

    def in_order(self, figures: Sequence[str]) -> Parts:
        """Figures that somebody typed one after the other, for the fields in their order."""
        fields = self.fields
        parts = {field: [figure] for field, figure in zip(fields, figures, strict=False)}
        if over := list(figures[len(fields) :]):
            parts["over"] = over
        return parts

    def numbered(self, typed: str) -> str:
        """The key of the item that a facilitator calls by its number; else what was typed."""
        choices = self.choices
        if typed.isascii() and typed.isdigit() and 1 <= int(typed) <= len(choices):
            return choices[int(typed) - 1].key
        return typed

    def number_of(self, key: str) -> str:
        """What a facilitator calls an item: its number, from 1; nothing when it is gone."""
        keys = [item.key for item in self.choices]
        return str(keys.index(key) + 1) if key in keys else ""
