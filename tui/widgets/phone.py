"""A phone's page as text, in a frame about as wide as a phone."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.display import content
from tui.phone_page import WIDTH, Line, read_page

_STYLES = {
    "title": "bold $accent",
    "heading": "bold",
    "legend": "bold",
    "help": "$text-muted",
    "button": "bold reverse",
}
_APART = {"title", "heading", "legend", "words", "button"}
"""What has an empty line before it."""


class Phone(VerticalScroll):
    """Scrolls with the arrows up and down."""

    DEFAULT_CSS = f"""
    Phone {{
        width: {WIDTH + 7}; padding: 0 1; border: round $border-blurred;
        scrollbar-size-vertical: 1; scrollbar-gutter: stable;
        & Static {{ margin-right: 1; }}
        &:focus {{ border: round $border; }}
    }}
    """

    def compose(self) -> ComposeResult:
        yield Static()

    def show(self, html: str) -> None:
        """Show a page from its top."""
        self.query_one(Static).update(Content("\n").join(_spaced(read_page(html))))
        self.scroll_home(animate=False)


def _spaced(lines: tuple[Line, ...]) -> list[Content]:
    spaced: list[Content] = []
    for before, line in zip((None, *lines), lines, strict=False):
        if before is not None and line.kind in _APART:
            spaced.append(Content())
        spaced.append(content(line.text, _STYLES.get(line.kind, "")))
    return spaced
