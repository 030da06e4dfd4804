"""A table fills rows with named columns. The answer's value is a list of rows, each a list of
texts, one a column; the first is never empty."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any, ClassVar

from exercises.errors import AnswerRefusedError, AnswerUnfinishedError
from exercises.languages import Texts
from exercises.question import Given, Parts, Question, Said, Value
from exercises.reading import Reading
from exercises.text import clean

# Finnish and Swedish put å, ä and ö after z, in this order.
_ALPHABET = str.maketrans("åäö", "{|}")


@dataclass(frozen=True, slots=True)
class Group:
    """The rows that say the same in the column that the room's rows are grouped by."""

    heading: str
    rows: tuple[Given, ...]
    """Each a table's number and one row."""


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows, put together by one column."""

    column: int
    """The column they are grouped by, from 0."""
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        """How many rows."""
        return sum(len(group.rows) for group in self.groups)


@dataclass(frozen=True, kw_only=True)
class RowsQuestion(Question):
    """At most `most` rows of cells of at most `limit` characters."""

    type: ClassVar[str] = "rows"
    gives_ideas: ClassVar[bool] = True
    columns: Texts = Texts()
    """What the columns are called."""
    most: int = 8
    limit: int = 120
    group: int = 1
    """The number of the column, from 1, by which the room's rows are put together."""
    alphabetical: bool = True
    """Whether the groups are in the order of the alphabet; else in the order in which tables
    have written them on average, as suits the stages of a path."""

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        columns = reading.texts("columns")
        if not 2 <= len(columns) <= 5:
            reading.wrong("columns", len(columns) or None, "items", low=2, high=5)
        return {
            "columns": columns,
            "most": reading.number("most", 8, 1, 20),
            "limit": reading.number("limit", 120, 10, 500),
            "group": reading.number("group", 1, 1, max(len(columns), 1)),
            "alphabetical": reading.flag("alphabetical", True),
        }

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(self.cell(row, column) for row in range(self.most) for column in self._columns)

    @property
    def _columns(self) -> range:
        return range(len(self.columns))

    @staticmethod
    def cell(row: int, column: int) -> str:
        """The form field of a cell; rows and columns count from 0."""
        return f"cell-{row + 1}-{column + 1}"

    def check(self, parts: Parts) -> Value:
        rows = []
        for number in range(self.most):
            row = [self._read_cell(parts, number, column) for column in self._columns]
            if any(row):
                if not row[0]:
                    raise AnswerRefusedError("answer-row-head", self.cell(number, 0))
                rows.append(row)
        if not rows:
            raise AnswerUnfinishedError("answer-empty", self.cell(0, 0))
        if over := parts.get("over"):
            count = self.most + len(over)
            raise AnswerRefusedError("answer-many-rows", "", most=self.most, count=count)
        return rows

    def _read_cell(self, parts: Parts, row: int, column: int) -> str:
        field = self.cell(row, column)
        text = clean(" ".join(parts.get(field, ())))
        if len(text) > self.limit:
            raise AnswerRefusedError("answer-long", field, limit=self.limit, length=len(text))
        return text

    def parse(self, typed: str) -> Parts:
        """Cells parted by ` / ` or `|`, rows by a semicolon or a new line."""
        lines = [line for line in typed.replace(";", "\n").split("\n") if line.strip()]
        parts: dict[str, list[str]] = {}
        for number, line in enumerate(lines[: self.most]):
            cells = line.replace("|", " / ").split(" / ", maxsplit=len(self.columns) - 1)
            for column, text in enumerate(cells):
                parts[self.cell(number, column)] = [text]
        if lines[self.most :]:
            parts["over"] = lines[self.most :]
        return parts

    def entered(self, value: Value) -> dict[str, str]:
        texts = dict.fromkeys(self.fields, "")
        for number, row in enumerate(value):
            for column, text in enumerate(row):
                texts[self.cell(number, column)] = text
        return texts

    def legend(self, language: str) -> str:
        return " / ".join(self.columns.in_language(language))

    def typed(self, value: Value) -> str:
        return "; ".join(" / ".join(row) for row in value)

    def tally(self, answers: Sequence[Given]) -> Rows:
        column = self.group - 1
        groups: dict[str, list[Given]] = {}
        places: dict[str, list[int]] = {}
        for answer in answers:
            for place, row in enumerate(answer.value):
                key = row[column].casefold().translate(_ALPHABET)
                groups.setdefault(key, []).append(Given(answer.table, tuple(row), answer.people))
                places.setdefault(key, []).append(place)
        order = sorted(
            groups, key=lambda key: (0 if self.alphabetical else fmean(places[key]), key)
        )
        return Rows(
            column, tuple(Group(groups[key][0].value[column], tuple(groups[key])) for key in order)
        )

    def said(self, value: Value) -> tuple[Said, ...]:
        return tuple(Said("row", " – ".join(cell for cell in row if cell)) for row in value)


TYPE = RowsQuestion
