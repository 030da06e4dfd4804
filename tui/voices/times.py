"""Figures of the clock, as they are said."""

from datetime import datetime
from math import ceil

from sessions.model import Session
from sessions.plan import left


def seconds_left(session: Session, at: datetime) -> int | None:
    """Whole seconds left of the present step, negative when it is over; None before its clock has
    ever run."""
    rest = left(session.present, at) if session.step else None
    return None if rest is None else ceil(rest.total_seconds())


def stamp(at: datetime | None) -> str | None:
    """A moment for programs."""
    return at.isoformat(timespec="milliseconds") if at else None
