"""What has become of every idea, counted: nothing said in the room disappears silently."""

from collections import Counter
from dataclasses import dataclass

from sessions.ideas import Idea
from sessions.summary import ExerciseSummary, Summary

AUDIENCES = ("leaders", "record", "tables")
"""Who a paper is for: the leadership group, the archive, or the tables themselves."""

NOT_SENT = ""
"""The reason, in a ledger, of what the facilitator chose not to send to an audience."""


class LedgerError(AssertionError):
    """The numbers do not add up: a mistake in the program."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """Ideas in, and where each of them stands in a paper.

    Raises:
        LedgerError: `came` is not the sum of the others.
    """

    came: int
    """All that were ever sent, the same words of a table once."""
    quoted: int
    """Those that stand by themselves."""
    themed: int
    """Those that stand in a theme."""
    aside: tuple[tuple[str, int], ...]
    """How many were set aside for which reason, the commonest first; `NOT_SENT` last."""
    withdrawn: int
    """Those that their tables took back or worded anew."""

    def __post_init__(self) -> None:
        accounted = self.quoted + self.themed + self.set_aside + self.withdrawn
        if self.came != accounted:
            raise LedgerError(f"{self.came} ideas came, {accounted} are accounted for")

    @property
    def set_aside(self) -> int:
        """How many were set aside for any reason."""
        return sum(count for _, count in self.aside)


def count(summary: Summary, audience: str) -> Ledger:
    """The ledger of a session's paper for an audience.

    Raises:
        LedgerError: the numbers do not add up.
    """
    sent = [exercise for exercise in summary.exercises if is_sent(exercise, audience)]
    kept = [exercise for exercise in summary.exercises if not is_sent(exercise, audience)]
    reasons = Counter(aside.reason for exercise in sent for aside in exercise.aside)
    saved = sum(len(guarded_alone(exercise, audience)) for exercise in kept)
    not_sent = sum(len(exercise.ideas) for exercise in kept) - saved
    return Ledger(
        came=sum(len(e.ideas) + len(e.withdrawn) for e in summary.exercises),
        quoted=sum(len(e.ungrouped) for e in sent) + saved,
        themed=sum(len(theme.ideas) for e in sent for theme in e.themes),
        aside=(*reasons.most_common(), *([(NOT_SENT, not_sent)] if not_sent else [])),
        withdrawn=sum(len(e.withdrawn) for e in summary.exercises),
    )


def guarded_alone(exercise: ExerciseSummary, audience: str) -> tuple[Idea, ...]:
    """The ideas that reach the leaders without their exercise, since their tables guard them."""
    if audience != "leaders" or is_sent(exercise, audience):
        return ()
    return exercise.guarded


def is_sent(exercise: ExerciseSummary, audience: str) -> bool:
    """Whether an exercise goes to an audience; everything goes into the record."""
    chosen = {"leaders": exercise.for_leaders, "tables": exercise.for_tables}
    return chosen.get(audience, True)
