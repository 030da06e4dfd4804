"""The answers that stand before the room, each with a name that says nothing of whose it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2s
from typing import Any

from exercises.model import Exercise
from exercises.question import Question
from sessions.asking import asked
from sessions.model import BY_HAND, Answer, Session
from sessions.shown import before_the_room, is_hidden, is_whole


@dataclass(frozen=True, slots=True)
class Listed:
    """An answer on the page for hiding."""

    handle: str
    table: int
    """The table's number; 0 for what a person said without a name."""
    by_hand: bool
    """Whether it is what the facilitator counted for a table's people."""
    value: Any
    """As the question's type has it; where votes were counted, on one line as typed."""
    hidden: bool
    shown: bool
    """Whether the room sees it now."""


@dataclass(frozen=True, slots=True)
class ListedQuestion:
    """A question with its answers."""

    question: Question
    """As the whole room is asked it."""
    answers: tuple[Listed, ...]
    withheld: bool
    """Whether too few people have answered to show anybody anything."""


@dataclass(frozen=True, slots=True)
class ListedExercise:
    """The present exercise, or an earlier one that it asks about, with its questions."""

    exercise: Exercise
    questions: tuple[ListedQuestion, ...]


def handle_of(session: Session, answer: Answer) -> str:
    """Names a version of an answer, on this session's remote alone."""
    key = session.remote_key.encode()
    return blake2s(answer.id.encode(), key=key[:32], digest_size=8).hexdigest()


def find_answer(session: Session, exercise: str, handle: str) -> Answer | None:
    """The answer of that name, unless it has been changed since."""
    found = session.answers.get(exercise, {}).values()
    return next((answer for answer in found if handle_of(session, answer) == handle), None)


def listed(session: Session) -> Iterator[ListedExercise]:
    """The current answers to the present exercise; then, of each earlier one that it asks about,
    those to the questions that have any."""
    for exercise in before_the_room(session):
        questions = tuple(_questions(session, exercise))
        if exercise is not session.exercise:
            questions = tuple(one for one in questions if one.answers or one.withheld)
        if questions:
            yield ListedExercise(exercise, questions)


def _questions(session: Session, exercise: Exercise) -> Iterator[ListedQuestion]:
    """What people said is in the order of the alphabet, since any other could tell whose it is."""
    for written in exercise.questions:
        question = asked(session, written)
        answers = session.current(exercise.name, question.name)
        withheld = sum(answer.people for answer in answers) < question.least
        found = [] if withheld else [_listed(session, question, answer) for answer in answers]
        if question.by_person:
            found.sort(key=lambda one: (one.by_hand, str(one.value).casefold()))
        yield ListedQuestion(question, tuple(found), withheld)


def _listed(session: Session, question: Question, answer: Answer) -> Listed:
    from exercises.votes import typed_votes

    by_hand = answer.voter == BY_HAND
    value = typed_votes(question, answer.value) if by_hand else answer.value
    hidden = is_hidden(session, answer)
    if session.exercise is not None and answer.exercise == session.exercise.name:
        revealed = (question.name, answer.table) in session.present.revealed
        stands = revealed or is_whole(session, question)
    else:
        stands = question.gives_items  # on the forms of those who choose among them
    return Listed(
        handle=handle_of(session, answer),
        table=answer.table if by_hand or not question.by_person else 0,
        by_hand=by_hand,
        value=value,
        hidden=hidden,
        shown=not hidden and stands,
    )
