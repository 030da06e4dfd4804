"""The command line as the tests run it: at once in this process, or as a process for a room."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

import httpx2


class Ended(NamedTuple):
    """How a command line ended."""

    code: int
    out: str
    err: str


Paja = Callable[..., Ended]
"""Runs a command line in this process."""


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

    async def end(self, seconds: float = 10) -> int:
        """Its exit code; unlike `wait` this does not wait for the pipes to be read."""
        async with asyncio.timeout(seconds):
            while self.process.returncode is None:
                await asyncio.sleep(0.01)
        return self.process.returncode


Serve = Callable[..., Awaitable[Serving]]
"""Starts `paja serve`."""
