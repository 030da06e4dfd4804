"""Now and target as two figures, such as `3 5` or `35`; Enter sends."""

from typing import cast

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input

from exercises.question import Parts
from exercises.questions.rating import RatingQuestion
from tui.widgets.entry import Entry


class RatingEntry(Entry):
    """One field for both figures; what they mean is said in words while typing."""

    def compose_field(self) -> ComposeResult:
        yield Input(max_length=12)

    def typed(self) -> str:
        return self.query_one(Input).value

    def fill(self, parts: dict[str, str]) -> None:
        with self.prevent(Input.Changed):
            self.query_one(Input).value = " ".join(parts.values())

    def parts(self) -> Parts:
        typed = self.typed().strip()
        # On scales of one-digit steps, two digits are two ratings.
        if len(typed) == 2 and self._scale.high < 10:
            typed = " ".join(typed)
        return self.question.parse(typed)

    def hint(self) -> str:
        return self.t.text("entry-rating-hint", low=self._scale.low, high=self._scale.high)

    @on(Input.Changed)
    def _echo(self) -> None:
        parts = self.parts()
        said = [
            f"{self.t.text(f'board-{part}')} {self._in_words(''.join(parts[part]))}"
            for part in self.question.parts
            if part in parts
        ]
        self.say(" → ".join(said) if not self.is_empty else self.hint())

    def refuse(self, part: str, why: str) -> None:
        named = part in self.question.parts
        self.say(f"{self.t.text(f'board-{part}')}: {why}" if named else why, "wrong")

    def _in_words(self, typed: str) -> str:
        """A figure with its word of the scale, when it has one."""
        words = self._scale.scale.in_language(self.language)
        steps = [str(step) for step in range(self._scale.low, self._scale.high + 1)]
        return f"{typed} {dict(zip(steps, words, strict=False)).get(typed, '')}".strip()

    @on(Input.Submitted)
    def _send(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Sent(self))

    @property
    def _scale(self) -> RatingQuestion:
        return cast(RatingQuestion, self.question)


ENTRY = RatingEntry
