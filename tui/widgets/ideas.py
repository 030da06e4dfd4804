"""The ideas that are grouped: each with its table, and where it is or might belong."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from textual.content import Content

from sessions.grouping import IdeaKey, Theme
from sessions.i18n import Translator
from sessions.ideas import Idea
from tui.display import content
from tui.gathered import Gathered
from tui.widgets.drawn import column, wrapped
from tui.widgets.rows import Rows

MARK = "✓"
PEOPLE = "×"
_QUIET = "$text-muted"
_MOST_LINES = 6
"""Of one idea; the whole of a longer one is told elsewhere."""


class View(Enum):
    """Which ideas are seen."""

    UNGROUPED = "ungrouped"
    ALL = "all"
    THEME = "theme"
    """Those of one theme."""
    ASIDE = "aside"
    """Those set aside, and those taken back."""


@dataclass(frozen=True, slots=True)
class IdeaRow:
    """An idea as it is listed."""

    key: IdeaKey
    text: str
    table: str
    is_marked: bool
    where: str = ""
    """Its theme, or what else has become of it."""
    suggested: str = ""
    """The theme it might belong to."""
    why: str = ""
    """The reason it was set aside for."""


class Ideas(Rows[IdeaRow]):
    """One list for each view; suggestions never change how high a row is."""

    def __init__(self, t: Translator, *, id: str) -> None:
        super().__init__(id=id)
        self.t = t
        self._has_where = False
        self._label_width = 2

    def show_ideas(
        self,
        gathered: Gathered,
        view: View,
        theme: Theme | None,
        marks: Collection[IdeaKey],
        suggested: Mapping[IdeaKey, str],
        otherwise: str,
    ) -> None:
        """Show what belongs to a view.

        Args:
            gathered: all there is.
            view: which of it is seen.
            theme: whose ideas are seen, when those of one are.
            marks: the ideas that something will be done with together.
            suggested: the ids of themes that ideas might belong to.
            otherwise: said when there are none.
        """
        has_where = view is View.ALL or (view is View.UNGROUPED and bool(gathered.grouping.themes))
        seen = _seen(gathered, view, theme)
        label_width = max((len(str(idea.table)) for idea in seen), default=1)
        if (has_where, label_width) != (self._has_where, self._label_width):
            self._has_where, self._label_width = has_where, label_width
            self.change_shape()
        rows = tuple(self._row(gathered, view, idea, marks, suggested) for idea in seen)
        self.show(rows, otherwise=otherwise)

    def _row(
        self,
        gathered: Gathered,
        view: View,
        idea: Idea,
        marks: Collection[IdeaKey],
        suggested: Mapping[IdeaKey, str],
    ) -> IdeaRow:
        key, grouping = idea.key, gathered.grouping
        text = idea.text if idea.people == 1 else f"{idea.text} {PEOPLE}{idea.people}"
        where, why, maybe = "", "", ""
        if key not in gathered.by_key:
            why = self.t.text("theme-withdrawn")
        elif (reason := grouping.aside.get(key)) is not None:
            where = self.t.text("theme-aside") if view is View.ALL else ""
            why = "" if view is View.ALL else reason
        elif view is View.ALL and (theme := gathered.theme_of(key)) is not None:
            where = f"{grouping.themes.index(theme) + 1} {theme.name}"
        elif theme := grouping.theme(suggested.get(key, "")):
            maybe = theme.name
        table = str(idea.table) if idea.table else "–"
        return IdeaRow(key, text, table, key in marks, where, maybe, why)

    # -- how a row is drawn ------------------------------------------------------------------

    def height_of(self, row: IdeaRow, width: int) -> int:
        return len(self._texts(row, width))

    def is_cut(self, row: IdeaRow) -> bool:
        """Whether more of an idea was written than there is room for."""
        return len(self._wrapped(row, self._width)) > _MOST_LINES

    def draw_row(self, row: IdeaRow, width: int) -> list[Content]:
        label = Content.assemble(
            (f"{MARK} " if row.is_marked else "  ", "bold $success"),
            (f"{row.table:>{self._label_width}}  ", _QUIET),
        )
        blank = Content.blank(label.cell_length)
        texts = self._texts(row, width)
        lines = [(blank if n else label) + text for n, text in enumerate(texts)]
        if where := self._where(row, width):
            room = width - where.cell_length
            lines[0] = column(lines[0], room) + where
        return lines

    def _texts(self, row: IdeaRow, width: int) -> Sequence[Content]:
        room = self._room(width)
        texts = self._wrapped(row, width)
        if len(texts) > _MOST_LINES:
            cut = column(texts[_MOST_LINES - 1] + Content("…" * room), room)
            texts = (*texts[: _MOST_LINES - 1], cut)
        return (*texts, *wrapped(row.why, room, _QUIET)) if row.why else texts

    def _wrapped(self, row: IdeaRow, width: int) -> Sequence[Content]:
        """The whole text; beside where it belongs the first line is shorter."""
        room, style = self._room(width), "bold" if row.is_marked else ""
        if not self._has_where:
            return wrapped(row.text, room, style)
        first, *more = wrapped(row.text, room - self._where_width(width) - 1, style)
        rest = row.text[len(first.plain) :].lstrip() if more else ""
        return (first, *wrapped(rest, room, style)) if rest else (first,)

    def _room(self, width: int) -> int:
        """Cells of a whole line of text."""
        return max(width - 2 - self._label_width - 2 - 1, 8)

    def _where_width(self, width: int) -> int:
        return width * 3 // 10 if self._has_where else 0

    def _where(self, row: IdeaRow, width: int) -> Content | None:
        room = self._where_width(width)
        if row.suggested and room:
            name = content(row.suggested).truncate(room - 4, ellipsis=True)
            return Content.styled(f"→ {name.plain}?", "$accent").truncate(room, pad=True)
        return column(row.where, room - 1, _QUIET).pad_right(1) if row.where and room else None


def _seen(gathered: Gathered, view: View, theme: Theme | None) -> Sequence[Idea]:
    if view is View.UNGROUPED:
        return gathered.ungrouped
    if view is View.ASIDE:
        return (*gathered.aside, *gathered.withdrawn)
    if view is View.THEME:
        return gathered.ideas_in(theme) if theme else ()
    return gathered.ideas
