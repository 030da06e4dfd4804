"""Chooses the language of the program."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from exercises.languages import LANGUAGES
from sessions.i18n import LANGUAGE_NAMES
from tui.screen import PajaModal
from tui.widgets.keys import Keys


class LanguageScreen(PajaModal[str]):
    """Comes back with the language chosen, or with nothing."""

    commands: ClassVar = ("choose", "close")

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self.t.text("screen-language"), classes="title", markup=False)
            names = [Option(Content(LANGUAGE_NAMES[name]), id=name) for name in LANGUAGES]
            yield OptionList(*names)
        yield Keys()

    def on_mount(self) -> None:
        """Begin at the language of now."""
        self.query_one(OptionList).highlighted = LANGUAGES.index(self.t.language)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """That one."""
        self.dismiss(event.option_id)

    def main_action(self) -> tuple[str, str]:
        """Take the one that is marked."""
        return "choose", self.t.text("screen-language-choose")

    def action_choose(self) -> None:
        """Take the one that is marked."""
        self.query_one(OptionList).action_select()

    def action_close(self) -> None:
        """Keep the language."""
        self.dismiss(None)
