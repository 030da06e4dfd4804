"""Finds workshops and exercises: those that come with the program, and the user's own."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exercises.errors import UnknownWorkshopError
from exercises.languages import LANGUAGES
from exercises.model import Exercise, Workshop, plain
from exercises.workshop_file import WorkshopFile, read_plain

_DATA = Path(__file__).parent / "data"
EXERCISES = _DATA / "exercises"
WORKSHOPS = _DATA / "workshops"
EXAMPLE = _DATA / "example.toml"


@dataclass(frozen=True, slots=True)
class Library:
    """The workshops that can be run."""

    own: Path | None = None
    """The folder of the user's own workshops; it need not be there."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all workshops: the program's in alphabetical order, then the user's own."""
        given = _stems(WORKSHOPS)
        return (*given, *(name for name in self.own_names if name not in given))

    @property
    def own_names(self) -> tuple[str, ...]:
        """The names of the user's own workshops, in alphabetical order."""
        return _stems(self.own) if self.own is not None else ()

    def path(self, name: str) -> Path:
        """The file of a workshop; the user's own stands in for one of the program's.

        Raises:
            UnknownWorkshopError: there is none; its `choices` are the names there are.
        """
        if self.own is not None and name in self.own_names:
            return self.own / f"{name}.toml"
        if name not in _stems(WORKSHOPS):
            raise UnknownWorkshopError(name, self.names)
        return WORKSHOPS / f"{name}.toml"

    def workshop(self, name: str) -> Workshop:
        """The workshop called `name`.

        Raises:
            UnknownWorkshopError: there is none; its `choices` are the names there are.
            WorkshopMistakesError: there is one, with mistakes in it.
        """
        return read_workshop_file(self.path(name))


def exercise_names() -> tuple[str, ...]:
    """The names of the exercises that come with the program, in alphabetical order."""
    return _stems(EXERCISES)


def find_exercise(name: str) -> Exercise:
    """The exercise of that name that comes with the program.

    Raises:
        LookupError: there is none.
        WorkshopMistakesError: it has mistakes.
    """
    if name not in exercise_names():
        raise LookupError(name)
    file = _opened(EXERCISES / f"{name}.toml", EXERCISES)
    exercise = file.exercise(file.data, name, "")
    file.finish()
    return exercise


def read_workshop_file(
    path: Path, exercises: Path = EXERCISES, written: bytes | None = None
) -> Workshop:
    """The workshop in the file `path`.

    Args:
        path: the file; without its ending it is the workshop's name.
        exercises: the folder of the exercises that the workshop names.
        written: what stands in the file, when it need not be read from the disk.

    Raises:
        WorkshopMistakesError: with everything that is wrong in the file and its exercises.
    """
    file = _opened(path, exercises, written)
    workshop = file.workshop()
    file.finish()
    return workshop


def read_any_file(path: Path, exercises: Path = EXERCISES) -> Workshop | Exercise:
    """The workshop or the single exercise in the file `path`.

    Raises:
        WorkshopMistakesError: with everything that is wrong in it.
    """
    file = _opened(path, exercises)
    found = file.exercise(file.data, path.stem, "") if file.is_exercise else file.workshop()
    file.finish()
    return found


def read_workshop(data: Mapping[str, Any], *, stored: bool = False) -> Workshop:
    """A workshop from what `exercises.model.plain` made of one, as sessions keep it.

    Raises:
        WorkshopMistakesError: the data are not a whole workshop.
    """
    return read_plain(data, stored=stored)


def read_example(language: str) -> Workshop:
    """The small workshop that one's own starts from, in one language only: whoever words it anew
    in one would leave old words in the others."""
    return read_plain(_only(plain(read_workshop_file(EXAMPLE)), language))


def _only(data: Any, language: str) -> Any:
    """Plain data with texts in one language only."""
    if isinstance(data, list):
        return [_only(each, language) for each in data]
    if isinstance(data, dict) and set(data) == set(LANGUAGES):
        return {language: data[language]}
    if isinstance(data, dict):
        return {key: _only(value, language) for key, value in data.items()}
    return data


def _opened(path: Path, exercises: Path, written: bytes | None = None) -> WorkshopFile:
    file = WorkshopFile(path, exercises, written)
    file.finish()  # of a file that can't be read, nothing else is told
    return file


def _stems(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in folder.glob("*.toml") if path.is_file()))
