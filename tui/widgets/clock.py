"""The time of a step running down: the one thing on the screen that moves."""

from datetime import timedelta
from math import ceil

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Digits, Label

from sessions.clock import clock_face, now
from sessions.i18n import Translator
from sessions.model import Step
from sessions.plan import Alarm, alarm, still

PAUSED = "‖"
_TOO_LONG = timedelta(hours=10)
"""Over time; past this the step was entered on another day, and the clock says nothing."""
_CLASSES = {Alarm.SOON: "soon", Alarm.LAST: "last", Alarm.OVER: "over"}


class Countdown(Vertical):
    """Minutes and seconds left of a step, or how far over its time it is; the end rings once."""

    DEFAULT_CSS = """
    Countdown {
        width: 17; height: auto;
        &.hours { width: 21; }
        & Digits { width: 100%; text-align: right; }
        & Label { width: 100%; text-align: right; color: $text-muted; }
        &.soon { & Digits, & Label { color: $warning; } }
        &.last { & Digits, & Label { color: $warning; text-style: bold; } }
        &.over { & Digits, & Label { color: $error; text-style: bold; } }
        &.stands { & Digits { color: $text-muted; text-style: none; } }
    }
    """

    def __init__(self, t: Translator, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.t = t
        self._number = 0
        self._step: Step | None = None
        self._alarm: Alarm | None = None
        """What the clock said last; None when it has said nothing of this step yet."""

    def compose(self) -> ComposeResult:
        yield Digits()
        yield Label(markup=False)

    def on_mount(self) -> None:
        self.set_interval(1, self.tick)

    def show(self, number: int, step: Step | None) -> None:
        """Show the clock of the step of this number; None hides it."""
        if number != self._number:
            self._alarm = None  # what has ended before it was shown here does not ring
        self._number, self._step = number, step
        self.tick()

    def tick(self) -> None:
        """Show the time left now."""
        step, at = self._step, now()
        self.display = step is not None and still(step, at) > -_TOO_LONG
        if step is None or not self.display:
            return
        told = alarm(step, at)
        self._ring(told)
        for one, name in _CLASSES.items():
            self.set_class(told is one, name)
        self.set_class(step.running_since is None, "stands")
        seconds = ceil(still(step, at).total_seconds())
        self.set_class(abs(seconds) >= 60 * 60, "hours")
        self.query_one(Digits).update(clock_face(abs(seconds)))
        self.query_one(Label).update(self._said(step, told))

    def _ring(self, told: Alarm) -> None:
        if told is Alarm.OVER and self._alarm not in (None, Alarm.OVER):
            self.app.bell()
        self._alarm = told

    def _said(self, step: Step, told: Alarm) -> str:
        if step.running_since is None:
            return f"{PAUSED} {self.t.text('clock-stands')}"
        return self.t.text(f"clock-{told}")
