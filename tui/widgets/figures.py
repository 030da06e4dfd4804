"""The largest type of a terminal: letters and figures three rows high."""

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

# Letters, and the three strokes of three columns that each is drawn with.
_ALPHABETS = (
    (
        "0123456789",
        "┏━┓╺┓ ┏━┓┏━┓╻ ╻┏━╸┏━┓┏━┓┏━┓┏━┓",
        "┃┃┃ ┃ ┏━┛╺━┫┗━┫┗━┓┣━┓  ┃┣━┫┗━┫",
        "┗━┛╺┻╸┗━╸┗━┛  ╹┗━┛┗━┛  ╹┗━┛┗━┛",
    ),
    (
        "ABCDEFGHIJKLM",
        "┏━┓┏┓ ┏━╸╺┳┓┏━╸┏━╸┏━╸╻ ╻╺┳╸  ╻╻┏ ╻  ┏┳┓",
        "┣━┫┣┻┓┃   ┃┃┣╸ ┣╸ ┃╺┓┣━┫ ┃   ┃┣┻┓┃  ┃┃┃",
        "╹ ╹┗━┛┗━╸╺┻┛┗━╸╹  ┗━┛╹ ╹╺┻╸┗━┛╹ ╹┗━╸╹ ╹",
    ),
    (
        "NOPQRSTUVWXYZ",
        "┏┓╻┏━┓┏━┓┏━┓┏━┓┏━┓╺┳╸╻ ╻╻ ╻╻ ╻╻ ╻╻ ╻╺━┓",
        "┃┗┫┃ ┃┣━┛┃┓┃┣┳┛┗━┓ ┃ ┃ ┃┃┏┛┃╻┃┏╋┛┗┳┛┏━┛",
        "╹ ╹┗━┛╹  ┗┻┛╹┗╸┗━┛ ╹ ┗━┛┗┛ ┗┻┛╹ ╹ ╹ ┗━╸",
    ),
)
_SHAPES = {
    letter: tuple(row[3 * place : 3 * place + 3] for row in rows)
    for letters, *rows in _ALPHABETS
    for place, letter in enumerate(letters)
} | {".": (" ", " ", "╹"), ":": ("╻", " ", "╹"), "-": ("  ", "╺╸", "  "), " ": ("  ", "  ", "  ")}


def large(text: str, width: int) -> tuple[str, ...] | None:
    """The text in large letters, three rows a line, or None when it does not fit or has others.

    When the whole does not fit on one line, what comes after a colon goes to the next.
    """
    if any(letter not in _SHAPES for letter in text.upper()):
        return None
    host, colon, port = text.partition(":")
    for lines in ((text,), (host, colon + port)):
        for gap in (" ", ""):
            rows = tuple(row for line in lines for row in _rows(line, gap))
            if max(map(len, rows)) <= width:
                return rows
    return None


def _rows(line: str, gap: str) -> tuple[str, ...]:
    shapes = [_SHAPES[letter] for letter in line.upper()]
    return tuple(gap.join(shape[row] for shape in shapes) for row in range(3))


class Figures(Widget):
    """A short text as large as it fits; in ordinary bold letters when it does not."""

    DEFAULT_CSS = """
    Figures { width: 1fr; height: auto; text-wrap: wrap; text-style: bold; }
    """

    def __init__(self, text: str = "", *, as_high_as: str = "", id: str | None = None) -> None:
        """
        Args:
            text: the first one shown.
            as_high_as: room is kept for this one, too, so that nothing below moves.
            id: of the widget.
        """
        super().__init__(id=id)
        self._text = text
        self.as_high_as = as_high_as

    def update(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self.refresh(layout=True)

    def render(self) -> Content:
        return self._content(self._text, self.content_size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        return max(
            len(self._content(text, width).wrap(width)) for text in (self._text, self.as_high_as)
        )

    def _content(self, text: str, width: int) -> Content:
        rows = large(text, width)
        return Content(text if rows is None else "\n".join(rows))
