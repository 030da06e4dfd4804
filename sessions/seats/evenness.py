"""How evenly people are spread: the measure, and the best that the numbers allow.

The measure is the number of pairs at the same table who have something in common: of n colleagues
at a table there are n(n-1)/2. The fewest pairs that a group of c people can have over T tables
come about when it is at each table with c/T people, rounded down or up: with q and r the quotient
and the remainder of c by T, that is r·(q+1)q/2 + (T-r)·q(q-1)/2. Any other spread has more, since
n(n-1)/2 is convex. For all groups of a kind the fewest are added up.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sessions.seats.people import Experience, Person, Seating

KINDS = ("organisation", "role", "experience")
"""What people are mixed by, the most important first."""


@dataclass(frozen=True, slots=True)
class Evenness:
    """How evenly the people are spread by one kind."""

    kind: str
    groups: int
    """How many organisations, or roles, there are."""
    tables: int
    """That anybody sits at."""
    shared: int
    """The tables at which two or more people are of the same group."""
    most: int
    """People of the same group at one table."""
    pairs: int
    """People of the same group at the same table, two by two."""
    fewest: int
    """The fewest such pairs that there can be with these numbers."""

    @property
    def is_best(self) -> bool:
        """Whether nobody could spread them more evenly."""
        return self.pairs == self.fewest


@dataclass(frozen=True, slots=True)
class Newcomers:
    """How many of the newcomers are at a table."""

    all: int
    low: int
    high: int


def measure(seating: Seating, kind: str) -> Evenness:
    """How evenly a seating's people are spread by one of `KINDS`."""
    counts = list(_counts(seating, kind))
    return Evenness(
        kind=kind,
        groups=len({group for at_table in counts for group in at_table}),
        tables=len(counts),
        shared=sum(any(count > 1 for count in at_table.values()) for at_table in counts),
        most=max((max(at_table.values(), default=0) for at_table in counts), default=0),
        pairs=pairs(seating, kind),
        fewest=fewest_pairs(seating, kind),
    )


def newcomers(seating: Seating) -> Newcomers | None:
    """How the newcomers are spread; None when the list tells of none, or of nobody else."""
    counts = list(_counts(seating, "experience"))
    at_tables = [at_table[Experience.NEWCOMER] for at_table in counts]
    of_others = sum(at_table[Experience.EXPERIENCED] for at_table in counts)
    if not sum(at_tables) or not of_others:
        return None
    return Newcomers(sum(at_tables), min(at_tables), max(at_tables))


def pairs(seating: Seating, kind: str) -> int:
    """People of the same group at the same table, two by two."""
    counts = _counts(seating, kind)
    return sum(_pairs(count) for at_table in counts for count in at_table.values())


def fewest_pairs(seating: Seating, kind: str) -> int:
    """The fewest such pairs that these people can have at so many tables."""
    counts = list(_counts(seating, kind))
    fewest = 0
    for count in sum(counts, Counter()).values():
        even, more = divmod(count, len(counts))
        fewest += more * _pairs(even + 1) + (len(counts) - more) * _pairs(even)
    return fewest


def group_of(person: Person, kind: str) -> str:
    """What somebody is counted under, in whatever case it was typed; empty for nothing."""
    return str(getattr(person, kind)).casefold()


def _counts(seating: Seating, kind: str) -> Iterator[Counter[str]]:
    """For each table how many there are of each group."""
    for there in seating.at.values():
        groups = (group_of(seating.people[who], kind) for who in there)
        yield Counter(group for group in groups if group)


def _pairs(count: int) -> int:
    return count * (count - 1) // 2
