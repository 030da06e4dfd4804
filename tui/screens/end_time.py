"""Asks when the session is to be over."""

from datetime import time
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from sessions.i18n import Translator
from tui.clock_time import read_time
from tui.screen import PajaModal
from tui.widgets.field import Field
from tui.widgets.keys import Keys

_LONGEST = 20


class EndTimeScreen(PajaModal[tuple[time | None]]):
    """Comes back with a time of day, with none of that when there is to be no planned end, or with
    nothing at all."""

    commands: ClassVar = ("save", "close")
    has_fields: ClassVar = True

    def __init__(self, t: Translator, before: str) -> None:
        """`before` is what stands in the field first."""
        super().__init__(t)
        self._entry = Input(before, max_length=_LONGEST)

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self.t.text("plan-when"), classes="title", markup=False)
            hint = self.t.text("plan-when-why")
            yield Field(self.t.text("plan-when-field"), self._entry, hint=hint, id="when")
        yield Keys()

    def main_action(self) -> tuple[str, str]:
        """Save it."""
        return "save", self.t.text("plan-when-save")

    def on_input_submitted(self) -> None:
        """Enter."""
        self.action_save()

    def action_save(self) -> None:
        """What was typed, or what is wrong with it."""
        typed = self._entry.value
        moment = read_time(typed)
        if typed.strip() and moment is None:
            self.query_one(Field).say(self.t.text("plan-mistake-time"))
        else:
            self.dismiss((moment,))

    def action_close(self) -> None:
        """Nothing changes."""
        self.dismiss(None)
