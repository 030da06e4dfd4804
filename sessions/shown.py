"""What the room may see of the answers: what the facilitator has revealed and not hidden."""

from dataclasses import replace

from exercises.model import Exercise
from exercises.question import Question
from sessions.model import EVERY_TABLE, Answer, Seat, Session


def visible(session: Session, exercise: Exercise, question: Question) -> Session | None:
    """The session with only those answers to a question that the room may see.

    What is hidden elsewhere is not in it either: a later question may ask about it. None while
    nothing of the question is revealed.
    """
    number = session.workshop.steps.index(exercise)
    tables = {table for name, table in session.steps[number].revealed if name == question.name}
    if not tables:
        return None
    seen = unhidden(session)
    kept = {
        key: answer
        for key, answer in seen.answers.get(exercise.name, {}).items()
        if key[0] != question.name or EVERY_TABLE in tables or key[1] in tables
    }
    return replace(seen, answers={**seen.answers, exercise.name: kept})


def before_the_room(session: Session) -> tuple[Exercise, ...]:
    """The exercises whose answers the room may be looking at: the present one, and then those that
    its questions ask about."""
    exercise = session.exercise
    if exercise is None:
        return ()
    sources = {question.source for question in exercise.questions}
    return (exercise, *(step for step in session.workshop.steps if step.name in sources))


def unhidden(session: Session) -> Session:
    """The session with only those answers that the facilitator does not keep from the room."""
    if not session.hidden:
        return session
    answers = dict(session.answers)
    for name in {exercise for exercise, *_ in session.hidden}:
        found = session.answers.get(name, {})
        answers[name] = {key: one for key, one in found.items() if not is_hidden(session, one)}
    return replace(session, answers=answers)


def is_whole(session: Session, question: Question) -> bool:
    """Whether all answers to a question of the present exercise are revealed."""
    return (question.name, EVERY_TABLE) in session.present.revealed


def waiting(session: Session) -> Question | None:
    """The present question: the first one of the exercise that is not revealed as a whole."""
    asked = session.exercise.questions if session.exercise else ()
    return next((question for question in asked if not is_whole(session, question)), None)


def next_table(session: Session, question: Question) -> int | None:
    """The table whose answer to a question of the present exercise is revealed next, if any."""
    assert session.exercise is not None, "a question is asked"
    revealed = {table for name, table in session.present.revealed if name == question.name}
    for answer in session.current(session.exercise.name, question.name):
        if answer.table not in revealed and not is_hidden(session, answer):
            return answer.table
    return None


def is_hidden(session: Session, answer: Answer) -> bool:
    """Whether the facilitator keeps an answer from the room."""
    return seat_of(answer) in session.hidden


def seat_of(answer: Answer) -> Seat:
    """Whose answer to what it is; the same for all its versions."""
    return answer.exercise, answer.question, answer.table, answer.voter
