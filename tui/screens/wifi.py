"""Asks for the Wi-Fi that phones join by a QR code."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static

from sessions.errors import NotValidError
from sessions.i18n import Translator
from sessions.wifi import Wifi
from tui.screen import PajaModal
from tui.widgets.field import FORM_KEYS, Field
from tui.widgets.keys import Keys

_LONGEST = 80
"""Of what is typed: longer than anything that will do, so that it can be told."""


class WifiScreen(PajaModal[Wifi]):
    """Comes back with the network, its name empty for none; or with nothing."""

    BINDINGS: ClassVar[list[BindingType]] = FORM_KEYS

    commands: ClassVar = ("done", "close")
    has_fields: ClassVar = True

    def __init__(
        self, t: Translator, known: Wifi | None = None, *, about: str = "report-wifi"
    ) -> None:
        """
        Args:
            t: the program's language.
            known: the network that stands there first.
            about: a key of the catalogues: what it is for. `ABOUT-why` says more, `ABOUT-done`
                what is done with it.
        """
        super().__init__(t)
        self._about = about
        self._network = Input(known.name if known else "", max_length=_LONGEST)
        self._password = Input(known.password if known else "", max_length=_LONGEST)

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static(self.t.text(self._about), classes="title", markup=False)
            yield Static(self.t.text(f"{self._about}-why"), classes="words", markup=False)
            yield Field(self.t.text("report-wifi-name"), self._network, id="name")
            yield Field(self.t.text("report-wifi-password"), self._password, id="password")
        yield Keys()

    def action_next_field(self) -> None:
        """Go on to the password, and from there be done."""
        if self.focused is self._network:
            self.focus_next()
        else:
            self.action_done()

    def main_action(self) -> tuple[str, str]:
        """Make the cards, or show the network."""
        return "done", self.t.text(f"{self._about}-done")

    def action_done(self) -> None:
        """With the network, or without when no name was given; or say what no phone could join."""
        network = Wifi(self._network.value.strip(), self._password.value.strip())
        for field in self.query(Field):
            field.say("")
        try:
            if network.name:
                network.check()
            elif network.password:
                raise NotValidError("report-wifi-no-name", "name")
        except NotValidError as error:
            field = self.query_one(f"#{error.part}", Field)
            field.say(self.t.text(error.code, **error.values))
            field.query_one(Input).focus()
        else:
            self.dismiss(network)

    def action_close(self) -> None:
        """Nothing changes."""
        self.dismiss(None)
