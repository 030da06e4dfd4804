"""The themes that ideas are put into: each with its number, and what it has come to."""

from dataclasses import dataclass

from textual.content import Content

from sessions.grouping import theme_key
from sessions.i18n import Translator
from tui.gathered import Gathered
from tui.widgets.drawn import column, wrapped
from tui.widgets.rows import Rows

MISSED = "!"


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme as it is listed."""

    key: str
    """Its id."""
    number: int
    name: str
    count: str
    """How many ideas, tables and points."""
    missed: str
    """Which tables miss their point in it."""


class ThemeList(Rows[ThemeRow]):
    """In the order they were made, so that their numbers stay."""

    def __init__(self, t: Translator, *, id: str) -> None:
        super().__init__(id=id)
        self.t = t

    def show_themes(self, gathered: Gathered) -> None:
        """Show an exercise's themes."""
        rows = []
        for number, theme in enumerate(gathered.grouping.themes, start=1):
            count = self.t.text(
                "theme-count",
                ideas=len(gathered.ideas_in(theme)),
                tables=gathered.tables_of(theme),
                points=gathered.points_of(theme),
            )
            missing = ", ".join(map(str, gathered.missed.get(theme_key(theme.id), ())))
            missed = self.t.text("theme-missed", tables=missing) if missing else ""
            rows.append(ThemeRow(theme.id, number, theme.name, count, missed))
        self.show(rows, otherwise=self.t.text("theme-none"))

    def height_of(self, row: ThemeRow, width: int) -> int:
        return len(self.draw_row(row, width))

    def draw_row(self, row: ThemeRow, width: int) -> list[Content]:
        number = f"{row.number:>2}  "
        room = width - len(number)
        blank = Content.blank(len(number))
        lines = [Content.assemble((number, "bold $accent"), column(row.name, room, "bold"))]
        lines.append(blank + column(row.count, room, "$text-muted"))
        if row.missed:
            lines += [
                blank + line for line in wrapped(f"{MISSED} {row.missed}", room, "bold $warning")
            ]
        return lines
