"""One figure, then perhaps why, where a table answers as one."""

from typing import cast

from exercises.question import Parts
from exercises.questions.score import ScoreQuestion
from tui.widgets.line_entry import LineEntry


class ScoreEntry(LineEntry):
    """What the figure means is said in the words of the scale."""

    def understood(self, parts: Parts) -> str:
        words = cast(ScoreQuestion, self.question).words(self.language)
        figure = "".join(parts["score"])
        return f"{figure} {words.get(int(figure), '') if figure.isdecimal() else ''}".rstrip()


ENTRY = ScoreEntry
