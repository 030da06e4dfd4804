"""What has become of one step of the running order: whether it takes answers, what the room sees,
its clock."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum


class Phase(StrEnum):
    """Whether an exercise takes answers."""

    WAITING = "waiting"
    """Not opened yet."""
    OPEN = "open"
    LEFT = "left"
    """Was open when the facilitator went on; opens again when they come back."""
    CLOSED = "closed"
    """Closed by the facilitator."""


EVERY_TABLE = 0
"""Where a table's number stands: all of them."""


@dataclass(frozen=True, slots=True)
class Step:
    """What has become of one step of the running order."""

    minutes: int
    """Planned in this session: what the workshop says, until the facilitator changes the plan."""
    phase: Phase = Phase.WAITING
    left_out: bool = False
    revealed: tuple[tuple[str, int], ...] = ()
    """What the room may see of the results, in the order it was revealed: a question's name, and a
    table's number or `EVERY_TABLE`."""
    entered_at: datetime | None = None
    """When the facilitator first came to it."""
    spent: timedelta = timedelta()
    """How long its clock has run, without the present run."""
    running_since: datetime | None = None
    """Since when its clock runs; None while it stands."""

    @property
    def shown(self) -> bool:
        """Whether the room sees any results."""
        return bool(self.revealed)

    def spent_by(self, at: datetime) -> timedelta:
        """How long its clock has run, the present run included."""
        running = at - self.running_since if self.running_since else timedelta()
        return self.spent + max(running, timedelta())

    def started(self, at: datetime) -> "Step":
        """The step with its clock running."""
        return self if self.running_since else replace(self, running_since=at)

    def stopped(self, at: datetime) -> "Step":
        """The step with its clock standing."""
        return replace(self, spent=self.spent_by(at), running_since=None)
