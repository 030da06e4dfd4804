"""The terminal program: listens to the engine and hands what happens to the screens."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import App

from sessions.events import Event
from sessions.i18n import Translator
from tui.house import House, Room
from tui.screen import LiveScreen

PACE = 0.1
"""Seconds between two redraws of a busy room: 130 answers at once are one redraw."""


class PajaApp(App[None]):
    """The facilitator's program over one `House`."""

    CSS_PATH = "paja.tcss"
    ENABLE_COMMAND_PALETTE = True
    HORIZONTAL_BREAKPOINTS: ClassVar = [(0, "-narrow"), (100, "-wide"), (160, "-big")]

    def __init__(self, house: House, language: str) -> None:
        """
        Args:
            house: the program around the screens; an open room in it is shown at once.
            language: of the screens, `fi`, `sv` or `en`.
        """
        super().__init__()
        self.house = house
        self.t = Translator(language)
        self._stop_listening: Callable[[], None] | None = None
        self._redraw_due = False

    def listen_to(self, room: Room) -> None:
        """Keep the live screens in line with this room from now on."""
        self.stop_listening()
        self._stop_listening = room.engine.listen(self._heard)

    def stop_listening(self) -> None:
        """Hear of no room any more."""
        if self._stop_listening is not None:
            self._stop_listening()
            self._stop_listening = None

    def _heard(self, happened: Sequence[Event]) -> None:  # noqa: ARG002
        if not self._redraw_due:
            self._redraw_due = True
            self.set_timer(PACE, self._redraw)

    def _redraw(self) -> None:
        self._redraw_due = False
        for screen in self.screen_stack:
            if isinstance(screen, LiveScreen):
                screen.show_room()
