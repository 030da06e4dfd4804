"""Now and target of each item in their order, such as `35 24 44`."""

from typing import cast

from exercises.question import Parts
from exercises.questions.profile import ProfileQuestion
from tui.widgets.items_entry import ItemsEntry


class ProfileEntry(ItemsEntry):
    """The item and the figure to say next are asked by name."""

    def marks(self, parts: Parts) -> dict[str, str]:
        marks = {}
        for item in self.about.choices:
            now, target = (self._figure(parts, part, item.key) for part in ("now", "target"))
            if now:
                marks[item.key] = f"{now} → {target}"
        return marks

    @property
    def widest(self) -> str:
        high = cast(ProfileQuestion, self.question).high
        return f"{high} → {high}"

    def following(self, parts: Parts) -> str:
        return self._next(parts).partition("-")[2]

    def understood(self, parts: Parts) -> str:
        field = self._next(parts)
        if not field:
            return self.t.text("entry-all")
        figure, _, key = field.partition("-")
        item, now = super().called(field), self._figure(parts, "now", key)
        return self.t.text(f"entry-profile-{figure}", item=item, now=now)

    def called(self, part: str) -> str:
        item = super().called(part)
        return f"{item}, {self.t.text('board-' + part.partition('-')[0]).lower()}" if item else ""

    def _next(self, parts: Parts) -> str:
        """The field that is typed next; nothing when all are."""
        return next((field for field in self.question.fields if field not in parts), "")

    @staticmethod
    def _figure(parts: Parts, figure: str, key: str) -> str:
        return "".join(parts.get(f"{figure}-{key}", ()))


ENTRY = ProfileEntry
