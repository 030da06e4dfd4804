"""What a session is at one moment: frozen, so that a screen and a page can hold on to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

from exercises.model import Exercise, Workshop
from exercises.question import Question, Value
from exercises.text import clean, shorten
from exercises.votes import Votes
from sessions.grouping import Grouping
from sessions.seats.people import Seating
from sessions.step import EVERY_TABLE as EVERY_TABLE
from sessions.step import Phase as Phase
from sessions.step import Step as Step
from sessions.wifi import Wifi

MOST_TABLES = 60
BY_HAND = "by-hand"
"""The voter of what the facilitator counted for a table."""
MOST_NAME = 60
"""Characters in a name, a unit or a place; what is longer is cut."""


class GivenBy(StrEnum):
    """Whose hands an answer came from."""

    PHONE = "phone"
    FACILITATOR = "facilitator"


@dataclass(frozen=True, slots=True)
class Table:
    """A group that answers together; its code is its seat."""

    id: str
    number: int
    name: str
    """As the facilitator gave it; empty means it goes by its number."""
    unit: str
    """Empty means the session's unit."""
    code: str
    joined_at: datetime | None = None

    @property
    def label(self) -> str:
        """As facilitators call it: its number, and its name if it has one."""
        return f"{self.number} {self.name}".rstrip()


@dataclass(frozen=True, slots=True)
class Answer:
    """One version of a table's answer to one question."""

    id: str
    table: int
    """The table's number."""
    exercise: str
    question: str
    version: int
    """Counts up from 1 for this table and question; the newest one is current."""
    value: Value
    """As the question's type made it; None when this version takes the answer back."""
    given_by: GivenBy
    at: datetime
    sent_id: str | None = None
    """Chosen by the phone, so that sending twice is harmless."""
    voter: str = ""
    """Where each person answers: a word of chance that the phone keeps, or `BY_HAND`; else empty.

    It tells two phones of a table apart, and nothing about anybody."""
    before: "Answer | None" = field(default=None, compare=False, repr=False)
    """The version before this one, down to the first."""

    @property
    def votes(self) -> Votes:
        """The answers in it, each with how many gave it: one, but for what was counted by hand."""
        if self.value is None:
            return []
        return self.value if self.voter == BY_HAND else [[self.value, 1]]

    @property
    def people(self) -> int:
        """How many answers are in it."""
        return sum(people for _, people in self.votes)


_LOBBY = Step(0)


@dataclass(frozen=True, slots=True)
class Details:
    """What the facilitator says of a session when making it."""

    name: str
    unit: str
    place: str
    date: date
    language: str


@dataclass(frozen=True, slots=True)
class Edit:
    """What the facilitator says in the summary of an exercise, or of the whole."""

    heading: str = ""
    """Instead of the title; empty leaves it."""
    comment: str = ""
    """In the facilitator's own words; the introduction, when it is of the whole."""
    leaders: bool = True
    """Whether it goes to the leadership group."""
    tables: bool = True
    """Whether it goes into the hand-out for the tables."""


Seat = tuple[str, str, int, str]
"""Whose answer to what: exercise, question, the table's number, and the voter or nothing."""

Answers = Mapping[tuple[str, int, str], Answer]
"""The newest version by question name, table number and voter, withdrawn ones included."""


