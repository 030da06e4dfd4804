"""Scores: how they lie on the scale, what they make together, and the reasons."""

from collections.abc import Iterable, Sequence
from math import ceil

from textual.content import Content

from exercises.questions.score import ScoreQuestion, Scores
from sessions.model import Answer
from sessions.summary import QuestionSummary
from tui.widgets.bars import upright
from tui.widgets.board import QUIET, Board
from tui.widgets.drawn import wrapped
from tui.widgets.scale import on_axis, scale_words, span

_MOST_BARS = 11
_HEIGHT = 4


class ScoreBoard(Board):
    """The average or the Net Promoter Score, then a bar for each step of the scale."""

    def draw_total(self, summary: QuestionSummary, width: int) -> Iterable[Content]:
        scores: Scores = summary.result
        spread = scores.spread
        if spread is None:
            return
        said = self.t.text(
            "board-average", average=self.t.figure(spread.average), span=span(spread)
        )
        if scores.nps is not None:
            said = f"NPS {self.signed(scores.nps, 0)} · {said}"
        yield Content.styled(said, "bold $accent")
        if scores.nps is not None:
            yield self._promoters(spread.counts)
        steps = scores.high - scores.low + 1
        size = next(size for size in (1, 2, 5, 10) if ceil(steps / size) <= _MOST_BARS)
        starts = range(0, steps, size)
        cell = max(min(width // len(starts), 8), 2)
        yield from upright([sum(spread.counts[s : s + size]) for s in starts], cell, _HEIGHT)
        yield _below(starts, scores.low, steps, cell)
        question = summary.question
        assert isinstance(question, ScoreQuestion), "the board of this type"
        yield from scale_words(question.words(self.language), width)

    def _promoters(self, counts: Sequence[int]) -> Content:
        """Those the Net Promoter Score is made of."""
        return Content(
            self.t.text(
                "board-promoters",
                promoters=sum(counts[9:]),
                passives=sum(counts[7:9]),
                detractors=sum(counts[:7]),
            )
        )

    def draw_answer(
        self,
        summary: QuestionSummary,  # noqa: ARG002
        answer: Answer,
        width: int,
    ) -> Iterable[Content]:
        said = " ".join(filter(None, (str(answer.value["score"]), answer.value.get("why"))))
        label = self.draw_label(answer)
        return self.beside(label, wrapped(said, width - label.cell_length))


def _below(starts: range, low: int, steps: int, cell: int) -> Content:
    """The figures under the bars; where a bar stands for many steps, the first of them."""
    names = [
        f"{low + start}–"
        if start + 1 < min(start + starts.step, steps) and cell > len(f"{low + steps}–")
        else str(low + start)
        for start in starts
    ]
    return on_axis([name.center(cell - 1) for name in names], cell, QUIET)


BOARD = ScoreBoard
