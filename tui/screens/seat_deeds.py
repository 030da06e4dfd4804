"""What is done to the seats as a whole: a list is read, mixed again, printed, its names removed."""

from pathlib import Path

from textual import work

from sessions.i18n import Translator
from sessions.seats.people import Seating
from sessions.seats.seats import Seats
from tui.house import Room
from tui.screen import PajaScreen
from tui.screens.confirm import ConfirmScreen
from tui.seated import undo_told


class SeatDeeds(PajaScreen[None]):
    """The base of the screen of seats."""

    def __init__(self, t: Translator, seats: Seats, room: Room | None) -> None:
        super().__init__(t)
        self.seats = seats
        self.room = room
        self.marked: int | None = None
        """Who is marked, by their place in the list."""

    @property
    def seating(self) -> Seating:
        """Who sits where now."""
        return self.seats.session.seating

    def works_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self.seats.can_undo

    def label_undo(self) -> str:
        """What would be taken back."""
        return undo_told(self.seating, self.t)

    async def action_undo(self) -> None:
        """Take the last step back."""
        self.marked = None
        await self.attempt(self.seats.undo())

    @work(exclusive=True)
    async def action_read_list(self) -> None:
        """Ask for the list and seat its people; what was before can be undone."""
        from tui.screens.read_list import ReadListScreen

        found = await self.app.push_screen_wait(ReadListScreen(self.t))
        if found is None:
            return
        self.marked = None
        await self.attempt(self.seats.take(found.people))
        if self.seating.people == found.people:
            told = [self.t.text("seats-taken", people=len(found.people))]
            if found.unused:
                told.append(self.t.text("seats-unused", columns=", ".join(found.unused)))
            self.tell(" ".join(told))

    def _has_people(self) -> bool:
        return bool(self.seating.people)

    works_papers = works_mix_again = works_to_table = _has_people

    async def action_mix_again(self) -> None:
        """Propose the tables anew, for all tables that there are now."""
        self.marked = None
        await self.attempt(self.seats.mix_again())

    def action_papers(self) -> None:
        """Print the lists for the door and the tables."""
        from tui.screens.papers import PapersScreen

        screen = PapersScreen(self.t, self.seats.session, self.room, first="seats")
        self.app.push_screen(screen, self._printed)

    def _printed(self, path: Path | None) -> None:
        if path is not None:
            self.tell(self.t.text("report-written", path=str(path)))

    def works_remove_names(self) -> bool:
        """While there are any."""
        return self.seating.has_names

    def action_remove_names(self) -> None:
        """Remove everybody's name for good, if the facilitator means it."""

        async def answered(sure: bool | None) -> None:
            if sure:
                await self.attempt(self.seats.remove_names())
                if not self.seating.has_names:
                    self.tell(self.t.text("seats-removed"))

        self.app.push_screen(ConfirmScreen(self.t, "seats-remove"), answered)
