"""What all commands of the room have in common: its record, and what can be taken back."""

from sessions.clock import now
from sessions.errors import NotPossibleError, StaleError, StorageError
from sessions.events import Event, Undone
from sessions.model import Session
from sessions.record import Record, Recorded
from sessions.standing import standing
from sessions.undoing import Undoable, Undoing


class Deeds(Recorded):
    """The commands of one room; its engine is made of several such chapters."""

    def __init__(self, record: Record, undoing: Undoing) -> None:
        super().__init__(record)
        self._undoing = undoing

    @property
    def undoable(self) -> Undoable | None:
        """What `undo` would take back now."""
        return self._undoing.last if self.session.ended_at is None else None

    def expect(self, seen: str) -> None:
        """Look whether the room still stands as somebody saw it; call a command right after.

        Raises:
            StaleError: it does not (`sessions.standing`).
        """
        if seen != standing(self._record.decided):
            raise StaleError("error-stale")

    async def settled(self) -> None:
        """Wait until everything that has been decided is on the disk and published.

        Raises:
            StorageError: it could not be written, and did not happen.
        """
        await self._record.happen()

    async def undo(self) -> None:
        """Take the last command back; answers that were given since stay.

        Raises:
            NotPossibleError: there is none since the program was started, the session is over, or
                a step would go that has been answered.
        """
        session = self._running()
        undoable = self._undoing.last
        if undoable is None:
            raise NotPossibleError("error-nothing-to-undo")
        happened = undoable.happen(session)
        after = session
        for event in happened:
            after = event.after(after)
        lost = {exercise.name for exercise in session.workshop.steps}
        lost -= {exercise.name for exercise in after.workshop.steps}
        if any(session.answers.get(name) for name in lost):
            raise NotPossibleError("error-undo-answered")
        self._undoing.forget(undoable)
        try:
            await self._record.happen(*happened)
        except StorageError:
            self._undoing.remember(undoable)
            raise

    async def _do(self, code: str, *happened: Event, **values: str | int) -> None:
        """Let a command happen, and remember how things were before it."""
        was = self._record.decided
        undoable = Undoable(code, values, lambda _: (Undone(now(), code, was),))
        self._undoing.remember(undoable)
        try:
            await self._record.happen(*happened)
        except StorageError:
            self._undoing.forget(undoable)
            raise

    def _running(self) -> Session:
        if self._record.decided.ended_at is not None:
            raise NotPossibleError("error-over")
        return self._record.decided

    def _asking(self) -> Session:
        session = self._running()
        if session.exercise is None or not session.exercise.questions:
            raise NotPossibleError("error-no-questions")
        return session

    def _title(self, number: int) -> str:
        """What a step is called, for the facilitator."""
        session = self._record.decided
        if not number:
            return ""
        exercise = session.workshop.steps[number - 1]
        return exercise.title.in_language(session.details.language)
