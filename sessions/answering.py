"""Whether a question can be answered now, and what its next version is; pure, no I/O."""

from exercises.question import Question, Value
from exercises.text import clean, shorten
from sessions.clock import now
from sessions.errors import ClosedError, NotValidError
from sessions.ids import new_id
from sessions.model import Answer, GivenBy, Session


def open_question(session: Session, exercise: str, question: str) -> Question:
    """The question of that name, when its exercise takes answers now.

    Raises:
        ClosedError: the exercise is not the present one or is closed, or the session is over.
        NotValidError: the exercise asks no question of that name.
    """
    if session.ended_at is not None:
        raise ClosedError("error-over")
    present = session.exercise
    if present is None or present.name != exercise or not session.takes_answers:
        raise ClosedError("error-closed")
    found = present.question(question)
    if found is None:
        raise NotValidError("error-question", "", question=shorten(clean(question), 40))
    return found


def next_version(
    session: Session,
    table: int,
    exercise: str,
    question: str,
    value: Value | None,
    given_by: GivenBy,
    sent_id: str | None,
) -> Answer:
    """The next version of a table's answer; a value of None takes it back."""
    before = session.answers.get(exercise, {}).get((question, table))
    version = before.version + 1 if before else 1
    return Answer(new_id(), table, exercise, question, version, value, given_by, now(), sent_id)
