"""The present step at a glance: which it is, whether tables can answer, and how long is left."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from exercises.model import Exercise
from sessions.i18n import Translator
from sessions.model import Phase, Session
from tui.display import content
from tui.widgets.clock import Countdown
from tui.widgets.drawn import put


class StepHead(Horizontal):
    """Number, title and state of a step at the left, its clock at the right."""

    DEFAULT_CSS = """
    StepHead {
        height: auto;
        & #what { width: 1fr; height: auto; }
        & #number { color: $text-muted; }
        & #title { text-style: bold; margin-bottom: 1; }
    }
    """

    def __init__(self, t: Translator) -> None:
        super().__init__()
        self.t = t

    def compose(self) -> ComposeResult:
        with Vertical(id="what"):
            yield Static(id="number")
            yield Static(id="title")
            yield Static(id="phase")
        yield Countdown(self.t)

    def show(self, session: Session, exercise: Exercise) -> None:
        """Show where this session is."""
        number = self.t.text("room-step", step=session.step, steps=len(session.steps))
        minutes = self.t.text("room-minutes", minutes=exercise.minutes)
        put(self.query_one("#number", Static), Content(f"{number} · {minutes}"))
        title = exercise.title.in_language(session.details.language)
        put(self.query_one("#title", Static), content(title))
        put(self.query_one("#phase", Static), self._phase(session, exercise))
        running = session.ended_at is None
        since = session.present.entered_at if running else None
        self.query_one(Countdown).show(since, exercise.minutes)

    def _phase(self, session: Session, exercise: Exercise) -> Content:
        """Whether the tables can answer, and how many have."""
        if session.ended_at is not None:
            return Content.styled(self.t.text("room-over"), "bold $warning")
        if not exercise.questions:
            return Content.styled(self.t.text("room-no-questions"), "$text-muted")
        answered = sum(session.has_answered(exercise, number) for number in session.tables)
        count = self.t.text("room-count", answered=answered, tables=len(session.tables))
        phase = session.present.phase
        style = "bold $accent" if phase is Phase.OPEN else "bold $warning"
        said = Content.assemble((self.t.text(f"room-phase-{phase}"), style), " · ", count)
        if session.present.shown:
            said = Content.assemble(said, "\n", (self.t.text("room-shown"), "$text-muted"))
        return said
