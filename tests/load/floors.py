"""What Python on this machine can do at all: the same work with nothing of ours in the way.

`python -m tests.load.floors answers PORT BYTES` takes the same answers with uvicorn and Starlette
and stores nothing; `news PORT BYTES` tells open connections something over bare sockets; `rows
FILE SECONDS` writes one row after the other to SQLite, each with a flush.
"""

import asyncio
import sqlite3
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import cast
from urllib.parse import parse_qs

from tests.load.processes import LOCAL, free_port, running

ONE_ROW = """create table answers (id text primary key, table_id text, value text, given_at text)
strict"""


@asynccontextmanager
async def floor(kind: str, size: int, folder: Path) -> AsyncIterator[int]:
    """The port of a running floor whose messages have so many bytes."""
    port = free_port()
    with running(_command(kind, port, size), folder):
        for _ in range(500):
            try:
                _, writer = await asyncio.open_connection(LOCAL, port)
            except ConnectionRefusedError:
                await asyncio.sleep(0.02)
            else:
                writer.close()
                break
        yield port


def rows_a_second(folder: Path, seconds: float) -> float:
    """Rows that this disk takes with a commit, and so a flush, for each (SQLite, WAL, FULL)."""
    file = str(folder / "rows.db")
    with running(_command("rows", file, seconds), folder) as process:
        said, _ = process.communicate(timeout=seconds + 30)
    return float(said)


def _write_rows(path: str, seconds: float) -> float:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("pragma journal_mode = wal")
        db.execute("pragma synchronous = full")
        db.execute(ONE_ROW)
        count, begun = 0, time.perf_counter()
        while (spent := time.perf_counter() - begun) < seconds:
            count += 1
            row = (f"{count:032}", "table", "A short answer that a table wrote.", "2026-11-21")
            db.execute("insert into answers values (?, ?, ?, ?)", row)
    return count / spent


def _command(*words: object) -> list[str]:
    return [sys.executable, "-m", "tests.load.floors", *map(str, words)]


async def _serve_answers(port: int, size: int) -> None:
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import HTMLResponse, Response
    from starlette.routing import Route

    receipt = "x" * size

    async def answer(request: Request) -> Response:
        fields = parse_qs((await request.body()).decode())
        return HTMLResponse(receipt, 200 if fields["text"][0].strip() else 422)

    app = Starlette(routes=[Route("/t/{code}/answer", answer, methods=["POST"])])
    config = uvicorn.Config(
        app, host=LOCAL, port=port, http="httptools", log_config=None, access_log=False
    )
    await uvicorn.Server(config).serve()


class _Listener(asyncio.Protocol):
    """One bare connection: GET /news listens, a POST tells all who listen."""

    everybody: "set[asyncio.Transport]" = set()
    message = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        if b"/news" in data:
            self._transport.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
            self._transport.write(self.message)
            self.everybody.add(self._transport)
            return
        if data.startswith(b"POST"):
            for transport in self.everybody:
                transport.write(self.message)
        self._transport.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        self.everybody.discard(self._transport)


async def _serve_news(port: int, size: int) -> None:
    start, end = b'data: {"key": "floor", "page": "', b'"}\n\n'
    data = start + b"x" * max(0, size - len(start) - len(end)) + end
    _Listener.message = b"%x\r\n%s\r\n" % (len(data), data)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Listener, LOCAL, port, backlog=4096)
    await server.serve_forever()


if __name__ == "__main__":
    what, *details = sys.argv[1:]
    if what == "rows":
        print(_write_rows(details[0], float(details[1])))
    else:
        serve = {"answers": _serve_answers, "news": _serve_news}[what]
        asyncio.run(serve(*map(int, details)))
