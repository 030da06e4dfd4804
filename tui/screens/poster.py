"""Chooses the exercise whose result goes on the poster."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from exercises.model import Exercise
from sessions.i18n import Translator
from tui.display import content
from tui.screen import PajaModal
from tui.widgets.keys import Keys


class PosterScreen(PajaModal[str]):
    """Comes back with the exercise's name, or with nothing."""

    CSS = """
    PosterScreen OptionList { max-height: 60vh; }
    """
    commands: ClassVar = ("choose", "close")

    def __init__(self, t: Translator, sources: Sequence[Exercise], language: str) -> None:
        """
        Args:
            t: the program's language.
            sources: the exercises that have brought something, the likeliest first.
            language: of their titles.
        """
        super().__init__(t)
        self._options = [
            Option(content(source.title.in_language(language)), id=source.name)
            for source in sources
        ]

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self.t.text("report-poster-choose"), classes="title", markup=False)
            yield OptionList(*self._options)
        yield Keys()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take that one."""
        self.dismiss(event.option_id)

    def main_action(self) -> tuple[str, str]:
        """Make the poster of it."""
        return "choose", self.t.text("report-paper-write")

    def action_choose(self) -> None:
        """Take the marked exercise."""
        self.query_one(OptionList).action_select()

    def action_close(self) -> None:
        """No poster."""
        self.dismiss(None)
