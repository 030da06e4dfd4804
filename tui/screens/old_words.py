"""Asks what becomes of the languages in which a changed workshop still says the old words."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from exercises.changing import Draft
from sessions.i18n import Translator
from tui.display import content
from tui.screen import PajaModal
from tui.widgets.keys import Keys


class OldWordsScreen(PajaModal[bool]):
    """Comes back with whether the old words go, and their languages with them; or with nothing."""

    DEFAULT_CSS = """
    OldWordsScreen {
        & .words { margin-bottom: 1; }
        & OptionList { height: auto; }
    }
    """
    commands: ClassVar = ("choose", "close")

    def __init__(self, t: Translator, draft: Draft) -> None:
        super().__init__(t)
        self._old = self._named(draft.old_words)
        self._left = self._named(draft.without_old_words().kept.languages)

    def _named(self, languages: tuple[str, ...]) -> str:
        return ", ".join(self.t.text(f"workshop-in-{language}") for language in languages)

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static(content(self.t.text("workshop-old-title")), classes="title")
            told = self.t.text("workshop-old-words", languages=self._old)
            yield Static(content(told), classes="words")
            keep = self.t.text("workshop-old-keep")
            choices = [Option(content(keep), "keep")]
            if self._left:  # else nothing would be left to run it in
                drop = self.t.text("workshop-old-drop", languages=self._left)
                choices.append(Option(content(drop), "drop"))
            yield OptionList(*choices)
        yield Keys()

    def main_action(self) -> tuple[str, str]:
        """Go on as marked."""
        return "choose", self.t.text("workshop-old-go-on")

    def action_choose(self) -> None:
        """Go on as marked."""
        self.query_one(OptionList).action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """By Enter or by a click."""
        self.dismiss(event.option_id == "drop")

    def action_close(self) -> None:
        """Save nothing yet."""
        self.dismiss(None)
