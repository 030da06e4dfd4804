"""Whether the laptop runs on mains."""

from collections.abc import Iterator

import psutil

from tui.cli.checks.surroundings import Surroundings
from tui.finding import Finding, State

_LOW = 30
"""Per cent of a battery that do not last a workshop."""


def look(about: Surroundings) -> Iterator[Finding]:  # noqa: ARG001
    """One finding: mains, battery, or none to be seen."""
    # Not every system that psutil knows has it.
    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    if battery is None:
        yield Finding("power", State.OK, "doctor-power-none")
        return
    yield told(round(battery.percent), plugged=battery.power_plugged)


def told(percent: int, *, plugged: bool | None) -> Finding:
    """What a battery's state means for a workshop; None when it does not tell of the mains."""
    values = {"percent": percent}
    if plugged:
        return Finding("power", State.OK, "doctor-power-mains", values)
    state = State.WRONG if plugged is False and percent < _LOW else State.WARNING
    code = "doctor-power-unknown" if plugged is None else "doctor-power-battery"
    return Finding("power", state, code, values, "doctor-power-do")


def on_mains() -> bool:
    """Whether the sleep settings for mains are those that count now."""
    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return battery is None or battery.power_plugged is not False
