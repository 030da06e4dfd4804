"""People and the tables they sit at: frozen and pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

MOST_PEOPLE = 600
"""On one list."""


class Experience(StrEnum):
    """How long somebody has done the work."""

    NEWCOMER = "newcomer"
    EXPERIENCED = "experienced"
    UNTOLD = ""


@dataclass(frozen=True, slots=True)
class Person:
    """One person on the list."""

    name: str = field(repr=False)
    """Empty where nobody gave it, and once the names have been removed. Never in a log."""
    organisation: str
    role: str
    experience: Experience = Experience.UNTOLD


@dataclass(frozen=True)
class Seating:
    """The people of a list, each at a table."""

    people: tuple[Person, ...] = ()
    """In the list's order; a person's place in it is what they are called by."""
    tables: tuple[int, ...] = ()
    """The number of each one's table."""
    before: "Seating | None" = field(default=None, compare=False, repr=False)
    """How it was one step earlier, as far as this program remembers."""

    @cached_property
    def at(self) -> Mapping[int, tuple[int, ...]]:
        """The people at each table that has any, by its number in ascending order."""
        return {
            number: tuple(who for who, table in enumerate(self.tables) if table == number)
            for number in sorted(set(self.tables))
        }

    @property
    def has_names(self) -> bool:
        """Whether anybody's name is kept."""
        return any(person.name for person in self.people)

    def moved(self, places: Mapping[int, int]) -> "Seating":
        """With each of these people at the table that stands beside them."""
        tables = tuple(places.get(who, table) for who, table in enumerate(self.tables))
        return Seating(self.people, tables, before=self)

    def without_names(self) -> "Seating":
        """Without anybody's name, and without the steps that led here."""
        return Seating(tuple(replace(person, name="") for person in self.people), self.tables)
