"""Facts of a session, in the past tense; each knows how the session is after it.

The engine decides which of them happen, the store writes them, screens and phones hear of them.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from datetime import datetime

from exercises.model import Exercise
from sessions.grouping import Grouping
from sessions.model import Answer, Edit, Phase, Session, Step, Table


@dataclass(frozen=True, slots=True)
class Event(ABC):
    """Something that happened in a session at a time."""

    at: datetime

    @abstractmethod
    def after(self, session: Session) -> Session:
        """The session as it is once this has happened."""


@dataclass(frozen=True, slots=True)
class SessionCreated(Event):
    """A session was made from a workshop."""

    session: Session

    def after(self, session: Session) -> Session:  # noqa: ARG002
        return self.session


@dataclass(frozen=True, slots=True)
class RoomOpened(Event):
    """The room of a session from the database was opened again."""

    def after(self, session: Session) -> Session:
        return session


@dataclass(frozen=True, slots=True)
class AddressTaken(Event):
    """The room's server listens on this port."""

    port: int

    def after(self, session: Session) -> Session:
        return replace(session, port=self.port)


@dataclass(frozen=True, slots=True)
class TableEvent(Event, ABC):
    """Something that changed a table; `table` is how it is now."""

    table: Table

    def after(self, session: Session) -> Session:
        return replace(session, tables={**session.tables, self.table.number: self.table})


@dataclass(frozen=True, slots=True)
class TableAdded(TableEvent):
    """A table was added while the room runs."""


@dataclass(frozen=True, slots=True)
class TableRenamed(TableEvent):
    """A table's name or unit was changed."""


@dataclass(frozen=True, slots=True)
class TableRecoded(TableEvent):
    """A table got another code, since its old one is in use elsewhere."""


@dataclass(frozen=True, slots=True)
class TableJoined(TableEvent):
    """A table's code was used for the first time."""


@dataclass(frozen=True, slots=True)
class StepEvent(Event, ABC):
    """Something that changed one step of the running order."""

    step: int
    """The step's number, from 1."""

    @abstractmethod
    def changed(self, step: Step) -> Step:
        """The step as it is once this has happened."""

    def after(self, session: Session) -> Session:
        steps = list(session.steps)
        steps[self.step - 1] = self.changed(steps[self.step - 1])
        return replace(session, steps=tuple(steps))


@dataclass(frozen=True, slots=True)
class StepEntered(Event):
    """The room went to a step; 0 is the lobby."""

    step: int

    def after(self, session: Session) -> Session:
        steps = list(session.steps)
        if self.step and steps[self.step - 1].entered_at is None:
            steps[self.step - 1] = replace(steps[self.step - 1], entered_at=self.at)
        return replace(session, step=self.step, steps=tuple(steps))


@dataclass(frozen=True, slots=True)
class ExerciseOpened(StepEvent):
    """An exercise takes answers from now on."""

    def changed(self, step: Step) -> Step:
        return replace(step, phase=Phase.OPEN)


@dataclass(frozen=True, slots=True)
class ExerciseClosed(StepEvent):
    """An exercise takes no answers any more."""

    by_leaving: bool
    """Whether it closed because the room went to another step."""

    def changed(self, step: Step) -> Step:
        return replace(step, phase=Phase.LEFT if self.by_leaving else Phase.CLOSED)


@dataclass(frozen=True, slots=True)
class AnswersShown(StepEvent):
    """All phones see, or no longer see, the answers of all tables."""

    shown: bool

    def changed(self, step: Step) -> Step:
        return replace(step, shown=self.shown)


@dataclass(frozen=True, slots=True)
class StepLeftOut(StepEvent):
    """A step was taken out of the running order, or put back."""

    left_out: bool

    def changed(self, step: Step) -> Step:
        return replace(step, left_out=self.left_out)


@dataclass(frozen=True, slots=True)
class StepAdded(Event):
    """A step was added to the running order while the room runs."""

    step: int
    """Its number, from 1; those behind it are one higher from now on."""
    added: Exercise

    def after(self, session: Session) -> Session:
        place = self.step - 1
        exercises, steps = list(session.workshop.steps), list(session.steps)
        exercises.insert(place, self.added)
        steps.insert(place, Step())
        return replace(
            session,
            workshop=replace(session.workshop, steps=tuple(exercises)),
            steps=tuple(steps),
            step=session.step + (session.step >= self.step),
        )


@dataclass(frozen=True, slots=True)
class AnswerEvent(Event, ABC):
    """A new version of a table's answer; `answer` is that version."""

    answer: Answer

    def after(self, session: Session) -> Session:
        answer = self.answer
        exercise = session.answers.get(answer.exercise, {})
        changed = {**exercise, (answer.question, answer.table, answer.voter): answer}
        return replace(session, answers={**session.answers, answer.exercise: changed})


@dataclass(frozen=True, slots=True)
class AnswerGiven(AnswerEvent):
    """A table answered, or changed its answer."""


@dataclass(frozen=True, slots=True)
class AnswerWithdrawn(AnswerEvent):
    """A table took its answer back."""


@dataclass(frozen=True, slots=True)
class IdeasGrouped(Event):
    """The themes of an exercise's ideas were changed, or a change of them taken back."""

    exercise: str
    grouping: Grouping
    """As it is now."""
    was: Grouping
    """As it was."""

    def after(self, session: Session) -> Session:
        return replace(session, groupings={**session.groupings, self.exercise: self.grouping})


@dataclass(frozen=True, slots=True)
class SummaryEdited(Event):
    """The facilitator's words in the summary, or whom a part goes to, were changed."""

    exercise: str
    """Its name; empty for the whole summary."""
    edit: Edit

    def after(self, session: Session) -> Session:
        return replace(session, edits={**session.edits, self.exercise: self.edit})


@dataclass(frozen=True, slots=True)
class SessionEnded(Event):
    """The facilitator ended the session."""

    def after(self, session: Session) -> Session:
        return replace(session, ended_at=self.at)


@dataclass(frozen=True, slots=True)
class SessionReopened(Event):
    """An ended session goes on."""

    def after(self, session: Session) -> Session:
        return replace(session, ended_at=None)


@dataclass(frozen=True, slots=True)
class TableLooked(Event):
    """A table's phone has opened the present step. Heard of, but not written to the disk."""

    table: int
    """The table's number."""

    def after(self, session: Session) -> Session:
        return session


FROM_PHONES = (AnswerEvent, TableJoined, TableLooked)
"""What happens without the facilitator, and in bursts."""
