"""How whoever is at the other end of the line dialogue hears of the room.

`tui.voices.sentences` speaks to people (a screen reader, ssh), `tui.voices.records` to programs.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from sessions.events import Event
from sessions.i18n import Translator
from sessions.model import Seat, Session, Table
from sessions.plan import Alarm, Way
from sessions.undoing import Undoable
from tui.house import Room


class Voice(Protocol):
    """Says what is going on in one room."""

    def ready(self) -> None:
        """The room is open."""

    def moved_to(self, room: Room) -> None:
        """The room has another address."""

    def happened(self, happened: Sequence[Event], session: Session, *, own: bool) -> None:
        """Something has happened; the session is as it is after it.

        `own` while a command of the dialogue is carried out, which is answered anyway.
        """

    def state(self, session: Session, *, alone: bool = True) -> None:
        """A command was carried out; how things are now. `alone` when nothing else answers it."""

    def tables(self, session: Session) -> None:
        """Every table by itself was asked for."""

    def who(self, session: Session) -> None:
        """Who has answered, who is writing, and who needs more time was asked for."""

    def clock(self, session: Session) -> None:
        """The clock was asked for, or changed."""

    def alarm(self, session: Session, alarm: Alarm) -> None:
        """The time of the present step runs out."""

    def forecast(self, session: Session) -> None:
        """The end was asked for, or changed."""

    def late(self, session: Session, ways: Sequence[Way]) -> None:
        """The end was asked for, and how to make it in time."""

    def revealed(self, session: Session) -> None:
        """The room sees more results, or less."""

    def hidden(self, session: Session, seat: Seat) -> None:
        """An answer was hidden from the room, or brought back."""

    def page(self, page: int) -> None:
        """The projector shows another page, from 0, or it was asked which."""

    def undone(self, undone: Undoable) -> None:
        """A command was taken back."""

    def items(self, session: Session, table: Table | None) -> None:
        """What there is to choose from was asked for, of one table or of the whole room."""

    def notes(self, advice: Mapping[str, str]) -> None:
        """What the present step says to the facilitator alone was asked for, by its parts."""

    def summary(self, page: str) -> None:
        """The summary was asked for; a page of Markdown."""

    def screen(self, address: str) -> None:
        """Where the projector's page is was asked for."""

    def remote(self, address: str) -> None:
        """Where the remote is was asked for, or changed; empty when there is none."""

    def wifi(self, session: Session) -> None:
        """The network that phones join was asked for, or changed."""

    def help(self) -> None:
        """The commands were asked for."""

    def error(self, message: str) -> None:
        """A command was not carried out."""


def language_of(session: Session, t: Translator) -> str:
    """Which language its workshop's texts are said in: the user's, if they are in it at all."""
    return t.language if t.language in session.workshop.languages else session.details.language
