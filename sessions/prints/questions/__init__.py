"""What differs between question types on paper, one module a type, found by its name.

A new type `guard` is a new module `guard.py` here with one function:

    def blocks(asked: Asked) -> Iterator[Block]:

It yields the blocks (`sessions.prints.blocks`) that stand below the question's label and help. With
`asked.value` None it makes room for a pen (ruled lines, boxes, circles); else it tells that answer
in the same place. It never asks the session anything: what it may know is in `asked`. Its words are
in `print.ftl`, below `print-TYPE`.

A type that chooses among items has one function more, for the poster:

    def chosen(result: Any) -> list[tuple[Item, float]]:

The items in the order of the result of `Question.tally`, each with its weight: two of the same
weight are equally good.
"""

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol, cast

from exercises.items import Item
from exercises.items_question import THEMES, ItemsQuestion
from exercises.question import Placed, Question, Value
from sessions.i18n import Translator
from sessions.prints.blocks import Block, boxes, note

_ROOM = 8
"""Lines for items that will come from an earlier exercise, when nobody knows how many."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as it stands on a page."""

    question: Question
    """With its items in it, as far as they are known."""
    t: Translator
    """In the language of the page."""
    value: Value | None = None
    """The table's answer, where it is to be told."""
    source_number: int = 0
    """Of the exercise that the items come from, in the running order; 0 when they are given."""
    source_title: str = ""

    def word(self, key: str, **values: str | int) -> str:
        """A text of ours in the language of the page, `print-KEY`."""
        return self.t.text(f"print-{key}", **values)

    def words(self, question: ItemsQuestion) -> list[str]:
        """What the items say; empty texts, to be written by hand, when they are not known yet."""
        known = list(question.words(self.t.language).values())
        return known or [""] * (question.first or _ROOM)

    def source(self, question: ItemsQuestion) -> Iterator[Block]:
        """Where to find the items, when they are not known yet."""
        if not question.choices:
            key = "take-themes" if question.of == THEMES else "take-own" if question.own else "take"
            yield note(self.word(key, number=self.source_number, title=self.source_title))

    def placed(self, mark: Callable[[Placed], str]) -> Block:
        """The items that the answer speaks of, each behind its mark.

        An idea that was taken back or changed since is no item any more.
        """
        placed = self.question.placed(self.value, self.t.language)
        if not placed:
            return note(self.word("gone"))
        return boxes([(one.item, mark(one)) for one in placed])


class OnPaper(Protocol):
    """What the module of a question type offers."""

    def blocks(self, asked: Asked) -> Iterator[Block]:
        """What stands below the question's label."""


class Choosing(OnPaper, Protocol):
    """What the module of a type offers that chooses among items."""

    def chosen(self, result: Any) -> list[tuple[Item, float]]:
        """The items in the order of the result, each with its weight."""


def on_paper(kind: str) -> OnPaper:
    """The module of a question type (`Question.type`)."""
    return cast(OnPaper, importlib.import_module(f"{__name__}.{kind}"))


def choosing(kind: str) -> Choosing | None:
    """The same for a type that chooses among items; None for the others."""
    module = on_paper(kind)
    return cast(Choosing, module) if hasattr(module, "chosen") else None
