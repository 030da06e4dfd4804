"""Choices: how many picked each thing, then what each table picked."""

from collections.abc import Iterable

from textual.content import Content

from exercises.questions.choice import Counts
from sessions.model import Answer
from sessions.summary import QuestionSummary
from tui.widgets.bars import aligned, bar, with_figures
from tui.widgets.board import Board


class ChoiceBoard(Board):
    """A bar for each thing, also for those that nobody picked."""

    def draw_total(self, summary: QuestionSummary, width: int) -> Iterable[Content]:
        counts: Counts = summary.result
        most = max((row.count for row in counts.rows), default=0)
        figures = aligned([[str(row.count)] for row in counts.rows])
        cells = max(width * 2 // 5, 10)
        for row, beside in zip(counts.rows, figures, strict=True):
            drawn = bar(row.count / most if most else 0, cells) + f"  {beside}"
            yield from with_figures(Content(""), self.words(row.item), drawn, width)

    def draw_answer(
        self, summary: QuestionSummary, answer: Answer, width: int
    ) -> Iterable[Content]:
        placed = summary.question.placed(answer.value, self.language)
        return self.in_a_line(answer, " · ".join(one.item for one in placed), width)


BOARD = ChoiceBoard
