"""Asks for the Wi-Fi whose QR code goes on the table cards."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static

from exercises.text import clean
from sessions.i18n import Translator
from tui.screen import PajaModal
from tui.widgets.field import FORM_KEYS, Field
from tui.widgets.keys import Keys


class WifiScreen(PajaModal[tuple[str, str]]):
    """Comes back with the network's name, empty for none, and its password; or with nothing."""

    BINDINGS: ClassVar[list[BindingType]] = FORM_KEYS

    commands: ClassVar = ("done", "close")
    has_fields: ClassVar = True

    def __init__(self, t: Translator) -> None:
        super().__init__(t)
        self._network = Input(max_length=32)
        self._password = Input(max_length=63)

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static(self.t.text("report-wifi"), classes="title", markup=False)
            yield Static(self.t.text("report-wifi-why"), classes="words", markup=False)
            yield Field(self.t.text("report-wifi-name"), self._network, id="name")
            yield Field(self.t.text("report-wifi-password"), self._password, id="password")
        yield Keys()

    def works_next_field(self) -> bool:
        """Enter goes on to the password; there it is for nothing."""
        return self.focused is self._network

    def action_next_field(self) -> None:
        """Go on to the password."""
        self.focus_next()

    def main_action(self) -> tuple[str, str]:
        """Make the cards."""
        return "done", self.t.text("report-paper-write")

    def action_done(self) -> None:
        """With the network, or without when no name was given."""
        name, password = clean(self._network.value), self._password.value.strip()
        if password and not name:
            self.query_one("#name", Field).say(self.t.text("report-wifi-no-name"))
            return
        self.dismiss((name, password))

    def action_close(self) -> None:
        """No cards."""
        self.dismiss(None)
