"""A session as one ordered, neutral summary: what exports, pages and screens start from."""

from dataclasses import dataclass
from typing import Any

from exercises.model import Exercise
from exercises.question import Question
from sessions.model import Answer, Session


@dataclass(frozen=True, slots=True)
class QuestionSummary:
    """One question with the current answers of all tables."""

    question: Question
    label: str
    answers: tuple[Answer, ...]
    """The current answers, in the order of the tables."""
    result: Any
    """What the question's type made of them (`Question.tally`)."""


@dataclass(frozen=True, slots=True)
class ExerciseSummary:
    """One exercise that asks something, in the summary's language."""

    number: int
    """Its place in the running order, from 1."""
    exercise: Exercise
    title: str
    left_out: bool
    questions: tuple[QuestionSummary, ...]

    @property
    def answered(self) -> int:
        """How many tables answered at least one of its questions."""
        return len({answer.table for question in self.questions for answer in question.answers})


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
        return len(
            {
                answer.table
                for exercise in self.exercises
                for question in exercise.questions
                for answer in question.answers
            }
        )


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
            )
            for number, exercise in enumerate(session.workshop.steps, start=1)
            if exercise.questions
        ),
    )


def summarise_question(
    session: Session, exercise: Exercise, question: Question, language: str
) -> QuestionSummary:
    """The current answers to one question and what they make together."""
    answers = tuple(
        answer
        for number in session.tables
        if (answer := session.answer(exercise.name, question.name, number)) is not None
    )
    return QuestionSummary(
        question=question,
        label=question.label.in_language(language),
        answers=answers,
        result=question.tally(session.given(exercise.name, question.name)),
    )
