"""What can be played: a workshop is a running order of exercises, an exercise asks questions."""

from dataclasses import asdict, dataclass
from typing import Any

from exercises.languages import LANGUAGES, Text
from exercises.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One step of the running order; without questions it is a talk or a break with a clock."""

    name: str
    """Plain lower-case ASCII, unique in its workshop."""
    title: Text
    words: Text
    """What the tables read and the facilitator says."""
    story: Text = Text()
    notes: Text = Text()
    """For the facilitator only; paragraphs are parted by an empty line."""
    minutes: int
    opens: bool = True
    """Whether going to this step opens its answers."""
    proposals: bool = False
    """Whether its ideas are proposals to the leadership group."""
    questions: tuple[Question, ...] = ()

    def question(self, name: str) -> Question | None:
        """The question called `name`, or None."""
        return next((q for q in self.questions if q.name == name), None)

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions a table has to answer to be done: all that are not optional."""
        return tuple(q for q in self.questions if not q.optional)


@dataclass(frozen=True, slots=True, kw_only=True)
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

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which every step has its title and words."""
        texts = [text for step in self.steps for text in (step.title, step.words)]
        return tuple(
            language for language in LANGUAGES if all(text.in_language(language) for text in texts)
        )


def plain(workshop: Workshop) -> dict[str, Any]:
    """The workshop as plain data that `exercises.library.read_workshop` reads back."""
    data = asdict(workshop)
    for step, exercise in zip(data["steps"], workshop.steps, strict=True):
        for table, question in zip(step["questions"], exercise.questions, strict=True):
            table["type"] = question.type
    return data
