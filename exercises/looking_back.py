"""What the types have in common in which tables look back at the ideas of an earlier exercise."""

from dataclasses import dataclass
from typing import Any, ClassVar

from exercises.items_question import ItemsQuestion
from exercises.reading import Reading

_FIXED = ("items", "of", "first", "own")
"""What goes without saying in these types."""


@dataclass(frozen=True, kw_only=True)
class LookingBackQuestion(ItemsQuestion):
    """Always about an earlier exercise, and answered by the table as one."""

    always_by_table: ClassVar[bool] = True

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        before = len(reading.mistakes)
        source = reading.name("from", "")
        if not source and len(reading.mistakes) == before:
            reading.wrong("from", None, "from-missing")
        return {"taken_from": source}

    def plain(self) -> dict[str, Any]:
        return {key: value for key, value in super().plain().items() if key not in _FIXED}
