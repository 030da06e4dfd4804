"""Rows of the people and their seats."""

from sqlite_utils import Database

from sessions import events
from sessions.model import Session
from sessions.seats import events as seats
from sessions.seats.rows import forget_names, write_people
from sessions.store.writing import write


@write.register(seats.SeatsTaken)
@write.register(seats.PeopleMoved)
def _(event: events.Event, db: Database, session: Session) -> None:
    write_people(db, session)


@write.register
def _(event: seats.NamesRemoved, db: Database, session: Session) -> None:
    forget_names(db, session)
