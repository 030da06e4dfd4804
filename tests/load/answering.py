"""How fast answers are taken: each one counts when its receipt has come, and it is on the disk."""

import asyncio
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.load.client import Connection, Response
from tests.load.figures import Figure, percentile
from tests.load.floors import floor
from tests.load.phones import answer, open_pages
from tests.load.processes import processor_time
from tests.load.rooms import Room

AT_ONCE = 130
BURSTS = 5
_ALONE = 40
_PAUSE = 0.3
_MOST = 500_000
"""Answers in one flood at most."""


@dataclass(slots=True)
class Flood:
    """Many answers one after the other from many connections."""

    waits: list[float]
    """Seconds from sending each until its receipt."""
    seconds: float
    receipt: int
    """Bytes of a receipt's body."""
    client: float
    """Cores that the load client kept busy."""

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.waits) / self.seconds


async def participants(room: Room, seconds: float) -> list[Figure]:
    """130 at once, each with a connection, a page and an answer of its own; a burst; one alone."""
    stored = room.stored()
    pages, receipts = await _full(room, AT_ONCE, seconds)
    bursts = [await burst(room, AT_ONCE) for _ in range(BURSTS)]
    last = median((ended - begun) / 1e6 for begun, ended in bursts)
    alone = [await _alone(room, number) for number in range(_ALONE)]
    acknowledged = len(receipts) + BURSTS * AT_ONCE + _ALONE
    return [
        Figure("130 at once: full answers, page and receipt", len(receipts) / seconds, "a second"),
        Figure("the page, p50", percentile(pages, 0.5) * 1000, "ms"),
        Figure("the page, p99", percentile(pages, 0.99) * 1000, "ms"),
        Figure("the receipt, p50", percentile(receipts, 0.5) * 1000, "ms"),
        Figure("the receipt, p99", percentile(receipts, 0.99) * 1000, "ms"),
        Figure("130 send in the same instant: the last receipt", last, "ms"),
        Figure("one alone: the receipt, p50", percentile(alone, 0.5) * 1000, "ms"),
        Figure("stored less acknowledged", room.stored() - stored - acknowledged, "", "13"),
    ]


async def _full(room: Room, count: int, seconds: float) -> tuple[list[float], list[float]]:
    """Seconds that pages and receipts took."""
    pages: list[float] = []
    receipts: list[float] = []
    last = time.perf_counter() + seconds

    async def one(code: str) -> None:
        while time.perf_counter() < last and len(receipts) < _MOST:
            connection = await Connection.open(room.port)
            begun = time.perf_counter()
            _check(await connection.get(f"/t/{code}/"))
            opened = time.perf_counter()
            _check(await connection.send(answer(code)))
            receipts.append(time.perf_counter() - opened)
            pages.append(opened - begun)
            connection.close()

    codes = room.codes * (count // len(room.codes) + 1)
    await asyncio.gather(*map(one, codes[:count]))
    return pages, receipts


async def burst(room: Room, count: int) -> tuple[int, int]:
    """Everybody has the page open and sends in the same instant: when, and the last receipt."""
    opened = await open_pages(room, count)
    await asyncio.sleep(_PAUSE)
    requests = [(connection, answer(code)) for connection, code in opened]
    begun = time.monotonic_ns()
    for response in await asyncio.gather(*(c.send(request) for c, request in requests)):
        _check(response)
    ended = time.monotonic_ns()
    for connection, _ in opened:
        connection.close()
    return begun, ended


async def _alone(room: Room, number: int) -> float:
    code = room.codes[number % len(room.codes)]
    connection = await Connection.open(room.port)
    _check(await connection.get(f"/t/{code}/"))
    begun = time.perf_counter()
    _check(await connection.send(answer(code)))
    spent = time.perf_counter() - begun
    connection.close()
    return spent


async def flood(port: int, codes: Sequence[str], seconds: float) -> Flood:
    """Answers from 130 connections, each sending the next when its receipt has come."""
    waits: list[float] = []
    last = time.perf_counter() + seconds
    response = Response()

    async def one(connection: Connection, code: str) -> None:
        nonlocal response
        while (begun := time.perf_counter()) < last and len(waits) < _MOST:
            response = await connection.send(answer(code))
            waits.append(time.perf_counter() - begun)
            _check(response)

    connections = [await Connection.open(port) for _ in range(AT_ONCE)]
    begun, used = time.perf_counter(), time.process_time()
    senders = zip(connections, (codes[n % len(codes)] for n in range(AT_ONCE)), strict=True)
    await asyncio.gather(*(one(connection, code) for connection, code in senders))
    spent = time.perf_counter() - begun
    for connection in connections:
        connection.close()
    return Flood(waits, spent, len(response.body), (time.process_time() - used) / spent)


async def flooded(
    room: Room, phones: int, seconds: float, folder: Path, rows: float
) -> list[Figure]:
    """A flood while phones listen, beside one on bare uvicorn and Starlette.

    Args:
        room: with its answers open.
        phones: how many listen.
        seconds: that each flood lasts.
        folder: for the bare server.
        rows: that this disk takes in a second with a flush for each.
    """
    stored, used = room.stored(), processor_time(room.pid)
    ours = await flood(room.port, room.codes, seconds)
    server = (processor_time(room.pid) - used) / ours.seconds
    async with floor("answers", ours.receipt, folder) as port:
        await flood(port, room.codes, 0.3)
        bare = await flood(port, room.codes, seconds)
    many, slow = phones >= 1000, "SLOW_DISK_US" in os.environ
    missing = room.stored() - stored - len(ours.waits)
    return [
        Figure("acknowledged answers", ours.rate, "a second"),
        Figure("receipt p50", percentile(ours.waits, 0.5) * 1000, "ms"),
        Figure("receipt p99", percentile(ours.waits, 0.99) * 1000, "ms"),
        Figure("bare uvicorn + Starlette, nothing stored", bare.rate, "a second"),
        Figure("ours / bare", ours.rate / bare.rate, "×", "4" if many and not slow else None),
        Figure("rows a second with a flush for each", rows, "a second"),
        Figure("ours / such rows", ours.rate / rows, "×", "5" if slow and many else None),
        Figure("cores busy: paja", server, ""),
        Figure("cores busy: the client", ours.client, ""),
        Figure("cores busy: the client, bare", bare.client, ""),
        Figure("stored less acknowledged", missing, "", "13"),
    ]


def _check(response: Response) -> None:
    if response.status != 200:
        raise RuntimeError(f"{response.status}: {response.body[:300]!r}")
