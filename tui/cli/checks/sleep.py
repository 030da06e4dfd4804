"""Whether this computer falls asleep in the middle of a workshop."""

import os
import re
from collections.abc import Iterator

from tui.cli.awake import Awake
from tui.cli.checks.power import on_mains
from tui.cli.checks.surroundings import Surroundings, ask, is_mac, is_windows
from tui.finding import Finding, State

_PATIENCE = 3.0
_GNOME = "org.gnome.settings-daemon.plugins.power"
_GNOME_LIKE = ("gnome", "unity", "budgie", "pop")
_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


def look(about: Surroundings) -> Iterator[Finding]:
    """Whether it can be kept awake; when not, what its settings say."""
    if _stays_awake(about.awake):
        code = "doctor-sleep-kept" if about.awake else "doctor-sleep-can"
        yield Finding("sleep", State.OK, code, advice="doctor-sleep-lid")
        return
    minutes = minutes_to_sleep()
    if minutes is None:
        yield Finding("sleep", State.WARNING, "doctor-sleep-unknown", advice=_advice())
    elif minutes == 0:
        yield Finding("sleep", State.OK, "doctor-sleep-never", advice="doctor-sleep-lid")
    else:
        values = {"minutes": minutes}
        yield Finding("sleep", State.WARNING, "doctor-sleep-minutes", values, _advice())


def _stays_awake(awake: Awake | None) -> bool:
    """Whether the system keeps it awake for an open room, or would do so."""
    trial = awake or Awake()
    if awake is None:
        trial.begin()
    try:
        return trial.works(_PATIENCE)
    finally:
        if awake is None:
            trial.end()


def _advice() -> str:
    system = "windows" if is_windows() else "mac" if is_mac() else "linux"
    return f"doctor-sleep-do-{system}"


def minutes_to_sleep() -> int | None:
    """Minutes without a key until it sleeps; 0 means never, None that it can't be read."""
    mains = on_mains()
    if is_windows():
        told = ask("powercfg", "/query", "SCHEME_CURRENT", "SUB_SLEEP", "STANDBYIDLE")
        return read_powercfg(told or "", mains=mains)
    if is_mac():
        return read_pmset(ask("pmset", "-g") or "")
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "").lower()
    if any(name in desktop for name in _GNOME_LIKE):
        source = "ac" if mains else "battery"
        kind = ask("gsettings", "get", _GNOME, f"sleep-inactive-{source}-type")
        seconds = ask("gsettings", "get", _GNOME, f"sleep-inactive-{source}-timeout")
        return read_gsettings(kind or "", seconds or "")
    if desktop:  # another desktop has settings of its own
        return None
    action = ask("busctl", "get-property", *_LOGIND, "IdleAction")
    wait = ask("busctl", "get-property", *_LOGIND, "IdleActionUSec")
    return read_logind(action or "", wait or "")


def read_powercfg(told: str, *, mains: bool) -> int | None:
    """Windows' settings: the last two figures are seconds on mains and on battery, whatever the
    language around them."""
    figures = [int(found, 16) for found in re.findall(r"0x([0-9a-fA-F]{8})\b", told)]
    if len(figures) < 2:
        return None
    return -(-figures[-2 if mains else -1] // 60)


def read_pmset(told: str) -> int | None:
    """macOS' settings: the line `sleep`."""
    found = re.search(r"^\s*sleep\s+(\d+)", told, re.MULTILINE)
    return int(found[1]) if found else None


def read_gsettings(kind: str, seconds: str) -> int | None:
    """GNOME's settings: what is done, and after how many seconds."""
    found = re.fullmatch(r"(?:u?int32 )?(\d+)", seconds.strip())
    if not kind.strip() or found is None:
        return None
    return 0 if "nothing" in kind else -(-int(found[1]) // 60)


def read_logind(action: str, wait: str) -> int | None:
    """systemd's settings: what is done, and after how many millionths of a second."""
    doing = re.search(r'^s "([a-z-]+)"', action)
    found = re.search(r"^t (\d+)", wait)
    if doing is None or found is None:
        return None
    return 0 if doing[1] in ("ignore", "lock") else -(-int(found[1]) // 60_000_000)
