"""What the facilitator can take back, the last thing first, each with what it is called."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from sessions.errors import StorageError
from sessions.events import Event
from sessions.model import Session

MOST = 100
"""Commands that are remembered, since the program's start."""


@dataclass(frozen=True, slots=True, eq=False)
class Undoable:
    """A command that can be taken back."""

    code: str
    """What it is called, as a key of the catalogue `undo`."""
    values: dict[str, str | int]
    happen: Callable[[Session], Sequence[Event]] = field(repr=False)
    """What takes it back, given how things are by then."""


class Undoing:
    """The commands of one room that can be taken back."""

    def __init__(self) -> None:
        self._done: list[Undoable] = []

    @property
    def last(self) -> Undoable | None:
        """What would be taken back now."""
        return self._done[-1] if self._done else None

    def remember(self, undoable: Undoable) -> None:
        """A command has been decided."""
        self._done.append(undoable)
        del self._done[:-MOST]

    @contextmanager
    def deciding(self, undoable: Undoable) -> Iterator[None]:
        """A command has been decided and goes to the disk; if that refuses, it did not happen."""
        self.remember(undoable)
        try:
            yield
        except StorageError:
            self.forget(undoable)
            raise

    def forget(self, undoable: Undoable) -> None:
        """A command did not happen, or has been taken back elsewhere."""
        if undoable in self._done:
            self._done.remove(undoable)

    def newest(self, code: str, **values: str | int) -> Undoable | None:
        """The last command called so."""
        found = (one for one in reversed(self._done) if (one.code, one.values) == (code, values))
        return next(found, None)

    def clear(self) -> None:
        """Nothing can be taken back any more."""
        self._done.clear()
