"""The present step at a glance: which it is, whether tables can answer, what the room sees of it,
and how long is left."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from exercises.model import Exercise
from sessions.engine import Engine
from sessions.i18n import Translator
from sessions.model import EVERY_TABLE, Phase, Session
from sessions.shown import is_whole, waiting
from tui.display import content
from tui.widgets.board import SHOWN
from tui.widgets.clock import Countdown
from tui.widgets.drawn import put


class StepHead(Horizontal):
    """Number, title and state of a step at the left, its clock at the right."""

    DEFAULT_CSS = """
    StepHead {
        height: auto;
        & #what { width: 1fr; height: auto; }
        & #number { color: $text-muted; }
        & #title { text-style: bold; }
        & #more-time { color: $warning; text-style: bold; }
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
            yield Static(id="shown")
            yield Static(id="more-time", markup=False)
        yield Countdown(self.t)

    def show(self, engine: Engine, exercise: Exercise) -> None:
        """Show where this room is."""
        session = engine.session
        number = self.t.text("room-step", step=session.step, steps=len(session.steps))
        minutes = self.t.text("room-minutes", minutes=session.present.minutes)
        put(self.query_one("#number", Static), Content(f"{number} · {minutes}"))
        title = exercise.title.in_language(session.details.language)
        put(self.query_one("#title", Static), content(title))
        put(self.query_one("#phase", Static), self._phase(session, exercise))
        self._put("#shown", self._shown(session, exercise, engine.page))
        self._put("#more-time", self._more_time(engine))
        step = session.present if session.ended_at is None else None
        self.query_one(Countdown).show(session.step, step)

    def _put(self, line: str, said: Content) -> None:
        """A line that takes no room while it says nothing."""
        shown = self.query_one(line, Static)
        shown.display = bool(said)
        put(shown, said)

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
        return Content.assemble((self.t.text(f"room-phase-{phase}"), style), " · ", count)

    def _shown(self, session: Session, exercise: Exercise, page: int) -> Content:
        """What the room sees of the answers, and what it does not."""
        said = []
        if session.present.shown:
            said.append(f"{SHOWN} {self._revealed(session, exercise)}")
            if page:
                said.append(self.t.text("room-page", page=page + 1))
        hidden = sum(seat[0] == exercise.name for seat in session.hidden)
        if hidden:
            said.append(self.t.text("room-hidden", count=hidden))
        return Content.styled(" · ".join(said), "$text-muted")

    def _revealed(self, session: Session, exercise: Exercise) -> str:
        question = waiting(session)
        if question is None:
            return self.t.text("room-shown")
        whole = sum(is_whole(session, one) for one in exercise.questions)
        tables = sum(
            name == question.name and table != EVERY_TABLE
            for name, table in session.present.revealed
        )
        said = []
        if whole:
            questions = len(exercise.questions)
            said.append(self.t.text("room-shown-questions", whole=whole, questions=questions))
        if tables:
            key = "room-shown-more" if whole else "room-shown-tables"
            said.append(self.t.text(key, count=tables))
        return " · ".join(said)

    def _more_time(self, engine: Engine) -> Content:
        asking = sorted(engine.presence.more_time)
        if not asking or engine.session.ended_at is not None:
            return Content()
        tables = ", ".join(map(str, asking))
        return Content(self.t.text("clock-more-time", count=len(asking), tables=tables))
