"""Reads a workshop's TOML file, and the files of the exercises it names, noting all mistakes."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from exercises.errors import AnswerRefusedError, Mistake, WorkshopMistakesError
from exercises.languages import LANGUAGES, Text
from exercises.model import ADVICE, Exercise, Workshop, missing_texts
from exercises.names import is_name, nearest_name
from exercises.question import Question
from exercises.questions import question_types
from exercises.reading import MOST_LINE, Reading, nearest
from exercises.toml_file import read_toml

MOST_MINUTES = 480
"""Of one step."""
MOST_STEPS = 40
"""In a workshop."""
_MOST_QUESTIONS = 20
_ONLY_EXERCISES = {"minutes", "words", "questions"}


class WorkshopFile:
    """One file being read. What is wrong is gathered; `finish` raises it all at once."""

    def __init__(self, path: Path, exercises: Path, written: bytes | None = None) -> None:
        """
        Args:
            path: the file.
            exercises: the folder of the exercises it may name.
            written: what stands in the file, when it need not be read from the disk.
        """
        self.path = path
        self.exercises = exercises
        self.mistakes: list[Mistake] = []
        self.data = read_toml(path, self.mistakes, written)

    def finish(self) -> None:
        """Say what is wrong.

        Raises:
            WorkshopMistakesError: with all of it.
        """
        if self.mistakes:
            raise WorkshopMistakesError(tuple(_causes(self.mistakes)))

    @property
    def is_exercise(self) -> bool:
        """Whether it holds one exercise, not a workshop."""
        return "steps" not in self.data and not _ONLY_EXERCISES.isdisjoint(self.data)

    def workshop(self) -> Workshop:
        """The workshop; of no use when there were mistakes."""
        reading = Reading(self.data, self.path.name, "", self.mistakes)
        if not is_name(self.path.stem):
            near = nearest_name(self.path.stem)
            reading.wrong("", self.path.stem, "file-name", near=near)
        steps = tuple(
            self._step(table, number)
            for number, table in enumerate(_tables(reading, "steps", MOST_STEPS), start=1)
        )
        return _workshop(reading, self.path.stem, steps)

    def _step(self, table: Mapping[str, Any], number: int) -> Exercise:
        place = f"steps[{number}]"
        reading = Reading(table, self.path.name, place, self.mistakes)
        if not reading.has("exercise"):
            return self.exercise(table, None, place, called=str(table.get("name", ""))[:60])
        name = reading.word("exercise")
        if name and name not in self._choices:
            near, choices = nearest(name, self._choices), ", ".join(self._choices)
            reading.wrong("exercise", name, "exercise", near=near, choices=choices)
        if name not in self._choices:
            return Exercise(name=name, title=Text(), words=Text(), minutes=1)
        alone = WorkshopFile(self.exercises / f"{name}.toml", self.exercises)
        exercise = alone.exercise(alone.data, name, "")
        self.mistakes += [m for m in alone.mistakes if m not in self.mistakes]
        # What the workshop says of a step stands in for what the exercise's own file says.
        said = {key: value for key, value in table.items() if key != "exercise"}
        if alone.mistakes or not said:
            return exercise
        return self.exercise({"name": name, **alone.data, **said}, None, place, called=name)

    @cached_property
    def _choices(self) -> list[str]:
        """The names of the exercises that a step may name."""
        return sorted(path.stem for path in self.exercises.glob("*.toml"))

    def exercise(self, data: object, name: str | None, place: str, *, called: str = "") -> Exercise:
        """One exercise.

        Args:
            data: its table.
            name: its name, when it is not in the table.
            place: where it stands in the file.
            called: what messages call it; its name unless told.
        """
        reading = Reading(data, self.path.name, place, self.mistakes, called or name or "")
        return _exercise(reading, name)


def read_plain(data: Mapping[str, Any], *, stored: bool = False) -> Workshop:
    """A workshop from plain data.

    Raises:
        WorkshopMistakesError: the data are not a whole workshop.
    """
    mistakes: list[Mistake] = []
    reading = Reading(data, str(data.get("name", "")), "", mistakes)
    name = reading.name("name")
    steps = tuple(
        _exercise(reading.inner(table, f"steps[{number}]"), None)
        for number, table in enumerate(_tables(reading, "steps", MOST_STEPS), start=1)
    )
    workshop = _workshop(reading, name, steps)
    if stored:
        # A session goes on with the texts it began with, however long they may be now.
        mistakes = [mistake for mistake in mistakes if mistake.expected != "text-long"]
    if mistakes:
        raise WorkshopMistakesError(tuple(mistakes))
    return workshop


def _workshop(reading: Reading, name: str, steps: tuple[Exercise, ...]) -> Workshop:
    if not steps:
        reading.wrong("steps", None, "steps", most=MOST_STEPS)
    for twice in _twice([exercise.name for exercise in steps if exercise.name]):
        reading.wrong("steps", twice, "steps-once")
    workshop = Workshop(
        name=name,
        title=reading.text("title", most=MOST_LINE),
        purpose=reading.text("purpose"),
        steps=steps,
    )
    reading.finish()
    _check_sources(reading, steps)
    if not workshop.languages:
        counts = dict.fromkeys(LANGUAGES, 0)
        for language, _ in missing_texts(workshop):
            counts[language] += 1
        best = min(counts, key=lambda code: counts[code])
        first = next(place for code, place in missing_texts(workshop) if code == best)
        reading.wrong("", None, "whole-language", language=best, place=first, count=counts[best])
    return workshop


def _check_sources(reading: Reading, steps: tuple[Exercise, ...]) -> None:
    """Items can only come from an earlier step that has any to give."""
    broken = {mistake.exercise for mistake in reading.mistakes}
    for number, exercise in enumerate(steps, start=1):
        before = {step.name: step for step in steps[: number - 1]}
        for place, question in enumerate(exercise.questions, start=1):
            source = question.source
            if not source:
                continue
            where = reading.inner({}, f"steps[{number}].questions[{place}]")
            where.exercise = exercise.name
            if source not in before:
                near = nearest(source, list(before))
                where.wrong("from", source, "from", near=near, choices=", ".join(before) or "–")
            elif source not in broken:
                given = before[source].questions
                if not any(q.gives_items for q in given):
                    where.wrong("from", source, "from-nothing")
                elif not any(question.takes_up(q) for q in given):
                    where.wrong("from", source, "from-no-ideas")


def _exercise(reading: Reading, name: str | None) -> Exercise:
    questions = tuple(
        question
        for number, table in enumerate(_tables(reading, "questions", _MOST_QUESTIONS), start=1)
        if (question := _question(reading.inner(table, f"questions[{number}]"))) is not None
    )
    for twice in _twice([question.name for question in questions]):
        reading.wrong("questions", twice, "questions-once")
    if questions and all(question.optional for question in questions):
        reading.wrong("questions", "optional", "questions-required")
    exercise = Exercise(
        name=reading.name("name") if name is None else name,
        title=reading.text("title", most=MOST_LINE),
        words=reading.text("words", lines=True),
        story=reading.text("story", required=False, lines=True),
        **{key: reading.text(key, required=False, lines=True) for key in ADVICE},
        minutes=reading.number("minutes", None, 1, MOST_MINUTES),
        opens=reading.flag("opens", True),
        proposals=reading.flag("proposals", False),
        poster=reading.flag("poster", False),
        optional=reading.flag("optional", False),
        pause=reading.flag("pause", False),
        questions=questions,
    )
    reading.finish()
    return exercise


def _question(reading: Reading) -> Question | None:
    types = question_types()
    kind = reading.choice("type", sorted(types), "") if reading.has("type") else ""
    if not kind:
        if not reading.has("type"):
            reading.wrong("type", None, "choice", choices=", ".join(sorted(types)))
        return None
    before = len(reading.mistakes)
    question = types[kind].read(reading)
    reading.finish()
    if len(reading.mistakes) == before:
        _check_examples(reading, question)
    return question


def _check_examples(reading: Reading, question: Question) -> None:
    """An example that the question itself would refuse helps nobody."""
    if question.source:
        return
    for language in LANGUAGES:
        for example in question.examples.in_language(language):
            try:
                question.check(question.parse(example))
            except AnswerRefusedError as refused:
                values: dict[str, Any] = {"why": refused.code, **refused.values}
                reading.inner({}, "examples").wrong(language, example, "example", **values)


def _tables(reading: Reading, key: str, most: int) -> list[Mapping[str, Any]]:
    """The tables of a list; those beyond the most that may be are not even looked at."""
    tables = reading.tables(key)
    for table in tables:
        if not isinstance(table, Mapping):
            reading.wrong(key, table, "tables", name=key)
            return []
    if len(tables) > most:
        reading.wrong(key, len(tables), key, most=most)
    return tables[:most]


def _twice(names: list[str]) -> list[str]:
    return sorted({name for name in names if names.count(name) > 1})


def _causes(mistakes: list[Mistake]) -> list[Mistake]:
    """The mistakes without those that only follow from others.

    Where something is written wrongly, it is not missing, too.
    """
    written = set()
    for mistake in mistakes:
        if mistake.found and mistake.expected != "languages":
            outer, _, key = mistake.place.rpartition(".")
            written.add((mistake.file, outer, key))
            keys = filter(None, (mistake.key, mistake.near))
            written.update((mistake.file, mistake.place, key) for key in keys)
    return [
        mistake
        for mistake in mistakes
        if (mistake.found and mistake.expected != "languages")
        or (mistake.file, mistake.place, mistake.key) not in written
    ]
