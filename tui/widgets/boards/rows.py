"""Small tables: all rows, put together by one column, each with the table that wrote it."""

from collections.abc import Hashable, Iterable, Sequence
from itertools import zip_longest

from textual.content import Content

from exercises.question import Given
from exercises.questions.rows import Rows, RowsQuestion
from sessions.model import GivenBy
from sessions.summary import QuestionSummary
from tui.widgets.board import QUIET, Board
from tui.widgets.drawn import column, wrapped

_NARROWEST = 16
"""Cells of a column; with fewer, a row's cells stand below each other."""
_BETWEEN = 2
_NO_LABEL = 4
"""Cells before a row that was given without names."""


class RowsBoard(Board):
    """A heading for each group, then its rows: the table, and the cells of the other columns."""

    def count(self, summary: QuestionSummary) -> str:
        return self.t.text("board-rows", rows=summary.result.count)

    def draw_parts(
        self, summary: QuestionSummary, width: int
    ) -> Iterable[tuple[Hashable, list[Content]]]:
        result: Rows = summary.result
        heading, names = self._columns(summary)
        room = self._room(summary, width)
        label = Content.blank(self._label(summary))
        side_by_side = self.beside(label, _side_by_side(names, room, QUIET)) if room else []
        yield "", [*wrapped(heading, width, QUIET), *side_by_side]
        typed = {a.table for a in summary.answers if a.given_by is GivenBy.FACILITATOR}
        for group in result.groups:
            yield group.heading, [*wrapped(group.heading or "–", width, "bold")]
            for given in group.rows:
                cells = _without(given.value, result.column)
                label = self._label_of(given, given.table in typed)
                lines = (
                    _side_by_side(cells, room)
                    if room
                    else _below_each_other(names, cells, width - label.cell_length)
                )
                yield (given.table, given.value), self.beside(label, lines)

    def _label_of(self, given: Given, by_hand: bool) -> Content:
        if given.table:
            return self.label_of(given.table, by_hand=by_hand)
        return column("–" if given.people == 1 else f"{given.people}×", _NO_LABEL)

    def _columns(self, summary: QuestionSummary) -> tuple[str, list[str]]:
        """What the column of the groups is called, and the others."""
        question = summary.question
        assert isinstance(question, RowsQuestion), "the board of this type"
        names = question.columns.in_language(self.language)
        by = summary.result.column
        return names[by], _without(names, by)

    def _label(self, summary: QuestionSummary) -> int:
        return _NO_LABEL if summary.question.by_person else self.label_width

    def _room(self, summary: QuestionSummary, width: int) -> int:
        """Cells for each column side by side, the space after it with them; 0 when too few."""
        others = len(self._columns(summary)[1])
        room = (width - self._label(summary) + _BETWEEN) // others
        return room if room - _BETWEEN >= _NARROWEST else 0


def _without(cells: Sequence[str], number: int) -> list[str]:
    return [cell for place, cell in enumerate(cells) if place != number]


def _side_by_side(cells: Sequence[str], room: int, style: str = "") -> list[Content]:
    columns = [wrapped(cell, room - _BETWEEN, style) for cell in cells]
    return [
        Content("").join([column(part, room) for part in parts[:-1]] + [parts[-1]])
        for parts in zip_longest(*columns, fillvalue=Content(""))
    ]


def _below_each_other(names: Sequence[str], cells: Sequence[str], width: int) -> list[Content]:
    said = [f"{name}: {cell}" for name, cell in zip(names, cells, strict=True) if cell]
    return [line for one in said for line in wrapped(one, width)] or [Content("")]


BOARD = RowsBoard
