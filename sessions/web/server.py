"""uvicorn as a guest in a loop that is not its own."""

import asyncio
import contextlib
from dataclasses import dataclass

import uvicorn

from sessions.engine import Engine
from sessions.web.app import create_app
from sessions.web.live import Live
from sessions.web.network import EVERYWHERE, LOCAL, open_sockets, outside_address
from sessions.web.render import Renderer


@dataclass(frozen=True, slots=True)
class RoomServer:
    """A running server of one room. Made by `start_server`."""

    address: str
    """What phones open, such as `http://192.168.1.5:8765`."""
    port: int
    reachable: bool
    """Whether the address can be reached from outside this computer."""
    port_wanted: int | None
    """The port that was asked for and busy, or None."""
    live: Live
    _server: uvicorn.Server
    _task: "asyncio.Task[None]"

    async def stop(self) -> None:
        """Close every connection; phones go on by themselves when the room comes back."""
        self.live.close()
        self._server.should_exit = True
        await self._task


async def start_server(engine: Engine, host: str | None, port: int) -> RoomServer:
    """Serve the room's phones on `port` or the next free one, beside whatever the loop runs.

    Args:
        engine: the room.
        host: an address of this computer to listen on, or None for all; 127.0.0.1 always answers.
        port: the wanted port, 0 for any free one.

    Raises:
        AddressError: the host is not this computer's, or no port was free.
    """
    sockets = open_sockets(host, port)
    taken = int(sockets[0].getsockname()[1])
    renderer = Renderer(engine)
    live = Live(engine, renderer)
    config = uvicorn.Config(
        create_app(engine, renderer, live),
        http="httptools",
        ws="none",
        lifespan="off",
        log_config=None,  # its own handlers write to the terminal that Textual paints on
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=1,  # an open stream would hold the shutdown
    )
    server = uvicorn.Server(config)
    # Signals belong to the program, not to its guest.
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    task = asyncio.create_task(server.serve(sockets=sockets), name="paja-web")
    while not server.started and not task.done():  # noqa: ASYNC110 (uvicorn has no event for it)
        await asyncio.sleep(0.001)
    own = host if host not in (None, EVERYWHERE) else outside_address()
    return RoomServer(
        address=f"http://{own or LOCAL}:{taken}",
        port=taken,
        reachable=own not in (None, LOCAL),
        port_wanted=port if port not in (0, taken) else None,
        live=live,
        _server=server,
        _task=task,
    )
