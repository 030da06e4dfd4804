"""Facts about who sits where, in the past tense."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sessions.events import Event
from sessions.model import Session
from sessions.seats.people import Seating


@dataclass(frozen=True, slots=True)
class SeatsTaken(Event):
    """The people of a list were given their tables, or are back where they were a step earlier."""

    seating: Seating

    def after(self, session: Session) -> Session:
        return replace(session, seating=self.seating)


@dataclass(frozen=True, slots=True)
class PeopleMoved(Event):
    """Two people changed places, or one went to another table."""

    places: Mapping[int, int]
    """For each who moved, by their place in the list, the number of the table they sit at now."""

    def after(self, session: Session) -> Session:
        return replace(session, seating=session.seating.moved(self.places))


@dataclass(frozen=True, slots=True)
class NamesRemoved(Event):
    """Nobody's name is known any more."""

    def after(self, session: Session) -> Session:
        return replace(session, seating=session.seating.without_names())
