"""Asks what a theme is called."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from exercises.text import clean
from sessions.grouping import Grouping
from sessions.i18n import Translator
from sessions.model import MOST_NAME
from tui.display import content
from tui.screen import PajaModal
from tui.widgets.field import Field
from tui.widgets.keys import Keys


class NameThemeScreen(PajaModal[str]):
    """Comes back with a name that no other theme has, or with nothing."""

    commands: ClassVar = ("choose", "close")
    has_fields: ClassVar = True

    def __init__(
        self, t: Translator, grouping: Grouping, title: str, name: str = "", *, mine: str = ""
    ) -> None:
        """
        Args:
            t: the program's language.
            grouping: whose themes' names are taken.
            title: what the name is for.
            name: a proposal, which is typed over.
            mine: the id of the theme that is given another name.
        """
        super().__init__(t)
        self._grouping = grouping
        self._title = title
        self._mine = mine
        self._is_proposed = bool(name) and not mine
        self._entry = Input(name, max_length=MOST_NAME)

    def compose(self) -> ComposeResult:
        hint = self.t.text("theme-name-proposed" if self._is_proposed else "theme-name-hint")
        with Vertical(classes="dialog wide"):
            yield Static(content(self._title), classes="title")
            yield Field(self.t.text("theme-name"), self._entry, hint=hint, id="name")
        yield Keys()

    def on_input_submitted(self) -> None:
        """Enter in the field."""
        self.action_choose()

    def main_action(self) -> tuple[str, str]:
        """Take the name."""
        return "choose", self.t.text("theme-name-take")

    def action_choose(self) -> None:
        """Take the name, or say why it can't be had."""
        name = clean(self._entry.value)
        namesake = self._grouping.named(name)
        if not name:
            self.query_one(Field).say(self.t.text("error-theme-name-empty"))
        elif namesake is not None and namesake.id != self._mine:
            self.query_one(Field).say(self.t.text("error-theme-name-taken", name=name))
        else:
            self.dismiss(name)

    def action_close(self) -> None:
        """Name nothing."""
        self.dismiss(None)
