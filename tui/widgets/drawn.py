"""A widget that draws itself as lines as wide as it is, and renders only those in sight."""

from functools import lru_cache

from textual.content import Content
from textual.geometry import Size
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget
from textual.widgets import Static

from tui.display import content


class Drawn(Widget):
    """A picture of some state; sixty tables with ten ideas each are redrawn within a glance."""

    DEFAULT_CSS = "Drawn { height: auto; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._lines: list[Content] = []
        self._width = 0

    def draw(self, width: int) -> list[Content]:
        """The picture, line by line, none of them wider than `width`."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Draw again: what is shown has changed."""
        before = len(self._lines)
        if self._width:
            self._lines = self.draw(self._width)
        self.refresh(layout=len(self._lines) != before)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        self._fit(width)
        return len(self._lines)

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        self._fit(width)
        if not width or y >= len(self._lines):
            return Strip.blank(width, self.rich_style)
        strips = Visual.to_strips(self, self._lines[y], width, 1, self.visual_style, pad=True)
        return strips[0]

    def _fit(self, width: int) -> None:
        if width and width != self._width:
            self._width = width
            self._lines = self.draw(width)


@lru_cache(maxsize=8192)
def wrapped(text: str, width: int, style: str = "") -> tuple[Content, ...]:
    """Text from people as lines of at most `width` cells; its line breaks stay."""
    return tuple(content(text, style, lines=True).wrap(max(width, 2)))


def column(text: str | Content, width: int, style: str = "") -> Content:
    """Text as exactly `width` cells: cut with an ellipsis, or filled up with spaces."""
    shown = content(text, style) if isinstance(text, str) else text
    return shown.truncate(width, ellipsis=True, pad=True)


def put(widget: Static, text: Content) -> None:
    """Update a widget only when it says something else from now on."""
    if widget.content != text:
        widget.update(text)
