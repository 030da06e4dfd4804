"""What happens to the answers."""

from abc import ABC
from dataclasses import dataclass, replace

from sessions.events.base import Event
from sessions.model import Answer, Seat, Session


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
class AnswerHidden(Event):
    """An answer was hidden from the room, or brought back."""

    seat: Seat
    hidden: bool

    def after(self, session: Session) -> Session:
        changed = {self.seat}
        hidden = session.hidden | changed if self.hidden else session.hidden - changed
        return replace(session, hidden=hidden)
