"""Finds, reads and checks workshops; an error names file, place, key and what was expected."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from exercises.errors import Mistake, UnknownWorkshopError, WorkshopMistakesError
from exercises.languages import Text
from exercises.model import Exercise, Workshop
from exercises.question import Question
from exercises.questions import question_types
from exercises.reading import Reading

_DATA = Path(__file__).parent / "data"


def workshop_names() -> tuple[str, ...]:
    """The names of the workshops in the library, in alphabetical order."""
    return tuple(sorted(path.stem for path in (_DATA / "workshops").glob("*.toml")))


def find_workshop(name: str) -> Workshop:
    """The workshop called `name`.

    Raises:
        UnknownWorkshopError: there is none; its `choices` are the names there are.
        WorkshopMistakesError: there is one, with mistakes in it.
    """
    if name not in workshop_names():
        raise UnknownWorkshopError(name, workshop_names())
    return read_workshop_file(_DATA / "workshops" / f"{name}.toml", _DATA / "exercises")


def read_workshop_file(path: Path, exercises: Path) -> Workshop:
    """The workshop in the file `path`, its exercises from the folder `exercises`.

    Raises:
        WorkshopMistakesError: with everything that is wrong in the file and its exercises.
    """
    mistakes: list[Mistake] = []
    data = _parse(path, mistakes)
    reading = Reading(data, path.name, "", mistakes)

    def step(table: object, place: str) -> Exercise:
        wanted = reading.inner(table, place)
        name = wanted.word("exercise")
        file = exercises / f"{name}.toml"
        if not file.is_file():
            choices = ", ".join(sorted(other.stem for other in exercises.glob("*.toml")))
            wanted.wrong("exercise", name, f"one of {choices}")
            return Exercise(name=name, title=Text(), words=Text(), minutes=1)
        # What the workshop says of a step stands in for what the exercise's own file says.
        changed = dict(table) if isinstance(table, Mapping) else {}
        changed.pop("exercise", None)
        merged = {**_parse(file, mistakes), "name": name, **changed}
        return _exercise(Reading(merged, file.name, "", mistakes))

    workshop = _workshop(reading, path.stem, step)
    if mistakes:
        raise WorkshopMistakesError(tuple(mistakes))
    return workshop


def read_workshop(data: Mapping[str, Any]) -> Workshop:
    """A workshop from what `exercises.model.plain` made of one, as sessions keep it.

    Raises:
        WorkshopMistakesError: the data are not a whole workshop.
    """
    mistakes: list[Mistake] = []
    reading = Reading(data, str(data.get("name", "")), "", mistakes)
    workshop = _workshop(
        reading,
        reading.word("name"),
        lambda table, place: _exercise(reading.inner(table, place)),
    )
    if mistakes:
        raise WorkshopMistakesError(tuple(mistakes))
    return workshop


def _parse(path: Path, mistakes: list[Mistake]) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        mistakes.append(Mistake(path.name, "", "", str(error), "a TOML file in UTF-8"))
        return {}


def _workshop(reading: Reading, name: str, step: Callable[[object, str], Exercise]) -> Workshop:
    tables = reading.tables("steps")
    steps = tuple(step(table, f"steps[{n}]") for n, table in enumerate(tables, start=1))
    if not steps:
        reading.wrong("steps", None, "at least one step, begun with [[steps]]")
    for twice in _twice([exercise.name for exercise in steps]):
        reading.wrong("steps", twice, "each exercise once")
    workshop = Workshop(
        name=name, title=reading.text("title"), purpose=reading.text("purpose"), steps=steps
    )
    reading.finish()
    return workshop


def _exercise(reading: Reading) -> Exercise:
    tables = reading.tables("questions")
    questions = tuple(
        question
        for number, table in enumerate(tables, start=1)
        if (question := _question(reading.inner(table, f"questions[{number}]"))) is not None
    )
    for twice in _twice([question.name for question in questions]):
        reading.wrong("questions", twice, "another name: each question has its own")
    if questions and all(question.optional for question in questions):
        reading.wrong("questions", "only optional ones", "at least one that is not optional")
    exercise = Exercise(
        name=reading.word("name"),
        title=reading.text("title"),
        words=reading.text("words", lines=True),
        story=reading.text("story", required=False, lines=True),
        notes=reading.text("notes", required=False, lines=True),
        minutes=reading.number("minutes", None, 1, 480),
        opens=reading.flag("opens", True),
        proposals=reading.flag("proposals", False),
        questions=questions,
    )
    reading.finish()
    return exercise


def _question(reading: Reading) -> Question | None:
    kind = reading.word("type")
    types = question_types()
    if kind not in types:
        reading.wrong("type", kind, "one of " + ", ".join(sorted(types)))
        return None
    question = types[kind].read(reading)
    reading.finish()
    return question


def _twice(names: list[str]) -> list[str]:
    return sorted({name for name in names if names.count(name) > 1})
