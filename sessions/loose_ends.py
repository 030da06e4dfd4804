"""What is still open in a summary: shown before anything goes to the leaders."""

from collections.abc import Iterator
from dataclasses import dataclass

from sessions.summary import ExerciseSummary, Summary


@dataclass(frozen=True, slots=True)
class LooseEnd:
    """One thing that somebody may want to look at first."""

    code: str
    """`running`, `silent`, `hidden`, `withheld`, `ungrouped`, `missed`, `unguarded`,
    `votes-lost` or `missing`."""
    exercise: str = ""
    """The heading of the exercise it is about."""
    count: int = 0
    """How many tables, ideas or people it is about."""
    tables: tuple[int, ...] = ()
    """The numbers of the tables it is about."""
    text: str = ""
    """The theme that lacks a point, or the words that are missing from all of them."""


def loose_ends(summary: Summary) -> tuple[LooseEnd, ...]:
    """All of a session, exercise by exercise, then of the room."""
    return (*(end for one in summary.exercises for end in _of(summary, one)), *_of_room(summary))


def _of_room(summary: Summary) -> Iterator[LooseEnd]:
    session = summary.session
    if summary.answered and (silent := len(session.tables) - summary.answered):
        yield LooseEnd("silent", count=silent)
    if session.ended_at is None:
        yield LooseEnd("running")


def _of(summary: Summary, exercise: ExerciseSummary) -> Iterator[LooseEnd]:
    name = exercise.exercise.name
    hidden = {seat for seat in summary.session.hidden if seat[0] == name}
    if hidden and summary.session.edit(name).leaders:
        yield LooseEnd("hidden", exercise.heading, len(hidden))
    for question in exercise.questions:
        if question.withheld:
            yield LooseEnd("withheld", exercise.heading, question.people)
    if exercise.themes and exercise.ungrouped:
        yield LooseEnd("ungrouped", exercise.heading, len(exercise.ungrouped))
    for theme in exercise.themes:
        if theme.missed:
            count = len(theme.missed)
            yield LooseEnd("missed", exercise.heading, count, theme.missed, theme.name)
    if exercise.unguarded:
        count = len(exercise.unguarded)
        yield LooseEnd("unguarded", exercise.heading, count, exercise.unguarded)
    if exercise.votes_lost:
        yield LooseEnd("votes-lost", exercise.heading, exercise.votes_lost)
    for question in exercise.questions:
        if question.question.type == "included":
            for given in question.given:
                for words in given.value["missing"]:
                    yield LooseEnd("missing", exercise.heading, 1, (given.table,), words)
