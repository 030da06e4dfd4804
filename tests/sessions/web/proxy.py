"""A small reverse proxy, as Caddy or nginx stand before the program; it passes streams on."""

import asyncio
import contextlib


class Proxy:
    """Listens on a free port and passes every request on to another one, one a connection."""

    def __init__(self, upstream: int, headers: dict[str, str]) -> None:
        """
        Args:
            upstream: the port on this computer where the program is.
            headers: what the proxy adds, such as `X-Forwarded-For`.
        """
        self._upstream = upstream
        self._headers = headers
        self.port = 0

    async def __aenter__(self) -> "Proxy":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.closing(writer):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            request, *lines = head.rstrip("\r\n").split("\r\n")
            kept = [line for line in lines if not line.lower().startswith("connection:")]
            added = [f"{name}: {value}" for name, value in self._headers.items()]
            there, onward = await asyncio.open_connection("127.0.0.1", self._upstream)
            with contextlib.closing(onward):
                whole = "\r\n".join([request, *kept, *added, "Connection: close", "", ""])
                onward.write(whole.encode("latin-1"))
                sending = asyncio.create_task(_pump(reader, onward))
                await _pump(there, writer)
                sending.cancel()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass on whatever comes, at once."""
    with contextlib.suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
