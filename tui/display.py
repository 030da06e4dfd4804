"""The only way text that people typed reaches a widget: safe against markup and control codes.

A plain `str` given to most Textual widgets is parsed as markup, which crashes on `[/]` and runs
actions on a click. `Content` and Rich's `Text` are taken as they are.
"""

from rich.text import Text
from textual.content import Content

from exercises.text import clean


def content(text: str, style: str = "", *, lines: bool = False) -> Content:
    """For widgets: labels, buttons, options, titles, notices of a `Content`."""
    return Content.styled(clean(text, lines=lines), style)


def cell(text: str, style: str = "") -> Text:
    """For the cells of a `DataTable`, which cuts `Content` short."""
    return Text(clean(text), style)


def across(left: Content, right: Content, width: int) -> Content:
    """A line with a text at each end; when both do not fit, the left one is shortened."""
    left = left.truncate(max(0, width - right.cell_length - 2), ellipsis=True)
    return Content.assemble(left, " " * (width - left.cell_length - right.cell_length), right)
