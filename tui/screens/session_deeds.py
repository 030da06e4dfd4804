"""What is done with a session from its summary, while its room is open or long after it."""

from textual import work

from sessions.i18n import Translator
from sessions.model import Session
from tui.gathered import is_anything_said
from tui.house import Room
from tui.screen import PajaScreen


class SessionDeeds(PajaScreen[None]):
    """The base of the screen of the summary."""

    def __init__(self, t: Translator, session: Session, room: Room | None) -> None:
        super().__init__(t)
        self.session = session
        self.room = room

    async def _show_session(self, session: Session) -> None:
        """Show the session as it is now."""
        raise NotImplementedError

    def works_group(self) -> bool:
        """Whether there may be ideas to group."""
        return is_anything_said(self.session)

    @work(exclusive=True)
    async def action_group(self) -> None:
        """Put ideas into themes, those of an old session too."""
        from tui.screens.themes import ThemesScreen

        house = self.paja.house
        desk = await self.attempt(house.open_desk(self.session.reference))
        if desk is None:
            return
        try:
            await self.app.push_screen_wait(ThemesScreen(self.t, desk, self.room))
            await self._show_session(desk.session)
        finally:
            await house.leave_desk()

    def works_seats(self) -> bool:
        """Whether anybody was seated."""
        return bool(self.session.seating.people)

    @work(exclusive=True)
    async def action_seats(self) -> None:
        """Who sits where; above all to remove the names once the session is over."""
        from tui.screens.seats import SeatsScreen

        house = self.paja.house
        seats = await self.attempt(house.open_seats(self.session.reference))
        if seats is None:
            return
        try:
            await self.app.push_screen_wait(SeatsScreen(self.t, seats, self.room))
            await self._show_session(seats.session)
        finally:
            await house.leave_desk()

    def remind_of_names(self) -> None:
        """Nobody needs them once the session is over."""
        if self.session.ended_at is not None and self.session.seating.has_names:
            self.tell(self.t.text("seats-still-named"))