@dataclass(frozen=True, slots=True)
class Session:
    """A workshop being run, or one that was."""

    id: str
    reference: str
    """What people type to mean this session."""
    workshop: Workshop
    details: Details
    created_at: datetime
    tables: Mapping[int, Table]
    """By number, in ascending order."""
    steps: tuple[Step, ...]
    """One for each of the workshop's steps, in its order."""
    step: int = 0
    """Where the room is: 0 is the lobby, steps count from 1."""
    answers: Mapping[str, Answers] = field(default_factory=dict)
    """By exercise name."""
    groupings: Mapping[str, Grouping] = field(default_factory=dict)
    """What of an exercise's ideas says the same, by exercise name."""
    edits: Mapping[str, Edit] = field(default_factory=dict)
    """By exercise name; the empty name is the whole summary."""
    ended_at: datetime | None = None
    port: int | None = None
    """Where its phones last found it."""
    hidden: frozenset[Seat] = frozenset()
    """Answers that the room is not to see; they stay, and can be brought back."""
    ends_at: datetime | None = None
    """When it is to be over; None until somebody has said so or the first step has begun."""
    wifi: Wifi | None = None
    """The network that phones join, when the facilitator has told it."""
    remote_key: str = ""
    """What opens the facilitator's remote; empty while there is none."""
    seating: Seating = Seating()
    """Who sits where, when there is a list of people."""

    @property
    def exercise(self) -> Exercise | None:
        """The present exercise; None in the lobby."""
        return self.workshop.steps[self.step - 1] if self.step else None

    @property
    def present(self) -> Step:
        """What has become of the present step; an untouched one in the lobby."""
        return self.steps[self.step - 1] if self.step else _LOBBY

    @property
    def takes_answers(self) -> bool:
        """Whether phones can answer now."""
        return self.ended_at is None and self.present.phase is Phase.OPEN

    def unit_of(self, table: Table) -> str:
        """The table's own unit, else the session's."""
        return table.unit or self.details.unit

    def grouping(self, exercise: str) -> Grouping:
        """The themes of an exercise's ideas; an empty grouping when nobody has made any."""
        return self.groupings.get(exercise, Grouping())

    def edit(self, exercise: str = "") -> Edit:
        """What the facilitator says in the summary of an exercise, or of the whole."""
        return self.edits.get(exercise, Edit())

    def answer(self, exercise: str, question: str, table: int, voter: str = "") -> Answer | None:
        """The current answer, or None when there is none or it was taken back."""
        newest = self.newest(exercise, question, table, voter)
        return newest if newest is not None and newest.value is not None else None

    def newest(self, exercise: str, question: str, table: int, voter: str = "") -> Answer | None:
        """The newest version of an answer, also when it takes the answer back; None without any."""
        return self.answers.get(exercise, {}).get((question, table, voter))

    def current(self, exercise: str, question: str) -> tuple[Answer, ...]:
        """The current answers to one question, in the order of the tables."""
        found = (
            answer
            for (asked, _, _), answer in self.answers.get(exercise, {}).items()
            if asked == question and answer.value is not None
        )
        return tuple(sorted(found, key=lambda answer: answer.table))

    def people(self, exercise: str, question: str, table: int) -> int:
        """How many people of a table have answered a question that each answers by themselves."""
        return _people(_Same(self.answers.get(exercise, {}))).get((question, table), 0)

    def has_answered(self, exercise: Exercise, table: int) -> bool:
        """Whether the table has answered every question of the exercise that is not optional.

        Where each person answers, one of the table is enough: nobody knows how many there are.
        """
        asked = exercise.asked
        return bool(asked) and all(self._has(exercise.name, one, table) for one in asked)

    def _has(self, exercise: str, question: Question, table: int) -> bool:
        if question.by_person:
            return self.people(exercise, question.name, table) > 0
        return self.answer(exercise, question.name, table) is not None

    def next_step(self) -> int | None:
        """The number of the next step that is not left out, or None after the last one."""
        numbers = range(self.step + 1, len(self.steps) + 1)
        return next((n for n in numbers if not self.steps[n - 1].left_out), None)

    def previous_step(self) -> int | None:
        """The number of the step before this one, 0 for the lobby, or None in the lobby."""
        numbers = range(self.step - 1, 0, -1)
        if self.step == 0:
            return None
        return next((n for n in numbers if not self.steps[n - 1].left_out), 0)


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """Answers that are the same as themselves alone: a state's mapping never changes."""

    answers: Answers

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.answers is other.answers

    def __hash__(self) -> int:
        return id(self.answers)


@lru_cache(maxsize=4)
def _people(same: _Same) -> dict[tuple[str, int], int]:
    """How many people have answered, by question and table; counted once a state, since each of
    sixty tables asks for it."""
    counts: dict[tuple[str, int], int] = {}
    for (question, table, voter), answer in same.answers.items():
        if voter and answer.value is not None:
            counts[question, table] = counts.get((question, table), 0) + answer.people
    return counts


def clean_name(typed: str) -> str:
    """A name, a unit or a place as it is kept: clean, and not longer than it may be."""
    return shorten(clean(typed), MOST_NAME)
