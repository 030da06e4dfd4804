"""What happens to the present step: where the room is, its clock, what it may see."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace

from sessions.events.base import Event
from sessions.model import Phase, Session, Step
from sessions.plan import forecast


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
        if self.step:
            new = steps[self.step - 1]
            steps[self.step - 1] = replace(new, entered_at=new.entered_at or self.at).started(
                self.at
            )
        entered = replace(session, step=self.step, steps=tuple(steps))
        if self.step and session.ends_at is None:
            return replace(entered, ends_at=forecast(entered, self.at).end)
        return entered


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
