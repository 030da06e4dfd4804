"""Tables and the people at each, in one list: every line can be gone to."""

from collections import Counter
from collections.abc import Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from sessions.i18n import Translator
from sessions.model import Session
from sessions.seats.evenness import group_of
from sessions.seats.people import Person, Seating
from tui.display import content
from tui.seated import experience_told, table_told

Row = tuple[str, int]
"""A line: `table` and its number, or `person` and their place in the list."""
_INDENT = 4
_GAP = 2
_SCROLLBAR = 2


class SeatList(OptionList):
    """Who sits where; one person may be marked."""

    DEFAULT_CSS = """
    SeatList { height: 1fr; max-height: 100%; border: none; padding: 0; }
    """

    def __init__(self, t: Translator) -> None:
        super().__init__()
        self.t = t
        self.rows: list[Row] = []
        self._prompts: list[Content] = []

    @property
    def row(self) -> Row | None:
        """The line somebody is at."""
        return self.rows[self.highlighted] if self.highlighted is not None else None

    def show(self, session: Session, marked: int | None) -> None:
        """The tables of a session with their people; where somebody is stays the same line."""
        seating, prompts = session.seating, []
        self.rows = []
        lines = self._people_lines(seating, marked)
        for number in sorted({*session.tables, *seating.at}):
            there = seating.at.get(number, ())
            self.rows.append(("table", number))
            prompts.append(self._heading(number, there, session))
            for who in there:
                self.rows.append(("person", who))
                prompts.append(lines[who])
        if len(prompts) == self.option_count:
            for place, (before, now) in enumerate(zip(self._prompts, prompts, strict=True)):
                if before != now:
                    self.replace_option_prompt_at_index(place, now)
        else:
            at = 1 if self.highlighted is None else self.highlighted
            self.set_options(Option(prompt) for prompt in prompts)
            self.highlighted = min(at, len(prompts) - 1)
        self._prompts = prompts

    def go_to(self, row: Row) -> None:
        """Go to a line."""
        if row in self.rows:
            self.highlighted = self.rows.index(row)

    def go_to_table(self, step: int) -> None:
        """Go to the heading of the next table, or of the one before."""
        at = self.highlighted or 0
        headings = [place for place, (kind, _) in enumerate(self.rows) if kind == "table"]
        beyond = [place for place in headings if (place - at) * step > 0]
        if beyond:
            self.highlighted = min(beyond) if step > 0 else max(beyond)

    def _heading(self, number: int, there: Sequence[int], session: Session) -> Content:
        """The table, how many sit there, and the organisations that meet themselves."""
        told = content(table_told(number, session, self.t), "bold $accent")
        beside = [self.t.text("seats-people", count=len(there))]
        people = [session.seating.people[who] for who in there]
        spelt = {group_of(person, "organisation"): person.organisation for person in people}
        counts = Counter(group_of(person, "organisation") for person in people)
        beside += [f"{n} × {spelt[group]}" for group, n in counts.most_common() if n > 1]
        return Content.assemble(told, "   ", content(" · ".join(beside), "$text-muted"))

    def _people_lines(self, seating: Seating, marked: int | None) -> list[Content]:
        """A line for each person, in columns."""
        cells = [_cells(person) for person in seating.people]
        room = self.app.size.width - _INDENT - _SCROLLBAR
        told = [experience_told(person, self.t) for person in seating.people]
        last = max(map(len, told), default=0)
        widths = _widths(cells, room - last - _GAP * 3)
        lines = []
        for who, (person, experience) in enumerate(zip(cells, told, strict=True)):
            begin = "  ◆ " if who == marked else " " * _INDENT
            columns = [
                cell.truncate(width, ellipsis=True).pad_right(max(0, width - cell.cell_length))
                for cell, width in zip(person, widths, strict=True)
            ]
            line = Content("  ").join([*(c for c in columns if c.cell_length), content(experience)])
            style = "bold" if who == marked else ""
            lines.append(Content.assemble(begin, line).stylize(style))
        return lines


def _cells(person: Person) -> list[Content]:
    return [content(person.name), content(person.organisation), content(person.role)]


def _widths(rows: Sequence[Sequence[Content]], room: int) -> list[int]:
    """How wide each column is: as wide as its longest cell, or less until all of them fit."""
    widths = [max(cell.cell_length for cell in column) for column in zip(*rows, strict=True)]
    while sum(widths) > max(room, len(widths)):
        widths[widths.index(max(widths))] -= 1
    return widths
