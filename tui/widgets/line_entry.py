"""What the entries of one line have in common: a field, and an echo of what was understood."""

from abc import abstractmethod

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input

from exercises.errors import AnswerRefusedError, AnswerUnfinishedError
from exercises.question import Parts, Value
from tui.widgets.entry import Entry


class LineEntry(Entry):
    """One line in the notation of the question (`Question.parse`); Enter sends."""

    def compose_field(self) -> ComposeResult:
        yield Input()

    def typed(self) -> str:
        return self.query_one(Input).value

    def fill(self, value: Value | None) -> None:
        field = self.query_one(Input)
        with self.prevent(Input.Changed):
            field.value = "" if value is None else self.question.typed(value)
        field.cursor_position = len(field.value)

    def parts(self) -> Parts:
        return self.question.parse(self.typed())

    @abstractmethod
    def understood(self, parts: Parts) -> str:
        """What has been typed so far, in words; it may be unfinished."""

    def called(self, part: str) -> str:  # noqa: ARG002
        """What a part of the answer is called; nothing when it goes without saying."""
        return ""

    def echo(self) -> None:
        if self.is_empty:
            super().echo()
            return
        parts = self.parts()
        try:
            self.question.check(parts)
        except AnswerUnfinishedError:
            pass  # typing on will mend it
        except AnswerRefusedError as refused:
            self.refuse(refused.part, self.t.text(refused.code, **refused.values))
            return
        self.say(self.understood(parts))

    def refuse(self, part: str, why: str) -> None:
        called = self.called(part)
        self.say(f"{called}: {why}" if called else why, "wrong")

    @on(Input.Changed)
    def _echo(self, event: Input.Changed) -> None:
        event.stop()
        self.echo()

    @on(Input.Submitted)
    def _send(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Sent(self))
