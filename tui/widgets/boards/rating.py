"""Ratings: now and target on the scale, a row a table, and how they lie over the room."""

from collections.abc import Iterable

from textual.content import Content

from exercises.questions.rating import RatingQuestion, Ratings
from sessions.model import Answer
from sessions.summary import QuestionSummary
from tui.display import content
from tui.widgets.board import DISPUTED, QUIET, Board
from tui.widgets.drawn import column, wrapped
from tui.widgets.scale import NOW, TARGET, axis, dumbbell, on_axis, scale_words, span

_FIGURES = 17
"""Cells to the right of the scale: `   2 → 4   +2  ≠`, or `   vastaajaa`."""


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
                now_range=span(ratings.now),
                target=self.t.figure(ratings.target.average),
                target_range=span(ratings.target),
                gap=self.signed(ratings.gap),
            ),
            "$accent",
        )
        yield from self._disputes(ratings)
        question = summary.question
        assert isinstance(question, RatingQuestion), "the board of this type"
        yield from scale_words(question.words(self.language), width)
        gap = self._gap(ratings, width)
        yield Content.blank(self._label) + axis(ratings.low, ratings.high, gap)
        who = self.t.text("board-persons" if question.by_person else "board-tables")
        for glyph, name, spread in (
            (NOW, "now", ratings.now),
            (TARGET, "target", ratings.target),
        ):
            label = column(f"{glyph} {self.t.text(f'board-{name}')}", self._label)
            counts = [str(count) if count else "·" for count in spread.counts]
            scale = column(on_axis(counts, gap, "bold"), (ratings.high - ratings.low) * gap + 4)
            yield Content.assemble(label, scale, who)

    def draw_answer(
        self, summary: QuestionSummary, answer: Answer, width: int
    ) -> Iterable[Content]:
        ratings: Ratings = summary.result
        now, target = answer.value["now"], answer.value["target"]
        label = column(self.draw_label(answer), self._label)
        scale = dumbbell(now, target, ratings.low, ratings.high, self._gap(ratings, width))
        mark = f"  {DISPUTED}" if answer.table in ratings.furthest else ""
        figures = f"   {now} → {target}   {self.signed(target - now):>2}{mark}"
        yield Content.assemble(label, scale, figures)
        for line in wrapped(answer.value.get("why", ""), width - self._label, QUIET):
            if line:
                yield Content.blank(self._label) + line

    def _disputes(self, ratings: Ratings) -> Iterable[Content]:
        """What they disagree on most, and which tables stand apart; marked so on their rows."""
        said = []
        if ratings.disputed:
            said.append(self.t.text(f"board-disputed-{ratings.disputed}"))
        if ratings.furthest:
            tables = ", ".join(self.tables[number].label for number in ratings.furthest)
            said.append(f"{DISPUTED} {self.t.text('board-furthest', tables=tables)}")
        if said:
            yield content(" · ".join(said))

    @property
    def _label(self) -> int:
        names = (self.t.text("board-now"), self.t.text("board-target"))
        return max(self.label_width, *(len(name) + 3 for name in names))

    def _gap(self, ratings: Ratings, width: int) -> int:
        steps = ratings.high - ratings.low
        return max(2, min((width - self._label - 1 - _FIGURES) // steps, 8))


BOARD = RatingBoard
