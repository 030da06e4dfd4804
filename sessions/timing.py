"""The facilitator's commands on the clock and the plan."""

from datetime import datetime

from exercises.workshop_file import MOST_MINUTES
from sessions import events
from sessions.clock import now
from sessions.deeds import Deeds
from sessions.errors import NotPossibleError
from sessions.model import Session
from sessions.plan import Way
from sessions.presence import Presence


class Timing(Deeds):
    """The commands on the clock of the present step, and on the plan of the coming ones."""

    presence: Presence

    async def start_clock(self) -> None:
        """Let the present step's clock run.

        Raises:
            NotPossibleError: the room is in the lobby, or the session is over.
        """
        session = self._in_a_step()
        if session.present.running_since is None:
            await self._do("undo-clock-start", events.ClockStarted(now(), session.step))

    async def pause_clock(self) -> None:
        """Let the present step's clock stand.

        Raises:
            NotPossibleError: the room is in the lobby, or the session is over.
        """
        session = self._in_a_step()
        if session.present.running_since is not None:
            await self._do("undo-clock-pause", events.ClockPaused(now(), session.step))

    async def add_minutes(self, by: int) -> None:
        """Give the present step minutes, or take some from it.

        Raises:
            NotPossibleError: the room is in the lobby, or the session is over; or the step would
                have less than a minute, or more than any can have.
        """
        session = self._in_a_step()
        await self.set_minutes(session.step, session.present.minutes + by)

    async def set_minutes(self, number: int, minutes: int) -> None:
        """Plan a step's minutes.

        Raises:
            NotPossibleError: there is no such step, the session is over, or no step can have so
                many.
        """
        session = self._running()
        if not 1 <= number <= len(session.steps):
            raise NotPossibleError("error-no-step", step=number, steps=len(session.steps))
        if not 1 <= minutes <= MOST_MINUTES:
            raise NotPossibleError("error-minutes", most=MOST_MINUTES)
        more = minutes - session.steps[number - 1].minutes
        if more:
            # Before the wait: who hears of the new minutes sees that nobody asks for more.
            if number == session.step and more > 0:
                self.presence.more_time.clear()
            what = events.MinutesGiven(now(), number, minutes)
            sign = "+" if more > 0 else "−"
            title = self._title(number)
            await self._do("undo-minutes", what, minutes=f"{sign}{abs(more)}", title=title)

    async def plan_end(self, ends_at: datetime | None) -> None:
        """Say when the session is to be over; None leaves it to the plan.

        Raises:
            NotPossibleError: the session is over.
        """
        if self._running().ends_at != ends_at:
            await self._do("undo-end-planned", events.EndPlanned(now(), ends_at))

    async def change_plan(self, way: Way) -> None:
        """Take a way to make the end.

        Raises:
            NotPossibleError: the session is over, or its plan has changed since the way was found.
        """
        session = self._running()
        numbers = {*way.minutes, *way.left_out, *(way.moved or ())}
        if numbers and not session.step < min(numbers) <= max(numbers) <= len(session.steps):
            raise NotPossibleError("error-way-gone")
        happened: list[events.Event] = [events.PlanChanged(now(), way.minutes, way.left_out)]
        if way.moved is not None:
            happened.append(events.StepMoved(now(), *way.moved))
        await self._do("undo-plan", *happened)

    def ask_more_time(self, table: int, asked: bool = True) -> None:
        """A table needs more time for the present step, or no longer. Kept in memory only."""
        wishes = self.presence.more_time
        if self.session.present.running_since is None and asked:
            return
        if asked != (table in wishes):
            (wishes.add if asked else wishes.discard)(table)
            self._record.publish((events.MoreTimeAsked(now(), table, asked),))

    def _in_a_step(self) -> Session:
        session = self._running()
        if not session.step:
            raise NotPossibleError("error-in-lobby")
        return session
