"""What can be wrong with an answer or a workshop file; codes and values, never finished text."""

from dataclasses import dataclass


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


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing wrong in a workshop or exercise file."""

    file: str
    """The file's name."""
    place: str
    """Where in the file: `questions[2]`, or empty for the file itself."""
    key: str
    """The key that is wrong, or empty."""
    found: str
    """What stands there now, or empty when something is missing."""
    expected: str
    """What should stand there: an English phrase for the workshop's author."""

    def __str__(self) -> str:
        where = ": ".join(part for part in (self.file, self.place, self.key) if part)
        found = f"found {self.found}, " if self.found else ""
        return f"{where}: {found}expected {self.expected}"


class WorkshopMistakesError(Exception):
    """A workshop that cannot be played, with everything that is wrong in it."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = mistakes


class UnknownWorkshopError(LookupError):
    """No workshop has this name; `choices` are the names there are."""

    def __init__(self, name: str, choices: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.choices = choices
