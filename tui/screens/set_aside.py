"""Asks why ideas are set aside: one of the usual reasons, or one's own words."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from exercises.text import clean
from sessions.i18n import Translator
from tui.display import content
from tui.screen import PajaModal
from tui.widgets.field import Field
from tui.widgets.keys import Keys

LONGEST = 200


_MOST_QUOTED = 3


class SetAsideScreen(PajaModal[str]):
    """Comes back with the reason, or with nothing."""

    DEFAULT_CSS = """
    SetAsideScreen {
        OptionList { height: auto; max-height: 9; margin-top: 1; }
        .quoted { height: auto; max-height: 2; color: $text-muted; }
        #why { margin-top: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "mark(-1)", show=False, priority=True),
        Binding("down", "mark(1)", show=False, priority=True),
    ]
    commands: ClassVar = ("choose", "close")
    has_fields: ClassVar = True

    def __init__(self, t: Translator, ideas: Sequence[str], reasons: Sequence[str]) -> None:
        """
        Args:
            t: the program's language.
            ideas: that are set aside, in words.
            reasons: to choose from, in the language of the summary.
        """
        super().__init__(t)
        self._title = t.text("theme-why", ideas=len(ideas))
        self._ideas = ideas
        self._reasons = reasons
        self._entry = Input(reasons[0], max_length=LONGEST)

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static(content(self._title), classes="title")
            for idea in self._ideas[:_MOST_QUOTED]:
                yield Static(content(f"– {idea}"), classes="quoted")
            if len(self._ideas) > _MOST_QUOTED:
                yield Static(content("– …"), classes="quoted")
            hint = self.t.text("theme-why-hint")
            yield Field(self.t.text("theme-why-label"), self._entry, hint=hint, id="why")
            reasons = OptionList(*(Option(content(reason)) for reason in self._reasons))
            reasons.can_focus = False
            yield reasons
        yield Keys()

    def action_mark(self, by: int) -> None:
        """Put the next reason into the field, to be sent or changed."""
        reasons = self.query_one(OptionList)
        reasons.highlighted = ((reasons.highlighted or 0) + by) % len(self._reasons)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """By an arrow or by a click."""
        reason = self._reasons[event.option_index]
        if self._entry.value != reason:  # what it begins with stays chosen, to be typed over
            self._entry.value = reason
            self._entry.cursor_position = len(reason)

    def on_input_submitted(self) -> None:
        """Enter in the field."""
        self.action_choose()

    def main_action(self) -> tuple[str, str]:
        """Set them aside."""
        return "choose", self.t.text("theme-why-yes")

    def action_choose(self) -> None:
        """Set them aside, or ask for a reason again."""
        reason = clean(self._entry.value)
        if reason:
            self.dismiss(reason)
        else:
            self.query_one(Field).say(self.t.text("error-no-reason"))

    def action_close(self) -> None:
        """Leave them where they are."""
        self.dismiss(None)
