"""What was said in an exercise, idea by idea: what stands, and what was taken back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2s

from exercises.items import key_of
from exercises.model import Exercise
from exercises.question import Given
from sessions.grouping import Grouping, IdeaKey
from sessions.model import Answer, Session
from sessions.telling import told


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea, a statement or a table's row, word for word as it was sent."""

    exercise: str
    question: str
    table: int
    """The table's number; 0 for what people wrote without names."""
    text: str
    kind: str
    """`idea`, `statement` or `row`."""
    people: int = 1
    """How many people wrote just this, where they answer without names."""

    @property
    def key(self) -> IdeaKey:
        """What its exercise's grouping calls it."""
        return self.question, self.table, self.text

    @property
    def item(self) -> str:
        """What later exercises' answers call it."""
        return key_of(self.text)

    def id(self, session: Session) -> str:
        """A lasting name of it, the same on every laptop and in every file."""
        parts = (session.id, self.exercise, self.question, str(self.table), self.text)
        # It begins with a letter: spreadsheets spoil what looks like a number.
        return "i" + blake2s("\0".join(parts).encode(), digest_size=8).hexdigest()


def ideas_of(session: Session, exercise: Exercise) -> tuple[Idea, ...]:
    """What stands now, question by question in the order of the tables, as it may be told."""
    return tuple(
        idea
        for question in exercise.questions
        for idea in _once(_said(exercise, question.name, told(session, exercise, question)))
    )


def ideas_in(grouping: Grouping, ideas: Iterable[Idea]) -> dict[str, list[Idea]]:
    """The ideas of each theme, by the theme's id, in the order of the themes."""
    inside: dict[str, list[Idea]] = {theme.id: [] for theme in grouping.themes}
    for idea in ideas:
        if idea.key in grouping.placed:
            inside[grouping.placed[idea.key]].append(idea)
    return inside


def withdrawn_of(session: Session, exercise: Exercise) -> tuple[Idea, ...]:
    """What a table once sent and has since taken back or worded anew.

    What people wrote without names is left out: whoever takes words back wants nobody to read them.
    """
    standing = {idea.key for idea in ideas_of(session, exercise)}
    return tuple(
        idea
        for question in exercise.questions
        if not question.by_person
        for idea in _once(
            _said(exercise, question.name, _earlier(session, exercise.name, question.name))
        )
        if idea.key not in standing
    )


def _earlier(session: Session, exercise: str, question: str) -> Iterator[Given]:
    """What each table's earlier versions were, the oldest first."""
    newest = (
        a for (asked_, _, _), a in session.answers.get(exercise, {}).items() if asked_ == question
    )
    for answer in sorted(newest, key=lambda answer: answer.table):
        versions: list[Answer] = []
        before = answer.before
        while before is not None:
            versions.append(before)
            before = before.before
        for version in reversed(versions):
            if version.value is not None:
                yield Given(version.table, version.value)


def _said(exercise: Exercise, name: str, given: Iterable[Given]) -> Iterator[Idea]:
    question = exercise.question(name)
    assert question is not None, "it is one of the exercise's own"
    for one in given:
        for said in question.said(one.value):
            if said.kind != "reason":
                yield Idea(exercise.name, name, one.table, said.text, said.kind, one.people)


def _once(ideas: Iterable[Idea]) -> Iterator[Idea]:
    """The same words of the same table are one idea."""
    found: dict[IdeaKey, list[Idea]] = {}
    for idea in ideas:
        found.setdefault(idea.key, []).append(idea)
    # Without names, in the order of the alphabet: one beside the other would tell who wrote both.
    if any(not table for _, table, _ in found):
        found = dict(sorted(found.items(), key=lambda item: item[0][2].casefold()))
    for same in found.values():
        first = same[0]
        if first.table:
            yield first
        else:
            people = sum(idea.people for idea in same)
            yield Idea(first.exercise, first.question, 0, first.text, first.kind, people)
