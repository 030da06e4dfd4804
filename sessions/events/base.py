"""What every event is."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import datetime

from sessions.model import Session


@dataclass(frozen=True, slots=True)
class Event(ABC):
    """Something that happened in a session at a time."""

    at: datetime

    @abstractmethod
    def after(self, session: Session) -> Session:
        """The session as it is once this has happened."""


@dataclass(frozen=True, slots=True)
class Heard(Event, ABC):
    """Something of the moment: heard of, but not written to the disk."""

    def after(self, session: Session) -> Session:
        return session
