"""The only way text that people typed reaches a widget: safe against markup and control codes.

A plain `str` given to most Textual widgets is parsed as markup, which crashes on `[/]` and runs
actions on a click. `Content` and Rich's `Text` are taken as they are.
"""

from rich.table import Table
from rich.text import Text
from textual.content import Content

from exercises.text import clean


def content(text: str, style: str = "", *, lines: bool = False) -> Content:
    """For widgets: labels, buttons, options, titles, notices of a `Content`."""
    return Content.styled(clean(text, lines=lines), style)


def cell(text: str, style: str = "") -> Text:
    """For the cells of a `DataTable`, which cuts `Content` short."""
    return Text(clean(text), style)


def across(left: str, right: str) -> Table:
    """For an option: a text at each end of the line; when both do not fit, the left one gives."""
    line = Table.grid(expand=True, padding=(0, 0, 0, 2))
    line.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
    line.add_column(no_wrap=True, justify="right")
    line.add_row(cell(left, "bold"), cell(right))
    return line
