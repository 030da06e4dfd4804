"""uvicorn as a guest in a loop that is not its own."""

import asyncio
import contextlib
import socket
import sys
from dataclasses import dataclass

import uvicorn

from sessions.engine import Engine
from sessions.web.app import create_app
from sessions.web.live import Live
from sessions.web.network import Door
from sessions.web.remote.door import Remote
from sessions.web.render import Renderer
from sessions.web.screen import Screen

_OPEN_FILES = 4096
_PATIENCE = 20_000
"""Milliseconds; two signs of life of a stream."""


@dataclass(frozen=True, slots=True)
class RoomServer:
    """A running server of one room. Made by `start_server`."""

    door: Door
    live: Live
    screen: Screen
    remote: Remote
    _server: uvicorn.Server
    _task: "asyncio.Task[None]"

    async def stop(self) -> None:
        """Close every connection; phones go on by themselves when the room comes back."""
        self.live.close()
        self.screen.close()
        self.remote.close()
        self._server.should_exit = True
        await self._task
        self.door.close()


def start_server(
    engine: Engine,
    door: Door,
    address: str,
    *,
    public_url: str | None = None,
    trusted_proxy: str | None = None,
) -> RoomServer:
    """Serve the room's phones from the loop's next turn on, beside whatever else it runs.

    Whoever calls this can listen to the engine before the first phone is heard; until then phones
    wait at the door.

    Args:
        engine: of the room.
        door: where it listens.
        address: what phones open.
        public_url: what phones open, when a proxy or a tunnel brings them here.
        trusted_proxy: whose forwarded headers are believed; None believes nobody.
    """
    _allow_many_phones()
    _let_go_of_vanished_phones(door)
    renderer = Renderer(engine)
    live = Live(engine, renderer)
    screen = Screen(engine, address)
    remote = Remote(engine)
    config = uvicorn.Config(
        create_app(engine, renderer, live, screen, remote, public_url=public_url),
        http="httptools",
        ws="none",
        lifespan="off",
        log_config=None,  # its own handlers write to the terminal that Textual paints on
        access_log=False,
        server_header=False,
        proxy_headers=trusted_proxy is not None,
        forwarded_allow_ips=trusted_proxy,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=1,  # an open stream would hold the shutdown
    )
    server = uvicorn.Server(config)
    # Signals belong to the program, not to its guest.
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    task = asyncio.create_task(server.serve(sockets=list(door.sockets)), name="paja-web")
    return RoomServer(door, live, screen, remote, server, task)


def _let_go_of_vanished_phones(door: Door) -> None:
    """Phones that are out of reach, or out of power, say no goodbye: a connection that takes none
    of what it is sent for so long has ended (RFC 5482). Elsewhere than on Linux the system's own
    patience decides."""
    if sys.platform == "linux":
        for listening in door.sockets:
            listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _PATIENCE)


def _allow_many_phones() -> None:
    """Raise the soft limit of open files: 256, as on a Mac, does not hold 130 phones."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _OPEN_FILES if hard == resource.RLIM_INFINITY else min(hard, _OPEN_FILES)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
