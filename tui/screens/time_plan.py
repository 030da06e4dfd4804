"""The time plan: when the session will be over, what can be done about it, and every step with its
minutes. Only the facilitator sees it."""

from datetime import time
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.widgets import OptionList, Static

from sessions.clock import now
from sessions.i18n import Translator
from sessions.plan import Way, forecast, ways
from tui.acting import ActingScreen
from tui.clock_time import from_now
from tui.display import content
from tui.house import Room
from tui.ways import way_name
from tui.widgets.day_plan import END, plan_lines
from tui.widgets.drawn import put
from tui.widgets.keys import Keys
from tui.widgets.room_top import RoomTop

PACE = 5.0
"""Seconds between two looks at the plan while nothing happens: the time of day goes on."""


class TimePlanScreen(ActingScreen[None]):
    """Enter takes a way to make the end; the other keys change the marked step."""

    CSS = """
    TimePlanScreen {
        #said { padding: 1 1 0 1; color: $text-muted; }
        OptionList { height: 1fr; margin: 1 0 0 0; scrollbar-gutter: stable; }
        Keys { height: 3; }
        &.-wide { #said { padding: 1 2 0 2; } OptionList { margin: 1 1 0 1; max-width: 110; } }
    }
    """
    commands: ClassVar = (
        "choose", "more_minute", "less_minute", "leave_out", "undo", "close", "plan",
    )  # fmt: skip

    def __init__(self, t: Translator, room: Room) -> None:
        super().__init__(t, room)
        self._ways: tuple[Way, ...] = ()
        self._lines: list[object] = []

    def compose(self) -> ComposeResult:
        yield RoomTop(self.t)
        yield Static(id="said")
        yield OptionList()
        yield Keys()

    def on_mount(self) -> None:
        """The plan changes with the time, too."""
        self.set_interval(PACE, self.follow)

    def on_resize(self) -> None:
        """Lines are as wide as the list."""
        self.call_after_refresh(self.show_room)

    def show_room(self) -> None:
        """Show the plan as it is now; what was marked stays marked. First that is what can be
        done, or the present step."""
        at, session = now(), self.session
        self.query_one(RoomTop).show(self.room, self.t.text("plan-title"), self._whose())
        late = forecast(session, at).minutes_late
        self._ways = ways(session, at) if late is not None and late > 0 else ()
        put(self.query_one("#said", Static), content(self._said(late)))
        listed = self.query_one(OptionList)
        width = (listed.size.width or self.app.size.width) - 4
        options = [*plan_lines(self.t, session, self._ways, at, width)]
        lines: list[object] = [(option.id, option.prompt) for option in options]
        if lines == self._lines:
            return
        marked = self._marked() or "way-0"
        self._lines = lines
        listed.set_options(options)
        ids = [option.id for option in options]
        if marked not in ids:
            marked = f"step-{max(session.step, 1)}"
        listed.highlighted = ids.index(marked)

    def _whose(self) -> str:
        return self.t.text("plan-only-you")

    def _said(self, late: int | None) -> str:
        """What there is to do, calmly."""
        if late is None:
            return self.t.text("plan-no-end")
        if late > 0:
            return self.t.text("plan-choose" if self._ways else "plan-no-ways")
        return self.t.text("plan-calm-early" if late < 0 else "plan-calm")

    # -- what is marked ----------------------------------------------------------------------

    def _marked(self) -> str:
        option = self.query_one(OptionList).highlighted_option
        return option.id or "" if option is not None else ""

    def _way(self) -> Way | None:
        kind, _, place = self._marked().partition("-")
        return self._ways[int(place)] if kind == "way" else None

    def _step(self) -> int | None:
        """The marked step, when its time can still be changed."""
        kind, _, number = self._marked().partition("-")
        coming = kind == "step" and int(number) >= self.session.step
        return int(number) if coming and self.session.ended_at is None else None

    def on_option_list_option_highlighted(self) -> None:
        """What can be done depends on the line."""
        self.refresh_bindings()

    # -- commands ----------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Take the marked way, change the end, or go back."""
        way = self._way()
        if way is not None:
            return "choose", self.t.text("plan-take", way=way_name(self.t, way))
        if self._marked() == END:
            return "choose", self.t.text("plan-set-end")
        return "close", self.t.text("plan-back")

    def works_choose(self) -> bool:
        """On a way, and on the end."""
        return self._way() is not None or self._marked() == END

    def action_choose(self) -> None:
        """Do what the marked line says."""
        self.query_one(OptionList).action_select()

    async def on_option_list_option_selected(self) -> None:
        """By Enter or by a click."""
        way = self._way()
        if way is not None:
            if await self.do(partial(self.room.engine.change_plan, way)):
                self.tell(self.t.text("plan-taken", way=way_name(self.t, way)))
        elif self._marked() == END:
            from tui.screens.end_time import EndTimeScreen

            ends_at = self.session.ends_at
            before = self.t.time(ends_at) if ends_at else ""
            self.app.push_screen(EndTimeScreen(self.t, before), self._end_at)

    async def _end_at(self, typed: tuple[time | None] | None) -> None:
        if typed is None:
            return
        self.look()
        moment = from_now(typed[0], now()) if typed[0] is not None else None
        await self.do(partial(self.room.engine.plan_end, moment))

    def works_more_minute(self) -> bool:
        """On a step whose time can still be changed."""
        return self._step() is not None

    works_less_minute = works_more_minute

    async def action_more_minute(self) -> None:
        """Plan a minute more for the marked step."""
        await self._give(+1)

    async def action_less_minute(self) -> None:
        """Plan a minute less for the marked step."""
        await self._give(-1)

    async def _give(self, minutes: int) -> None:
        number = self._step()
        if number is not None:
            planned = self.session.steps[number - 1].minutes + minutes
            await self.do(partial(self.room.engine.set_minutes, number, planned))

    def works_leave_out(self) -> bool:
        """On a coming step."""
        return self._step() not in (None, self.session.step)

    async def action_leave_out(self) -> None:
        """Leave the marked step out, or put it back."""
        number = self._step()
        if number is not None:
            left_out = self.session.steps[number - 1].left_out
            await self.do(partial(self.room.engine.leave_out, number, not left_out))

    def label_leave_out(self) -> str:
        """What the key does to the marked step."""
        number = self._step()
        is_left_out = number is not None and self.session.steps[number - 1].left_out
        return self.t.text("room-put-back" if is_left_out else "room-leave-out")

    def label_more_minute(self) -> str:
        """To the marked step."""
        return self.t.text("plan-more")

    def label_less_minute(self) -> str:
        """From the marked step."""
        return self.t.text("plan-less")

    def action_close(self) -> None:
        """Back to the room."""
        self.dismiss(None)

    action_plan = action_close

    def label_plan(self) -> str:
        """The key that opened it closes it, too."""
        return self.t.text("plan-back")
