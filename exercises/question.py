"""What every question type has to offer to the rest of the program.

A type is one module in `exercises.questions`; how it looks on a phone, in the terminal and in an
export hangs on its name (`Question.type`) in one file a surface.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from random import Random
from typing import Any, ClassVar, Self

from exercises.items import Item, collected
from exercises.languages import Text, Texts
from exercises.reading import MOST_LINE, Reading

Value = Any
"""A checked answer as plain JSON data; each type says which shape it has."""

Parts = Mapping[str, Sequence[str]]
"""An answer as it is entered: for each part (form field) the texts given for it."""

TABLE, PERSON = "table", "person"


@dataclass(frozen=True, slots=True)
class Said:
    """One idea or statement within an answer."""

    kind: str
    """`idea`, `statement`, `row` (a table's row, cell by cell) or `reason` (why a figure)."""
    text: str


@dataclass(frozen=True, slots=True)
class Rated:
    """One rated thing within an answer."""

    item: str
    """What was rated; empty when the question itself is the only thing."""
    now: int
    target: int | None
    """None where only the present is asked."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What an answer made of one item: its box, its place, its points, or that it was chosen."""

    item: str
    """Its text."""
    figure: int
    """The box's number, the place from 1, the points, 1 for a choice, or 1 or 0 for yes or no."""
    box: str = ""
    """The box's name."""
    key: str = ""
    """What answers call the item (`exercises.items.Item.key`)."""


@dataclass(frozen=True, slots=True)
class Given:
    """One current answer to a question, as tallies take it."""

    table: int
    """The table's number; 0 for what people gave without names."""
    value: Value
    people: int = 1
    """How many gave just this: 1, but where the facilitator counted votes."""


@dataclass(frozen=True, kw_only=True)
class Question(ABC):
    """One question of an exercise."""

    type: ClassVar[str]
    usually_by: ClassVar[str] = TABLE
    """Who answers when the workshop does not say it."""
    always_by_table: ClassVar[bool] = False
    """Whether people cannot be asked one by one."""
    is_counted: ClassVar[bool] = False
    """Whether answers can be told as counted votes: `4: 2, 3: 5`."""
    gives_items: ClassVar[bool] = True
    """Whether a later exercise can take up what was answered (`passed_on`)."""
    gives_ideas: ClassVar[bool] = False
    """Whether tables write ideas or statements in it (`said`), which can be put into themes."""

    name: str
    """Unique in its exercise, plain lower-case ASCII."""
    label: Text
    help: Text = Text()
    by: str = TABLE
    """Who answers: `table`, or `person` when each phone counts by itself."""
    optional: bool = False
    """Whether a table has answered the exercise also without it."""
    examples: Texts = Texts()
    """Answers as tables might give them, in the notation of `parse`."""

    @classmethod
    def read(cls, reading: Reading) -> Self:
        """The question from a table of a workshop file; mistakes are noted in `reading`."""
        return cls(
            name=reading.name("name"),
            label=reading.text("label", most=MOST_LINE),
            help=reading.text("help", required=False),
            by=cls._read_by(reading),
            optional=reading.flag("optional", False),
            examples=reading.texts("examples"),
            **cls.read_own(reading),
        )

    @classmethod
    def _read_by(cls, reading: Reading) -> str:
        by = reading.choice("by", (TABLE, PERSON), cls.usually_by)
        if cls.always_by_table and by == PERSON:
            reading.wrong("by", by, "by-table")
        return by

    @classmethod
    @abstractmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        """The fields that only this type has."""

    def plain(self) -> dict[str, Any]:
        """The question as plain data that `read` reads back."""
        return {"type": self.type, **asdict(self)}

    @property
    @abstractmethod
    def fields(self) -> tuple[str, ...]:
        """The names of the form fields an answer comes in, in the order they are asked."""

    @property
    def offered(self) -> dict[str, list[str]]:
        """The form's fields, each with the values to choose from, if any."""
        return {field: [] for field in self.fields}

    @property
    def by_person(self) -> bool:
        """Whether each phone counts by itself, without names."""
        return self.by == PERSON

    @property
    def least(self) -> int:
        """How many people have to have answered before anything of it is shown; mostly 0."""
        return 0

    @property
    def source(self) -> str:
        """The earlier exercise whose answers are this question's items; mostly empty."""
        return ""

    def takes_up(self, earlier: "Question") -> bool:
        """Whether what was answered to a question of that exercise can be its items."""
        return earlier.gives_items

    @property
    def lacks_items(self) -> bool:
        """Whether it can't be answered as yet, since there is nothing to answer about."""
        return False

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

    def united(self, value: Value, parts: Parts) -> dict[str, str] | None:  # noqa: ARG002
        """A checked answer and what was entered beside it in one, as `entered` gives it.

        None where two answers cannot be put together."""
        return None

    def legend(self, language: str) -> str:  # noqa: ARG002
        """What the figures to enter mean, or how cells follow each other; mostly nothing."""
        return ""

    def typed(self, value: Value) -> str:
        """A checked answer on one line, as `parse` reads it."""
        return " ".join(text for text in self.entered(value).values() if text)

    @abstractmethod
    def tally(self, answers: Sequence[Given]) -> Any:
        """All current answers as one result of this type."""

    def said(self, value: Value) -> tuple[Said, ...]:  # noqa: ARG002
        """The ideas and statements in an answer."""
        return ()

    def rated(self, value: Value, language: str) -> tuple[Rated, ...]:  # noqa: ARG002
        """The ratings in an answer, their items in `language`."""
        return ()

    def placed(self, value: Value, language: str) -> tuple[Placed, ...]:  # noqa: ARG002
        """What an answer made of each item, in `language`."""
        return ()

    def passed_on(self, answers: Sequence[Given]) -> tuple[Item, ...]:
        """What a later exercise can take up as items: what tables wrote, each thing once."""
        return collected(
            (said.text, answer.table)
            for answer in answers
            for said in self.said(answer.value)
            if said.kind != "reason"
        )

    def imagine(self, offered: Mapping[str, Sequence[str]], typed: str, chance: Random) -> Parts:  # noqa: ARG002
        """An answer as a table might give it, for rehearsals.

        Args:
            offered: the form's fields with the values to choose from, if any.
            typed: one of the question's examples, or nothing.
            chance: where chance comes from.
        """
        return self.parse(typed)
