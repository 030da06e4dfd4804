"""A small table: one row a line, its cells parted by ` / ` or `|`."""

from collections.abc import Sequence
from typing import cast

from textual import on
from textual.app import ComposeResult

from exercises.question import Parts, Value
from exercises.questions.rows import RowsQuestion
from tui.widgets.entry import Entry
from tui.widgets.writing import Writing


class RowsEntry(Entry):
    """Enter begins the next row, Enter on an empty line sends; the present column is named."""

    _earlier: dict[str, Sequence[str]] = {}

    def compose_field(self) -> ComposeResult:
        yield Writing(lines=True)

    def typed(self) -> str:
        return self.query_one(Writing).text

    def fill(self, value: Value | None) -> None:
        # A sign that parts cells or rows, which a phone sent within a cell, stays where it is.
        self._earlier = {" / ".join(row): row for row in value or ()}
        self.query_one(Writing).put("".join(f"{row}\n" for row in self._earlier))

    def parts(self) -> Parts:
        parts: dict[str, list[str]] = {}
        for number, cells in enumerate(self._rows(self.typed())):
            if number < self._asked.most:
                for column, text in enumerate(cells):
                    parts[self._asked.cell(number, column)] = [text]
            else:
                parts.setdefault("over", []).append(" / ".join(cells))
        return parts

    def hint(self) -> str:
        return self.t.text("entry-rows-hint")

    @on(Writing.Changed)
    @on(Writing.SelectionChanged)
    def echo(self) -> None:
        if self.is_empty:
            super().echo()
            return
        field = self.query_one(Writing)
        written = self._rows(field.get_text_range((0, 0), field.cursor_location))
        begins = not field.document.get_line(field.cursor_location[0]).strip()
        row, column = (len(written) + 1, 0) if begins else (len(written), len(written[-1]) - 1)
        self.say(self._place(row, column))

    def refuse(self, part: str, why: str) -> None:
        _, row, column = part.split("-") if "-" in part else ("", "", "")
        self.say(f"{self._place(int(row), int(column) - 1)}: {why}" if row else why, "wrong")

    @on(Writing.Done)
    def _send(self) -> None:
        self.post_message(self.Sent(self))

    def _place(self, row: int, column: int) -> str:
        """A cell by its row's number and its column's name; columns count from 0."""
        names = self._asked.columns.in_language(self.language)
        return self.t.text("entry-rows-place", row=row, column=names[column])

    def _rows(self, text: str) -> list[Sequence[str]]:
        """The cells of each row that was typed."""
        rows: list[Sequence[str]] = []
        for line in text.splitlines():
            if line in self._earlier:
                rows.append(self._earlier[line])
                continue
            found: dict[str, list[str]] = {}
            for field, texts in self._asked.parse(line).items():
                found.setdefault(field.rpartition("-")[0], []).extend(texts)
            rows += found.values()
        return rows

    @property
    def _asked(self) -> RowsQuestion:
        return cast(RowsQuestion, self.question)


ENTRY = RowsEntry
