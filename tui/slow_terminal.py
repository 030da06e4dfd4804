"""A terminal that takes its picture slowly, or not at all for a while, must not hold up the room.

Over a poor line, or while text is being marked in a console's window, nobody takes what is painted.
Textual waits for the terminal then, and phones that share the loop wait with it. So pictures that
the terminal has no time for are left out, and the newest is painted once it has.
"""

from collections.abc import Callable
from typing import Any

from textual.app import App
from textual.timer import Timer

_MOST = 3
"""Pieces that may wait: one picture."""
_LOOK = 0.1
"""Seconds between two looks whether the terminal has caught up."""


class SlowTerminal:
    """Watches how far a terminal is behind."""

    def __init__(self, app: App[Any], paint: Callable[[], None]) -> None:
        """
        Args:
            app: that is painted.
            paint: paints the whole picture.
        """
        self._app = app
        self._paint = paint
        self._timer: Timer | None = None

    def takes_more(self) -> bool:
        """Whether there is a point in painting now; if not, the whole is painted later."""
        if self._timer is None and self._waiting() > _MOST:
            self._timer = self._app.set_interval(_LOOK, self._look)
        return self._timer is None

    def _look(self) -> None:
        if self._timer is not None and not self._waiting():
            self._timer.stop()
            self._timer = None
            self._paint()

    def _waiting(self) -> int:
        writer = getattr(self._app._driver, "_writer_thread", None)
        return 0 if writer is None else writer._queue.qsize()
