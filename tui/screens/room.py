"""The room while the workshop runs: which step, how long left, who has not answered, and what
has been said."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from sessions.clock import now
from sessions.model import Phase, Session
from tui.display import content
from tui.gathered import is_anything_said
from tui.screen import LiveScreen
from tui.screens.confirm import ConfirmScreen
from tui.widgets.advice import advice
from tui.widgets.drawn import put
from tui.widgets.keys import Keys
from tui.widgets.results import Results
from tui.widgets.running_order import RunningOrder
from tui.widgets.step_head import StepHead
from tui.widgets.tables import TableStates


class RoomScreen(LiveScreen[None]):
    """The facilitator's screen from the first step to the end of the session."""

    CSS_PATH = "room.tcss"
    AUTO_FOCUS = "#results"
    commands: ClassVar = (
        "next", "open", "answer", "show", "notes", "jump", "back", "codes", "group", "summary",
        "reopen", "end", "home", "help",
    )  # fmt: skip

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield Static(id="name")
            yield Static(id="time", markup=False)
        with Horizontal(id="body"):
            with Vertical(id="side"):
                yield RunningOrder(self.t, id="order")
                with VerticalScroll(id="notes", can_focus=False):
                    yield Static(id="advice")
            with Vertical(id="step"):
                yield StepHead(self.t)
                yield TableStates(self.t, id="tables")
                yield Results(self.t, id="results")
        yield Keys()

    def on_mount(self) -> None:
        """Keep the time of day right."""
        self.set_interval(1, self._show_time)

    @property
    def session(self) -> Session:
        """The session as it is on the disk."""
        return self.room.engine.session

    # -- what is shown -----------------------------------------------------------------------

    def show_room(self) -> None:
        """Bring everything in line with the session."""
        session = self.session
        exercise = session.exercise
        if exercise is None:
            return  # the app is about to show the lobby
        language = session.details.language
        names = (session.workshop.title.in_language(language), session.details.name)
        top = content(" · ".join(dict.fromkeys(names)))
        if self.room.demo:
            top = Content.assemble((self.t.text("room-demo"), "bold $warning"), "  ", top)
        put(self.query_one("#name", Static), top)
        said = advice(self.t, exercise, language, without="words")
        put(self.query_one("#advice", Static), said)
        self.query_one("#side").set_class(not exercise.questions, "talk")
        self.query_one(RunningOrder).show(session)
        self.query_one(StepHead).show(session, exercise)
        tables = self.query_one(TableStates)
        tables.display = bool(exercise.questions)
        tables.show(session, exercise, self.room.engine.presence)
        self.query_one(Results).show(session, exercise)
        self._show_time()

    def _show_time(self) -> None:
        put(self.query_one("#time", Static), Content(self.t.time(now())))

    def main_action(self) -> tuple[str, str]:
        """Go on to the next step, end after the last one, read the summary after the end."""
        session = self.session
        if session.ended_at is not None:
            return "summary", self.t.text("room-read-summary")
        number = session.next_step()
        if number is None:
            return "next", self.t.text("room-end-yes")
        title = session.workshop.steps[number - 1].title.in_language(session.details.language)
        return "next", self.t.text("room-next", title=title)

    # -- the running order -------------------------------------------------------------------

    async def action_next(self) -> None:
        """Go to the next step; after the last one, ask whether to end."""
        if self.session.next_step() is None:
            self.action_end()
        else:
            await self.attempt(self.room.engine.next())

    async def action_back(self) -> None:
        """Go to the step before; what was open there opens again."""
        await self.attempt(self.room.engine.back())

    def action_jump(self) -> None:
        """Choose a step to go to, or one to leave out."""
        from tui.screens.jump import JumpScreen

        self.app.push_screen(JumpScreen(self.t, self.room))

    def action_end(self) -> None:
        """End the session, if the facilitator means it."""
        self.app.push_screen(ConfirmScreen(self.t, "room-end"), self._end)

    async def _end(self, sure: bool | None) -> None:
        if sure:
            await self.attempt(self.room.engine.end())

    async def action_reopen(self) -> None:
        """Go on with the ended session."""
        await self.attempt(self.room.engine.reopen())

    # -- answers -----------------------------------------------------------------------------

    async def action_open(self) -> None:
        """Open the answers, or close them."""
        engine = self.room.engine
        is_open = self.session.present.phase is Phase.OPEN
        await self.attempt(engine.close_answers() if is_open else engine.open_answers())

    async def action_show(self) -> None:
        """Show all answers on the phones, or hide them."""
        await self.attempt(self.room.engine.show_answers(not self.session.present.shown))

    async def action_answer(self) -> None:
        """Type an answer for a table; when answers are closed, ask to open them first."""
        if self.session.takes_answers:
            self._open_answer_screen()
        else:
            self.app.push_screen(ConfirmScreen(self.t, "room-open"), self._open_and_answer)

    async def _open_and_answer(self, sure: bool | None) -> None:
        if sure:
            await self.attempt(self.room.engine.open_answers())
            if self.session.takes_answers:
                self._open_answer_screen()

    def _open_answer_screen(self) -> None:
        from tui.screens.answer import AnswerScreen

        exercise = self.session.exercise
        assert exercise is not None, "only an exercise takes answers"
        self.app.push_screen(AnswerScreen(self.t, self.room, exercise))

    # -- other screens -----------------------------------------------------------------------

    def action_notes(self) -> None:
        """Show what the workshop says to the facilitator."""
        from tui.screens.notes import NotesScreen

        exercise = self.session.exercise
        assert exercise is not None, "the room is past its lobby"
        self.app.push_screen(NotesScreen(self.t, exercise, self.session.details.language))

    def action_codes(self) -> None:
        """Show the way in, for latecomers."""
        from tui.screens.lobby import LobbyScreen

        self.app.push_screen(LobbyScreen(self.t, self.room))

    def works_group(self) -> bool:
        """Whether there may be ideas to group."""
        return is_anything_said(self.session)

    def action_group(self) -> None:
        """Put what has been said so far into themes."""
        from tui.screens.themes import ThemesScreen

        self.app.push_screen(ThemesScreen(self.t, self.room.engine.desk, self.room))

    def action_summary(self) -> None:
        """Show what has been said so far."""
        from tui.screens.summary import SummaryScreen

        self.app.push_screen(SummaryScreen(self.t, self.session, self.room))

    def action_home(self) -> None:
        """Leave the room, if the facilitator means it; an ended session needs no question."""
        if self.session.ended_at is None:
            self.app.push_screen(ConfirmScreen(self.t, "room-leave"), self._leave)
        else:
            self.run_worker(self.paja.leave_room())

    async def _leave(self, sure: bool | None) -> None:
        if sure:
            await self.paja.leave_room()

    # -- which commands work now -------------------------------------------------------------

    def _runs(self) -> bool:
        return self.session.ended_at is None

    def _asks(self) -> bool:
        exercise = self.session.exercise
        return self._runs() and exercise is not None and bool(exercise.questions)

    # While the session runs, and while its present step asks something.
    works_next = works_back = works_jump = works_notes = works_codes = works_end = _runs
    works_open = works_answer = works_show = _asks

    def works_home(self) -> bool:
        """Not in the demo, which has no other place."""
        return not self.room.demo

    def works_reopen(self) -> bool:
        """After the end."""
        return not self._runs()

    def label_open(self) -> str:
        """What O does now."""
        is_open = self.session.present.phase is Phase.OPEN
        return self.t.text("room-label-close" if is_open else "room-label-open")

    def label_answer(self) -> str:
        """Short, so that more commands fit in the footer."""
        return self.t.text("room-label-answer")

    def label_show(self) -> str:
        """What R does now."""
        return self.t.text("room-label-hide" if self.session.present.shown else "room-label-show")
