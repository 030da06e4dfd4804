"""Stands before everything else while the terminal is too small."""

from textual.app import ComposeResult
from textual.geometry import Size
from textual.widgets import Static

from tui.screen import PajaScreen

LEAST = Size(80, 24)
"""Columns and rows that the screens need."""


def is_too_small(size: Size) -> bool:
    """Whether the screens do not fit."""
    return size.width < LEAST.width or size.height < LEAST.height


class TooSmallScreen(PajaScreen[None]):
    """Says which size is needed and which there is; goes away when the window has grown."""

    def compose(self) -> ComposeResult:
        yield Static(markup=False, id="needed")

    def on_resize(self) -> None:
        """Show the size of now, or go."""
        self._show(self.size)

    def on_screen_resume(self) -> None:
        """Something that lay over this screen has gone; the window may have grown meanwhile."""
        self._show(self.app.size)

    def _show(self, size: Size) -> None:
        if not is_too_small(size):
            if self.is_current:
                self.dismiss(None)
            return
        self.query_one("#needed", Static).update(
            self.t.text(
                "screen-too-small",
                columns=LEAST.width,
                rows=LEAST.height,
                now_columns=size.width,
                now_rows=size.height,
            )
        )
