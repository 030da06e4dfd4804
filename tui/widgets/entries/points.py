"""Items' numbers with their points, such as `1: 2, 4: 3`."""

from typing import cast

from exercises.question import Parts
from exercises.questions.points import PointsQuestion
from tui.widgets.items_entry import ItemsEntry


class PointsEntry(ItemsEntry):
    """Who got how many, and how many are left."""

    def marks(self, parts: Parts) -> dict[str, str]:
        return {key: str(points) for key, points in self._spent(parts).items()}

    @property
    def widest(self) -> str:
        return str(self._whole)

    def understood(self, parts: Parts) -> str:
        spent = self._spent(parts)
        said = ", ".join(f"{self.named(key)} {points}" for key, points in spent.items())
        left = self.t.text("entry-points-left", left=self._whole - sum(spent.values()))
        return f"{said} · {left}" if said else left

    def _spent(self, parts: Parts) -> dict[str, int]:
        """The points of each item that has any."""
        fields = {field: field.partition("-")[2] for field in self.question.fields}
        spent = {key: int("".join(parts[field])) for field, key in fields.items() if field in parts}
        return {key: points for key, points in spent.items() if points}

    @property
    def _whole(self) -> int:
        return cast(PointsQuestion, self.question).points


ENTRY = PointsEntry
