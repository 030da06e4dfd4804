"""An Excel file being written: sheets of typed cells that all look alike."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil
from textwrap import wrap
from typing import TYPE_CHECKING

from sessions.i18n import Translator

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Value = str | int | float | date | datetime
"""A cell of a sheet."""

_LONGEST = 32_767
"""What a cell holds at most, in UTF-16 code units (Excel specifications and limits, Microsoft)."""
_HIGHEST = 27
"""Lines that a row can show (409 points)."""
_LINE = 15
"""Points of height."""
_DAYS = {"fi": r"d\.m\.yyyy", "sv": r"d\.m\.yyyy", "en": "d mmm yyyy"}
_CLOCKS = {"fi": r"h\.mm", "sv": r"h\.mm", "en": "hh:mm"}
_A4 = 9
_PAPER = {"bg_color": "#FFF8DC", "border": 1, "border_color": "#B0A880"}
"""Where somebody is to write."""
_RULED = {"bottom": 1, "bottom_color": "#D0D5DD"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet."""

    name: str
    """What its rows' cells are called by."""
    heading: str
    width: int = 12
    """In letters of usual width."""
    look: str = "text"
    """`text`, `figure`, `average`, `gap`, `average-gap`, `day` or `moment`."""
    by_hand: bool = False
    """Whether it is empty, to be filled in by its readers."""
    hidden: bool = False


class Book:
    """The file and what its cells can look like."""

    def __init__(self, title: str, subject: str, t: Translator) -> None:
        from xlsxwriter import Workbook

        self.t = t
        self.title = title
        self.subject = subject
        self._file = io.BytesIO()
        self._workbook = Workbook(self._file, {"in_memory": True})
        self._workbook.set_properties({"title": title, "subject": subject, "author": "Paja"})
        day = _DAYS[t.language]
        figure = {"align": "right", "indent": 1}
        self._properties: dict[str, dict[str, object]] = {
            "text": {"align": "left"},
            "figure": {**figure, "num_format": "0"},
            "average": {**figure, "num_format": "0.0"},
            "gap": {**figure, "num_format": "+0;−0;0"},
            "average-gap": {**figure, "num_format": "+0.0;−0.0;0.0"},
            "day": {"align": "left", "num_format": day},
            "moment": {"align": "left", "num_format": rf"{day}\ {_CLOCKS[t.language]}"},
        }
        self._looks: dict[tuple[object, ...], Format] = {}

    def look(self, look: str, **more: object) -> "Format":
        """How cells of a kind look (`Column.look`), with more properties if need be."""
        known = (look, *more.items())
        if known not in self._looks:
            usual = {"valign": "top", "text_wrap": True, **self._properties[look]}
            self._looks[known] = self._workbook.add_format({**usual, **more})
        return self._looks[known]

    def add_sheet(self, name: str) -> "Worksheet":
        """An empty sheet, ready to be printed."""
        sheet: Worksheet = self._workbook.add_worksheet(self.t.text(f"sheet-{name}"))
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        running = self.title[:120].replace("&", "&&")
        checked(sheet.set_footer(f"&L&8{running}&C&8&A&R&8&P/&N"))
        return sheet

    def add_hidden(self, name: str) -> "Worksheet":
        """A sheet for programs, which people can't bring to light by mistake."""
        sheet: Worksheet = self._workbook.add_worksheet(name)
        sheet.very_hidden()
        return sheet

    def add_table(
        self,
        name: str,
        columns: Sequence[Column],
        rows: Sequence[Mapping[str, Value]],
        least: int = 1,
    ) -> "Worksheet":
        """A sheet with one table: a frozen heading with filters, and a row for each of `rows` that
        is at least so many lines high."""
        sheet = self.add_sheet(name)
        self._frame(sheet, name, columns, max(len(rows), 1))
        widths = [0 if column.hidden else column.width for column in columns]
        for place, column in enumerate(columns):
            hidden = {"hidden": True} if column.hidden else {}
            checked(sheet.set_column(place, place, column.width, None, hidden))
        for number, cells in enumerate(rows, start=1):
            values = [cells.get(column.name, "") for column in columns]
            self.set_height(sheet, number, values, widths, least)
            for place, (column, value) in enumerate(zip(columns, values, strict=True)):
                # A whole figure among averages, such as points, has no decimals.
                whole = column.look == "average" and isinstance(value, int)
                more = _PAPER if column.by_hand else _RULED
                look = self.look("figure" if whole else column.look, **more)
                self.write(sheet, number, place, value, look)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        return sheet

    def _frame(self, sheet: "Worksheet", name: str, columns: Sequence[Column], last: int) -> None:
        """The table itself; without a row, Excel would take it for damaged."""
        head = {"bold": True, "bottom": 2, "bg_color": "#E6EAF0", "num_format": "General"}
        headings = [column.heading for column in columns]
        # Room for the arrow of the filter.
        self.set_height(sheet, 0, headings, [column.width - 3 for column in columns])
        options = {
            "name": f"paja_{name.replace('-', '_')}",
            "description": self.t.text(f"sheet-{name}"),
            "style": "Table Style Light 1",
            "columns": [
                {"header": column.heading, "header_format": self.look(column.look, **head)}
                for column in columns
            ],
        }
        checked(sheet.add_table(0, 0, last, len(columns) - 1, options))

    def write(self, sheet: "Worksheet", row: int, place: int, value: Value, look: "Format") -> None:
        """One cell, as what it is: a text is never taken for a formula, a link or a number."""
        if isinstance(value, str):
            if value:
                checked(sheet.write_string(row, place, self._fitting(value), look))
            else:
                checked(sheet.write_blank(row, place, None, look))
        elif isinstance(value, date):
            checked(sheet.write_datetime(row, place, value, look))
        else:
            checked(sheet.write_number(row, place, value, look))

    def set_height(
        self,
        sheet: "Worksheet",
        row: int,
        values: Sequence[Value],
        widths: Sequence[int],
        least: int = 1,
    ) -> None:
        """Height for all lines of a row's texts, since not every program finds it by itself; what
        has no width is hidden."""
        lines = max(
            (
                sum(_lines(line, width) for line in value.split("\n"))
                for value, width in zip(values, widths, strict=True)
                if isinstance(value, str) and width
            ),
            default=1,
        )
        lines = min(max(lines, least), _HIGHEST)
        if lines > 1:
            checked(sheet.set_row(row, _LINE * lines))

    def _fitting(self, text: str) -> str:
        """The text; or as much of it as a cell holds, and where the rest is."""
        if _units(text) <= _LONGEST:
            return text
        rest = self.t.text("sheet-cut")
        while (over := _units(text) + _units(rest) - _LONGEST) > 0:
            text = text[: len(text) - ceil(over / 2)]
        return text + rest

    def define(self, name: str, area: str) -> None:
        """A name by which a program finds cells again, wherever they are moved."""
        checked(self._workbook.define_name(name, f"={area}"))

    def close(self) -> bytes:
        """The whole file."""
        self._workbook.close()
        return self._file.getvalue()


def checked(code: int) -> None:
    """xlsxwriter says with a number what it has not written.

    Raises:
        ValueError: it has not; a mistake in the program.
    """
    if code:
        raise ValueError(f"xlsxwriter refused with {code}")


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column."""
    letters = width * 11 // 10  # a column is as wide as so many figures, and letters are narrower
    if len(text) <= letters:
        return 1
    # A word that is too long begins on a line of its own.
    return len(wrap(text, letters)) + any(len(word) > letters for word in text.split())


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
