"""What happens to a session as a whole."""

from dataclasses import dataclass, replace
from datetime import timedelta

from sessions.events.base import Event
from sessions.grouping import Grouping
from sessions.model import Edit, Session
from sessions.wifi import Wifi

ANOTHER_DAY = timedelta(hours=6)
"""A room that opens again so long after its end goes on with a plan of its own."""


@dataclass(frozen=True, slots=True)
class SessionCreated(Event):
    """A session was made from a workshop."""

    session: Session

    def after(self, session: Session) -> Session:  # noqa: ARG002
        return self.session


@dataclass(frozen=True, slots=True)
class RoomOpened(Event):
    """The room of a session from the database was opened again.

    After a fall its clock has run on; on another day it stands, and the plan has no end yet.
    """

    def after(self, session: Session) -> Session:
        present = session.present
        end = session.ends_at
        if end is None and present.running_since is not None:
            end = present.running_since + timedelta(minutes=present.minutes)
        if end is None or self.at - end < ANOTHER_DAY:
            return session
        steps = tuple(replace(step, running_since=None) for step in session.steps)
        return replace(session, steps=steps, ends_at=None)


@dataclass(frozen=True, slots=True)
class AddressTaken(Event):
    """The room's server listens on this port."""

    port: int

    def after(self, session: Session) -> Session:
        return replace(session, port=self.port)


@dataclass(frozen=True, slots=True)
class WifiGiven(Event):
    """The facilitator told which network phones join."""

    wifi: Wifi | None

    def after(self, session: Session) -> Session:
        return replace(session, wifi=self.wifi)


@dataclass(frozen=True, slots=True)
class RemoteKeyChanged(Event):
    """The facilitator's remote has another address from now on, or none."""

    key: str

    def after(self, session: Session) -> Session:
        return replace(session, remote_key=self.key)


@dataclass(frozen=True, slots=True)
class IdeasGrouped(Event):
    """The themes of an exercise's ideas were changed, or a change of them taken back."""

    exercise: str
    grouping: Grouping
    """As it is now."""
    was: Grouping
    """As it was."""

    def after(self, session: Session) -> Session:
        return replace(session, groupings={**session.groupings, self.exercise: self.grouping})


@dataclass(frozen=True, slots=True)
class SummaryEdited(Event):
    """The facilitator's words in the summary, or whom a part goes to, were changed."""

    exercise: str
    """Its name; empty for the whole summary."""
    edit: Edit

    def after(self, session: Session) -> Session:
        return replace(session, edits={**session.edits, self.exercise: self.edit})


@dataclass(frozen=True, slots=True)
class SessionEnded(Event):
    """The facilitator ended the session."""

    def after(self, session: Session) -> Session:
        steps = tuple(step.stopped(self.at) for step in session.steps)
        return replace(session, ended_at=self.at, steps=steps)


@dataclass(frozen=True, slots=True)
class SessionReopened(Event):
    """An ended session goes on where it was, and so does its clock."""

    def after(self, session: Session) -> Session:
        steps = list(session.steps)
        if session.step:
            steps[session.step - 1] = session.present.started(self.at)
        return replace(session, ended_at=None, steps=tuple(steps))
