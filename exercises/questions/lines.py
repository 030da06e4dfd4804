"""A table writes several short ideas, one per line. The answer's value is a list of strings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from exercises.errors import AnswerRefusedError, AnswerUnfinishedError
from exercises.question import Given, Parts, Question, Said, Value
from exercises.reading import Reading
from exercises.text import clean


@dataclass(frozen=True, slots=True)
class Ideas:
    """All ideas with the tables they came from, and how many there are."""

    rows: tuple[Given, ...]
    """One row an idea: the table's number and the idea's text."""

    @property
    def count(self) -> int:
        """How many ideas, one that several people gave counted as often."""
        return sum(row.people for row in self.rows)


@dataclass(frozen=True, kw_only=True)
class LinesQuestion(Question):
    """At most `most` ideas of at most `limit` characters each."""

    type: ClassVar[str] = "lines"
    gives_ideas: ClassVar[bool] = True
    limit: int = 200
    most: int = 10

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        return {
            "limit": reading.number("limit", 200, 10, 2000),
            "most": reading.number("most", 10, 1, 50),
        }

    @property
    def fields(self) -> tuple[str, ...]:
        return ("lines",)

    def check(self, parts: Parts) -> Value:
        ideas = read_ideas(parts, "lines", self.most, self.limit)
        if not ideas:
            raise AnswerUnfinishedError("answer-empty", "lines")
        return ideas

    def parse(self, typed: str) -> Parts:
        return {"lines": typed.replace(";", "\n").split("\n")}

    def entered(self, value: Value) -> dict[str, str]:
        return {"lines": "\n".join(value)}

    def united(self, value: Value, parts: Parts) -> dict[str, str]:
        written = clean("\n".join(parts.get("lines", ())), lines=True).split("\n")
        return {"lines": "\n".join(dict.fromkeys([*value, *filter(None, written)]))}

    def typed(self, value: Value) -> str:
        return "; ".join(value)

    def tally(self, answers: Sequence[Given]) -> Ideas:
        return Ideas(tuple(Given(a.table, idea, a.people) for a in answers for idea in a.value))

    def said(self, value: Value) -> tuple[Said, ...]:
        return tuple(Said("idea", idea) for idea in value)


def read_ideas(parts: Parts, part: str, most: int, limit: int) -> list[str]:
    """The ideas in a part of an answer, one a line and each once; maybe none.

    Raises:
        AnswerRefusedError: there are more than `most`, or one has more than `limit` characters.
    """
    written = clean("\n".join(parts.get(part, ())), lines=True)
    ideas = list(dict.fromkeys(line for line in written.split("\n") if line))
    if len(ideas) > most:
        raise AnswerRefusedError("answer-many", part, most=most, count=len(ideas))
    for number, idea in enumerate(ideas, start=1):
        if len(idea) > limit:
            raise AnswerRefusedError(
                "answer-idea-long", part, number=number, limit=limit, length=len(idea)
            )
    return ideas


TYPE = LinesQuestion
