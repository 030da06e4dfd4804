"""The number of the idea that a table holds on to."""

from typing import ClassVar

from tui.widgets.entries.choice import ChoiceEntry


class GuardEntry(ChoiceEntry):
    """Picked as in a choice."""

    field: ClassVar[str] = "guard"


ENTRY = GuardEntry
