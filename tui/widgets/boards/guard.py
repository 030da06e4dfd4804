"""Guarded ideas: one a table, word for word."""

from collections.abc import Iterable

from textual.content import Content

from sessions.model import Answer
from sessions.summary import QuestionSummary
from tui.widgets.board import QUIET, Board
from tui.widgets.drawn import wrapped


class GuardBoard(Board):
    """Every table's guarded idea."""

    def draw_answer(
        self, summary: QuestionSummary, answer: Answer, width: int
    ) -> Iterable[Content]:
        label = self.draw_label(answer)
        room = width - label.cell_length
        placed = summary.question.placed(answer.value, self.language)
        if not placed:
            return self.beside(label, wrapped(self.t.text("board-guard-gone"), room, QUIET))
        return self.beside(label, wrapped(placed[0].item, room))


BOARD = GuardBoard
