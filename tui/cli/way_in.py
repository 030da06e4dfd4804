"""Where phones get in: as was asked for at the start, or chosen by hand while the room is open."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tui.house import Room

if TYPE_CHECKING:  # the home screen paints before these are needed
    from sessions.web.adapters import Adapter
    from sessions.web.network import Door
    from tui.cli.arguments import Options
    from tui.cli.awake import Awake
    from tui.finding import Finding

DEFAULT_PORT = 8765


@dataclass(frozen=True, slots=True)
class Where:
    """Where the room's server listens, as asked for on the command line."""

    host: str | None = None
    """None means all addresses of this computer."""
    port: int | None = None
    """None means where the session was last, else the usual port; 0 means any free one."""
    public_url: str | None = None
    """What phones open, when a proxy or a tunnel brings them here."""
    trusted_proxy: str | None = None
    """The address of the proxy whose forwarded headers are believed."""

    @classmethod
    def asked(cls, options: "Options") -> "Where":
        """As a command line asks for it."""
        return cls(options.host, options.port, options.public_url, options.trust_proxy)


class WayIn:
    """The way in to a room, and what this computer has to do with it."""

    def __init__(self, where: Where) -> None:
        self._where = where
        self.chosen: str | None = None
        """The address of this computer that somebody has chosen by hand."""

    @property
    def _host(self) -> str | None:
        """The one address it was told to listen at, or None for all."""
        from sessions.web.network import EVERYWHERE

        return self._where.host if self._where.host != EVERYWHERE else None

    def open_door(self, last: int | None) -> "Door":
        """Sockets to listen on, if possible at the port of `last` time; raises `AddressError`."""
        from sessions.web.network import open_door

        port = self._where.port
        return open_door(self._where.host, port if port is not None else last or DEFAULT_PORT)

    def address(self, door: "Door") -> tuple[str, bool]:
        """What phones open, and whether they can reach it as far as can be told."""
        if self._where.public_url is not None:
            return self._where.public_url, True
        return door.address(self.chosen)

    def others(self) -> "tuple[Adapter, ...]":
        """The adapters whose addresses phones can be told, the likeliest first; none when it was
        said at the start where they come in."""
        from sessions.web.adapters import Kind, adapters

        if self._where.public_url is not None or self._host:
            return ()
        return tuple(each for each in adapters() if each.kind is not Kind.LOOPBACK)

    async def check(
        self, database: Path, room: Room | None, awake: "Awake | None"
    ) -> "tuple[Finding, ...]":
        """Look whether this computer, its network and its terminal are ready.

        Args:
            database: the file.
            room: the one that is open.
            awake: what keeps the computer awake now.
        """
        from sessions.web.adapters import adapters
        from tui.cli.checks import Surroundings, findings
        from tui.paths import documents_folder

        port = room.engine.session.port if room is not None else self._where.port
        about = Surroundings(
            database=database,
            documents=documents_folder(),
            adapters=await asyncio.to_thread(adapters),
            host=self._host,
            port=DEFAULT_PORT if port is None else port,
            public_url=self._where.public_url,
            room=room,
            chosen=self.chosen,
            awake=awake,
        )
        return await findings(about)
