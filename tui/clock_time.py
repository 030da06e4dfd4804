"""Times of day as people type them."""

import re
from datetime import date, datetime, time, timedelta

from exercises.text import clean

_FORM = re.compile(r"(?:klo|kl|at)?\.?\s*(\d{1,2})(?:[.:,\s](\d\d))?", re.IGNORECASE)
_PAST = timedelta(hours=12)
"""A time of today that is so long past is meant for the night to come."""


def read_time(typed: str) -> time | None:
    """A time of day as 11.30, 11:30, klo 11.30 or 11; None when it is none."""
    found = _FORM.fullmatch(clean(typed))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def on_day(moment: time, day: date) -> datetime:
    """That time of a day, in the laptop's time zone."""
    return datetime.combine(day, moment).astimezone()


def from_now(moment: time, at: datetime) -> datetime:
    """When it is that time: on this day, or in the night after it."""
    then = on_day(moment, at.astimezone().date())
    if at - then > _PAST:
        then = on_day(moment, then.date() + timedelta(days=1))
    return then
