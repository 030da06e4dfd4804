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

    async def undo(self, promised: Undoable | None = None) -> None:
        """Take the last command back; answers that were given since stay.

        Args:
            promised: what somebody was told would be taken back; None when they were told nothing.

        Raises:
            NotPossibleError: there is none since the program was started, or the session is over.
            StaleError: something else than promised would be taken back.
        """
        session = self._running()
        undoable = self._undoing.last
        if undoable is None:
            raise NotPossibleError("error-nothing-to-undo")
        if promised not in (None, undoable):
            raise StaleError("error-stale")
        happened = undoable.happen(session)
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
        with self._undoing.deciding(undoable):
            await self._record.happen(*happened)

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
