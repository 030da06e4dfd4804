"""What can be done in the running room; the screen it is done on is `tui.screens.room`."""

from functools import partial

from sessions.model import Phase
from sessions.shown import waiting
from tui.acting import ActingScreen
from tui.gathered import is_anything_said
from tui.screens.confirm import ConfirmScreen


class RoomDeeds(ActingScreen[None]):
    """The commands of the room's screen."""

    # -- the running order -------------------------------------------------------------------

    async def action_next(self) -> None:
        """Go to the next step; after the last one, ask whether to end."""
        if self.session.next_step() is None:
            self.action_end()
        else:
            await self.do(self.room.engine.next)

    async def action_back(self) -> None:
        """Go to the step before; what was open there opens again."""
        await self.do(self.room.engine.back)

    def action_jump(self) -> None:
        """Choose a step to go to, or one to leave out."""
        from tui.screens.jump import JumpScreen

        self.app.push_screen(JumpScreen(self.t, self.room), self._jump)

    async def _jump(self, number: int | None) -> None:
        if number is not None:
            self.look()
            await self.do(partial(self.room.engine.go_to, number))

    def action_end(self) -> None:
        """End the session, if the facilitator means it."""
        self.app.push_screen(ConfirmScreen(self.t, "room-end"), self._end)

    async def _end(self, sure: bool | None) -> None:
        if sure:
            self.look()
            await self.do(self.room.engine.end)

    async def action_reopen(self) -> None:
        """Go on with the ended session."""
        await self.do(self.room.engine.reopen)

    # -- the clock ---------------------------------------------------------------------------

    async def action_clock(self) -> None:
        """Let the clock stand, or run."""
        engine = self.room.engine
        runs = self.session.present.running_since is not None
        await self.do(engine.pause_clock if runs else engine.start_clock)

    async def action_more_minute(self) -> None:
        """Give the present step a minute."""
        await self.do(partial(self.room.engine.add_minutes, 1))

    async def action_less_minute(self) -> None:
        """Take a minute from the present step."""
        await self.do(partial(self.room.engine.add_minutes, -1))

    def action_plan(self) -> None:
        """Show the time plan."""
        from tui.screens.time_plan import TimePlanScreen

        self.app.push_screen(TimePlanScreen(self.t, self.room))

    # -- answers -----------------------------------------------------------------------------

    async def action_open(self) -> None:
        """Open the answers, or close them."""
        engine = self.room.engine
        is_open = self.session.present.phase is Phase.OPEN
        await self.do(engine.close_answers if is_open else engine.open_answers)

    async def action_show(self) -> None:
        """Let the room see the present question's answers; when it sees all, put them away."""
        engine = self.room.engine
        reveals = waiting(self.session) is not None
        if await self.do(engine.reveal if reveals else engine.conceal) and reveals:
            self._say_live()

    def _say_live(self) -> None:
        """Nobody is to be surprised by an answer that comes now."""
        if self.session.takes_answers:
            self.tell(self.t.text("room-shown-live"))

    async def action_reveal_next(self) -> None:
        """Let the room see one table's answer more; when it sees all, the next page."""
        await self.do(self.room.engine.reveal_next)

    def action_hide(self) -> None:
        """Choose an answer that the room is not to see."""
        from tui.screens.hide import HideScreen

        self.app.push_screen(HideScreen(self.t, self.room))

    async def action_answer(self) -> None:
        """Type an answer for a table; when answers are closed, ask to open them first."""
        if self.session.takes_answers:
            self._open_answer_screen()
        else:
            self.app.push_screen(ConfirmScreen(self.t, "room-open"), self._open_and_answer)

    async def _open_and_answer(self, sure: bool | None) -> None:
        if sure:
            self.look()
            await self.do(self.room.engine.open_answers)
            if self.session.takes_answers:
                self._open_answer_screen()

    def _open_answer_screen(self) -> None:
        from tui.screens.answer import AnswerScreen

        exercise = self.session.exercise
        assert exercise is not None, "only an exercise takes answers"
        self.app.push_screen(AnswerScreen(self.t, self.room, exercise))

    # -- other screens -----------------------------------------------------------------------

    def action_notes(self) -> None:
        """Show what the workshop says to the facilitator."""
        from tui.screens.notes import NotesScreen

        exercise = self.session.exercise
        assert exercise is not None, "the room is past its lobby"
        self.app.push_screen(NotesScreen(self.t, exercise, self.session.details.language))

    def action_codes(self) -> None:
        """Show the way in, for latecomers."""
        from tui.screens.lobby import LobbyScreen

        self.app.push_screen(LobbyScreen(self.t, self.room))

    def works_group(self) -> bool:
        """Whether there may be ideas to group."""
        return is_anything_said(self.session)

    def action_group(self) -> None:
        """Put what has been said so far into themes."""
        from tui.screens.themes import ThemesScreen

        self.app.push_screen(ThemesScreen(self.t, self.room.engine.desk, self.room))

    def action_summary(self) -> None:
        """Show what has been said so far."""
        from tui.screens.summary import SummaryScreen

        self.app.push_screen(SummaryScreen(self.t, self.session, self.room))

    def action_home(self) -> None:
        """Leave the room, if the facilitator means it; an ended session needs no question."""
        if self.session.ended_at is None:
            self.app.push_screen(ConfirmScreen(self.t, "room-leave"), self._leave)
        else:
            self.run_worker(self.paja.leave_room())

    async def _leave(self, sure: bool | None) -> None:
        if sure:
            await self.paja.leave_room()
