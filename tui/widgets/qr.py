"""A QR code that phones read off a terminal: dark on light with a margin, in any theme.

Solid cells are spaces with a background colour, since block letters leave hairlines between them;
where there is room, a module is two whole cells and no letter is needed at all.
"""

from rich.segment import Segment
from rich.style import Style
from textual.content import Content
from textual.geometry import Size
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from sessions.qr import matrix
from tui.widgets.drawn import column

_DARK, _LIGHT = Style.parse("#000000 on #000000"), Style.parse("#ffffff on #ffffff")
_LOWER_DARK, _LOWER_LIGHT = (
    Style.parse("#000000 on #ffffff"),
    Style.parse("#ffffff on #000000"),
)
_HALVES = {
    (True, True): Segment(" ", _DARK),
    (False, False): Segment(" ", _LIGHT),
    (False, True): Segment("▄", _LOWER_DARK),
    (True, False): Segment("▄", _LOWER_LIGHT),
}
_WHOLE = {True: Segment("  ", _DARK), False: Segment("  ", _LIGHT)}

MARGINS = (4, 2)
"""Light modules around the code: as the standard wants it, or as phones still read it."""


class QRCode(Widget):
    """As large as it fits; nothing at all when it does not fit whole."""

    DEFAULT_CSS = """
    QRCode { width: auto; height: auto; }
    """

    def __init__(self, text: str = "", *, beside: int = 0, id: str | None = None) -> None:
        """
        Args:
            text: what the code says.
            beside: columns to leave free for others.
            id: of the widget.
        """
        super().__init__(id=id)
        self.beside = beside
        self.share = 1
        """Among how many codes side by side the room is shared."""
        self.caption = Content()
        """A line above the code, cut to its width."""
        self._strips: list[Strip] = []
        self._codes: list[list[list[bool]]] = []
        self._said = ""
        self.update(text)

    def update(self, text: str) -> None:
        """Say something else."""
        if text != self._said:
            self._said = text
            self._codes = [matrix(text, margin) for margin in MARGINS] if text else []
            self.refresh(layout=True)

    @property
    def least(self) -> int:
        """The columns that the smallest drawing takes."""
        return min((len(code) for code in self._codes), default=0)

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        width = (container.width - self.beside) // self.share
        self._strips = self._fitting(width, container.height - self._above)
        return self._strips[0].cell_length if self._strips else 0

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        return len(self._strips) + self._above if self._strips else 0

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        if y < self._above:
            line = column(self.caption, width)
            return Visual.to_strips(self, line, width, 1, self.visual_style, pad=True)[0]
        y -= self._above
        return self._strips[y] if y < len(self._strips) else Strip.blank(width)

    @property
    def _above(self) -> int:
        """Lines above the code."""
        return 1 if self.caption else 0

    def _fitting(self, width: int, height: int) -> list[Strip]:
        """The largest drawing in this space."""
        for drawn in (_whole, _half):
            for code in self._codes:
                strips = drawn(code)
                if strips[0].cell_length <= width and len(strips) <= height:
                    return strips
        return []


def _whole(code: list[list[bool]]) -> list[Strip]:
    """Two cells side by side for a module."""
    return [Strip(_WHOLE[module] for module in row).simplify() for row in code]


def _half(code: list[list[bool]]) -> list[Strip]:
    """Half a cell for a module."""
    light = [False] * len(code)
    rows = [*code, light] if len(code) % 2 else code
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return [
        Strip(_HALVES[both] for both in zip(upper, lower, strict=True)).simplify()
        for upper, lower in pairs
    ]
