"""The machine that figures were measured on, and what else it was busy with meanwhile."""

import os
import platform
import sqlite3
import time
from pathlib import Path

from tests.load.client import LOOP
from tests.load.processes import paja_command, processor_time

_IN_MEMORY = ("tmpfs", "ramfs")
_TICKS = os.sysconf("SC_CLK_TCK")


class UnfitFolderError(Exception):
    """Nothing written to this folder reaches a disk, so that durability would cost nothing."""


def describe(folder: Path) -> dict[str, str]:
    """The machine in words; `folder` is where the databases will be.

    Raises:
        UnfitFolderError: the folder is kept in memory.
    """
    device, kind = _file_system(folder)
    if kind in _IN_MEMORY:
        raise UnfitFolderError(
            f"{folder} is kept in memory ({kind}): flushing to it costs nothing, and the figures "
            "would be wrong. Give a folder on a disk with --folder."
        )
    slower = os.environ.get("SLOW_DISK_US")
    return {
        "processor": f"{os.cpu_count()} cores, {_processor()}",
        "system": f"{platform.system()} {platform.release()}",
        "Python": f"{platform.python_version()}, SQLite {sqlite3.sqlite_version}",
        "disk": f"{kind} on {device}" + (f", each flush {slower} µs slower" if slower else ""),
        "program": " ".join(paja_command()),
        "client": f"on the same machine, in {LOOP}'s loop",
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())


def _file_system(folder: Path) -> tuple[str, str]:
    """The device and the type of the file system that holds a folder (proc(5), mountinfo)."""
    place = folder.resolve()
    found = ("", Path("/"), "")
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        fields, _, rest = line.partition(" - ")
        mounted = Path(fields.split()[4])
        kind, device = rest.split()[:2]
        if place.is_relative_to(mounted) and len(mounted.parts) >= len(found[1].parts):
            found = (device, mounted, kind)
    return found[0], found[2]


class Others:
    """How many cores other programs have kept busy since this was made."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._all, self._own = _busy(), _own()

    def cores(self) -> float:
        """The average so far; what the kernel does for our own disk and sockets is in it, too."""
        busy = (_busy() - self._all) - (_own() - self._own)
        return max(0.0, busy / (time.monotonic() - self._began))


def _busy() -> float:
    """Seconds that all cores have worked, interrupts left out: they are mostly our own traffic."""
    fields = Path("/proc/stat").read_text().splitlines()[0].split()[1:4]
    return sum(map(int, fields)) / _TICKS


def _own() -> float:
    """Seconds of this process and all it has started, ended ones included."""
    used, family = 0.0, [os.getpid()]
    for pid in family:
        try:
            used += processor_time(pid)
            for task in Path(f"/proc/{pid}/task").glob("*/children"):
                family += map(int, task.read_text().split())
        except OSError:  # it has just ended, and is in its parent's time
            continue
    return used
