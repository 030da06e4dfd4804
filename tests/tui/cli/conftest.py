"""Drives the command line: in this process for what ends at once, as a process for the room."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.tui.cli.running import Ended, Paja, Serve, Serving
from tui.cli.program import run

ROOT = Path(__file__).parents[3]


@pytest.fixture
def paja(capfdbinary: pytest.CaptureFixture[bytes]) -> Paja:
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


@pytest.fixture
async def serve(db_path: Path) -> AsyncIterator[Serve]:
    """Starts `paja serve` on a free port of this computer; `--json` has been greeted already."""
    started: list[Serving] = []

    async def start(what: str = "city-coaching", *options: str, port: int = 0) -> Serving:
        where = ("--db", str(db_path), "--port", str(port), "--host", "127.0.0.1")
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tui", "serve", what, *where, *options),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            cwd=ROOT,
            limit=2**16,  # more than that is not read ahead
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
