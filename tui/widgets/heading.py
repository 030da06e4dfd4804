"""The first line of a screen: what it is, and of what."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from tui.display import content


class Heading(Horizontal):
    """A title at the left, and what it belongs to at the right."""

    DEFAULT_CSS = """
    Heading {
        dock: top; height: 2; padding: 0 1; border-bottom: solid $border-blurred;
        & Static { text-wrap: nowrap; text-overflow: ellipsis; }
        & .of { width: auto; max-width: 60%; padding-left: 2; color: $text-muted; }
        & .what { width: 1fr; text-style: bold; }
    }
    """

    def __init__(self, what: str, of: str = "") -> None:
        super().__init__()
        self._what = what
        self._of = of

    def compose(self) -> ComposeResult:
        yield Static(content(self._what), classes="what")
        yield Static(content(self._of), classes="of")
