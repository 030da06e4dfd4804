"""The voice of the line dialogue to people: short whole sentences, one a line."""

from collections.abc import Sequence

from exercises.text import clean
from sessions import events
from sessions.model import Session
from sessions.undoing import Undoable
from tui.dialogue.orders import ORDERS
from tui.house import Room
from tui.voices.sentences.clock import Clock
from tui.voices.sentences.results import Results
from tui.voices.sentences.steps import Steps
from tui.voices.sentences.tables import Tables

_MOVES = (
    events.StepEntered,
    events.ExerciseOpened,
    events.ExerciseClosed,
    events.SessionEnded,
    events.SessionReopened,
    events.Undone,
)
"""After which the room may be elsewhere."""


class Sentences(Steps, Tables, Clock, Results):
    """Says everything in the user's language, for reading aloud."""

    def ready(self) -> None:
        """Where the room is, the codes to read aloud, and how to go on."""
        room, session = self._room, self._room.engine.session
        self._tell("ready", name=session.details.name, reference=session.reference)
        self._tell("database", path=str(self._path))
        if room.port_wanted is not None:
            # As words: figures of a port are not grouped.
            self._tell("port", wanted=str(room.port_wanted), port=str(session.port))
        self._tell("address" if room.reachable else "unreachable", address=room.address)
        self.screen(room.screen_address)
        for number, table in session.tables.items():
            self._tell("code", table=self._called(session, number), code=table.code)
        self._tell("hint")
        self.state(session)

    def moved_to(self, room: Room) -> None:
        """The new address to read aloud, or that there is none to reach."""
        self._room = room
        self._tell("moved" if room.reachable else "cut-off", address=room.address)

    def happened(self, happened: Sequence[events.Event], session: Session, *, own: bool) -> None:
        """What tables do; what a command did is answered, what the remote did is told here."""
        for event in happened:
            self._of_tables(event, session)
            if not own:
                self._of_others(event, session)
        if not own and any(isinstance(event, _MOVES) for event in happened):
            self.state(session, alone=False)

    def _of_tables(self, event: events.Event, session: Session) -> None:
        match event:
            case events.TableJoined():
                self._joined(event, session)
            case events.TableAdded(table=table):
                self._tell("code", table=self._called(session, table.number), code=table.code)
            case events.AnswerEvent():
                self._answered(event, session)
            case events.MoreTimeAsked():
                self._wants_time(event, session)
            case events.PhoneReached(browser=browser, milliseconds=None):
                self._tell("phone", browser=browser)
            case events.PhoneReached(browser=browser, milliseconds=int(milliseconds)):
                self._tell("phone-fast", browser=browser, milliseconds=milliseconds)

    def _of_others(self, event: events.Event, session: Session) -> None:
        match event:
            case events.MinutesGiven(step=step) if step != session.step:
                self._planned(session, step)
            case events.ClockStarted() | events.ClockPaused() | events.MinutesGiven():
                self.clock(session)
            case events.AnswersRevealed():
                self.revealed(session)
            case events.AnswerHidden(seat=seat):
                self.hidden(session, seat)
            case events.PageTurned(page=page):
                self.page(page)
            case events.PlanChanged():
                self._tell("plan-changed")
                self.forecast(session)
            case events.EndPlanned():
                self.forecast(session)

    def undone(self, undone: Undoable) -> None:
        """What was taken back."""
        self._tell("undone", what=self._t.text(undone.code, **undone.values))

    def summary(self, page: str) -> None:
        """The summary, line by line."""
        for line in page.rstrip("\n").split("\n"):
            self._say(line)

    def screen(self, address: str) -> None:
        """What to open on the computer with the projector."""
        self._tell("screen", address=address)

    def remote(self, address: str) -> None:
        """The address, and that it is private."""
        self._tell("remote" if address else "remote-off", address=address)

    def wifi(self, session: Session) -> None:
        """The network as phones are told it."""
        wifi = session.wifi
        if wifi is None:
            self._tell("wifi-none")
        elif wifi.password:
            self._tell("wifi", name=wifi.name, password=wifi.password)
        else:
            self._tell("wifi-open", name=wifi.name)

    def help(self) -> None:
        """Every command in a sentence."""
        for order in ORDERS:
            self._tell(f"help-{order}")

    def error(self, message: str) -> None:
        """What was wrong, and what to do."""
        self._say(clean(message))
