"""Questions as they are asked in a session: with the items that earlier exercises brought."""

from collections.abc import Iterator

from exercises.items import Item, collected
from exercises.items_question import THEMES, WRITTEN, ItemsQuestion
from exercises.languages import Text
from exercises.model import Exercise
from exercises.question import Question
from sessions.grouping import theme_key
from sessions.ideas import Idea, ideas_of
from sessions.model import Session
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
    mine = table if question.own else None
    if question.of == THEMES:
        rest = _in_no_theme(session, source, mine)
        seen = table if question.asks_apart else None
        items = (*_themes(session, source, seen, only_own=mine is not None), *rest)
    elif question.of == WRITTEN:
        items = _written(session, source, mine)
    else:
        items = _passed_on(session, source, mine)
    if question.own and table is None:
        return question.with_all_items(items)
    return question.with_items(items)


def asks_apart(question: Question) -> bool:
    """Whether tables are not all asked about the same."""
    return isinstance(question, ItemsQuestion) and question.asks_apart


def _passed_on(session: Session, source: Exercise, table: int | None) -> tuple[Item, ...]:
    """What an exercise brought, of one table or of all; the same thing once."""
    items: dict[str, Item] = {}
    for question in source.questions:
        if question.gives_items:
            given = told(session, source, question, table)
            for item in asked(session, question, table).passed_on(given):
                items.setdefault(item.key, item)
    return tuple(items.values())


def _written(session: Session, source: Exercise, table: int | None) -> tuple[Item, ...]:
    """What one table wrote itself, or all of them; nothing that people wrote without names."""
    ideas = (
        idea for idea in ideas_of(session, source) if idea.table and table in (idea.table, None)
    )
    return collected((idea.text, idea.table) for idea in ideas)


def _themes(
    session: Session, source: Exercise, table: int | None, *, only_own: bool
) -> Iterator[Item]:
    """The themes that have any ideas in them, with what the table wrote of those."""
    grouping = session.grouping(source.name)
    inside: dict[str, list[Idea]] = {theme.id: [] for theme in grouping.themes}
    for idea in ideas_of(session, source):
        if idea.key in grouping.placed:
            inside[grouping.placed[idea.key]].append(idea)
    for theme in grouping.themes:
        ideas = inside[theme.id]
        own = tuple(idea.text for idea in ideas if table is not None and idea.table == table)
        if own or (ideas and not only_own):
            tables = sorted({idea.table for idea in ideas if idea.table})
            name = Text.same(theme.name)
            yield Item(theme_key(theme.id), name, tuple(tables), ideas=len(ideas), own=own)


def _in_no_theme(session: Session, source: Exercise, table: int | None) -> Iterator[Item]:
    """What an exercise brought that is neither in a theme nor set aside."""
    grouping = session.grouping(source.name)
    ideas = [idea for idea in ideas_of(session, source) if table in (idea.table, None)]
    loose = {i.item for i in ideas if i.key not in grouping.placed and i.key not in grouping.aside}
    grouped = {idea.item for idea in ideas} - loose
    return (item for item in _passed_on(session, source, table) if item.key not in grouped)
