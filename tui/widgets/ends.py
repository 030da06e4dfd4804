"""A line with a text at each end."""

from textual.content import Content
from textual.widget import Widget


class Ends(Widget):
    """When both do not fit, the left one gives; a change moves nothing else on the screen."""

    DEFAULT_CSS = "Ends { height: 1; text-wrap: nowrap; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._ends = (Content(), Content())

    def show(self, left: Content, right: Content) -> None:
        """Show these texts."""
        if (left, right) != self._ends:
            self._ends = left, right
            self.refresh()

    def render(self) -> Content:
        left, right = self._ends
        room = max(self.content_size.width - right.cell_length, 0)
        shown = left.truncate(max(room - 2, 0), ellipsis=True)
        return Content.assemble(shown, " " * (room - shown.cell_length), right)
