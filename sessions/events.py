"""Facts of a session, in the past tense; each knows how the session is after it.

The engine decides which of them happen, the store writes them, screens and phones hear of them.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from exercises.model import Exercise
from sessions.grouping import Grouping
from sessions.model import Answer, Edit, Phase, Seat, Session, Step, Table
from sessions.wifi import Wifi

ANOTHER_DAY = timedelta(hours=6)
"""A room that opens again so long after its end goes on with a plan of its own."""


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
    """The room of a session from the database was opened again.

    After a fall its clock has run on; on another day it stands, and the plan has no end yet.
    """

    def after(self, session: Session) -> Session:
        if session.ends_at is None or self.at - session.ends_at < ANOTHER_DAY:
            return session
        steps = tuple(replace(step, running_since=None) for step in session.steps)
        return replace(session, steps=steps, ends_at=None)


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
    """The room went to a step; 0 is the lobby. The old step's clock stops, the new one's runs.

    When nobody has said when the session is to be over, it is as the plan says from here on.
    """

    step: int

    def after(self, session: Session) -> Session:
        steps = [step.stopped(self.at) for step in session.steps]
        ends_at = session.ends_at
        if self.step:
            new = steps[self.step - 1]
            steps[self.step - 1] = replace(new, entered_at=new.entered_at or self.at).started(
                self.at
            )
            rest = [step.minutes for step in steps[self.step - 1 :] if not step.left_out]
            ends_at = ends_at or self.at + timedelta(minutes=sum(rest))
        return replace(session, step=self.step, steps=tuple(steps), ends_at=ends_at)


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
class AnswersRevealed(StepEvent):
    """The room sees more of a step's results, or less."""

    revealed: tuple[tuple[str, int], ...]
    """As `Step.revealed` is now."""

    def changed(self, step: Step) -> Step:
        return replace(step, revealed=self.revealed)


@dataclass(frozen=True, slots=True)
class ClockStarted(StepEvent):
    """A step's clock runs from now on."""

    def changed(self, step: Step) -> Step:
        return step.started(self.at)


@dataclass(frozen=True, slots=True)
class ClockPaused(StepEvent):
    """A step's clock stands."""

    def changed(self, step: Step) -> Step:
        return step.stopped(self.at)


@dataclass(frozen=True, slots=True)
class MinutesGiven(StepEvent):
    """A step has other planned minutes than before."""

    minutes: int

    def changed(self, step: Step) -> Step:
        return replace(step, minutes=self.minutes)


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
        steps.insert(place, Step(self.added.minutes))
        return replace(
            session,
            workshop=replace(session.workshop, steps=tuple(exercises)),
            steps=tuple(steps),
            step=session.step + (session.step >= self.step),
        )


@dataclass(frozen=True, slots=True)
class StepMoved(Event):
    """A step was moved to another place of the running order while the room runs."""

    step: int
    to: int
    """Its number after that; neither is before the present step."""

    def after(self, session: Session) -> Session:
        exercises, steps = list(session.workshop.steps), list(session.steps)
        exercises.insert(self.to - 1, exercises.pop(self.step - 1))
        steps.insert(self.to - 1, steps.pop(self.step - 1))
        workshop = replace(session.workshop, steps=tuple(exercises))
        return replace(session, workshop=workshop, steps=tuple(steps))


@dataclass(frozen=True, slots=True)
class PlanChanged(Event):
    """Coming steps have other minutes, or are left out, so that the session ends in time."""

    minutes: Mapping[int, int]
    """By the step's number."""
    left_out: frozenset[int]

    def after(self, session: Session) -> Session:
        steps = tuple(
            replace(
                step,
                minutes=self.minutes.get(number, step.minutes),
                left_out=step.left_out or number in self.left_out,
            )
            for number, step in enumerate(session.steps, start=1)
        )
        return replace(session, steps=steps)


@dataclass(frozen=True, slots=True)
class EndPlanned(Event):
    """The facilitator said when the session is to be over."""

    ends_at: datetime | None

    def after(self, session: Session) -> Session:
        return replace(session, ends_at=self.ends_at)


@dataclass(frozen=True, slots=True)
class Undone(Event):
    """A command of the facilitator's was taken back; answers given meanwhile stay."""

    what: str
    """The command, as `sessions.undoing` calls it."""
    was: Session
    """As it was before that command."""

    def after(self, session: Session) -> Session:
        was = self.was
        return replace(
            session,
            workshop=was.workshop,
            step=was.step,
            steps=was.steps,
            hidden=was.hidden,
            ends_at=was.ends_at,
        )


@dataclass(frozen=True, slots=True)
class WifiGiven(Event):
    """The facilitator told which network phones join."""

    wifi: Wifi | None

    def after(self, session: Session) -> Session:
        return replace(session, wifi=self.wifi)


@dataclass(frozen=True, slots=True)
class RemoteKeyChanged(Event):
    """The facilitator's remote has another address from now on, or none."""

    key: str

    def after(self, session: Session) -> Session:
        return replace(session, remote_key=self.key)


@dataclass(frozen=True, slots=True)
class AnswerHidden(Event):
    """An answer was hidden from the room, or brought back."""

    seat: Seat
    hidden: bool

    def after(self, session: Session) -> Session:
        changed = {self.seat}
        hidden = session.hidden | changed if self.hidden else session.hidden - changed
        return replace(session, hidden=hidden)


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
        steps = tuple(step.stopped(self.at) for step in session.steps)
        return replace(session, ended_at=self.at, steps=steps)


@dataclass(frozen=True, slots=True)
class SessionReopened(Event):
    """An ended session goes on; its clock stands until somebody starts it."""

    def after(self, session: Session) -> Session:
        return replace(session, ended_at=None)


@dataclass(frozen=True, slots=True)
class Heard(Event, ABC):
    """Something of the moment: heard of, but not written to the disk."""

    def after(self, session: Session) -> Session:
        return session


@dataclass(frozen=True, slots=True)
class TableStirred(Heard):
    """A table's phone came, went, or began to write."""

    table: int
    """The table's number."""


@dataclass(frozen=True, slots=True)
class MoreTimeAsked(Heard):
    """A table needs more time for the present step, or no longer."""

    table: int
    """The table's number."""
    asked: bool


@dataclass(frozen=True, slots=True)
class PageTurned(Heard):
    """The projector shows another page of the results."""

    page: int
    """From 0."""


@dataclass(frozen=True, slots=True)
class PhoneReached(Heard):
    """Somebody's own phone has reached the server on the page for trying that."""

    browser: str
    """Its kind in a few words."""
    milliseconds: int | None
    """How long a small request takes; None when its browser can't tell."""


@dataclass(frozen=True, slots=True)
class RemoteStirred(Heard):
    """A facilitator's remote came or went."""


FROM_PHONES = (AnswerEvent, TableJoined, TableStirred, MoreTimeAsked, PhoneReached)
"""What happens without the facilitator, and in bursts."""
