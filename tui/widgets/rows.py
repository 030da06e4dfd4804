"""A list of any length with a cursor, whose rows are as many lines high as they need."""

from bisect import bisect_right
from collections.abc import Hashable, Sequence
from itertools import accumulate
from typing import ClassVar, Generic, Protocol, TypeVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from tui.widgets.drawn import wrapped


class Row(Protocol):
    """Plain data of which a row is drawn; the same data are drawn alike."""

    @property
    def key(self) -> Hashable:
        """What stays the same when the row changes."""


RowType = TypeVar("RowType", bound=Row)


class Rows(ScrollView, Generic[RowType], can_focus=True):
    """Draws only the rows in sight; what comes or goes moves neither cursor nor what is read."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"rows--cursor"}
    DEFAULT_CSS = """
    Rows {
        overflow-x: hidden; scrollbar-size-vertical: 1; scrollbar-gutter: stable;
        & > .rows--cursor {
            background: $block-cursor-blurred-background; color: $block-cursor-blurred-foreground;
        }
        &:focus > .rows--cursor {
            background: $block-cursor-background; color: $block-cursor-foreground;
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("pageup", "move_page(-1)", show=False),
        Binding("pagedown", "move_page(1)", show=False),
        Binding("home", "move_to(0)", show=False),
        Binding("end", "move_to(-1)", show=False),
    ]

    class Moved(Message):
        """Somebody has moved the cursor to another row."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.rows: Sequence[RowType] = ()
        self._said = ""
        """Shown instead of rows when there are none."""
        self._place = 0
        self._starts = [0]
        """The line on which each row begins, and the end of the last one."""
        self._width = 0

    def height_of(self, row: RowType, width: int) -> int:
        """How many lines a row is high."""
        raise NotImplementedError

    def draw_row(self, row: RowType, width: int) -> Sequence[Content]:
        """A row's lines."""
        raise NotImplementedError

    # -- what is shown -----------------------------------------------------------------------

    def show(self, rows: Sequence[RowType], *, otherwise: str = "") -> None:
        """Show these rows, or say something else when there are none.

        The cursor stays on its row; when that one is gone, it goes to the one that came after it.
        """
        is_laid_out = self._width == self.scrollable_content_region.width
        if is_laid_out and (rows, otherwise) == (self.rows, self._said):
            return
        places = {row.key: place for place, row in enumerate(rows)}
        anchor = self._anchor()
        offset = self._starts[anchor] - self.scroll_offset.y
        cursor = self._survivor(self._place, places)
        reading = cursor if anchor == self._place else self._survivor(anchor, places)
        self.rows, self._said = rows, otherwise
        self._place = cursor
        self._lay_out()
        self.scroll_to(y=self._starts[reading] - offset, animate=False)
        self.refresh()

    def change_shape(self) -> None:
        """Forget how high rows are: the next ones shown are drawn in another way."""
        self._width = -1

    def _anchor(self) -> int:
        """The row whose place on the screen is kept: the cursor's, or when that one is out of
        sight, the first one in sight."""
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if not self.rows or top <= self._starts[self._place] < top + height:
            return self._place
        return max(bisect_right(self._starts, top) - 1, 0)

    def _survivor(self, place: int, places: dict[Hashable, int]) -> int:
        """The new place of a row or of the next one that is still there, else of the last one
        before it."""
        order = (*self.rows[place:], *reversed(self.rows[:place]))
        return next((places[row.key] for row in order if row.key in places), 0)

    def _lay_out(self) -> None:
        self._width = width = self.scrollable_content_region.width
        heights = (self.height_of(row, width) if width else 1 for row in self.rows)
        self._starts = [*accumulate(heights, initial=0)]
        self.virtual_size = Size(width, self._starts[-1])

    def on_resize(self) -> None:
        """Other lines fit."""
        if self._width != self.scrollable_content_region.width:
            self._lay_out()
            self.refresh()
        self._show_cursor()

    def render_line(self, y: int) -> Strip:
        width = self._width
        line = self.scroll_offset.y + y
        place = bisect_right(self._starts, line) - 1
        if width <= 0:
            return Strip.blank(self.size.width, self.rich_style)
        if not self.rows:
            said = wrapped(self._said, width, "$text-muted")
            return self._strip(said[y] if y < len(said) else Content(), "")
        if place >= len(self.rows):
            return Strip.blank(width, self.rich_style)
        drawn = self.draw_row(self.rows[place], width)[line - self._starts[place]]
        is_at = place == self._place
        if is_at and self.has_focus:
            drawn = Content(drawn.plain)  # no other colour is easily read on the cursor's
        return self._strip(drawn, "rows--cursor" if is_at else "")

    def _strip(self, line: Content, component: str) -> Strip:
        style = self.get_visual_style(component) if component else self.visual_style
        return Visual.to_strips(self, line, self._width, 1, style, pad=True)[0]

    # -- the cursor --------------------------------------------------------------------------

    @property
    def here(self) -> RowType | None:
        """The row that the cursor is on."""
        return self.rows[self._place] if self.rows else None

    def go_to(self, key: Hashable) -> None:
        """Put the cursor on a row, where there is one of that key; nobody is told."""
        place = next((n for n, row in enumerate(self.rows) if row.key == key), None)
        if place is not None:
            self._place = place
            self._show_cursor()
            self.refresh()

    def settle(self) -> None:
        """Show the list from the top, as far as the cursor allows."""
        # In one step: a second scroll would reckon from where the first has not yet led.
        first = self._starts[self._place]
        end = self._starts[self._place + 1] if self.rows else first
        height = self.scrollable_content_region.height
        self.scroll_to(y=min(max(end - height, 0), first), animate=False)

    def _move_to(self, place: int) -> None:
        place = min(max(place, 0), len(self.rows) - 1)
        if self.rows and place != self._place:
            self._place = place
            self._show_cursor()
            self.refresh()
            self.post_message(self.Moved())

    def _show_cursor(self) -> None:
        """Scroll as little as brings the whole row into sight."""
        if not self.rows:
            return
        first, end = self._starts[self._place], self._starts[self._place + 1]
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if first < top or end - first > height:
            self.scroll_to(y=first, animate=False)
        elif end > top + height:
            self.scroll_to(y=end - height, animate=False)

    def action_move(self, by: int) -> None:
        """So many rows further."""
        self._move_to(self._place + by)

    def action_move_page(self, by: int) -> None:
        """About as many rows further as are in sight."""
        line = self._starts[self._place] + by * self.scrollable_content_region.height
        place = bisect_right(self._starts, max(line, 0)) - 1
        self._move_to(place if place != self._place else place + by)

    def action_move_to(self, place: int) -> None:
        """To the first or the last one."""
        self._move_to(place if place >= 0 else len(self.rows) + place)

    def on_click(self, event: Click) -> None:
        """To the row that was clicked."""
        place = bisect_right(self._starts, self.scroll_offset.y + event.y) - 1
        if place < len(self.rows):
            self._move_to(place)
