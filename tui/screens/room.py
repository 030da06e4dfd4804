"""The room while the workshop runs: which step, how long left, who has not answered, and what
has been said."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.events import Mount
from textual.widgets import Static

from sessions.i18n import Translator
from sessions.model import Phase
from sessions.shown import waiting
from tui.house import Room
from tui.screens.room_deeds import RoomDeeds
from tui.widgets.advice import advice
from tui.widgets.drawn import put
from tui.widgets.keys import Keys
from tui.widgets.results import Results
from tui.widgets.room_top import RoomTop
from tui.widgets.running_order import RunningOrder
from tui.widgets.step_head import StepHead
from tui.widgets.tables import TableStates


class RoomScreen(RoomDeeds):
    """The facilitator's screen from the first step to the end of the session."""

    CSS_PATH = "room.tcss"
    AUTO_FOCUS = "#results"
    commands: ClassVar = (
        "next", "open", "show", "reveal_next", "clock", "answer", "undo", "plan", "more_minute",
        "hide", "projector", "notes", "jump", "back", "group", "remote", "codes", "summary",
        "less_minute", "reopen", "end", "home", "help",
    )  # fmt: skip

    def __init__(self, t: Translator, room: Room) -> None:
        super().__init__(t, room)
        self._shown_at = 0.0

    def compose(self) -> ComposeResult:
        yield RoomTop(self.t)
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

    @on(Mount)
    def _begin(self, event: Mount) -> None:
        self._shown_at = event.time
        # Tables fall asleep, and stop writing, without any news of it.
        self.set_interval(1, self._show_tables)

    # -- what is shown -----------------------------------------------------------------------

    def show_room(self) -> None:
        """Bring everything in line with the session."""
        session = self.session
        exercise = session.exercise
        if exercise is None:
            return  # the app is about to show the lobby
        language = session.details.language
        title = session.workshop.title.in_language(language)
        self.query_one(RoomTop).show(self.room, title, session.details.name)
        said = advice(self.t, exercise, language, without="words")
        put(self.query_one("#advice", Static), said)
        self.query_one("#side").set_class(not exercise.questions, "talk")
        self.query_one(RunningOrder).show(session)
        self.query_one(StepHead).show(self.room.engine, exercise)
        self._show_tables()
        self.query_one(Results).show(session, exercise)

    def _show_tables(self) -> None:
        exercise = self.session.exercise
        if exercise is not None:
            tables = self.query_one(TableStates)
            tables.display = bool(exercise.questions) and self._runs()
            tables.show(self.session, exercise, self.room.engine.presence)

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

    # -- which commands work now -------------------------------------------------------------

    def _runs(self) -> bool:
        return self.session.ended_at is None

    def _asks(self) -> bool:
        exercise = self.session.exercise
        return self._runs() and exercise is not None and bool(exercise.questions)

    # While the session runs, and while its present step asks something.
    works_back = works_jump = works_notes = works_codes = works_end = _runs
    works_clock = works_more_minute = works_less_minute = works_plan = works_remote = _runs
    works_open = works_answer = works_show = works_reveal_next = works_hide = _asks

    def works_next(self) -> bool:
        """While the session runs; not by a key that was meant for the lobby: pressed twice in a
        hurry, it must not skip the first step."""
        pressed_at = self.paja.key_order.pressed_at
        return self._runs() and (pressed_at is None or pressed_at >= self._shown_at)

    def works_home(self) -> bool:
        """Not in the demo, which has no other place."""
        return not self.room.demo

    def works_reopen(self) -> bool:
        """After the end."""
        return not self._runs()

    # -- what they do now, short, so that more fit in the footer ------------------------------

    def label_open(self) -> str:
        """What O does now."""
        is_open = self.session.present.phase is Phase.OPEN
        return self.t.text("room-label-close" if is_open else "room-label-open")

    def label_answer(self) -> str:
        """A word."""
        return self.t.text("room-label-answer")

    def label_show(self) -> str:
        """What R does now."""
        is_shown = waiting(self.session) is None
        return self.t.text("room-label-conceal" if is_shown else "room-label-show")

    def label_reveal_next(self) -> str:
        """What V does now."""
        is_shown = waiting(self.session) is None
        return self.t.text("room-label-page" if is_shown else "room-label-next")

    def label_clock(self) -> str:
        """What T does now."""
        runs = self.session.present.running_since is not None
        return self.t.text("clock-label-pause" if runs else "clock-label-go-on")

    def label_more_minute(self) -> str:
        """A word beside the plus sign."""
        return self.t.text("clock-label-more")
