"""A question before something that is not done lightly."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from sessions.i18n import Translator
from tui.display import content
from tui.screen import PajaModal
from tui.widgets.keys import Keys


class ConfirmScreen(PajaModal[bool]):
    """Asks one question; comes back with whether the answer was yes."""

    commands: ClassVar = ("yes", "no")

    def __init__(self, t: Translator, question: str, **values: str | int) -> None:
        """
        Args:
            t: the program's language.
            question: a key of the catalogues: the question in one line. `QUESTION-why` says what
                it means, `QUESTION-yes` what yes does.
            values: fill the placeholders of the three texts.
        """
        super().__init__(t)
        self.question = question
        self._texts = [t.text(f"{question}{part}", **values) for part in ("", "-why", "-yes")]

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(content(self._texts[0]), classes="title")
            yield Static(content(self._texts[1], lines=True), classes="words")
        yield Keys()

    def main_action(self) -> tuple[str, str]:
        """What yes does."""
        return "yes", self._texts[2]

    def action_yes(self) -> None:
        """Do it."""
        self.dismiss(True)

    def action_no(self) -> None:
        """Leave everything as it is."""
        self.dismiss(False)
