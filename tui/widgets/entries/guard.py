"""The number of the idea that a table holds on to."""

from exercises.question import Parts
from tui.widgets.items_entry import ItemsEntry


class GuardEntry(ItemsEntry):
    """What is picked is ticked, and said."""

    def marks(self, parts: Parts) -> dict[str, str]:
        keys = [item.key for item in self.about.choices]
        return {key: "✓" for key in parts["guard"] if key in keys}

    @property
    def widest(self) -> str:
        return "✓"

    def understood(self, parts: Parts) -> str:
        return self.t.text(
            "entry-choice-picked", items=", ".join(map(self.named, self.marks(parts)))
        )


ENTRY = GuardEntry
