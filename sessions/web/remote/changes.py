"""What last changed in the room, in words: for whoever pressed a moment too late."""

from collections.abc import Sequence

from sessions import events
from sessions.engine import Engine
from sessions.undoing import Undoable
from sessions.web.remote.presses import Phrase

_COMMANDS = (
    events.StepEntered,
    events.StepEvent,
    events.StepMoved,
    events.PlanChanged,
    events.EndPlanned,
    events.AnswerHidden,
)


class Changes:
    """Listens to one room, and gives a name to what can be undone in it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.last: Phrase | None = None
        """What facilitators did last, as far as it has words."""
        self._undoable: Undoable | None = None
        self._count = 0
        self.stop = engine.listen(self._heard)

    def _heard(self, happened: Sequence[events.Event]) -> None:
        for event in happened:
            if isinstance(event, events.SessionEnded):
                self.last = Phrase("remote-change-end")
            elif isinstance(event, events.Undone):
                self.last = Phrase("remote-change-undo")
            elif isinstance(event, events.StepAdded | events.SessionReopened):
                self.last = None
            elif isinstance(event, _COMMANDS) and (undoable := self._engine.undoable):
                self.last = named(undoable)

    def undo_name(self) -> str:
        """Names what undo would take back now; another name as soon as that is something else."""
        undoable = self._engine.undoable
        if undoable is not self._undoable:
            self._undoable = undoable
            self._count += 1
        return str(self._count)


def named(undoable: Undoable) -> Phrase:
    """A command in words."""
    return Phrase(undoable.code, undoable.values)
