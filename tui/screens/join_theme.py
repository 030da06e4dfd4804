"""Chooses the theme that another one is put together with."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessions.grouping import Theme
from sessions.i18n import Translator
from tui.display import across, content
from tui.gathered import Gathered
from tui.screen import PajaModal
from tui.widgets.keys import Keys


class JoinThemeScreen(PajaModal[str]):
    """Comes back with the id of the theme that stays, or with nothing."""

    DEFAULT_CSS = """
    JoinThemeScreen OptionList { height: auto; max-height: 14; }
    """
    commands: ClassVar = ("choose", "close")

    def __init__(self, t: Translator, gathered: Gathered, theme: Theme) -> None:
        """
        Args:
            t: the program's language.
            gathered: whose themes they are.
            theme: whose ideas go into another one.
        """
        super().__init__(t)
        self._theme = theme
        self._others = [
            (number, other, len(gathered.ideas_in(other)))
            for number, other in enumerate(gathered.grouping.themes, start=1)
            if other != theme
        ]

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            title = self.t.text("theme-join", name=self._theme.name)
            yield Static(content(title), classes="title")
            yield OptionList(
                *(
                    Option(
                        across(f"{number}  {other.name}", self.t.text("theme-ideas", ideas=ideas)),
                        id=other.id,
                    )
                    for number, other, ideas in self._others
                )
            )
        yield Keys()

    def on_option_list_option_highlighted(self) -> None:
        """The footer says what Enter does."""
        self.refresh_bindings()

    def main_action(self) -> tuple[str, str]:
        """Put them together."""
        place = self.query_one(OptionList).highlighted or 0
        return "choose", self.t.text("theme-join-yes", name=self._others[place][1].name)

    def action_choose(self) -> None:
        """Put them together."""
        self.query_one(OptionList).action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """By Enter or by a click."""
        self.dismiss(event.option_id)

    def action_close(self) -> None:
        """They stay apart."""
        self.dismiss(None)
