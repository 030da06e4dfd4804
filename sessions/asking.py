"""Questions as they are asked in a session: with the items that earlier exercises brought."""

from exercises.items import Item
from exercises.items_question import ItemsQuestion
from exercises.model import Exercise
from exercises.question import Given, Question
from sessions.model import Session


def asked(session: Session, question: Question, table: int | None = None) -> Question:
    """The question with its items in it.

    Args:
        session: whose answers the items are made of.
        question: as the workshop has it.
        table: who is asked; only matters where each table gets what it wrote itself. None for the
            whole room, which sees the items of all tables.
    """
    if not isinstance(question, ItemsQuestion) or not question.source:
        return question
    source = session.workshop.step(question.source)
    assert source is not None, "a workshop that names another does not start"
    if question.own and table is None:
        return question.with_all_items(_passed_on(session, source, None))
    return question.with_items(_passed_on(session, source, table if question.own else None))


def has_own_items(question: Question) -> bool:
    """Whether each table is asked about other items: about what it wrote itself."""
    return isinstance(question, ItemsQuestion) and question.own


def _passed_on(session: Session, source: Exercise, table: int | None) -> tuple[Item, ...]:
    """What an exercise brought, of one table or of all; the same thing once."""
    items: dict[str, Item] = {}
    for question in source.questions:
        if question.gives_items:
            given = told(session, source, question, table)
            for item in asked(session, question, table).passed_on(given):
                items.setdefault(item.key, item)
    return tuple(items.values())


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
