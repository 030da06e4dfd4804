"""Ratings: now and target on the scale, a row a table, and how they lie over the room."""

from collections.abc import Iterable, Sequence

from textual.content import Content

from exercises.questions.rating import RatingQuestion, Ratings, Spread
from sessions.model import Answer
from sessions.summary import QuestionSummary
from tui.display import content
from tui.widgets.board import Board
from tui.widgets.drawn import column

NOW, TARGET, BOTH = "○", "●", "◉"
_QUIET, _LIVE = "$text-muted", "bold $accent"
_FIGURES = 14
"""Cells to the right of the scale: `  2 → 4   +2`, or `  pöytää`."""


class RatingBoard(Board):
    """The spread in words and figures, then a dumbbell on the scale for each table."""

    def draw_total(self, summary: QuestionSummary, width: int) -> Iterable[Content]:
        ratings: Ratings = summary.result
        if ratings.now is None or ratings.target is None:
            return
        yield Content.styled(
            self.t.text(
                "board-spread",
                now=self.t.figure(ratings.now.average),
                now_range=_range(ratings.now),
                target=self.t.figure(ratings.target.average),
                target_range=_range(ratings.target),
                gap=self._signed(ratings.gap),
            ),
            "$accent",
        )
        yield from self._scale_words(summary, width)
        gap = self._gap(ratings, width)
        steps = [str(step) for step in range(ratings.low, ratings.high + 1)]
        yield self._row(column("", self._label), on_axis(steps, gap), "")
        for glyph, name, spread in (
            (NOW, "now", ratings.now),
            (TARGET, "target", ratings.target),
        ):
            label = column(f"{glyph} {self.t.text(f'board-{name}')}", self._label)
            counts = [str(count) if count else "·" for count in spread.counts]
            tables = self.t.text("board-tables", tables=sum(spread.counts))
            yield self._row(label, on_axis(counts, gap, "bold"), tables)
        yield Content(" ")

    def draw_answer(
        self, summary: QuestionSummary, answer: Answer, width: int
    ) -> Iterable[Content]:
        ratings: Ratings = summary.result
        now, target = answer.value["now"], answer.value["target"]
        label = column(self.draw_label(answer), self._label)
        scale = dumbbell(now, target, ratings.low, ratings.high, self._gap(ratings, width))
        yield self._row(label, scale, f"{now} → {target}   {self._signed(target - now):>2}")

    def _row(self, label: Content, scale: Content, figures: str) -> Content:
        return Content.assemble(label, scale, "   ", figures)

    @property
    def _label(self) -> int:
        names = (self.t.text("board-now"), self.t.text("board-target"))
        return max(self.label_width, *(len(name) + 3 for name in names))

    def _gap(self, ratings: Ratings, width: int) -> int:
        steps = ratings.high - ratings.low
        return max(2, min((width - self._label - 1 - _FIGURES) // steps, 8))

    def _scale_words(self, summary: QuestionSummary, width: int) -> Iterable[Content]:
        """What the steps of the scale mean: all of them if they fit in a line, else the ends."""
        question = summary.question
        assert isinstance(question, RatingQuestion), "the board of this type"
        words = question.scale.in_language(self.language)
        steps = range(question.low, question.high + 1)
        meanings = [f"{step} {word}" for step, word in zip(steps, words, strict=False)]
        for said in (meanings, meanings[:1] + meanings[-1:]):
            line = content(" · ".join(said), _QUIET)
            if said and line.cell_length <= width:
                return [line]
        return []

    def _signed(self, number: float) -> str:
        figure = self.t.figure(number)
        return f"+{figure}" if number > 0 else figure


def _range(spread: Spread) -> str:
    return (
        str(spread.lowest)
        if spread.lowest == spread.highest
        else (f"{spread.lowest}–{spread.highest}")
    )


def on_axis(marks: Sequence[str], gap: int, style: str = "") -> Content:
    """Short texts under the steps of a scale whose steps are `gap` cells apart."""
    *rest, last = marks
    return Content.styled("".join(mark.ljust(gap) for mark in rest) + last, style)


def dumbbell(now: int, target: int, low: int, high: int, gap: int) -> Content:
    """Now and target on a scale from `low` to `high` whose steps are `gap` cells apart."""
    ends = {(now - low) * gap: NOW, (target - low) * gap: TARGET}
    if now == target:
        ends = {(now - low) * gap: BOTH}
    first, last = min(ends), max(ends)
    cells = []
    for x in range((high - low) * gap + 1):
        between = first <= x <= last
        glyph = ends.get(x, "━" if between else "─")
        cells.append((glyph, _LIVE if between else _QUIET))
    return Content.assemble(*cells)


BOARD = RatingBoard
