"""Now and target as two figures, such as `3 5` or `35`, then perhaps why."""

from typing import cast

from exercises.question import Parts
from exercises.questions.rating import RatingQuestion
from tui.widgets.line_entry import LineEntry


class RatingEntry(LineEntry):
    """What the figures mean is said in the words of the scale."""

    def understood(self, parts: Parts) -> str:
        words = cast(RatingQuestion, self.question).words(self.language)
        said = []
        for part in RatingQuestion.parts:
            if figure := "".join(parts.get(part, ())):
                word = words.get(int(figure), "") if figure.isdecimal() else ""
                said.append(f"{self.called(part)} {figure} {word}".rstrip())
        return " → ".join(said)

    def called(self, part: str) -> str:
        return self.t.text(f"board-{part}") if part in RatingQuestion.parts else ""


ENTRY = RatingEntry
