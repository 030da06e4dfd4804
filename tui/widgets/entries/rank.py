"""The items' numbers in order, the most important first, such as `3 1 2`."""

from typing import cast

from exercises.question import Parts
from exercises.questions.rank import RankQuestion
from tui.widgets.items_entry import ItemsEntry


class RankEntry(ItemsEntry):
    """The order so far, and how many places are left."""

    def marks(self, parts: Parts) -> dict[str, str]:
        return {key: f"{place}." for place, key in self._places(parts).items()}

    @property
    def widest(self) -> str:
        return f"{len(self.about.choices)}."

    def understood(self, parts: Parts) -> str:
        places = self._places(parts)
        order = ", ".join(f"{place}. {self.named(key)}" for place, key in sorted(places.items()))
        left = cast(RankQuestion, self.question).places - len(places)
        return f"{order} · {self.t.text('entry-rank-left', left=left)}" if left > 0 else order

    def _places(self, parts: Parts) -> dict[int, str]:
        """The key of the item on each place."""
        fields = {field: field.partition("-")[2] for field in self.question.fields}
        return {int("".join(parts[field])): key for field, key in fields.items() if field in parts}


ENTRY = RankEntry
