"""Which tables have answered the present exercise, and above all which have not."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from textual.content import Content

from exercises.model import Exercise
from sessions.i18n import Translator
from sessions.model import Session, Table
from sessions.presence import Presence, TableState
from tui.display import content
from tui.widgets.drawn import Drawn, column

STYLES = {
    TableState.ANSWERED: "$success",
    TableState.WRITING: "bold $accent",
    TableState.IN: "",
    TableState.ASLEEP: "bold $error",
    TableState.NOT_IN: "bold $error",
}
"""Of each state, in the order that the legend tells them; red is what needs hands."""

_MOST_LINES = 2
"""Of names, or of numbers with people."""
_CROWDED = 20
_WAITING = "bold $warning"


class _State(NamedTuple):
    table: Table
    state: TableState
    answered: bool
    """Also while it writes on: what it may leave open, or something else."""
    people: int


def waiting_line(t: Translator, tables: Sequence[Table], width: int) -> Content:
    """Who has not answered, in one line of at most `width` cells: named while they fit."""
    if not tables:
        return Content.styled(t.text("room-all-answered"), f"bold {STYLES[TableState.ANSWERED]}")
    for labels in ((table.label for table in tables), (str(table.number) for table in tables)):
        said = content(t.text("room-waiting", tables=", ".join(labels)), _WAITING)
        if said.cell_length <= width:
            return said
    return column(content(t.text("room-waiting-many", count=len(tables)), _WAITING), width)


class TableStates(Drawn):
    """One glyph a table, the waited-for ones in words while they fit, and what the glyphs mean."""

    def __init__(self, t: Translator, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.t = t
        self._shown: tuple[_State, ...] = ()

    def show(self, session: Session, exercise: Exercise, presence: Presence) -> None:
        """Show the tables' states in this exercise."""
        states = tuple(
            _State(
                table,
                presence.state(session, number),
                session.has_answered(exercise, number),
                _people(session, exercise, number),
            )
            for number, table in session.tables.items()
        )
        if states != self._shown:
            self._shown = states
            self.redraw()

    def draw(self, width: int) -> list[Content]:
        waiting = [one.table for one in self._shown if not one.answered]
        rows, has_people = self._grid(width)
        return [*rows, waiting_line(self.t, waiting, width), *self._legend(width, has_people)]

    def _grid(self, width: int) -> tuple[list[Content], bool]:
        """With names, and with how many people of a table have answered, while there is room; and
        whether there was room for the people."""
        names = [state.table.label for state in self._shown]
        numbers = [f"{state.table.number:>2}" for state in self._shown]
        for labels in (names, numbers):
            for told in (self._with_people(labels), labels):
                rows = self._rows(told, width)
                if len(rows) <= _MOST_LINES:
                    return rows, told != labels
        return self._rows(numbers, width), False

    def _with_people(self, labels: list[str]) -> list[str]:
        return [
            f"{label} ({state.people})" if state.people else label
            for label, state in zip(labels, self._shown, strict=True)
        ]

    def _rows(self, labels: list[str], width: int) -> list[Content]:
        gap = "" if len(labels) > _CROWDED else " "
        longest = max((content(label).cell_length for label in labels), default=0)
        cell = min(1 + len(gap) + longest + 1 + len(gap), width)
        cells = [
            column(_cell(one.state, gap, label), cell)
            for label, one in zip(labels, self._shown, strict=True)
        ]
        a_line = max(width // cell, 1)
        starts = range(0, len(cells), a_line)
        return [Content("").join(cells[start : start + a_line]) for start in starts]

    def _legend(self, width: int, has_people: bool) -> list[Content]:
        """How many tables are in each state that there is now, and what its glyph means; in two
        lines when one is too short."""
        counts = Counter(one.state for one in self._shown)
        parts = [
            Content.styled(f"{one.glyph} {counts[one]} {self.t.text(f'room-state-{one}')}", style)
            for one, style in STYLES.items()
            if counts[one]
        ]
        if has_people:
            parts.append(Content.styled(f"(1) {self.t.text('room-people')}", "$text-muted"))
        lines: list[Content] = []
        for part in parts:
            if lines and lines[-1].cell_length + 2 + part.cell_length <= width:
                lines[-1] = Content("  ").join([lines[-1], part])
            else:
                lines.append(part)
        return [column(line, width) for line in lines]


def _people(session: Session, exercise: Exercise, number: int) -> int:
    """How many of the table's people have answered, where each answers by themselves.

    Not where the result waits for enough people: who has just answered would tell what they said.
    """
    asked = (one for one in exercise.questions if one.by_person and not one.least)
    return max((session.people(exercise.name, one.name, number) for one in asked), default=0)


def _cell(state: TableState, gap: str, label: str) -> Content:
    return Content.assemble((state.glyph + gap, STYLES[state]), content(label, STYLES[state]))
