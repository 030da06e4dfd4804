"""Ideas: each on its own line, table by table."""

from collections.abc import Iterable
from typing import ClassVar

from textual.content import Content

from sessions.model import Answer
from sessions.summary import QuestionSummary
from tui.widgets.board import Board
from tui.widgets.drawn import wrapped


class LinesBoard(Board):
    """Every table's ideas, one below the other."""

    stands_alone: ClassVar[bool] = True

    def count(self, summary: QuestionSummary) -> str:
        return self.t.text("board-ideas", ideas=summary.result.count)

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
            for idea in answer.value
            for line in self.beside(Content("– "), wrapped(idea, room))
        ]
        return self.beside(label, ideas)


BOARD = LinesBoard
