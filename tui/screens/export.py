"""Chooses how the summary goes into a file: the format and its language."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessions.i18n import LANGUAGE_NAMES, Translator
from tui.screen import PajaModal
from tui.widgets.keys import Keys

FORMATS = ("md", "csv", "json")


class ExportScreen(PajaModal[tuple[str, str]]):
    """Comes back with a format and a language, or with nothing."""

    commands: ClassVar = ("choose", "language", "close")

    def __init__(self, t: Translator, languages: Sequence[str], language: str) -> None:
        """
        Args:
            t: the program's language.
            languages: the workshop's.
            language: that the file is in, unless another is chosen.
        """
        super().__init__(t)
        self.languages = languages
        self.language = language

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self.t.text("report-choose"), classes="title", markup=False)
            options = [Option(Content(self.t.text(f"report-{form}")), id=form) for form in FORMATS]
            yield OptionList(*options)
            yield Static(id="language")
        yield Keys()

    def on_mount(self) -> None:
        """Begin at the first format, in the session's language."""
        self._show_language()

    def _show_language(self) -> None:
        said = self.t.text("report-language", language=LANGUAGE_NAMES[self.language])
        self.query_one("#language", Static).update(Content(f"\n{said}"))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """That one."""
        self.dismiss((str(event.option_id), self.language))

    def main_action(self) -> tuple[str, str]:
        """Write the file."""
        return "choose", self.t.text("report-write")

    def action_choose(self) -> None:
        """Take the marked format."""
        self.query_one(OptionList).action_select()

    def action_language(self) -> None:
        """The next language."""
        following = self.languages.index(self.language) + 1
        self.language = self.languages[following % len(self.languages)]
        self._show_language()

    def action_close(self) -> None:
        """Write nothing."""
        self.dismiss(None)
