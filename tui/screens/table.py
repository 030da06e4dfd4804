"""Asks a table's name and unit, for a new table or one that is there."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static

from sessions.i18n import Translator
from sessions.model import MOST_NAME
from tui.display import content
from tui.screen import PajaModal
from tui.widgets.field import FORM_KEYS, Field
from tui.widgets.keys import Keys


class TableScreen(PajaModal[tuple[str, str]]):
    """Comes back with name and unit, or with nothing."""

    BINDINGS: ClassVar[list[BindingType]] = FORM_KEYS

    commands: ClassVar = ("save", "close")
    has_fields: ClassVar = True

    def __init__(self, t: Translator, title: str, name: str = "", unit: str = "") -> None:
        super().__init__(t)
        self._title = title
        self._entries = (Input(name, max_length=MOST_NAME), Input(unit, max_length=MOST_NAME))

    def compose(self) -> ComposeResult:
        name, unit = self._entries
        with Vertical(classes="dialog"):
            yield Static(content(self._title), classes="title")
            yield Field(self.t.text("lobby-table-name"), name, id="name")
            hint = self.t.text("lobby-table-hint")
            yield Field(self.t.text("lobby-table-unit"), unit, hint=hint, id="unit")
        yield Keys()

    def works_next_field(self) -> bool:
        """Enter goes on from the first field; in the last one it means that all is typed."""
        return self.focused is self._entries[0]

    def action_next_field(self) -> None:
        """Go on to the next field."""
        self.focus_next()

    def on_input_submitted(self) -> None:
        """Enter in the last field."""
        self.action_save()

    def main_action(self) -> tuple[str, str]:
        """Save it."""
        return "save", self.t.text("lobby-table-save")

    def action_save(self) -> None:
        """What was typed."""
        name, unit = (entry.value for entry in self._entries)
        self.dismiss((name, unit))

    def action_close(self) -> None:
        """Nothing changes."""
        self.dismiss(None)
