"""Sorting: each box's share beside the one to compare with, then what lies in the boxes."""

from collections.abc import Hashable, Iterable, Sequence

from textual.content import Content

from exercises.questions.sort import Boxes, Sorted, SortQuestion
from sessions.model import Answer
from sessions.summary import QuestionSummary
from tui.display import content
from tui.widgets.bars import QUIET, bar, with_figures
from tui.widgets.board import DISPUTED, Board
from tui.widgets.drawn import column, wrapped


class SortBoard(Board):
    """The shares as bars, the things by the box most put them into, and who saw it otherwise."""

    def draw_total(self, summary: QuestionSummary, width: int) -> Iterable[Content]:
        result: Boxes = summary.result
        if not result.items:
            return  # what was sorted has been taken back since
        boxes = self._boxes(summary)
        yield from self._shares(result, boxes, width)
        for number, name in (*enumerate(boxes, start=1), (None, self.t.text("board-tied"))):
            items = [item for item in result.items if item.box == number]
            if items:
                yield Content(" ")
                yield from wrapped(f"{name} ({len(items)})", width, "bold")
            for item in items:
                yield from self._item(item, width)
        if any(item.is_disputed for item in result.items):
            yield Content.styled(f"{DISPUTED} {self.t.text('board-sorted-apart')}", QUIET)

    def _shares(self, result: Boxes, boxes: Sequence[str], width: int) -> Iterable[Content]:
        compared = self.t.text("board-reference")
        names = [content(name).cell_length for name in (*boxes, compared)]
        label = min(max(names), width // 3)
        cells = width - label - 8
        for number, (name, share) in enumerate(zip(boxes, result.shares, strict=True)):
            said = self.t.text("board-percent", percent=self.t.figure(share, 0))
            yield column(name, label) + " " + bar(share / 100, cells) + f"  {said:>5}"
            if result.reference and self.revealed:
                per_cent = result.reference[number]
                said = self.t.text("board-percent", percent=str(per_cent))
                drawn = column(compared, label, QUIET) + " " + bar(per_cent / 100, cells, QUIET)
                yield drawn + Content.styled(f"  {said:>5}", QUIET)

    def _item(self, item: Sorted, width: int) -> Iterable[Content]:
        """A thing with how many put it into its box, or how many into each when there is none."""
        counts = " – ".join(map(str, item.counts))
        if item.box:
            counts = f"{item.counts[item.box - 1]} / {sum(item.counts)}"
        mark = Content.styled(f"{DISPUTED if item.is_disputed else ' '} ", "bold")
        return with_figures(mark, self.words(item.item), Content(counts), width)

    def draw_parts(
        self, summary: QuestionSummary, width: int
    ) -> Iterable[tuple[Hashable, list[Content]]]:
        parts = list(super().draw_parts(summary, width))
        if parts:
            yield "", [*wrapped(self.t.text("board-unlike-most"), width, "bold")]
        yield from parts

    def draw_answer(
        self, summary: QuestionSummary, answer: Answer, width: int
    ) -> Iterable[Content]:
        """What this table put elsewhere than most did."""
        result: Boxes = summary.result
        boxes = self._boxes(summary)
        apart = [
            f"{self.words(item.item)} → {boxes[box - 1]}"
            for item in result.items
            if item.box and (box := answer.value.get(item.item.key, item.box)) != item.box
        ]
        label = self.draw_label(answer)
        lines = [line for one in apart for line in wrapped(one, width - label.cell_length)]
        return self.beside(label, lines)

    def _boxes(self, summary: QuestionSummary) -> tuple[str, ...]:
        question = summary.question
        assert isinstance(question, SortQuestion), "the board of this type"
        return question.boxes.in_language(self.language)


BOARD = SortBoard
