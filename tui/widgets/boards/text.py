"""Statements: one a table, one below the other."""

from collections.abc import Iterable
from typing import ClassVar

from textual.content import Content

from sessions.model import Answer
from sessions.summary import QuestionSummary
from tui.widgets.board import Board
from tui.widgets.drawn import wrapped


class TextBoard(Board):
    """Every table's statement."""

    stands_alone: ClassVar[bool] = True

    def draw_answer(
        self,
        summary: QuestionSummary,  # noqa: ARG002
        answer: Answer,
        width: int,
    ) -> Iterable[Content]:
        label = self.draw_label(answer)
        return self.beside(label, wrapped(answer.value, width - label.cell_length))


BOARD = TextBoard
