"""One question's result on the screen; how it looks hangs on the question's type.

Each type has a module of its name in `tui.widgets.boards`, whose `BOARD` is a subclass of `Board`.
"""

import importlib
from abc import abstractmethod
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from textual.content import Content

from sessions.i18n import Translator
from sessions.model import Answer, GivenBy, Table
from sessions.summary import QuestionSummary
from tui.display import content
from tui.widgets.drawn import Drawn, column, wrapped
from tui.widgets.tables import table_label

BY_HAND = "✎"


class Place(NamedTuple):
    """Where somebody is reading: so many lines below the beginning of a table's answer."""

    table: int
    below: int


def new_board(t: Translator, type_name: str, language: str) -> "Board":
    """The board of a question type; `language` is the one the exercise's texts are shown in."""
    kind: type[Board] = importlib.import_module(f"tui.widgets.boards.{type_name}").BOARD
    return kind(t, language)


class Board(Drawn):
    """The question, what its answers make together, and then each table's answer."""

    def __init__(self, t: Translator, language: str) -> None:
        super().__init__()
        self.t = t
        self.language = language
        self.summary: QuestionSummary | None = None
        self.tables: Mapping[int, Table] = {}
        self.label_width = 0
        """Cells of the column of the tables; the same whoever has answered."""
        self._starts: dict[int, int] = {}
        self._drawn: dict[tuple[str, str, int, int], tuple[Content, ...]] = {}

    def show(self, summary: QuestionSummary, tables: Mapping[int, Table]) -> bool:
        """Show these answers; whether anything has changed."""
        if summary == self.summary and tables == self.tables:
            return False
        self.summary, self.tables = summary, tables
        self.redraw()
        return True

    def draw(self, width: int) -> list[Content]:
        summary = self.summary
        self._starts.clear()
        if summary is None:
            return []
        labels = (content(table_label(table)).cell_length for table in self.tables.values())
        self.label_width = min(max(labels, default=0) + 3, max(width // 4, 7))
        lines = [*wrapped(summary.label, width, "bold")]
        if not summary.answers:
            return [*lines, Content.styled(self.t.text("board-empty"), "$text-muted")]
        lines += [line for said in self.draw_total(summary, width) for line in said.wrap(width)]
        drawn = {}
        for answer in summary.answers:
            self._starts[answer.table] = len(lines)
            key = (answer.id, self.tables[answer.table].name, width, self.label_width)
            drawn[key] = self._drawn.get(key) or tuple(self.draw_answer(summary, answer, width))
            lines += drawn[key]
        self._drawn = drawn
        if any(answer.given_by is GivenBy.FACILITATOR for answer in summary.answers):
            legend = f"{BY_HAND} {self.t.text('board-by-hand')}"
            lines.append(Content.styled(legend, "$text-muted"))
        return lines

    def draw_total(self, summary: QuestionSummary, width: int) -> Iterable[Content]:  # noqa: ARG002
        """What all answers make together, when that says more than the answers alone."""
        return ()

    @abstractmethod
    def draw_answer(
        self, summary: QuestionSummary, answer: Answer, width: int
    ) -> Iterable[Content]:
        """One table's answer."""

    def place_at(self, y: int) -> Place | None:
        """What stands at a line, in terms that outlive new answers; None above the answers."""
        above = [table for table, start in self._starts.items() if start <= y]
        return Place(above[-1], y - self._starts[above[-1]]) if above else None

    def line_of(self, place: Place) -> int | None:
        """The line where a place is now; None when the table's answer is gone."""
        start = self._starts.get(place.table)
        return None if start is None else start + place.below

    def draw_label(self, answer: Answer) -> Content:
        """The table of an answer, marked when the facilitator typed it."""
        table = column(table_label(self.tables[answer.table]), self.label_width - 3, "bold")
        mark = BY_HAND if answer.given_by is GivenBy.FACILITATOR else " "
        return Content.assemble(table, " ", (mark, "$text-muted"), " ")

    def beside(self, label: Content, texts: Iterable[Content]) -> list[Content]:
        """Lines of text with the label beside the first of them."""
        blank = Content.blank(label.cell_length)
        return [(blank if i else label) + line for i, line in enumerate(texts)]
