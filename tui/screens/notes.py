"""The facilitator's notes to the present step: what to say and watch, and help for a stuck
table."""

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from exercises.model import Exercise
from sessions.i18n import Translator
from tui.display import content
from tui.screen import PajaModal
from tui.widgets.advice import advice, headed
from tui.widgets.keys import Keys


class NotesScreen(PajaModal[None]):
    """Everything the workshop says about one exercise, in the session's language."""

    CSS = """
    NotesScreen {
        .dialog { max-height: 90%; }
        .part { margin-bottom: 1; }
        VerticalScroll { height: auto; max-height: 65vh; }
    }
    """
    commands: ClassVar = ("close", "notes")

    def __init__(self, t: Translator, exercise: Exercise, language: str) -> None:
        super().__init__(t)
        self.exercise = exercise
        self.language = language

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            title = self.exercise.title.in_language(self.language)
            yield Static(content(title), classes="title")
            with VerticalScroll():
                for part in self._parts():
                    yield Static(part, classes="part")
        yield Keys()

    def _parts(self) -> Iterator[Content]:
        """The advice, then what tables might answer."""
        yield advice(self.t, self.exercise, self.language)
        for question in self.exercise.questions:
            examples = question.examples.in_language(self.language)
            if examples:
                label = question.label.in_language(self.language)
                heading = self.t.text("room-notes-examples", question=label)
                yield headed(heading, "\n".join(f"– {example}" for example in examples))

    def main_action(self) -> tuple[str, str]:
        """Back to the room."""
        return "close", self.t.text("room-back-to-room")

    def action_close(self) -> None:
        """Back to the room."""
        self.dismiss()

    action_notes = action_close

    def label_notes(self) -> str:
        """The key that opened the notes hides them, too."""
        return self.t.text("room-label-hide")
