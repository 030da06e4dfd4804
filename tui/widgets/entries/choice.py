"""The numbers of the picked items, such as `2` or `1 4`."""

from typing import ClassVar

from exercises.question import Parts
from tui.widgets.items_entry import ItemsEntry


class ChoiceEntry(ItemsEntry):
    """What is picked is ticked, and said."""

    field: ClassVar[str] = "choice"
    """The form field that the picked items come in."""

    def marks(self, parts: Parts) -> dict[str, str]:
        keys = [item.key for item in self.about.choices]
        return {key: "✓" for key in parts[self.field] if key in keys}

    @property
    def widest(self) -> str:
        return "✓"

    def understood(self, parts: Parts) -> str:
        return self.t.text(
            "entry-choice-picked", items=", ".join(map(self.named, self.marks(parts)))
        )


ENTRY = ChoiceEntry
