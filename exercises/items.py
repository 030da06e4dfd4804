"""Things to sort, rank, rate or choose: given in a workshop, or what tables wrote before."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2s

from exercises.languages import Text


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to sort, rank, rate or choose."""

    key: str
    """What answers call it: its number in a given list, or made of the idea's words."""
    text: Text
    tables: tuple[int, ...] = ()
    """The numbers of the tables that wrote it, when it was collected."""
    ideas: int | None = None
    """How many ideas are put together in it, when it is a theme."""
    own: tuple[str, ...] = ()
    """Those of them that the table wrote which is asked, word for word."""

    @property
    def is_theme(self) -> bool:
        """Whether it is no single thing, but ideas that say the same."""
        return self.ideas is not None


def key_of(words: str) -> str:
    """What answers call an idea that was collected; the same for the same words in any case.

    An item's key is made of its words alone, so that votes stay with an idea as long as its words
    stay, whatever else is written or taken back beside it.
    """
    return "i" + blake2s(words.casefold().encode(), digest_size=5).hexdigest()


def collected(said: Iterable[tuple[str, int]]) -> tuple[Item, ...]:
    """What tables wrote as items, in the order they came; the same words are one item.

    Args:
        said: each text with the number of the table that wrote it (0 for nobody by name).
    """
    words: dict[str, str] = {}
    tables: dict[str, dict[int, None]] = {}
    for text, table in said:
        alike = text.casefold()
        words.setdefault(alike, text)
        tables.setdefault(alike, {})[table] = None
    return tuple(
        Item(
            key=key_of(alike),
            text=Text.same(text),
            tables=tuple(table for table in tables[alike] if table),
        )
        for alike, text in words.items()
    )
