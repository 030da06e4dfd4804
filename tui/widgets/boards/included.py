"""Themes and whether tables find their points in them, then what is missing from all of them."""

from collections.abc import Hashable, Iterable

from textual.content import Content

from exercises.questions.included import Inclusions, Judged
from sessions.model import Answer
from sessions.summary import QuestionSummary
from tui.widgets.bars import aligned, at_end, with_figures
from tui.widgets.board import QUIET, Board
from tui.widgets.drawn import wrapped


class IncludedBoard(Board):
    """A line for each theme, with the tables whose point is not in it."""

    def count(self, summary: QuestionSummary) -> str:
        ideas = len(summary.result.missing)
        return self.t.text("board-included-count", ideas=ideas) if ideas else ""

    def draw_total(self, summary: QuestionSummary, width: int) -> Iterable[Content]:
        result: Inclusions = summary.result
        if not result.rows:
            return
        heads = [self.t.text("board-included-yes"), self.t.text("board-included-no")]
        rows = [[str(row.yes), str(row.no)] for row in result.rows]
        head, *figures = map(Content, aligned([heads, *rows]))
        yield at_end(head.stylize(QUIET), width)
        for row, beside in zip(result.rows, figures, strict=True):
            yield from with_figures(Content(""), self.words(row.item), beside, width)
            yield from self._missed(row, width)

    def _missed(self, row: Judged, width: int) -> Iterable[Content]:
        """The tables to go to and ask."""
        if row.missed:
            tables = ", ".join(self.tables[number].label for number in row.missed)
            said = self.t.text("board-included-missed", tables=tables)
            yield from self.beside(Content("  "), wrapped(said, width - 2, "$warning"))

    def draw_parts(
        self, summary: QuestionSummary, width: int
    ) -> Iterable[tuple[Hashable, list[Content]]]:
        if summary.result.missing:
            yield "", [*wrapped(self.t.text("board-included-missing"), width, "bold")]
        yield from super().draw_parts(summary, width)

    def draw_answer(
        self,
        summary: QuestionSummary,  # noqa: ARG002
        answer: Answer,
        width: int,
    ) -> Iterable[Content]:
        label = self.draw_label(answer)
        room = width - label.cell_length - 2
        ideas = [
            line
            for idea in answer.value["missing"]
            for line in self.beside(Content("– "), wrapped(idea, room))
        ]
        return self.beside(label, ideas)


BOARD = IncludedBoard
