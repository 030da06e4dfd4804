"""Questions as they are asked in a session: with the items that earlier exercises brought."""

from collections.abc import Iterable, Iterator, Sequence

from exercises.items import Item, collected
from exercises.items_question import THEMES, WRITTEN, ItemsQuestion
from exercises.languages import Text
from exercises.model import Exercise
from exercises.question import Question
from sessions.grouping import Grouping, theme_key
from sessions.ideas import Idea, ideas_in, ideas_of
from sessions.model import Session
from sessions.shown import unhidden
from sessions.telling import told


def asked(session: Session, question: Question, table: int | None = None) -> Question:
    """The question with its items in it.

    Args:
        session: whose answers the items are made of.
        question: as the workshop has it.
        table: who is asked; only matters where each table is asked about something else. None for
            the whole room, which sees the items of all tables.
    """
    if not isinstance(question, ItemsQuestion) or not question.source:
        return question
    source = session.workshop.step(question.source)
    assert source is not None, "a workshop that names another does not start"
    found = tuple(_items(session, question, source, table))
    if question.own and table is None:
        return question.with_all_items(found)
    return question.with_items(found)


def offered(session: Session, question: Question, table: int | None = None) -> Question:
    """The question as it is put to people now: as `asked`, without what is hidden from the room.

    About its own words a table is asked all the same.
    """
    own = isinstance(question, ItemsQuestion) and question.own
    return asked(session if own else unhidden(session), question, table)


def asks_apart(question: Question) -> bool:
    """Whether tables are not all asked about the same."""
    return isinstance(question, ItemsQuestion) and question.asks_apart


def _items(
    session: Session, question: ItemsQuestion, source: Exercise, table: int | None
) -> Iterable[Item]:
    mine = table if question.own else None
    if question.of == THEMES:
        return _themed(session, source, mine, beside=table if question.asks_apart else None)
    if question.of == WRITTEN:
        return _written(_of(ideas_of(session, source), mine))
    return _passed_on(session, source, mine)


def _passed_on(session: Session, source: Exercise, table: int | None) -> Iterable[Item]:
    """What an exercise brought, of one table or of all; the same thing once."""
    items: dict[str, Item] = {}
    for question in source.questions:
        if question.gives_items:
            given = told(session, source, question, table)
            for item in asked(session, question, table).passed_on(given):
                items.setdefault(item.key, item)
    return items.values()


def _themed(
    session: Session, source: Exercise, table: int | None, *, beside: int | None
) -> Iterator[Item]:
    """An exercise's themes, of one table or of all, and then what it brought that is in none of
    them and not set aside.

    Args:
        session: see `asked`.
        source: the exercise.
        table: whose ideas are asked about; None for those of all tables.
        beside: whose ideas are told beside each theme; None for nobody's.
    """
    grouping, ideas = session.grouping(source.name), ideas_of(session, source)
    yield from _themes(grouping, ideas, table, beside)
    mine = _of(ideas, table)
    grouped = {idea.item for idea in ideas if idea.key in grouping.placed}
    loose = (i for i in mine if i.item not in grouped and i.key not in grouping.aside)
    yield from collected((idea.text, idea.table) for idea in loose)
    known = {idea.item for idea in ideas}
    if not all(question.gives_ideas for question in source.questions):
        yield from (i for i in _passed_on(session, source, table) if i.key not in known)


def _themes(
    grouping: Grouping, ideas: Sequence[Idea], table: int | None, beside: int | None
) -> Iterator[Item]:
    """The themes that have any ideas in them."""
    inside = ideas_in(grouping, ideas)
    for theme in grouping.themes:
        found = inside[theme.id]
        if _of(found, table):
            tables = sorted({idea.table for idea in found if idea.table})
            own = tuple(idea.text for idea in found if idea.table == beside)
            name = Text.same(theme.name)
            yield Item(theme_key(theme.id), name, tuple(tables), ideas=len(found), own=own)


def _written(ideas: Iterable[Idea]) -> Iterable[Item]:
    """What tables wrote; nothing that people wrote without names."""
    return collected((idea.text, idea.table) for idea in ideas if idea.table)


def _of(ideas: Sequence[Idea], table: int | None) -> Sequence[Idea]:
    """The ideas of one table, or of all."""
    return ideas if table is None else [idea for idea in ideas if idea.table == table]
