"""A small, fast HTTP/1.1 client for many phones on one computer: it must not be the bottleneck."""

import asyncio
import importlib.util
import socket
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Self, cast

import httptools

from tests.load.processes import LOCAL

LOOP = "uvloop" if importlib.util.find_spec("uvloop") else "asyncio"

_EVENT_END = b"\n\n\r\n"
"""Two ends of line end an event, one more ends the chunk it came in."""
_RETRY = 1.0
"""Seconds until a phone that has lost its stream comes back, as the server asks."""


def run(measuring: Coroutine[Any, Any, None]) -> None:
    """Run on uvloop where it is installed."""
    if LOOP == "uvloop":
        importlib.import_module("uvloop").run(measuring)
    else:
        asyncio.run(measuring)


@dataclass(slots=True)
class Response:
    """One whole response."""

    status: int = 0
    size: int = 0
    """Bytes on the wire, head and body."""
    parts: list[bytes] = field(default_factory=list)

    @property
    def body(self) -> bytes:
        """The body."""
        return b"".join(self.parts)


class Connection(asyncio.Protocol):
    """One keep-alive connection with one request under way at a time."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport
        self._parser: httptools.HttpResponseParser
        self._response = Response()
        self._waiting: asyncio.Future[Response] | None = None

    @classmethod
    async def open(cls, port: int) -> Self:
        """Connect to a server on this computer."""
        _, connection = await asyncio.get_running_loop().create_connection(cls, LOCAL, port)
        return connection

    def get(self, path: str) -> "asyncio.Future[Response]":
        """Ask for a page."""
        return self.send(_head("GET", path) + b"\r\n")

    def post(self, path: str, body: bytes) -> "asyncio.Future[Response]":
        """Send a form as the script on the page does."""
        return self.send(form(path, body))

    def send(self, request: bytes) -> "asyncio.Future[Response]":
        """Send a whole request."""
        self._response = Response()
        self._waiting = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return self._waiting

    def close(self) -> None:
        """Hang up at once."""
        self._transport.abort()

    # -- asyncio and httptools call these ----------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        _send_at_once(transport)
        self._parser = httptools.HttpResponseParser(self)

    def data_received(self, data: bytes) -> None:
        self._response.size += len(data)
        self._parser.feed_data(data)

    def on_body(self, body: bytes) -> None:
        self._response.parts.append(body)

    def on_message_complete(self) -> None:
        self._response.status = self._parser.get_status_code()
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(self._response)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(exc or ConnectionError("the server hung up"))


class Stream(asyncio.Protocol):
    """A phone's live connection; when it is lost it comes back, as a browser's does."""

    def __init__(self, port: int, path: str, heard: Callable[["Stream", bytes, int], None]) -> None:
        """
        Args:
            port: of the server.
            path: of the stream.
            heard: is given each whole event, or several at once, and when the last byte came.
        """
        self._port, self._path, self._heard = port, path, heard
        self._transport: asyncio.BaseTransport | None = None
        self._closed = False
        self._rest = b""
        self.received = 0
        """Bytes on the wire so far."""
        self.losses = 0
        """How often the server hung up."""

    async def open(self) -> Self:
        """Connect and ask for the events."""
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_connection(lambda: self, LOCAL, self._port)
        self._transport = transport
        transport.write(_head("GET", self._path) + b"accept: text/event-stream\r\n\r\n")
        return self

    def close(self) -> None:
        """Hang up for good."""
        self._closed = True
        if self._transport is not None:
            cast(asyncio.Transport, self._transport).abort()

    # -- asyncio calls these -----------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        _send_at_once(transport)

    def data_received(self, data: bytes) -> None:
        now = time.monotonic_ns()
        self.received += len(data)
        if data.endswith(_EVENT_END):
            self._heard(self, self._rest + data, now)
            self._rest = b""
        else:
            self._rest += data

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        self._rest = b""
        if not self._closed:
            self.losses += 1
            asyncio.get_running_loop().call_later(_RETRY, self._come_back)

    def _come_back(self) -> None:
        if not self._closed:
            self._coming_back = asyncio.ensure_future(self.open())


def form(path: str, body: bytes) -> bytes:
    """The request that sends a form."""
    return (
        _head("POST", path)
        + b"content-type: application/x-www-form-urlencoded\r\nx-part: 1\r\n"
        + b"content-length: %d\r\n\r\n%s" % (len(body), body)
    )


def _head(method: str, path: str) -> bytes:
    return (
        f"{method} {path} HTTP/1.1\r\nhost: {LOCAL}\r\n"
        "accept-language: fi-FI,fi;q=0.9,en;q=0.8\r\naccept-encoding: gzip\r\n"
    ).encode()


def _send_at_once(transport: asyncio.BaseTransport) -> None:
    transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
