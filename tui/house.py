"""What the screens may ask of the program around them; `tui.cli` brings the real thing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from exercises.model import Workshop
from sessions.model import Details, Session

if TYPE_CHECKING:  # the home screen paints before these are needed
    from exercises.library import Library
    from sessions.archive import SessionLine
    from sessions.desk import Desk
    from sessions.engine import Engine
    from sessions.lease import Holder
    from sessions.prints import Wishes
    from sessions.seats.seats import Seats
    from sessions.web.adapters import Adapter
    from tui.finding import Finding


@dataclass(frozen=True, slots=True)
class Room:
    """A session that is open: its engine, and where its phones find it."""

    engine: "Engine"
    address: str
    """What people type and the QR code says, such as `http://192.168.1.5:8765`."""
    reachable: bool
    """Whether phones can reach the address; not when the laptop has no network."""
    port_wanted: int | None
    """The port that was asked for and busy, or None when all is well."""
    demo: bool = False
    """Whether simulated tables answer, and the database is a scratch one."""
    rehearsal: bool = False
    """Whether it is a demo in which the facilitator practises a workshop."""

    def table_address(self, code: str) -> str:
        """The address that brings a phone straight to a table."""
        return f"{self.address}/t/{code}/"

    @property
    def screen_address(self) -> str:
        """Where the projector's page is."""
        return f"{self.address}/screen"

    @property
    def remote_address(self) -> str:
        """Where the facilitator's remote is, for nobody else to know; empty while there is none."""
        key = self.engine.session.remote_key
        return f"{self.address}/r/{key}/" if key else ""


class Preview(Protocol):
    """A workshop shown in a room of its own, of which nothing is kept; see `House.preview`."""

    @property
    def address(self) -> str:
        """Where one's own phone finds it."""

    @property
    def reachable(self) -> bool:
        """Whether phones can reach the address."""

    async def go_to(self, step: int) -> None:
        """Show a step, by its number; raises `PajaError`."""

    async def page(self, language: str) -> str:
        """The page that a phone gets, as HTML; raises `OSError`."""

    async def close(self) -> None:
        """Close the room and remove it."""


class House(Protocol):
    """The program around the screens: the database, and at most one open room."""

    path: Path
    """The database file."""
    room: Room | None

    @property
    def library(self) -> "Library":
        """The workshops that can be run."""

    async def open_new(
        self, workshop: Workshop, details: Details, tables: Sequence[tuple[str, str]]
    ) -> Room:
        """Make a session and open its room; raises `PajaError`."""

    async def open_again(self, reference: str) -> Room:
        """Open the room of a session in the database; raises `PajaError`."""

    async def leave_room(self) -> None:
        """Close the open room, if any: phones lose it until it is opened again."""

    elsewhere: Session | None
    """A session that was to be opened at the start, and is open in another program."""

    async def holder(self, session: Session) -> "Holder | None":
        """Which program has a session open, if any has; raises `PajaError`."""

    async def open_desk(self, reference: str) -> "Desk":
        """Where a session's ideas are grouped and its summary is edited, also without its room;
        raises `PajaError`. Leave it with `leave_desk`."""

    async def open_seats(self, reference: str) -> "Seats":
        """Who sits where in a session, also without its room; raises `PajaError`. Leave it with
        `leave_desk`."""

    async def leave_desk(self) -> None:
        """Close what `open_desk` or `open_seats` has opened; the open room stays."""

    def look_again(self) -> Room | None:
        """The open room with the address it has now: a laptop that slept may have another one."""

    def ways_in(self) -> "tuple[Adapter, ...]":
        """The adapters whose addresses phones can be told instead, the likeliest first; none when
        it was said at the start where they come in."""

    def choose_address(self, address: str) -> Room | None:
        """Tell phones this one of the computer's addresses as long as it has it; the open room."""

    async def check(self) -> "tuple[Finding, ...]":
        """Look whether this computer, its network and its terminal are ready for a room; takes some
        seconds at most."""

    async def preview(self, workshop: Workshop, language: str) -> Preview:
        """Show a workshop as phones will see it, beside the open room; raises `PajaError`."""

    async def list_sessions(self) -> "tuple[SessionLine, ...]":
        """All sessions in the database, newest first; raises `PajaError`."""

    async def read_session(self, reference: str) -> Session:
        """A session as it is on the disk; raises `PajaError`."""

    async def export(
        self, sessions: Sequence[Session], form: str, audience: str, language: str
    ) -> Path:
        """Write the summary of one or several sessions for an audience into the user's documents;
        the file that was written. Raises `PajaError`."""

    async def export_for_leaders(
        self, session: Session, language: str, told: Callable[[int, int], None]
    ) -> Path:
        """Write all that the leaders get into a folder of the user's documents; the folder.

        `told` is called in another thread with how many papers are written, and of how many.
        Raises `PajaError`.
        """

    async def print_paper(
        self, session: Session, paper: str, languages: Sequence[str], wishes: "Wishes"
    ) -> Path:
        """Write a paper as PDF into the user's documents; the file. Raises `PajaError`."""

    def open_outside(self, path: Path) -> bool:
        """Open a file or a folder in the system's own program; whether that could be tried."""

    def choose_language(self, language: str) -> None:
        """Remember the language of the program for the next start."""

    def today(self) -> date:
        """The date new sessions start with."""
