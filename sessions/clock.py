"""The time of day as sessions keep it."""

from datetime import datetime


def now() -> datetime:
    """Local time with its zone, cut to the millisecond that the database keeps."""
    moment = datetime.now().astimezone()
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
