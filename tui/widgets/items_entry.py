"""What the one-line entries about items have in common: each item shows what was typed for it."""

from abc import abstractmethod
from typing import cast

from exercises.items_question import ItemsQuestion
from exercises.question import Parts
from exercises.text import shorten
from tui.widgets.items import ItemList
from tui.widgets.line_entry import LineEntry

_LONGEST = 30
"""Characters of an item where several are named in a row."""
_LONGEST_ALONE = 80


class ItemsEntry(LineEntry):
    """A line about numbered items; the one that is typed next is pointed at."""

    @abstractmethod
    def marks(self, parts: Parts) -> dict[str, str]:
        """What has been typed for each item, by its key."""

    @property
    @abstractmethod
    def widest(self) -> str:
        """The widest mark there can be."""

    def following(self, parts: Parts) -> str:  # noqa: ARG002
        """The key of the item that is typed next, where they come in their order."""
        return ""

    def echo(self) -> None:
        parts = self.parts()
        self.query_one(ItemList).show(
            self.about.choices, self.marks(parts), self.widest, self.following(parts)
        )
        super().echo()

    @property
    def about(self) -> ItemsQuestion:
        """The question with its items."""
        return cast(ItemsQuestion, self.question)

    def named(self, key: str, longest: int = _LONGEST) -> str:
        """What an item says, in at most so many characters."""
        return shorten(self.about.words(self.language)[key], longest)

    def called(self, part: str) -> str:
        """The item of a part, with its number."""
        key = part.partition("-")[2]
        number = self.about.number_of(key)
        return f"{number} {self.named(key, _LONGEST_ALONE)}" if number else ""
