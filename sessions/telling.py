"""What may be told of the current answers to a question, and of whom."""

from exercises.model import Exercise
from exercises.question import Given, Question
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
        return tuple(Given(answer.table, answer.value) for answer in answers)
    if sum(answer.people for answer in answers) < question.least:
        return ()
    votes: dict[str, Given] = {}
    for value, people in (vote for answer in answers for vote in answer.votes):
        before = votes.get(repr(value))
        votes[repr(value)] = Given(0, value, people + (before.people if before else 0))
    return tuple(votes[key] for key in sorted(votes))
