"""Orders: the common one with its figures, how far it is common, then each table's own."""

from collections.abc import Iterable

from textual.content import Content

from exercises.questions.rank import Order
from sessions.model import Answer
from sessions.summary import QuestionSummary
from tui.widgets.bars import aligned, at_end, with_figures
from tui.widgets.board import QUIET, Board


class RankBoard(Board):
    """A row for each thing that got a place, by its average place."""

    def draw_total(self, summary: QuestionSummary, width: int) -> Iterable[Content]:
        order: Order = summary.result
        if not order.rows:
            return  # what was put in order has been taken back since
        if order.correlation is not None:
            said = self.t.text(
                f"board-agreement-{order.level}",
                who=summary.question.by,
                correlation=self.t.figure(order.correlation, 2),
            )
            yield Content.styled(said, "$accent")
        heads = (self.t.text("board-place"), self.t.text("board-firsts"))
        rows = [(self.t.figure(row.place), str(row.first)) for row in order.rows]
        head, *figures = map(Content, aligned([heads, *rows]))
        yield at_end(head.stylize(QUIET), width)
        for place, row, beside in zip(order.places, order.rows, figures, strict=True):
            number = Content.styled(f"{place:>2}  ", "bold")
            yield from with_figures(number, self.words(row.item), beside, width)
        yield from self.left_over(summary, len(order.rows), "board-unplaced")

    def draw_answer(
        self, summary: QuestionSummary, answer: Answer, width: int
    ) -> Iterable[Content]:
        placed = summary.question.placed(answer.value, self.language)
        return self.in_a_line(answer, " › ".join(one.item for one in placed), width)


BOARD = RankBoard
