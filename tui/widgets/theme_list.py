"""The themes that ideas are put into: each with its number, and what it has come to."""

from dataclasses import dataclass

from textual.content import Content

from sessions.grouping import Theme, theme_key
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
    """How many ideas and tables."""
    points: str
    """How many, if any."""
    missed: str
    """Which tables miss their point in it."""


class ThemeList(Rows[ThemeRow]):
    """In the order they were made, so that their numbers stay."""

    def __init__(self, t: Translator, *, id: str) -> None:
        super().__init__(id=id)
        self.t = t
        self._digits = 1

    def show_themes(self, gathered: Gathered) -> None:
        """Show an exercise's themes."""
        rows = []
        for number, theme in enumerate(gathered.grouping.themes, start=1):
            count = self.t.text(
                "theme-count",
                ideas=len(gathered.ideas_in(theme)),
                tables=gathered.tables_of(theme),
            )
            given = gathered.points_of(theme)
            points = self.t.text("theme-points", points=given) if given else ""
            missed = self._missed(gathered, theme)
            rows.append(ThemeRow(theme.id, number, theme.name, count, points, missed))
        self._digits = len(str(len(rows)))
        self.show(rows, otherwise=self.t.text("theme-none"))

    def _missed(self, gathered: Gathered, theme: Theme) -> str:
        tables = gathered.missed.get(theme_key(theme.id), ())
        numbers = ", ".join(map(str, tables))
        return self.t.text("theme-missed", tables=numbers, count=len(tables)) if tables else ""

    def height_of(self, row: ThemeRow, width: int) -> int:
        return len(self.draw_row(row, width))

    def draw_row(self, row: ThemeRow, width: int) -> list[Content]:
        number = f" {row.number:>{self._digits}}  "
        room = width - len(number)
        blank = Content.blank(len(number))
        points = Content.styled(f"  {row.points}" if row.points else "", "bold $accent")
        name = column(row.name, room - points.cell_length, "bold")
        lines = [Content.assemble((number, "bold $accent"), name, points)]
        lines.append(blank + column(row.count, room, "$text-muted"))
        if row.missed:
            lines += [
                blank + line for line in wrapped(f"{MISSED} {row.missed}", room, "bold $warning")
            ]
        return lines
