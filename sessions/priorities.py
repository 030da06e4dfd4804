"""What later exercises gave to an exercise's ideas and themes: points, guards, what is missing."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from exercises.model import Exercise
from exercises.question import Given, Question
from sessions.ideas import Idea
from sessions.model import Session
from sessions.telling import told


def points_given(session: Session, exercise: Exercise) -> Mapping[str, int]:
    """The points that each idea and theme of an exercise got, by item key."""
    points: Counter[str] = Counter()
    for given in _given(session, exercise, "points"):
        points.update({key: figure * given.people for key, figure in given.value.items()})
    return points


def guarded_ideas(session: Session, exercise: Exercise, ideas: Sequence[Idea]) -> tuple[Idea, ...]:
    """The ideas that their tables want to go to the leaders word for word."""
    guarded = {(given.table, given.value) for given in _given(session, exercise, "guard")}
    return tuple(idea for idea in ideas if (idea.table, idea.item) in guarded)


def missed_themes(session: Session, exercise: Exercise) -> Mapping[str, tuple[int, ...]]:
    """The tables that said of a theme that their point is not in it, by the theme's item key."""
    missed: dict[str, list[int]] = {}
    for given in _given(session, exercise, "included"):
        for key, is_in in given.value["themes"].items():
            if not is_in:
                missed.setdefault(key, []).append(given.table)
    return {key: tuple(sorted(tables)) for key, tables in missed.items()}


def _given(session: Session, source: Exercise, kind: str) -> Iterator[Given]:
    """The current answers to questions of a type that are about what an exercise brought."""
    for exercise in session.workshop.steps:
        for question in exercise.questions:
            if question.type == kind and _is_about(question, source):
                yield from told(session, exercise, question)


def _is_about(question: Question, source: Exercise) -> bool:
    return question.source == source.name
