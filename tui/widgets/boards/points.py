"""Points: what each thing got and how they were spread, then what each table gave."""

from collections.abc import Iterable

from textual.content import Content

from exercises.questions.points import Totals
from sessions.model import Answer
from sessions.summary import QuestionSummary
from tui.widgets.bars import aligned, at_end, bar, with_figures
from tui.widgets.board import QUIET, Board


class PointsBoard(Board):
    """A bar for each thing with points: how many, from how many, and the most from one."""

    def draw_total(self, summary: QuestionSummary, width: int) -> Iterable[Content]:
        totals: Totals = summary.result
        if not totals.rows:
            return  # what got points has been taken back since
        if totals.agreement is not None:
            share = self.t.figure(100 * totals.agreement, 0)
            said = self.t.text("board-points-agreement", who=summary.question.by, share=share)
            yield Content.styled(said, "$accent")
        heads = [self.t.text(f"board-points-{head}") for head in ("sum", "givers", "most")]
        rows = [[str(row.points), str(row.givers), str(row.most)] for row in totals.rows]
        head, *figures = map(Content, aligned([heads, *rows]))
        yield at_end(head.stylize(QUIET), width)
        cells = max(width // 2 - head.cell_length - 2, 8)
        for row, beside in zip(totals.rows, figures, strict=True):
            drawn = bar(row.points / totals.rows[0].points, cells) + "  " + beside
            yield from with_figures(Content(""), self.words(row.item), drawn, width)
        yield from self.left_over(summary, len(totals.rows), "board-pointless")

    def draw_answer(
        self, summary: QuestionSummary, answer: Answer, width: int
    ) -> Iterable[Content]:
        placed = summary.question.placed(answer.value, self.language)
        given = sorted(placed, key=lambda one: -one.figure)
        said = " · ".join(f"{one.figure} {one.item}" for one in given)
        return self.in_a_line(answer, said, width)


BOARD = PointsBoard
