"""What can be wrong with an answer or a workshop file; codes and values, never finished text."""

from collections.abc import Mapping
from dataclasses import dataclass, field


class AnswerRefusedError(Exception):
    """An answer that does not fit its question.

    `code` names the message in the catalogues (`answer-empty`), `part` the field it stands beside,
    and `values` what the message needs to be filled in.
    """

    def __init__(self, code: str, part: str, **values: int | str) -> None:
        super().__init__(f"{code} ({part}) {values}")
        self.code = code
        self.part = part
        self.values = values


class AnswerUnfinishedError(AnswerRefusedError):
    """An answer in which only something is missing: whoever goes on entering it will mend it."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing wrong in a workshop or exercise file."""

    file: str
    """The file's name."""
    exercise: str
    """The exercise it is in, or empty for the workshop itself."""
    place: str
    """Where in it: `questions[2].label`, or empty for the top."""
    key: str
    """The key that is wrong, or empty."""
    found: str
    """What stands there now, or empty when something is missing."""
    expected: str
    """Names what should stand there in the catalogues: `number` is `check-number`."""
    values: Mapping[str, int | str] = field(default_factory=dict)
    """What that message needs to be filled in."""
    near: str = ""
    """The right word that comes nearest to a misspelt one, or empty."""

    def __str__(self) -> str:
        where = ": ".join(p for p in (self.file, self.exercise, self.place, self.key) if p)
        values = ", ".join(f"{name} {value}" for name, value in self.values.items())
        return f"{where}: found {self.found or 'nothing'}, expected {self.expected} ({values})"


class WorkshopMistakesError(Exception):
    """A workshop that cannot be played, with everything that is wrong in it."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = mistakes


class PackageError(Exception):
    """A workshop that can't be saved, or a package of one that can't be made or taken in.

    `code` names the message in the catalogues (`package-taken`), `values` fill it in.
    """

    def __init__(self, code: str, **values: int | str) -> None:
        super().__init__(f"{code} {values}")
        self.code = code
        self.values = values


class UnknownWorkshopError(LookupError):
    """No workshop has this name; `choices` are the names there are."""

    def __init__(self, name: str, choices: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.choices = choices
