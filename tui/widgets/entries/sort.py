"""A box for each item in their order, such as `1 2 2 1` or `1221`."""

from typing import cast

from exercises.question import Parts
from exercises.questions.sort import SortQuestion
from tui.widgets.items_entry import ItemsEntry


class SortEntry(ItemsEntry):
    """Each item shows its box; the one to say next is asked by name."""

    def marks(self, parts: Parts) -> dict[str, str]:
        boxes = dict(enumerate(self._boxes, start=1))
        return {
            field.partition("-")[2]: f"→ {boxes.get(int(''.join(typed)), '?')}"
            for field, typed in parts.items()
            if field in self.question.fields
        }

    @property
    def widest(self) -> str:
        return f"→ {max(self._boxes, key=len)}"

    def following(self, parts: Parts) -> str:
        return self._next(parts).partition("-")[2]

    def understood(self, parts: Parts) -> str:
        field = self._next(parts)
        if not field:
            return self.t.text("entry-all")
        return self.t.text("entry-sort-next", item=super().called(field))

    def called(self, part: str) -> str:  # noqa: ARG002
        return ""  # what is wrong with a box names the item's number itself

    def _next(self, parts: Parts) -> str:
        """The field that is typed next; nothing when all are."""
        return next((field for field in self.question.fields if field not in parts), "")

    @property
    def _boxes(self) -> tuple[str, ...]:
        return cast(SortQuestion, self.question).boxes.in_language(self.language)


ENTRY = SortEntry
