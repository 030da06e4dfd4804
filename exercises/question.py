"""What every question type has to offer to the rest of the program.

A type is one module in `exercises.questions`; how it looks on a phone, in the terminal and in an
export hangs on its name (`Question.type`) in one file a surface.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from exercises.languages import Text, Texts
from exercises.reading import Reading

Value = Any
"""A checked answer as plain JSON data; each type says which shape it has."""

Parts = Mapping[str, Sequence[str]]
"""An answer as it is entered: for each part (form field) the texts given for it."""


@dataclass(frozen=True, slots=True)
class Said:
    """One idea or statement within an answer."""

    kind: str
    """`idea` or `statement`."""
    text: str


@dataclass(frozen=True, slots=True)
class Rated:
    """One rated thing within an answer."""

    item: str
    """What was rated; empty when the question itself is the only thing."""
    now: int
    target: int


@dataclass(frozen=True, slots=True)
class Given:
    """One table's current answer to a question, as tallies take it."""

    table: int
    """The table's number."""
    value: Value


@dataclass(frozen=True, kw_only=True)
class Question(ABC):
    """One question of an exercise."""

    type: ClassVar[str]
    parts: ClassVar[tuple[str, ...]]
    """The names of the form fields an answer comes in, in the order they are asked."""

    name: str
    """Unique in its exercise, plain lower-case ASCII."""
    label: Text
    help: Text = Text()
    optional: bool = False
    """Whether a table has answered the exercise also without it."""
    examples: Texts = Texts()
    """Answers as tables might give them, in the notation of `parse`."""

    @classmethod
    def read(cls, reading: Reading) -> Self:
        """The question from a table of a workshop file; mistakes are noted in `reading`."""
        return cls(
            name=reading.word("name"),
            label=reading.text("label"),
            help=reading.text("help", required=False),
            optional=reading.flag("optional", False),
            examples=reading.texts("examples"),
            **cls.read_own(reading),
        )

    @classmethod
    @abstractmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        """The fields that only this type has."""

    @abstractmethod
    def check(self, parts: Parts) -> Value:
        """The answer, cleaned and normalised.

        Raises:
            AnswerRefusedError: it is empty, too long, or out of range.
        """

    @abstractmethod
    def parse(self, typed: str) -> Parts:
        """What a facilitator typed on one line, as parts for `check`."""

    @abstractmethod
    def entered(self, value: Value) -> dict[str, str]:
        """A checked answer as the text of each part, for changing it."""

    @abstractmethod
    def tally(self, answers: Sequence[Given]) -> Any:
        """The current answers of all tables as one result of this type."""

    def said(self, value: Value) -> tuple[Said, ...]:  # noqa: ARG002
        """The ideas and statements in an answer."""
        return ()

    def rated(self, value: Value) -> tuple[Rated, ...]:  # noqa: ARG002
        """The ratings in an answer."""
        return ()
