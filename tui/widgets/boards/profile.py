"""Skill profiles: now and target of each thing as a row on one scale, averages over the room."""

from collections.abc import Iterable, Sequence

from textual.content import Content

from exercises.questions.profile import Line, Profile, ProfileQuestion
from exercises.spread import Spread
from sessions.summary import QuestionSummary
from tui.display import content
from tui.widgets.bars import aligned, at_end, with_figures
from tui.widgets.board import DISPUTED, QUIET, Board
from tui.widgets.scale import NOW, TARGET, axis, dumbbell, scale_words, span

FAR = "▲"
_Row = tuple[Line, Spread, Spread]
_MARKS, _WORDS = 3, 26
"""Cells for the marks before a thing's words, and for the words beside the scale."""


class ProfileBoard(Board):
    """The biggest gaps and disputes in words, then a dumbbell for each thing."""

    def draw_total(self, summary: QuestionSummary, width: int) -> Iterable[Content]:
        profile: Profile = summary.result
        rows = [(line, line.now, line.target) for line in profile.lines if line.now and line.target]
        if not rows:
            return  # what was rated has been taken back since
        for mark, key, told in (
            (FAR, "board-gaps", self._gaps(profile)),
            (DISPUTED, "board-disputes", self._disputes(profile)),
        ):
            if told:
                yield content(f"{mark} {self.t.text(key, items=', '.join(told))}")
        yield from self._rows(profile, rows, width)
        names = (f"{NOW} {self.t.text('board-now')}", f"{TARGET} {self.t.text('board-target')}")
        spans = [self.t.text("board-span")] if profile.answers > 1 else []
        yield Content.styled(" · ".join((*names, *spans)), QUIET)
        question = summary.question
        assert isinstance(question, ProfileQuestion), "the board of this type"
        yield from scale_words(question.step_words(self.language), width)

    def _rows(self, profile: Profile, rows: Sequence[_Row], width: int) -> Iterable[Content]:
        figures = aligned([self._figures(row, spans=profile.answers > 1) for row in rows], " ")
        longest = max(content(self.words(line.item)).cell_length for line, _, _ in rows)
        gap = _gap(profile.high - profile.low, longest, width - len(figures[0]) - 3)
        steps = axis(profile.low, profile.high, gap)
        yield at_end(steps + " " * (len(figures[0]) + 2), width)
        for (line, now, target), said in zip(rows, figures, strict=True):
            scale = dumbbell(now.average, target.average, profile.low, profile.high, gap)
            far = FAR if line.item.key in profile.gaps else " "
            disputed = DISPUTED if line.item.key in profile.disputed else " "
            marks = Content.styled(f"{far}{disputed} ", "bold")
            yield from with_figures(marks, self.words(line.item), scale + f"  {said}", width)

    def _figures(self, row: _Row, *, spans: bool) -> tuple[str, ...]:
        line, *spreads = row
        now, target = (
            self.t.figure(spread.average) + (f" ({span(spread)})" if spans else "")
            for spread in spreads
        )
        return now, "→", target, self.signed(line.gap)

    def _gaps(self, profile: Profile) -> list[str]:
        """The things furthest from their target, each with how far."""
        lines = {line.item.key: line for line in profile.lines}
        found = [lines[key] for key in profile.gaps]
        return [f"{self.words(line.item)} {self.signed(line.gap)}" for line in found]

    def _disputes(self, profile: Profile) -> list[str]:
        """The things on which the answers lie furthest apart."""
        words = {line.item.key: self.words(line.item) for line in profile.lines}
        return [words[key] for key in profile.disputed]


def _gap(steps: int, longest: int, room: int) -> int:
    """Cells between two steps: enough to read, and few enough for the words to stand beside the
    scale if they can."""
    beside = (room - _MARKS - min(longest, _WORDS) - 2) // steps
    return min(beside, 6) if beside >= 3 else max(2, min(room // steps, 6))


BOARD = ProfileBoard
