"""Starts and ends the programs that are measured; each ends by its own id, whatever happens."""

import ctypes
import os
import random
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

LOCAL = "127.0.0.1"

_PATIENCE = 5.0
_PORTS = range(20_000, 30_000)
_PR_SET_PDEATHSIG = 1
_TICKS = os.sysconf("SC_CLK_TCK")


def paja_command() -> list[str]:
    """How to start the program: the installed `paja` beside this Python, else its module."""
    installed = Path(sys.executable).with_name("paja")
    return [str(installed)] if installed.exists() else [sys.executable, "-m", "tui"]


def environment(folder: Path) -> dict[str, str]:
    """A user's environment whose files are all in `folder`; modules stay compiled, as theirs do."""
    kept = {n: v for n, v in os.environ.items() if not n.startswith(("PAJA_", "PYTHON", "XDG_"))}
    names = ("DATA_HOME", "CONFIG_HOME", "STATE_HOME", "CACHE_HOME", "DOCUMENTS_DIR")
    return {
        **kept,
        "HOME": str(folder),
        **{f"XDG_{name}": str(folder / name.lower()) for name in names},
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LANG": "C.UTF-8",
    }


def end_with_parent() -> None:
    """In a child before it becomes the program: end when whoever started it is gone."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


@contextmanager
def running(command: Sequence[str], folder: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A program without a terminal, for as long as the block lasts."""
    process = subprocess.Popen(
        command,
        env=environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        preexec_fn=end_with_parent,
    )
    try:
        yield process
    finally:
        end(process)


def end(process: "subprocess.Popen[bytes]") -> None:
    """Ask the program to end, and end it when it does not."""
    process.terminate()
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


def free_port() -> int:
    """A port nobody listens on, and below those that the system gives to clients by itself."""
    for port in random.sample(_PORTS, 100):
        try:
            socket.create_server((LOCAL, port)).close()
        except OSError:
            continue
        return port
    raise RuntimeError("no port is free")


def memory(pid: int) -> float:
    """The process's resident memory in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def processor_time(pid: int) -> float:
    """Seconds of processor time the process and those it waited for have used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICKS
