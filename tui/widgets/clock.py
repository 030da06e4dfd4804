"""The time of a step running down: the one thing on the screen that moves."""

from datetime import datetime
from math import ceil

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Digits, Label

from sessions.clock import now
from sessions.i18n import Translator

_TOO_LONG = 10 * 60 * 60
"""Seconds over time; past this the step was entered on another day, and the clock says nothing."""


class Countdown(Vertical):
    """Minutes and seconds left of a step, or how far over its time it is."""

    DEFAULT_CSS = """
    Countdown {
        width: 15; height: auto;
        &.hours { width: 21; }
        & Digits { width: 100%; text-align: right; }
        & Label { width: 100%; text-align: right; color: $text-muted; }
        &.over { & Digits, & Label { color: $warning; text-style: bold; } }
    }
    """

    def __init__(self, t: Translator, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.t = t
        self._since: datetime | None = None
        self._minutes = 0

    def compose(self) -> ComposeResult:
        yield Digits()
        yield Label(markup=False)

    def on_mount(self) -> None:
        self.set_interval(1, self.tick)

    def show(self, since: datetime | None, minutes: int) -> None:
        """Count down `minutes` from `since`; None stops the clock and hides it."""
        self._since, self._minutes = since, minutes
        self.tick()

    def tick(self) -> None:
        """Show the time left now."""
        if self._since is None:
            self.display = False
            return
        left = ceil((self._since - now()).total_seconds() + self._minutes * 60)
        self.display = left > -_TOO_LONG
        self.set_class(left < 0, "over")
        self.set_class(abs(left) >= 60 * 60, "hours")
        self.query_one(Digits).update(clock_face(abs(left)))
        said = self.t.text("room-time-over" if left < 0 else "room-time-left")
        self.query_one(Label).update(said)


def clock_face(seconds: int) -> str:
    """Minutes and seconds, with hours before them when there are any: `06:12`, `1:02:30`."""
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
