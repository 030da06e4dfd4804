"""Jumps to a step of the running order, or leaves one out."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessions.i18n import Translator
from sessions.model import Session
from tui.house import Room
from tui.screen import PajaModal
from tui.widgets.keys import Keys
from tui.widgets.running_order import step_line

WIDTH = 50


class JumpScreen(PajaModal[int]):
    """The steps with their state; comes back with the one to go to, or with nothing."""

    commands: ClassVar = ("choose", "leave_out", "close")

    def __init__(self, t: Translator, room: Room) -> None:
        super().__init__(t)
        self.room = room

    def compose(self) -> ComposeResult:
        steps = range(1, len(self.session.steps) + 1)
        with Vertical(classes="dialog"):
            yield Static(self.t.text("room-jump"), classes="title", markup=False)
            yield OptionList(*(Option(self._line(step)) for step in steps))
        yield Keys()

    def _line(self, step: int) -> Content:
        return step_line(self.t, self.session, step, WIDTH)

    @property
    def session(self) -> Session:
        """The session as it is on the disk."""
        return self.room.engine.session

    def on_mount(self) -> None:
        """Begin at the step after the present one."""
        steps = self.query_one(OptionList)
        steps.highlighted = (self.session.next_step() or self.session.step) - 1

    def on_option_list_option_highlighted(self) -> None:
        """What can be done depends on the step."""
        self.refresh_bindings()

    def on_option_list_option_selected(self) -> None:
        """A click on a step, or Enter."""
        self.dismiss(self._marked)

    def main_action(self) -> tuple[str, str]:
        """Go to the marked step."""
        return "choose", self.t.text("room-jump-go", step=self._marked)

    def action_choose(self) -> None:
        """Go to the marked step."""
        self.query_one(OptionList).action_select()

    async def action_leave_out(self) -> None:
        """Leave the marked step out, or put it back."""
        step = self._marked
        await self.attempt(self.room.engine.leave_out(step, not self._is_left_out))
        self.query_one(OptionList).replace_option_prompt_at_index(step - 1, self._line(step))
        self.refresh_bindings()

    def label_leave_out(self) -> str:
        """What the key does to the marked step."""
        return self.t.text("room-put-back" if self._is_left_out else "room-leave-out")

    def action_close(self) -> None:
        """Stay where we are."""
        self.dismiss(None)

    @property
    def _marked(self) -> int:
        return (self.query_one(OptionList).highlighted or 0) + 1

    @property
    def _is_left_out(self) -> bool:
        return self.session.steps[self._marked - 1].left_out
