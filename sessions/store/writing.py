"""How an event is written; each file beside this one knows some kinds of them."""

from functools import singledispatch

from sqlite_utils import Database

from sessions import events
from sessions.model import Session


@singledispatch
def write(event: events.Event, db: Database, session: Session) -> None:
    raise TypeError(f"no row is known for {type(event).__name__}")
