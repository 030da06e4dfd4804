"""What may be told of the current answers to a question, and of whom."""

from exercises.items_question import ItemsQuestion
from exercises.model import Exercise
from exercises.question import Given, Question, Value
from sessions.model import Session


def told(
    session: Session, exercise: Exercise, question: Question, table: int | None = None
) -> tuple[Given, ...]:
    """The current answers to a question as they may be told, of one table or of all.

    What each person answered is told without the table, the same answers together, in an order
    that says nothing of when they came; and not at all before as many have answered as the question
    wants (`Question.least`).
    """
    answers = session.current(exercise.name, question.name)
    if table is not None:
        answers = tuple(answer for answer in answers if answer.table == table)
    if not question.by_person:
        return tuple(Given(a.table, as_called_now(session, question, a.value)) for a in answers)
    if sum(answer.people for answer in answers) < question.least:
        return ()
    votes: dict[str, Given] = {}
    for given, people in (vote for answer in answers for vote in answer.votes):
        value = as_called_now(session, question, given)
        before = votes.get(repr(value))
        votes[repr(value)] = Given(0, value, people + (before.people if before else 0))
    return tuple(votes[key] for key in sorted(votes))


def as_called_now(session: Session, question: Question, value: Value) -> Value:
    """An answer about themes, some of which have been joined since it was given."""
    names = session.grouping(question.source).names if question.source else {}
    if not names or not isinstance(question, ItemsQuestion):
        return value
    return question.renamed(value, names)
