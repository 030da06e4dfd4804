"""What a result on the wall is made of: a few kinds of rows that every surface knows how to draw.

Every picture carries its figures as text, so that nothing is lost where colours are.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sessions.stage.measure import LINE, clip, count_words, lines, width

MOST_NAME = 3
"""Lines of a thing that has a picture; what is longer is cut."""
MOST_BESIDE = 14
"""Cells of a short text that stands on one line with its picture."""
_FIGURE = 11
"""Cells of the figure on such a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row; as such it is quiet words about the others."""

    text: str
    note: str = ""
    """Said behind the text in a quieter voice."""
    group: str = ""
    """What stands above this row and those after it that are of the same: a table, a box."""
    table: int = 0
    """The table whose answer it is; 0 when it is of several, or of nobody by name."""

    @property
    def said(self) -> str:
        """The text with its note."""
        return f"{self.text} · {self.note}" if self.note else self.text

    @property
    def height(self) -> int:
        """How many lines it takes."""
        return len(lines(self.said))

    @property
    def words(self) -> int:
        """How many words it has."""
        return count_words(self.said)

    def fitted(self, most: int) -> Iterator["Row"]:
        """The row in pieces of at most `most` lines: one, unless it is longer."""
        yield replace(self, text=clip(self.said, most), note="") if self.height > most else self


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Row):
    """What somebody wrote."""

    lead: str = ""
    """What stands before it, such as its place."""

    @property
    def height(self) -> int:
        return len(lines(self.said, self._line))

    @property
    def _line(self) -> int:
        return LINE - len(self.lead) - 1 if self.lead else LINE

    def fitted(self, most: int) -> Iterator[Row]:
        found = lines(self.said, self._line)
        if len(found) <= most:
            yield self
            return
        line = self._line - 4  # room for the ellipses
        found = lines(self.said, line)
        for start in range(0, len(found), most):
            begun = "… " if start else ""
            going = " …" if start + most < len(found) else ""
            text = begun + " ".join(found[start : start + most]) + going
            yield replace(self, text=text, note="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart(Row):
    """A thing with a picture under its text, or beside it."""

    figure: str
    """What the picture shows, as text."""
    beside: bool = False
    """Whether text, picture and figure stand on one line."""

    @property
    def height(self) -> int:
        return 1 if self.beside else len(lines(self.said)) + 1

    @property
    def is_short(self) -> bool:
        """Whether all of it has room on one line."""
        return width(self.said) <= MOST_BESIDE and width(self.figure) <= _FIGURE

    def fitted(self, most: int) -> Iterator[Row]:
        most = min(most - 1, MOST_NAME)
        yield replace(self, text=clip(self.said, most), note="") if self.height > most + 1 else self


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar(Chart):
    """A share of the whole."""

    share: float
    """From 0 to 1."""
    compared: float | None = None
    """Another share to compare with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Track(Chart):
    """Now and target on a scale."""

    now: float
    target: float
    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns(Row):
    """How many are on each step of a scale, side by side; the text says what they are."""

    steps: tuple[tuple[str, int], ...]
    """Each step's name and how many."""

    @property
    def height(self) -> int:
        return len(lines(self.said)) + COLUMNS_HIGH if self.text else COLUMNS_HIGH


COLUMNS_HIGH = 5
"""Lines that columns take, with the steps under them and the figures on top."""
