"""One question's result on the screen; how it looks hangs on the question's type.

Each type has a module of its name in `tui.widgets.boards`, whose `BOARD` is a subclass of `Board`.
"""

import importlib
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import ClassVar, NamedTuple

from textual.content import Content

from exercises.items import Item
from exercises.items_question import ItemsQuestion
from sessions.i18n import Translator
from sessions.model import Answer, GivenBy, Table
from sessions.summary import QuestionSummary
from tui.display import content
from tui.widgets.drawn import Drawn, column, wrapped

BY_HAND = "✎"
SHOWN = "▣"
"""What the room sees."""
HIDDEN = "×"
"""What it is not to see."""
DISPUTED = "≠"
QUIET = "$text-muted"


class Place(NamedTuple):
    """Where somebody is reading: so many lines below the beginning of a part."""

    part: Hashable
    """What the board calls it: mostly the number of the table whose answer it is."""
    below: int


def new_board(t: Translator, type_name: str, language: str) -> "Board":
    """The board of a question type; `language` is the one the exercise's texts are shown in."""
    kind: type[Board] = importlib.import_module(f"tui.widgets.boards.{type_name}").BOARD
    return kind(t, language)


class Board(Drawn):
    """The question, what its answers make together, and then each answer, where that says more."""

    stands_alone: ClassVar[bool] = False
    """Whether a table's answer looks the same whatever the others say, so that it is drawn once:
    sixty tables with ten ideas each are redrawn with every answer that comes."""

    def __init__(self, t: Translator, language: str) -> None:
        super().__init__()
        self.t = t
        self.language = language
        self.summary: QuestionSummary | None = None
        self.tables: Mapping[int, Table] = {}
        self.revealed = True
        """Whether what the room compares itself with may be seen: not before it has answered."""
        self.label_width = 0
        """Cells of the column of the tables; the same whoever has answered."""
        self.marks: Mapping[int, str] = {}
        """What the room sees of the answers, by the table's number: `SHOWN` or `HIDDEN`."""
        self.is_whole = False
        """Whether the room sees the whole result."""
        self._starts: dict[Hashable, int] = {}
        self._kept: dict[Hashable, list[Content]] = {}

    def show(
        self,
        summary: QuestionSummary,
        tables: Mapping[int, Table],
        *,
        revealed: bool = True,
        marks: Mapping[int, str] | None = None,
        is_whole: bool = False,
    ) -> bool:
        """Show these answers; whether anything has changed."""
        state = (summary, tables, revealed, marks or {}, is_whole)
        if state == (self.summary, self.tables, self.revealed, self.marks, self.is_whole):
            return False
        self.summary, self.tables, self.revealed, self.marks, self.is_whole = state
        self.redraw()
        return True

    # -- what is drawn -----------------------------------------------------------------------

    def draw(self, width: int) -> list[Content]:
        summary = self.summary
        self._starts.clear()
        if summary is None:
            return []
        labels = (content(table.label).cell_length for table in self.tables.values())
        self.label_width = min(max(labels, default=0) + 3, max(width // 4, 7))
        self.label_width += 2 * bool(self.marks)
        mark = f"{SHOWN} " if self.is_whole else ""
        lines = [*wrapped(f"{mark}{summary.label}", width, "bold")]
        question = summary.question
        if not summary.given or question.lacks_items:
            return [*lines, *self._draw_nothing(summary, width)]
        if said := self._counted(summary):
            lines += wrapped(said, width, QUIET)
        if question.least and not self.revealed:
            # Whoever watches it grow could tell what the last one gave.
            return [*lines, *wrapped(self.t.text("board-until-shown"), width, QUIET)]
        total = [*_fitted(self.draw_total(summary, width), width)]
        parts = [*self.draw_parts(summary, width)]
        lines += [*total, Content("")] if total and parts else total
        for part, drawn in parts:
            self._starts.setdefault(part, len(lines))
            lines += _fitted(drawn, width)
        by_hand = any(answer.given_by is GivenBy.FACILITATOR for answer in summary.answers)
        if by_hand and parts:
            lines += wrapped(f"{BY_HAND} {self.t.text('board-by-hand')}", width, QUIET)
        return lines

    def draw_total(self, summary: QuestionSummary, width: int) -> Iterable[Content]:  # noqa: ARG002
        """What all answers make together, when that says more than the answers alone."""
        return ()

    def draw_parts(
        self, summary: QuestionSummary, width: int
    ) -> Iterable[tuple[Hashable, list[Content]]]:
        """What comes after that: parts, each with what it is called (`Place.part`)."""
        if summary.question.by_person:
            yield from self._draw_said(summary, width)
        kept: dict[Hashable, list[Content]] = {}
        for answer in summary.answers:
            mark = self.marks.get(answer.table)
            key = (answer.id, self.tables[answer.table].name, width, self.label_width, mark)
            drawn = self._kept.get(key) if self.stands_alone else None
            if drawn is None:
                drawn = list(self.draw_answer(summary, answer, width))
            kept[key] = drawn
            if drawn:
                yield answer.table, drawn
        self._kept = kept

    def _draw_said(
        self, summary: QuestionSummary, width: int
    ) -> Iterable[tuple[Hashable, list[Content]]]:
        """What people wrote, without their tables; in an order that tells nothing of who it was."""
        said = Counter(
            said
            for given in summary.given
            for _ in range(given.people)
            for said in summary.question.said(given.value)
        )
        if any(one.kind == "reason" for one in said):
            yield "", [*wrapped(self.t.text("board-reasons"), width, "bold")]
        for one in sorted(said, key=lambda one: one.text.casefold()):
            text = f"{one.text} ×{said[one]}" if said[one] > 1 else one.text
            yield one, self.beside(Content("– "), wrapped(text, width - 2))

    def draw_answer(
        self,
        summary: QuestionSummary,  # noqa: ARG002
        answer: Answer,  # noqa: ARG002
        width: int,  # noqa: ARG002
    ) -> Iterable[Content]:
        """One table's answer, when the total does not say it all."""
        return ()

    def count(self, summary: QuestionSummary) -> str:  # noqa: ARG002
        """How much was said, when that is worth a line: `14 ideas`."""
        return ""

    def _counted(self, summary: QuestionSummary) -> str:
        said = self.count(summary)
        if summary.question.by_person:
            who = self.t.text("board-people", people=summary.people)
        else:
            who = said and self.t.text("board-from", tables=len(summary.answers))
        return " · ".join(filter(None, (said, who)))

    def _draw_nothing(self, summary: QuestionSummary, width: int) -> Iterable[Content]:
        """Why there is nothing to see, and what the tables are asked about."""
        question = summary.question
        if summary.withheld:
            said = self.t.text("board-withheld", people=summary.people, least=question.least)
            return wrapped(said, width, QUIET)
        if not isinstance(question, ItemsQuestion):
            return wrapped(self.t.text("board-empty"), width, QUIET)
        if question.lacks_items:
            return wrapped(self.t.text("board-no-items"), width, QUIET)
        lines = [*wrapped(self.t.text("board-empty"), width, QUIET)]
        for number, item in enumerate(question.choices, start=1):
            lines += self.beside(Content(f"{number:>2}  "), wrapped(self.words(item), width - 4))
        return lines

    # -- where somebody is reading -----------------------------------------------------------

    def place_at(self, y: int) -> Place | None:
        """What stands at a line, in terms that outlive new answers; None above the parts."""
        above = [part for part, start in self._starts.items() if start <= y]
        return Place(above[-1], y - self._starts[above[-1]]) if above else None

    def line_of(self, place: Place) -> int | None:
        """The line where a place is now; None when its part is gone."""
        start = self._starts.get(place.part)
        return None if start is None else start + place.below

    # -- what the boards have in common ------------------------------------------------------

    def signed(self, number: float, digits: int = 1) -> str:
        """A figure with its sign, as the language writes it."""
        figure = self.t.figure(number, digits)
        return f"+{figure}" if number > 0 and figure != "0" else figure

    def words(self, item: Item) -> str:
        """What an item says."""
        return item.text.in_language(self.language)

    def draw_label(self, answer: Answer) -> Content:
        """The table of an answer, marked when the facilitator typed it."""
        return self.label_of(answer.table, by_hand=answer.given_by is GivenBy.FACILITATOR)

    def label_of(self, table: int, *, by_hand: bool = False) -> Content:
        """A table in the column of the tables, marked when the facilitator typed for it."""
        mark = f"{self.marks.get(table, ' ')} " if self.marks else ""
        room = self.label_width - 3 - len(mark)
        name = column(self.tables[table].label, room, "bold")
        return Content.assemble(mark, name, " ", (BY_HAND if by_hand else " ", QUIET), " ")

    def beside(self, label: Content, texts: Iterable[Content]) -> list[Content]:
        """Lines of text with the label beside the first of them."""
        blank = Content.blank(label.cell_length)
        return [(blank if i else label) + line for i, line in enumerate(texts)]

    def left_over(self, summary: QuestionSummary, told: int, key: str) -> Iterable[Content]:
        """How many of the items the answers passed over, when they did."""
        question = summary.question
        assert isinstance(question, ItemsQuestion), "only a question about items"
        if items := len(question.choices) - told:
            yield Content.styled(self.t.text(key, items=items), QUIET)

    def in_a_line(self, answer: Answer, said: str, width: int) -> Iterable[Content]:
        """A table's answer cut to one line, where the total has told it already."""
        label = self.draw_label(answer)
        return [label + column(said, width - label.cell_length)]


def _fitted(lines: Iterable[Content], width: int) -> Iterator[Content]:
    """The lines, those that are too wide broken."""
    for line in lines:
        yield from [line] if line.cell_length <= width else line.wrap(width)
