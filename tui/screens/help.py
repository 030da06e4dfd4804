"""What the keys do on the screen below, made from its commands."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from sessions.i18n import Translator
from tui.commands import COMMANDS
from tui.screen import PajaModal, PajaScreen
from tui.widgets.keys import Keys

EVERYWHERE = ("palette", "quit")


class HelpScreen(PajaModal[None]):
    """Each command that works now: its keys, what it is called, and what it does."""

    DEFAULT_CSS = """
    HelpScreen {
        & .command { height: auto; }
        & .keys { width: 19; text-style: bold; }
        & .explanation { width: 1fr; }
        & .words { margin-top: 1; }
    }
    """

    commands: ClassVar = ("close",)

    def __init__(self, t: Translator, below: PajaScreen[object]) -> None:
        super().__init__(t)
        self._below = below

    def compose(self) -> ComposeResult:
        working = [c for c in self._below.all_commands if self._below.check_action(c, ())]
        with VerticalScroll(classes="dialog wide"):
            yield Static(self.t.text("screen-help-title"), classes="title", markup=False)
            for command in (*working, *EVERYWHERE):
                with Horizontal(classes="command"):
                    yield Static(self._keys(command), classes="keys", markup=False)
                    yield Static(self._explanation(command), classes="explanation")
            yield Static(self.t.text("screen-help-moving"), classes="words", markup=False)
        yield Keys()

    def _keys(self, command: str) -> str:
        names = COMMANDS[command].key_names(self.t, fields=self._below.has_fields)
        return "  ".join(names)

    def _explanation(self, command: str) -> Content:
        longer = self.t.text(f"command-{command}-help")
        working = command in self._below.all_commands
        label = self._below.label(command) if working else self.t.text(f"command-{command}")
        return Content.assemble((label, "bold"), " – ", (longer, "$text-muted"))

    def main_action(self) -> tuple[str, str]:
        """Back to where we were."""
        return "close", self.t.text("screen-help-close")

    def action_close(self) -> None:
        """Back to where we were."""
        self.dismiss(None)

    def action_help(self) -> None:
        """The key that opened help closes it, too."""
        self.dismiss(None)
