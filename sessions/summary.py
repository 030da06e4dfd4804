"""A session as one ordered, neutral summary: what exports, pages and screens start from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exercises.model import Exercise
from exercises.question import Given, Question
from sessions.asking import asked
from sessions.grouping import Theme, theme_key
from sessions.ideas import Idea, ideas_in, ideas_of, withdrawn_of
from sessions.model import Answer, Session
from sessions.priorities import (
    guarded_ideas,
    guards_lost,
    missed_themes,
    points_given,
    points_lost,
    shared_out,
)
from sessions.telling import told


@dataclass(frozen=True, slots=True)
class QuestionSummary:
    """One question with the current answers as they may be told."""

    question: Question
    """With its items in it."""
    label: str
    answers: tuple[Answer, ...]
    """The tables' current answers, in the order of the tables; none where each person answers."""
    given: tuple[Given, ...]
    """The same as tallies take it, and what people gave without names; none while `withheld`."""
    people: int
    """How many people answered, where each answers by themselves; else 0."""
    result: Any
    """What the question's type made of it all (`Question.tally`)."""

    @property
    def withheld(self) -> bool:
        """Whether so few people have answered that nothing may be told yet."""
        return self.people > 0 and not self.given


@dataclass(frozen=True, slots=True)
class Aside:
    """An idea that does not go on as such, and why."""

    idea: Idea
    reason: str


@dataclass(frozen=True, slots=True)
class ThemeSummary:
    """Ideas that say the same."""

    theme: Theme
    ideas: tuple[Idea, ...]
    tables: tuple[int, ...]
    """The numbers of the tables behind it."""
    votes: int
    """Points given to it and to its ideas."""
    missed: tuple[int, ...]
    """The tables that said their point is not in it."""

    @property
    def name(self) -> str:
        """As the facilitator called it."""
        return self.theme.name


@dataclass(frozen=True, slots=True)
class Guarded:
    """An idea that goes to the leaders word for word, whatever the votes."""

    idea: Idea
    exercise: str
    """The heading under which it was said."""


@dataclass(frozen=True, slots=True)
class ExerciseSummary:
    """One exercise that asks something, in the summary's language."""

    number: int
    """Its place in the running order, from 1."""
    exercise: Exercise
    title: str
    left_out: bool
    questions: tuple[QuestionSummary, ...]
    answered: int
    """How many tables answered at least one of its questions."""
    heading: str
    """The facilitator's own, else the title."""
    comment: str
    """In the facilitator's words; mostly empty."""
    for_leaders: bool
    for_tables: bool
    ideas: tuple[Idea, ...]
    """All that stand now, whatever has become of them."""
    themes: tuple[ThemeSummary, ...]
    """Those with most points first, then those of most tables."""
    ungrouped: tuple[Idea, ...]
    """Those that are in no theme and not set aside."""
    aside: tuple[Aside, ...]
    withdrawn: tuple[Idea, ...]
    """What tables took back or worded anew."""
    guarded: tuple[Idea, ...]
    """Those that their tables want to go to the leaders word for word."""
    unguarded: tuple[int, ...]
    """The tables that have worded anew the idea that they guarded."""
    votes: Mapping[str, int]
    """Points that later exercises gave to its ideas and themes, by item key."""
    votes_lost: int
    """Points given to what is no longer there."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A whole session, ready or in the middle."""

    session: Session
    language: str
    """Of the workshop's texts: `fi`, `sv` or `en`."""
    title: str
    """The workshop's title."""
    heading: str
    """What the facilitator calls the paper, else the session's name."""
    introduction: str
    """In the facilitator's words; mostly empty."""
    exercises: tuple[ExerciseSummary, ...]
    """Every exercise that asks something, whether answered or not."""
    guarded: tuple[Guarded, ...]
    """At most one a table."""

    @property
    def answered(self) -> int:
        """How many tables answered anything."""
        names = [exercise.exercise.name for exercise in self.exercises]
        return len(set().union(*(_answered(self.session, name) for name in names)))


def summarise(session: Session, language: str | None = None) -> Summary:
    """The summary of a session as it is now, in `language` or else in the session's own."""
    language = language or session.details.language
    whole = session.edit()
    exercises = tuple(
        _exercise(session, number, exercise, language)
        for number, exercise in enumerate(session.workshop.steps, start=1)
        if exercise.questions
    )
    return Summary(
        session=session,
        language=language,
        title=session.workshop.title.in_language(language),
        heading=whole.heading or session.details.name,
        introduction=whole.comment,
        exercises=exercises,
        guarded=tuple(
            Guarded(idea, exercise.heading) for exercise in exercises for idea in exercise.guarded
        ),
    )


def _exercise(session: Session, number: int, exercise: Exercise, language: str) -> ExerciseSummary:
    grouping, edit = session.grouping(exercise.name), session.edit(exercise.name)
    ideas = ideas_of(session, exercise)
    votes = points_given(session, exercise)
    themes = _themes(session, exercise, ideas, votes)
    title = exercise.title.in_language(language)
    return ExerciseSummary(
        number=number,
        exercise=exercise,
        title=title,
        left_out=session.steps[number - 1].left_out,
        questions=tuple(
            summarise_question(session, exercise, question, language)
            for question in exercise.questions
        ),
        answered=len(_answered(session, exercise.name)),
        heading=edit.heading or title,
        comment=edit.comment,
        for_leaders=edit.leaders,
        for_tables=edit.tables,
        ideas=ideas,
        themes=tuple(sorted(themes, key=lambda t: (-t.votes, -len(t.tables), -len(t.ideas)))),
        ungrouped=tuple(
            i for i in ideas if i.key not in grouping.placed and i.key not in grouping.aside
        ),
        aside=tuple(Aside(i, grouping.aside[i.key]) for i in ideas if i.key in grouping.aside),
        withdrawn=withdrawn_of(session, exercise),
        guarded=guarded_ideas(session, exercise, ideas),
        unguarded=guards_lost(session, exercise, ideas),
        votes=votes,
        votes_lost=points_lost(session, exercise, ideas),
    )


def _themes(
    session: Session, exercise: Exercise, ideas: Sequence[Idea], votes: Mapping[str, int]
) -> Iterator[ThemeSummary]:
    """The themes that there is anything to tell of."""
    grouping, missed = session.grouping(exercise.name), missed_themes(session, exercise)
    inside = ideas_in(grouping, ideas)
    points = shared_out(votes, inside)
    for theme in grouping.themes:
        found = inside[theme.id]
        if found or points[theme.id]:
            yield ThemeSummary(
                theme=theme,
                ideas=tuple(found),
                tables=tuple(sorted({idea.table for idea in found if idea.table})),
                votes=points[theme.id],
                missed=missed.get(theme_key(theme.id), ()),
            )


def summarise_question(
    session: Session, exercise: Exercise, question: Question, language: str
) -> QuestionSummary:
    """The current answers to one question and what they make together."""
    answers = session.current(exercise.name, question.name)
    given = told(session, exercise, question)
    whole = asked(session, question)
    return QuestionSummary(
        question=whole,
        label=question.label.in_language(language),
        answers=() if question.by_person else answers,
        given=given,
        people=sum(answer.people for answer in answers) if question.by_person else 0,
        result=whole.tally(given),
    )


def _answered(session: Session, exercise: str) -> set[int]:
    """The numbers of the tables that have answered anything in an exercise."""
    answers = session.answers.get(exercise, {}).values()
    return {answer.table for answer in answers if answer.value is not None}
