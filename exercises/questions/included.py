"""A table says of each theme whether its point is in it, and what is missing from all of them.

The answer's value is `{"themes": {ITEM: whether}, "missing": [idea, …]}`; a theme that the table
passed over is not in it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import ClassVar, Self

from exercises.errors import AnswerRefusedError, AnswerUnfinishedError
from exercises.items import Item
from exercises.items_question import THEMES
from exercises.looking_back import LookingBackQuestion
from exercises.question import Given, Parts, Placed, Said, Value
from exercises.questions.lines import read_ideas
from exercises.text import shorten

YES, NO = "yes", "no"
_MARK = re.compile(r"\s*([+−–-]?)\s*([0-9]{1,3})\s*([+−–-]?)(?=[\s,;]|$)[\s,]*")
"""A theme's number as it is typed, with a sign before or behind it."""
_LIMIT = 200
_MOST_MISSING = 10


@dataclass(frozen=True, slots=True)
class Judged:
    """One theme, and what tables said of it."""

    item: Item
    yes: int
    """How many tables find their point in it."""
    missed: tuple[int, ...]
    """The numbers of the tables that do not."""

    @property
    def no(self) -> int:
        """How many tables do not."""
        return len(self.missed)


@dataclass(frozen=True, slots=True)
class Inclusions:
    """Whether tables find their points in the themes."""

    rows: tuple[Judged, ...]
    """All themes in their order."""
    missing: tuple[Given, ...]
    """What is in none of them: one row an idea, with its table."""
    answers: int
    """How many tables answered."""


@dataclass(frozen=True, kw_only=True)
class IncludedQuestion(LookingBackQuestion):
    """Yes or no, or nothing, to each theme of an earlier exercise; and ideas that are missing."""

    type: ClassVar[str] = "included"
    gives_ideas: ClassVar[bool] = True
    of: str = THEMES

    def with_items(self, found: Sequence[Item]) -> Self:
        return super().with_items([item for item in found if item.is_theme])

    @property
    def asks_apart(self) -> bool:
        return True  # beside each theme stands what the table wrote of it

    @property
    def lacks_items(self) -> bool:
        return False  # without themes, something can still be missing

    @property
    def fields(self) -> tuple[str, ...]:
        return (*(f"in-{item.key}" for item in self.choices), "missing")

    @property
    def offered(self) -> dict[str, list[str]]:
        return {field: [] if field == "missing" else [YES, NO, ""] for field in self.fields}

    def keys(self, value: Value) -> tuple[str, ...]:
        return tuple(value["themes"])

    def renamed(self, value: Value, names: Mapping[str, str]) -> Value:
        """A point that is in one of the themes that are one now is in it."""
        themes: dict[str, bool] = {}
        for key, is_in in value["themes"].items():
            themes[names.get(key, key)] = is_in or themes.get(names.get(key, key), False)
        return {**value, "themes": themes}

    def check(self, parts: Parts) -> Value:
        if over := parts.get("over"):
            typed = shorten(" ".join(over), 40)
            raise AnswerRefusedError("answer-item", "", typed=typed, most=len(self.choices))
        themes = {}
        for item in self.choices:
            field = f"in-{item.key}"
            said = "".join(parts.get(field, ())).strip()
            if said not in ("", YES, NO):
                raise AnswerRefusedError("answer-included", field)
            if said:
                themes[item.key] = said == YES
        missing = read_ideas(parts, "missing", _MOST_MISSING, _LIMIT)
        if not themes and not missing:
            code = "answer-included-none" if self.choices else "answer-empty"
            raise AnswerUnfinishedError(code, "" if self.choices else "missing")
        return {"themes": themes, "missing": missing}

    def parse(self, typed: str) -> Parts:
        """Numbers of themes, those that lack the point with a minus, then what is missing, each
        behind a semicolon: `1 3 -4; nobody asks the children`."""
        parts: dict[str, list[str]] = {}
        rest = typed
        while self.choices and (found := _MARK.match(rest)):
            before, number, behind = found.groups()
            field = f"in-{self.numbered(number)}"
            if field in self.fields:
                parts[field] = [YES if (before or behind) in ("", "+") else NO]
            else:
                parts.setdefault("over", []).append(number)
            rest = rest[found.end() :]
        return {**parts, "missing": rest.replace(";", "\n").split("\n")}

    def entered(self, value: Value) -> dict[str, str]:
        words = {True: YES, False: NO, None: ""}
        said = {f"in-{item.key}": words[value["themes"].get(item.key)] for item in self.choices}
        return {**said, "missing": "\n".join(value["missing"])}

    def typed(self, value: Value) -> str:
        numbered = [(self.number_of(key), is_in) for key, is_in in value["themes"].items()]
        marks = " ".join(f"{'' if is_in else '-'}{number}" for number, is_in in numbered if number)
        return "; ".join((marks, *value["missing"]))

    def tally(self, answers: Sequence[Given]) -> Inclusions:
        rows = []
        for item in self.choices:
            said = {answer.table: answer.value["themes"].get(item.key) for answer in answers}
            missed = tuple(table for table, is_in in said.items() if is_in is False)
            rows.append(Judged(item, list(said.values()).count(True), missed))
        missing = (
            Given(answer.table, idea) for answer in answers for idea in answer.value["missing"]
        )
        return Inclusions(tuple(rows), tuple(missing), len(answers))

    def said(self, value: Value) -> tuple[Said, ...]:
        return tuple(Said("idea", idea) for idea in value["missing"])

    def placed(self, value: Value, language: str) -> tuple[Placed, ...]:
        themes = value["themes"]
        return tuple(
            Placed(words, int(themes[key]), key=key)
            for key, words in self.words(language).items()
            if key in themes
        )

    def imagine(self, offered: Mapping[str, Sequence[str]], typed: str, chance: Random) -> Parts:
        themes = [field for field in offered if field != "missing"]
        said = {field: [chance.choice((YES, YES, NO, ""))] for field in themes}
        if themes:
            said[themes[0]] = [chance.choice((YES, NO))]
        return {**said, "missing": self.parse(typed)["missing"]}


TYPE = IncludedQuestion
