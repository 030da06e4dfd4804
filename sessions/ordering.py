"""The facilitator's commands on the running order: where the room is, and what takes answers."""

from sessions import events
from sessions.clock import now
from sessions.deeds import Deeds
from sessions.errors import NotPossibleError
from sessions.model import Phase
from sessions.running_order import moved


class Ordering(Deeds):
    """The commands that move the room, and open and close answers."""

    async def next(self) -> None:
        """Go to the next step that is not left out; its answers open, the old one's close.

        Raises:
            NotPossibleError: this is the last step, or the session is over.
        """
        number = self._running().next_step()
        if number is None:
            raise NotPossibleError("error-last-step")
        await self.go_to(number)

    async def back(self) -> None:
        """Go to the step before; it takes answers again if it did when it was left.

        Raises:
            NotPossibleError: the room is in the lobby, or the session is over.
        """
        number = self._running().previous_step()
        if number is None:
            raise NotPossibleError("error-first-step")
        await self._go(number, forward=False)

    async def go_to(self, number: int) -> None:
        """Jump to a step by its number; its answers open, the old one's close. 0 is the lobby.

        Raises:
            NotPossibleError: there is no such step, or the session is over.
        """
        session = self._running()
        if not 0 <= number <= len(session.steps):
            raise NotPossibleError("error-no-step", step=number, steps=len(session.steps))
        await self._go(number, forward=True)

    async def _go(self, number: int, *, forward: bool) -> None:
        happened = moved(self._running(), number, now(), forward=forward)
        if happened:
            code = "undo-go" if number else "undo-lobby"
            await self._do(code, *happened, step=number, title=self._title(number))

    async def leave_out(self, number: int, left_out: bool = True) -> None:
        """Take a step out of the running order, or put it back; what was answered stays.

        Raises:
            NotPossibleError: it is the present step, or there is none of that number.
        """
        session = self._running()
        if not 1 <= number <= len(session.steps):
            raise NotPossibleError("error-no-step", step=number, steps=len(session.steps))
        if number == session.step and left_out:
            raise NotPossibleError("error-leave-out-present")
        if session.steps[number - 1].left_out != left_out:
            code = "undo-leave-out" if left_out else "undo-put-back"
            what = events.StepLeftOut(now(), number, left_out)
            await self._do(code, what, title=self._title(number))

    async def open_answers(self) -> None:
        """Let the tables answer the present exercise, for the first time or again.

        Raises:
            NotPossibleError: the present step asks nothing.
        """
        session = self._asking()
        if session.present.phase is not Phase.OPEN:
            await self._do("undo-open", events.ExerciseOpened(now(), session.step))

    async def close_answers(self) -> None:
        """Take no more answers to the present exercise; those given stay.

        Raises:
            NotPossibleError: the present step asks nothing.
        """
        session = self._asking()
        if session.present.phase is not Phase.CLOSED:
            what = events.ExerciseClosed(now(), session.step, by_leaving=False)
            await self._do("undo-close", what)
