"""Numbered things to read from while typing their numbers, with what has become of each."""

from collections.abc import Mapping, Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region, Size

from exercises.items import Item
from tui.display import content
from tui.widgets.drawn import Drawn, column

_SHARE = 3
"""Which part of the screen's height the items may take."""
_LEAST_TEXT = 22
"""Cells of an item that have to be in sight where there are two columns."""
_LONGEST_MARK = 16


class ItemList(VerticalScroll, can_focus=False):
    """The items in at most a third of the screen's height; the one typed next is in sight."""

    DEFAULT_CSS = "ItemList { height: auto; scrollbar-size-vertical: 1; }"

    def __init__(self, language: str) -> None:
        super().__init__()
        self._items = Items(language)

    def compose(self) -> ComposeResult:
        yield self._items

    def show(
        self,
        items: Sequence[Item],
        marks: Mapping[str, str] | None = None,
        widest: str = "",
        following: str = "",
    ) -> None:
        """Show these items.

        Args:
            items: in the order of their numbers.
            marks: what has been typed for an item, by its key.
            widest: the widest of all marks there can be, so that nothing moves.
            following: the key of the one that is typed next.
        """
        self._items.show(items, marks or {}, widest, following)
        if following:
            line = Region(0, self._items.line_of(following), 1, 1)
            self.call_after_refresh(self.scroll_to_region, line, animate=False)

    # Instead of max-height, which what stands around it does not reckon with.
    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        whole = super().get_content_height(container, viewport, width)
        return min(whole, viewport.height // _SHARE)


class Items(Drawn):
    """One line an item; those that would not be in sight at once are set in two columns."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._items: Sequence[Item] = ()
        self._marks: Mapping[str, str] = {}
        self._mark_width = 0
        self._next = ""
        self._longest = 0

    def show(
        self, items: Sequence[Item], marks: Mapping[str, str], widest: str, following: str
    ) -> None:
        """Show these items; see `ItemList`."""
        self._items, self._marks, self._next = items, marks, following
        self._mark_width = min(content(widest).cell_length, _LONGEST_MARK)
        texts = (content(item.text.in_language(self._language)) for item in items)
        self._longest = max((text.cell_length for text in texts), default=0)
        self.redraw()

    def draw(self, width: int) -> list[Content]:
        height = self._height(width)
        cell = width if height == len(self._items) else width // 2
        lines = [Content("")] * height
        for place, item in enumerate(self._items):
            lines[place % height] += self._line(place + 1, item, cell)
        return lines

    def _line(self, number: int, item: Item, width: int) -> Content:
        is_next = item.key == self._next
        mark = self._marks.get(item.key, "")
        text = item.text.in_language(self._language)
        return Content.assemble(
            (f"{'▸' if is_next else ' '}{number:>{self._digits}}  ", "bold $accent"),
            column(
                text, min(width - self._beside, self._longest), "bold" if is_next or mark else ""
            ),
            "  ",
            column(mark, self._mark_width, "bold $accent"),
        ).truncate(width, pad=True)

    def line_of(self, key: str) -> int:
        """The line on which an item stands."""
        place = [item.key for item in self._items].index(key)
        return place % self._height(self.size.width)

    def _height(self, width: int) -> int:
        count = len(self._items)
        fits = width // 2 - self._beside >= min(self._longest, _LEAST_TEXT)
        return -(-count // 2) if count > self.app.size.height // _SHARE and fits else count

    @property
    def _digits(self) -> int:
        return len(str(len(self._items)))

    @property
    def _beside(self) -> int:
        """Cells of a line that are not the item's text."""
        return 1 + self._digits + 2 + 2 + self._mark_width + 2
