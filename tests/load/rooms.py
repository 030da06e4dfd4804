"""Real rooms to measure: `paja run` in a terminal, and `paja serve --json`."""

import asyncio
import contextlib
import json
import sqlite3
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sessions.archive import read_session
from sessions.i18n import Translator
from tests.load.processes import LOCAL, end_with_parent, environment, paja_command

WORKSHOP = "city-coaching"
TABLES = 60
STEPS = 9
LANGUAGE = "en"
STEP = 4
"""The step that is answered: one short text."""
EXERCISE = QUESTION = "promise"

T = Translator(LANGUAGE)

_PATIENCE = 30.0
_MOST_LINE = 1 << 24


@dataclass(slots=True)
class Room:
    """An open room and the process behind it."""

    process: Process
    """The one whose input takes commands."""
    pid: int
    """Of `paja` itself."""
    port: int
    codes: list[str]
    database: Path

    async def ask(self, command: dict[str, Any]) -> dict[str, Any]:
        """Give the process one command and wait for its answer."""
        assert self.process.stdin is not None, "started with a pipe"
        self.process.stdin.write(json.dumps(command).encode() + b"\n")
        return await _line(self.process)

    def stored(self) -> int:
        """Answers on the disk, as any other program finds them."""
        with closing(sqlite3.connect(f"{self.database.as_uri()}?mode=ro", uri=True)) as found:
            return int(found.execute("select count(*) from answers").fetchone()[0])


def options(database: Path, port: int = 0) -> list[str]:
    """What stands on the command line of every room."""
    return ["--host", LOCAL, "--port", str(port), "--db", str(database), "--lang", LANGUAGE]


def step_text(step: int) -> str:
    """How the room's screen names a step."""
    return T.text("room-step", step=step, steps=STEPS)


@asynccontextmanager
async def terminal_room(folder: Path) -> AsyncIterator[Room]:
    """`paja run` in a pseudo-terminal, in its lobby; keys are pressed through `Room.ask`."""
    database = folder / "room.db"
    program = [*paja_command(), "run", WORKSHOP, "--tables", str(TABLES)]
    keyboard = [sys.executable, "-m", "tests.load.keyboard", str(folder)]
    async with _process([*keyboard, *program, *options(database)], folder) as process:
        pid = int((await _line(process))["pid"])
        room = Room(process, pid, 0, [], database)
        lobby = T.text("lobby-joined", joined=0, tables=TABLES)
        await room.ask({"until": lobby})
        session = read_session(database, "last")
        assert session.port is not None, "the lobby is open"
        room.port, room.codes = session.port, [table.code for table in session.tables.values()]
        yield room


async def go_to(room: Room, step: int) -> None:
    """Press the key for the next step until this one is there."""
    for number in range(read_session(room.database, "last").step + 1, step + 1):
        await room.ask({"keys": " ", "until": step_text(number)})


@asynccontextmanager
async def served_room(folder: Path, what: str = WORKSHOP, port: int = 0) -> AsyncIterator[Room]:
    """`paja serve --json` for a new session of a workshop, or going on; steered by `say`."""
    database = folder / "served.db"
    program = [*paja_command(), "serve", what, "--json", *options(database, port)]
    new = ["--tables", str(TABLES)] if what == WORKSHOP else []
    async with _process([*program, *new], folder) as process:
        ready = await _line(process)
        codes = [table["code"] for table in ready["tables"]]
        yield Room(process, process.pid, int(ready["port"]), codes, database)


async def say(room: Room, command: str) -> int:
    """Write a line to `paja serve`; when, on the monotonic clock."""
    assert room.process.stdin is not None, "started with a pipe"
    now = time.monotonic_ns()
    room.process.stdin.write(f"{command}\n".encode())
    return now


async def hear_state(room: Room) -> dict[str, Any]:
    """The state after a command; answers that come in between are passed over."""
    while (heard := await _line(room.process))["event"] != "state":
        if heard["event"] == "error":
            raise RuntimeError(heard["message"])
    return heard


@asynccontextmanager
async def _process(command: list[str], folder: Path) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        *command,
        env=environment(folder),
        stdin=PIPE,
        stdout=PIPE,
        limit=_MOST_LINE,
        preexec_fn=end_with_parent,
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), 10)
        except TimeoutError:
            process.kill()
            await process.wait()


async def _line(process: Process) -> dict[str, Any]:
    assert process.stdout is not None, "started with a pipe"
    line = await asyncio.wait_for(process.stdout.readline(), _PATIENCE)
    if not line:
        raise RuntimeError("the program ended early")
    heard: dict[str, Any] = json.loads(line)
    return heard
