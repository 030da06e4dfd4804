"""Whether the clock can be right: it must not be behind what has happened already."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import tui
from sessions.clock import now
from tui.cli.checks.surroundings import Surroundings
from tui.finding import Finding, State, Value

_LEEWAY = timedelta(minutes=2)


def look(about: Surroundings) -> Iterator[Finding]:
    """One finding, which names the time zone."""
    wal = about.database.with_name(f"{about.database.name}-wal")
    yield told(now(), newest(Path(tui.__file__), about.database, wal))


def newest(*paths: Path) -> datetime | None:
    """When the newest of the files was written: the program, and the last happening on the disk."""
    written = [path.stat().st_mtime for path in paths if path.exists()]
    return datetime.fromtimestamp(max(written)).astimezone() if written else None


def _zone(moment: datetime) -> str:
    """Such as `EET, UTC+2`; minutes only where a zone has them."""
    hours, minutes = f"{moment:%z}"[:3], f"{moment:%z}"[3:5]
    offset = f"{hours[0]}{int(hours[1:])}" + (f":{minutes}" if minutes != "00" else "")
    utc = "UTC" if offset in ("+0", "-0") else f"UTC{offset}"
    return utc if moment.tzname() == utc else f"{moment.tzname()}, {utc}"


def told(moment: datetime, last: datetime | None) -> Finding:
    """Whether a time of day can be right, when something was written at `last`."""
    values: dict[str, Value] = {"now": moment, "zone": _zone(moment)}
    if last is not None and moment < last - _LEEWAY:
        late = values | {"last": last}
        return Finding("clock", State.WRONG, "doctor-clock-behind", late, "doctor-clock-do")
    return Finding("clock", State.OK, "doctor-clock", values, "doctor-clock-compare")
