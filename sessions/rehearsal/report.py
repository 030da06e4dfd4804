"""What came of a rehearsal: what was done, what the room refused and why, what nobody expected."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

ANSWER, WITHDRAWAL = "answer", "withdraw"


class Outcome(StrEnum):
    """How the room replied to something that was sent."""

    TAKEN = "taken"
    UNFIT = "unfit"
    """It did not fit the question."""
    LATE = "late"
    """The step took no answers any more."""
    OVERTAKEN = "overtaken"
    """Another phone of the table had sent another answer meanwhile."""
    LARGE = "large"
    """It was more than any answer can be."""
    UNEXPECTED = "unexpected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Something that the room has acknowledged."""

    deed: str
    """`ANSWER` or `WITHDRAWAL`."""
    exercise: str
    question: str
    table: str
    """Its code."""
    phone: int
    """Which of the phones in the room, from 0."""
    voter: str
    """The word by which the room tells phones apart where each person answers; maybe empty."""
    fields: dict[str, str] = field(default_factory=dict)
    """What was sent."""
    sent_id: str = ""
    """What the phone called this sending; empty without a script."""
    seconds: float = 0.0
    """How long the reply took."""


@dataclass(slots=True)
class Report:
    """All that simulated people did in one room, noted as it happens."""

    tables: int = 0
    """That had a phone."""
    phones: int = 0
    done: Counter[str] = field(default_factory=Counter)
    """How often what was done: `answers`, `changes`, `withdrawals`, `reloads`, `naps`,
    `late-comers`, `wrong-codes`, `more-time`, and `lost` where a phone found no room."""
    refused: Counter[str] = field(default_factory=Counter)
    """How many answers were refused, by the `Outcome`."""
    said: Counter[str] = field(default_factory=Counter)
    """What people were told of refused answers that they had meant well."""
    unexpected: Counter[str] = field(default_factory=Counter)
    """What should never happen, such as `POST answer 500`."""
    receipts: list[Receipt] = field(default_factory=list)
    """Everything acknowledged, in the order of the acknowledgements."""
