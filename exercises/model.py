"""What can be played: a workshop is a running order of exercises, an exercise asks questions."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from exercises.languages import LANGUAGES, Text, Texts
from exercises.question import Question


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """One step of the running order; without questions it is a talk or a break with a clock."""

    name: str
    """Plain lower-case ASCII, unique in its workshop."""
    title: Text
    words: Text
    """What the tables read and the facilitator says."""
    story: Text = Text()
    """A case or a customer's words, to be read aloud."""
    say: Text = Text()
    """For the facilitator only, as all below: words to say aloud."""
    watch: Text = Text()
    """What to look out for."""
    stuck: Text = Text()
    """What to do when a table is stuck."""
    move_on: Text = Text()
    """When to move on."""
    notes: Text = Text()
    """Anything else; in all of these, paragraphs are parted by an empty line."""
    minutes: int
    opens: bool = True
    """Whether going to this step opens its answers."""
    proposals: bool = False
    """Whether its ideas are proposals to the leadership group."""
    poster: bool = False
    """Whether its result is the principles for the wall (`sessions.prints.poster`)."""
    optional: bool = False
    """Whether it may be left out when time runs short."""
    pause: bool = False
    """Whether it is a break: it may be shortened or moved when time runs short."""
    questions: tuple[Question, ...] = ()

    def question(self, name: str) -> Question | None:
        """The question called `name`, or None."""
        return next((q for q in self.questions if q.name == name), None)

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions a table has to answer to be done: all that are not optional."""
        return tuple(q for q in self.questions if not q.optional)

    @property
    def advice(self) -> tuple[tuple[str, Text], ...]:
        """What only the facilitator reads, by key, without what is empty."""
        found = ((key, getattr(self, key)) for key in ADVICE)
        return tuple((key, text) for key, text in found if text)


ADVICE = ("say", "watch", "stuck", "move_on", "notes")
"""The keys of what only the facilitator reads, in the order it is read."""


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """A running order that can be played."""

    name: str
    title: Text
    purpose: Text
    steps: tuple[Exercise, ...]

    @property
    def minutes(self) -> int:
        """Planned length."""
        return sum(step.minutes for step in self.steps)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages in which all its texts are there."""
        missing = {language for language, _ in missing_texts(self)}
        return tuple(language for language in LANGUAGES if language not in missing)

    def step(self, name: str) -> Exercise | None:
        """The exercise called `name`, or None."""
        return next((step for step in self.steps if step.name == name), None)


def missing_texts(workshop: Workshop) -> tuple[tuple[str, str], ...]:
    """Every text that is there in some language but not in all: the language, and where it lacks.

    Examples do not count: only rehearsals need them.
    """
    places: list[tuple[str, Workshop | Exercise | Question]] = [("", workshop)]
    for exercise in workshop.steps:
        places.append((exercise.name, exercise))
        for number, question in enumerate(exercise.questions, start=1):
            places.append((f"{exercise.name}: questions[{number}]", question))
    return tuple(
        (language, ": ".join(part for part in (place, key) if part))
        for place, thing in places
        for key, text in _texts(thing)
        for language in text.missing
    )


def _texts(thing: Workshop | Exercise | Question) -> Iterator[tuple[str, Text | Texts]]:
    for field in fields(thing):
        value = getattr(thing, field.name)
        if isinstance(value, Text | Texts) and field.name != "examples":
            yield field.name, value


def plain(workshop: Workshop) -> dict[str, Any]:
    """The workshop as plain data that `exercises.library.read_workshop` reads back."""
    return {
        "name": workshop.name,
        "title": _plain_text(workshop.title),
        "purpose": _plain_text(workshop.purpose),
        "steps": [plain_exercise(step) for step in workshop.steps],
    }


def plain_exercise(exercise: Exercise) -> dict[str, Any]:
    """An exercise as plain data."""
    data = {field.name: getattr(exercise, field.name) for field in fields(exercise)}
    for key, value in data.items():
        if isinstance(value, Text):
            data[key] = _plain_text(value)
    return {**data, "questions": [question.plain() for question in exercise.questions]}


def _plain_text(text: Text) -> dict[str, str]:
    return {language: text.in_language(language) for language in LANGUAGES}
