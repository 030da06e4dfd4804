"""The time of day as sessions keep it, and how a clock shows what is left."""

from datetime import datetime


def now() -> datetime:
    """Local time with its zone, cut to the millisecond that the database keeps."""
    moment = datetime.now().astimezone()
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def clock_face(seconds: int) -> str:
    """Minutes and seconds, with hours before them when there are any: `06:12`, `1:02:30`."""
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
