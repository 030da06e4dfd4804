"""Drives the command line: in this process for what ends at once, as a process for the room."""

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any, NamedTuple

import httpx2
import pytest

from tui.cli.program import run

ROOT = Path(__file__).parents[3]
PAJA = (sys.executable, "-m", "tui")


class Ended(NamedTuple):
    """How a command line ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def paja(capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Ended]:
    """Runs a command line in this process."""

    def call(*arguments: str) -> Ended:
        try:
            code = run(arguments)
        except SystemExit as ended:  # --help and --version
            code = int(ended.code or 0)
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Ended(code, out.decode(), err.decode())

    return call


class Serving:
    """A running `paja serve`, talked to over its pipes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.ready: dict[str, Any] = {}

    async def line(self) -> str:
        """The next line it says."""
        assert self.process.stdout is not None
        async with asyncio.timeout(10):
            return (await self.process.stdout.readline()).decode().rstrip("\n")

    async def record(self) -> dict[str, Any]:
        """The next line, which is one JSON object."""
        found = json.loads(await self.line())
        assert isinstance(found, dict)
        return found

    async def say(self, line: str | bytes) -> None:
        """Type a line."""
        assert self.process.stdin is not None
        self.process.stdin.write((line.encode() if isinstance(line, str) else line) + b"\n")
        await self.process.stdin.drain()

    async def obey(self, line: str) -> list[dict[str, Any]]:
        """Type a command; everything it says up to the state or error that answers it."""
        await self.say(line)
        records = [await self.record()]
        while records[-1]["event"] not in ("state", "error"):
            records.append(await self.record())
        return records

    async def state(self, line: str) -> dict[str, Any]:
        """Type a command that works; the state after it."""
        record = (await self.obey(line))[-1]
        assert record["event"] == "state", record
        return record

    async def refusal(self, line: str) -> str:
        """Type a command that does not work; the message."""
        (record,) = await self.obey(line)
        assert record["event"] == "error", record
        return str(record["message"])

    def code(self, table: int) -> str:
        """A table's code."""
        return str(self.ready["tables"][table - 1]["code"])

    def phone(self) -> httpx2.AsyncClient:
        """A phone on this computer."""
        address = f"http://127.0.0.1:{self.ready['port']}"
        return httpx2.AsyncClient(base_url=address, trust_env=False)

    async def end(self, timeout: float = 10) -> int:
        """How it ends; nothing is read any more."""
        async with asyncio.timeout(timeout):
            return await self.process.wait()


Serve = Callable[..., Awaitable[Serving]]


@pytest.fixture
async def serve(db_path: Path) -> AsyncIterator[Serve]:
    """Starts `paja serve` on a free port of this computer; `--json` has been greeted already."""
    started: list[Serving] = []

    async def start(what: str = "city-coaching", *options: str, port: int = 0) -> Serving:
        where = ("--db", str(db_path), "--port", str(port), "--host", "127.0.0.1")
        process = await asyncio.create_subprocess_exec(
            *(*PAJA, "serve", what, *where, *options),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            cwd=ROOT,
            limit=2**24,
        )
        serving = Serving(process)
        started.append(serving)
        if "--json" in options:
            serving.ready = await serving.record()
        return serving

    yield start
    for serving in started:
        if serving.process.returncode is None:
            serving.process.send_signal(signal.SIGKILL)
            await serving.process.wait()
        # The transports close their pipes only when asked to.
        serving.process._transport.close()  # type: ignore[attr-defined]
