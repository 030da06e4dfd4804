"""The form for a workshop's own words: its title, and what it says of itself."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static, TextArea

from exercises.model import Workshop
from exercises.wording import written
from sessions.i18n import Translator
from tui.display import content
from tui.screen import PajaModal
from tui.screens.edit_step import LONGEST_TITLE
from tui.widgets.field import FORM_KEYS, Field
from tui.widgets.keys import Keys


class RetitleScreen(PajaModal[dict[str, str]]):
    """Comes back with the words by their keys, or with nothing."""

    CSS = """
    RetitleScreen TextArea { height: 8; scrollbar-size-vertical: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = FORM_KEYS

    commands: ClassVar = ("done", "close")
    has_fields: ClassVar = True

    def __init__(self, t: Translator, workshop: Workshop, language: str) -> None:
        super().__init__(t)
        self._heading = t.text("workshop-retitle", texts=t.text(f"workshop-texts-{language}"))
        self._title = Input(workshop.title.in_language(language), max_length=LONGEST_TITLE)
        self._purpose = TextArea(workshop.purpose.in_language(language))

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static(content(self._heading), classes="title")
            yield Field(self.t.text("workshop-title"), self._title, id="title")
            yield Field(self.t.text("workshop-purpose"), self._purpose, id="purpose")
        yield Keys()

    def works_next_field(self) -> bool:
        """From the title Enter goes on to the longer text, where it begins a new line."""
        return self.focused is self._title

    def action_next_field(self) -> None:
        """Go on to the next field."""
        self.focus_next()

    def main_action(self) -> tuple[str, str]:
        """Take the words along."""
        return "done", self.t.text("workshop-done")

    def action_done(self) -> None:
        """Take the words along; neither may be empty."""
        words = {"title": written(self._title.value), "purpose": written(self._purpose.text)}
        for field in self.query(Field):
            field.say("" if words[field.id or ""] else self.t.text("workshop-mistake-empty"))
        if all(words.values()):
            self.dismiss(words)

    def action_close(self) -> None:
        """Nothing changes."""
        self.dismiss(None)
