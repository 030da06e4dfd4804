"""Notices when the time of a step runs out."""

from datetime import datetime

from sessions.model import Session
from sessions.plan import Alarm, alarm

_ORDER = tuple(Alarm)
"""From the mildest to the worst."""


class Alarms:
    """Remembers which warning the present step has had: each is told once, and again when the step
    was given more time."""

    def __init__(self, session: Session, at: datetime) -> None:
        """What stands already when somebody begins to listen is nothing new."""
        self._step = ""
        self._told = Alarm.NONE
        self.new(session, at)

    def new(self, session: Session, at: datetime) -> Alarm | None:
        """The warning that has become due since it was last asked, if any."""
        step = session.exercise.name if session.exercise and not session.ended_at else ""
        due = alarm(session.present, at) if step else Alarm.NONE
        before = self._told if step == self._step else Alarm.NONE
        self._step, self._told = step, due
        return due if _ORDER.index(due) > _ORDER.index(before) else None
