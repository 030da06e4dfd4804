"""A session as one ordered, neutral summary: what exports, pages and screens start from."""

from dataclasses import dataclass
from typing import Any

from exercises.model import Exercise
from exercises.question import Given, Question
from sessions.asking import asked, told
from sessions.model import Answer, Session


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


@dataclass(frozen=True, slots=True)
class Summary:
    """A whole session, ready or in the middle."""

    session: Session
    language: str
    """Of the workshop's texts: `fi`, `sv` or `en`."""
    title: str
    """The workshop's title."""
    exercises: tuple[ExerciseSummary, ...]
    """Every exercise that asks something, whether answered or not."""

    @property
    def answered(self) -> int:
        """How many tables answered anything."""
        names = [exercise.exercise.name for exercise in self.exercises]
        return len(set().union(*(_answered(self.session, name) for name in names)))


def summarise(session: Session, language: str | None = None) -> Summary:
    """The summary of a session as it is now, in `language` or else in the session's own."""
    language = language or session.details.language
    return Summary(
        session=session,
        language=language,
        title=session.workshop.title.in_language(language),
        exercises=tuple(
            ExerciseSummary(
                number=number,
                exercise=exercise,
                title=exercise.title.in_language(language),
                left_out=session.steps[number - 1].left_out,
                questions=tuple(
                    summarise_question(session, exercise, question, language)
                    for question in exercise.questions
                ),
                answered=len(_answered(session, exercise.name)),
            )
            for number, exercise in enumerate(session.workshop.steps, start=1)
            if exercise.questions
        ),
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
