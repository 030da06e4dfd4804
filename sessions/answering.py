"""Whether a question can be answered now, and what its next version is; pure, no I/O."""

from exercises.errors import AnswerRefusedError
from exercises.question import Parts, Question, Value
from exercises.text import clean, shorten
from exercises.votes import read_votes
from sessions.asking import offered
from sessions.clock import now
from sessions.errors import ClosedError, NotValidError
from sessions.ids import new_id
from sessions.model import BY_HAND, Answer, GivenBy, Session


def open_question(session: Session, exercise: str, question: str, table: int) -> Question:
    """The question of that name as a table is asked it, when its exercise takes answers now.

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
    return offered(session, found, table)


def seat(question: Question, given_by: GivenBy, voter: str) -> str:
    """The voter under which an answer is kept: empty where a table answers as one.

    Raises:
        NotValidError: each person answers, and this phone has nothing to be told apart by.
    """
    if not question.by_person:
        return ""
    if given_by is GivenBy.FACILITATOR:
        return BY_HAND
    if not voter:
        raise NotValidError("error-no-voter", "")
    return voter


def read_value(question: Question, parts: Parts, voter: str) -> Value:
    """The answer as it is kept: checked, or the checked votes that were counted by hand.

    Raises:
        NotValidError: it does not fit the question.
    """
    try:
        if voter == BY_HAND:
            return read_votes(question, "\n".join(parts.get("votes", ())))
        return question.check(parts)
    except AnswerRefusedError as refused:
        raise NotValidError(refused.code, refused.part, **refused.values) from refused


def next_version(
    session: Session,
    table: int,
    exercise: str,
    question: str,
    value: Value | None,
    given_by: GivenBy,
    sent_id: str | None = None,
    voter: str = "",
) -> Answer:
    """The next version of an answer; a value of None takes it back."""
    before = session.newest(exercise, question, table, voter)
    return Answer(
        id=new_id(),
        table=table,
        exercise=exercise,
        question=question,
        version=before.version + 1 if before else 1,
        value=value,
        given_by=given_by,
        at=now(),
        sent_id=sent_id,
        voter=voter,
        before=before,
    )
