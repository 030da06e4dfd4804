"""The running order at the side of the room: what is done, where we are, what is left out."""

from textual.content import Content
from textual.strip import Strip

from sessions.i18n import Translator
from sessions.model import Session
from tui.display import content
from tui.widgets.drawn import Drawn, column

_WIDE = 30
"""From this width on there is room for each step's minutes."""


class RunningOrder(Drawn):
    """One line a step; when there are more steps than lines, those around the present one."""

    def __init__(self, t: Translator, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.t = t
        self._session: Session | None = None

    def show(self, session: Session) -> None:
        """Show where this session is."""
        before, self._session = self._session, session
        if before is None or (before.step, before.steps) != (session.step, session.steps):
            self.redraw()

    def draw(self, width: int) -> list[Content]:
        session = self._session
        if session is None:
            return []
        numbers = range(1, len(session.steps) + 1)
        return [
            step_line(self.t, session, number, width).stylize(step_glyph(session, number)[1])
            for number in numbers
        ]

    def render_line(self, y: int) -> Strip:
        return super().render_line(y + self._hidden_above())

    def _hidden_above(self) -> int:
        if self._session is None:
            return 0
        room = self.size.height
        middle = self._session.step - 1 - room // 2
        return max(min(middle, len(self._session.steps) - room), 0)


def step_line(t: Translator, session: Session, number: int, width: int) -> Content:
    """One step of the running order: glyph, number, title, and a word when it is left out."""
    exercise = session.workshop.steps[number - 1]
    glyph, _ = step_glyph(session, number)
    end = ""
    if session.steps[number - 1].left_out:
        end = " " + t.text("room-left-out")
    elif width >= _WIDE:
        end = " " + t.text("room-minutes", minutes=session.steps[number - 1].minutes)
    start = f" {glyph} {number:>{len(str(len(session.steps)))}} "
    title = content(exercise.title.in_language(session.details.language))
    room = max(width - len(start) - len(end) - 1, 1)
    return Content.assemble(start, column(title, room), end, " ")


def step_glyph(session: Session, number: int) -> tuple[str, str]:
    """What has become of a step in one cell, and its style."""
    step = session.steps[number - 1]
    if number == session.step:
        return "▶", "bold $accent"
    if step.left_out:
        return "–", "$text-muted"
    if step.entered_at is not None:
        return "✓", "$text-muted"
    return " ", ""
