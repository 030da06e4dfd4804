"""What happens to the running order as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from exercises.model import Exercise
from sessions.events.base import Event
from sessions.model import Phase, Session, Step


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
    """A command of the facilitator's was taken back; answers given meanwhile stay.

    A step that was added since stays too, left out: it may have been answered.
    """

    what: str
    """The command, as `sessions.undoing` calls it."""
    was: Session
    """As it was before that command."""

    def after(self, session: Session) -> Session:
        was = self.was
        order = list(zip(was.workshop.steps, was.steps, strict=True))
        behind = ""
        for exercise, step in zip(session.workshop.steps, session.steps, strict=True):
            if was.workshop.step(exercise.name) is None:
                names = [one.name for one, _ in order]
                place = names.index(behind) + 1 if behind else 0
                order.insert(place, (exercise, self._left_out(step)))
            behind = exercise.name
        present = was.exercise
        return replace(
            session,
            workshop=replace(was.workshop, steps=tuple(exercise for exercise, _ in order)),
            step=1 + [one for one, _ in order].index(present) if present else 0,
            steps=tuple(step for _, step in order),
            hidden=was.hidden,
            ends_at=was.ends_at,
        )

    def _left_out(self, step: Step) -> Step:
        phase = Phase.LEFT if step.phase is Phase.OPEN else step.phase
        return replace(step.stopped(self.at), phase=phase, left_out=True)
