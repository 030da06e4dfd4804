"""The one place that joins engine, web and screens: the database and its open room."""

import asyncio
import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from exercises.model import Workshop
from sessions.model import Details, Session
from tui.cli.awake import Awake
from tui.cli.office import Office
from tui.cli.way_in import WayIn
from tui.cli.way_in import Where as Where
from tui.house import Room

if TYPE_CHECKING:  # the home screen paints before these are needed
    from exercises.library import Library
    from sessions.archive import SessionLine
    from sessions.desk import Desk
    from sessions.engine import Engine
    from sessions.lease import Holder
    from sessions.seats.seats import Seats
    from sessions.web.adapters import Adapter
    from sessions.web.network import Door
    from sessions.web.server import RoomServer
    from sessions.writer import Writer
    from tui.cli.preview import ScratchRoom
    from tui.finding import Finding


class LocalHouse(Office):
    """A `tui.house.House` on this computer."""

    def __init__(
        self,
        path: Path,
        where: Where,
        *,
        demo: bool = False,
        rehearsal: bool = False,
        stay_awake: bool = False,
    ) -> None:
        """
        Args:
            path: the database file, made when the first session is.
            where: the room's server listens.
            demo: whether simulated tables answer, in a scratch database.
            rehearsal: whether it is a demo in which the facilitator practises.
            stay_awake: whether the computer is asked not to sleep while a room is open.
        """
        self.path = path
        self.room: Room | None = None
        self.elsewhere: Session | None = None
        """A session that was to be opened, and is open in another program."""
        self._where = where
        self._way_in = WayIn(where)
        self._demo = demo
        self._rehearsal = rehearsal
        self._writer: Writer | None = None
        self._server: RoomServer | None = None
        self._preview: ScratchRoom | None = None
        self._opened: tuple[str, Engine, Writer] | None = None
        """A session that is open without its room: its reference, and who writes it."""
        self._found = ("", False)
        self._stays_awake = stay_awake
        self._awake: Awake | None = None

    @property
    def library(self) -> "Library":
        """The program's workshops and the user's own."""
        from exercises.library import Library
        from tui.paths import workshops_folder

        return Library(workshops_folder())

    async def open_new(
        self, workshop: Workshop, details: Details, tables: Sequence[tuple[str, str]]
    ) -> Room:
        """Make a session and open its room; raises `PajaError`."""
        from sessions.opening import open_new

        await self.leave_room()
        # The sockets first: a wrong address must not leave a session behind that nobody wanted.
        with self._door(None) as door:
            engine, self._writer = await open_new(self.path, workshop, details, tables)
            return await self._serve(engine, door)

    async def open_again(self, reference: str) -> Room:
        """Open the room of a session in the database; raises `PajaError`."""
        from sessions.opening import open_again

        await self.leave_room()
        session = await self.read_session(reference)
        with self._door(session.port) as door:
            engine, self._writer = await open_again(self.path, session.reference)
            return await self._serve(engine, door)

    @contextmanager
    def _door(self, last: int | None) -> Iterator["Door"]:
        """Sockets to listen on; closed again when the room can't be opened."""
        door = self._way_in.open_door(last)
        try:
            yield door
        except BaseException:
            door.close()
            raise

    async def _serve(self, engine: "Engine", door: "Door") -> Room:
        """Nothing is awaited after the server has started: whoever opens a room can listen to it
        before the first phone is heard."""
        from sessions.web.server import start_server

        try:
            await engine.take_port(door.port)
        except BaseException:
            await self.leave_room()
            raise
        self._found = address, reachable = await asyncio.to_thread(self._way_in.address, door)
        self._tell_others()
        self._server = start_server(
            engine,
            door,
            address,
            public_url=self._where.public_url,
            trusted_proxy=self._where.trusted_proxy,
        )
        self.room = Room(
            engine=engine,
            address=address,
            reachable=reachable,
            port_wanted=door.port_wanted,
            demo=self._demo,
            rehearsal=self._rehearsal,
        )
        if self._stays_awake:
            self._awake = Awake()
            self._awake.begin()
        _rest_collector()
        return self.room

    def ways_in(self) -> "tuple[Adapter, ...]":
        """The adapters whose addresses phones can be told instead; none when it was said at the
        start where they come in."""
        return self._way_in.others()

    def choose_address(self, address: str) -> Room | None:
        """Tell phones this one of the computer's addresses as long as it has it; the open room."""
        self._way_in.chosen = address
        return self.look_again()

    async def check(self) -> "tuple[Finding, ...]":
        """Look whether this computer, its network and its terminal are ready for a room."""
        return await self._way_in.check(self.path, self.room, self._awake)

    def look_again(self) -> Room | None:
        """The open room with the address it has now; a laptop that slept may have another one."""
        if self.room is not None and self._server is not None:
            found = self._way_in.address(self._server.door)
            if found != self._found:
                self._found = found
                self._tell_others()
                self._server.screen.move_to(found[0])
                self.room = replace(self.room, address=found[0], reachable=found[1])
        return self.room

    def _tell_others(self) -> None:
        """Other programs on this database say where the room is."""
        if self._writer is not None and self._writer.lease is not None:
            self._writer.lease.tell(self._found[0])

    async def holder(self, session: Session) -> "Holder | None":
        """Which program has a session open, if any has; raises `DatabaseError`."""
        from sessions.lease import holder

        return await asyncio.to_thread(holder, self.path, session)

    async def open_desk(self, reference: str) -> "Desk":
        """The desk of the open room, when it is that session's; else of a session that is opened
        without phones, and left with `leave_desk`. Raises `PajaError`."""
        return (await self._engine(reference)).desk

    async def open_seats(self, reference: str) -> "Seats":
        """Who sits where in a session, opened and left as its desk is; raises `PajaError`."""
        return (await self._engine(reference)).seats

    async def _engine(self, reference: str) -> "Engine":
        from sessions.opening import open_again

        if self.room is not None and self.room.engine.session.reference == reference:
            return self.room.engine
        if self._opened is None or self._opened[0] != reference:
            await self.leave_desk()
            engine, writer = await open_again(self.path, reference)
            self._opened = reference, engine, writer
        return self._opened[1]

    async def leave_desk(self) -> None:
        """Close what `open_desk` or `open_seats` has opened; returns when everything is on the
        disk."""
        if self._opened is not None:
            _, _, writer = self._opened
            self._opened = None
            await writer.close()

    async def leave_room(self) -> None:
        """Close the open room and desk, if any; returns when everything is on the disk."""
        await self.leave_desk()
        server, writer, preview = self._server, self._writer, self._preview
        if self._awake is not None:
            self._awake.end()
        self.room = self._server = self._writer = self._preview = self._awake = None
        self._way_in.chosen = None
        if server is not None:
            await server.stop()
        if writer is not None:
            await writer.close()
        if preview is not None:
            await preview.close()

    async def preview(self, workshop: Workshop, language: str) -> "ScratchRoom":
        """Show a workshop as phones will see it, beside the open room; raises `PajaError`."""
        from tui.cli.preview import open_preview

        self._preview = await open_preview(workshop, language, self._where.host)
        return self._preview

    async def list_sessions(self) -> "tuple[SessionLine, ...]":
        """All sessions in the database, newest first; raises `DatabaseError`."""
        return await asyncio.to_thread(self._list_sessions)

    def _list_sessions(self) -> "tuple[SessionLine, ...]":
        # Imported in the thread: the home screen takes keys meanwhile.
        from sessions.archive import list_sessions

        return list_sessions(self.path)

    async def read_session(self, reference: str) -> Session:
        """A session as it is on the disk; raises `PajaError`."""
        from sessions.archive import read_session

        return await asyncio.to_thread(read_session, self.path, reference)


def _rest_collector() -> None:
    """Let the garbage collector leave alone what stays to the end: modules, texts, templates.

    Looking through all of it again and again would hold up answers and keys, each time for long.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)
