"""A table writes one statement: a promise, a mission. The answer's value is a string."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from exercises.errors import AnswerRefusedError, AnswerUnfinishedError
from exercises.question import Given, Parts, Question, Said, Value
from exercises.reading import Reading
from exercises.text import clean


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements side by side, in the order of the tables."""

    rows: tuple[Given, ...]


@dataclass(frozen=True, kw_only=True)
class TextQuestion(Question):
    """One statement of at most `limit` characters."""

    type: ClassVar[str] = "text"
    gives_ideas: ClassVar[bool] = True
    limit: int = 280

    @classmethod
    def read_own(cls, reading: Reading) -> dict[str, Any]:
        return {"limit": reading.number("limit", 280, 10, 2000)}

    @property
    def fields(self) -> tuple[str, ...]:
        return ("text",)

    def check(self, parts: Parts) -> Value:
        text = clean("\n".join(parts.get("text", ())))
        if not text:
            raise AnswerUnfinishedError("answer-empty", "text")
        if len(text) > self.limit:
            raise AnswerRefusedError("answer-long", "text", limit=self.limit, length=len(text))
        return text

    def parse(self, typed: str) -> Parts:
        return {"text": [typed]}

    def entered(self, value: Value) -> dict[str, str]:
        return {"text": value}

    def tally(self, answers: Sequence[Given]) -> Statements:
        return Statements(tuple(answers))

    def said(self, value: Value) -> tuple[Said, ...]:
        return (Said("statement", value),)


TYPE = TextQuestion
