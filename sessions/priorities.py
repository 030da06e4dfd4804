"""What later exercises gave to an exercise's ideas and themes: points, guards, what is missing.

The same question may be asked again, in a step of its own: then each table's newest answer counts.
What was asked in a step that has been left out does not count.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from exercises.model import Exercise
from exercises.question import Given, Question
from sessions.grouping import theme_key
from sessions.ideas import Idea
from sessions.model import Session
from sessions.telling import told


def points_given(session: Session, exercise: Exercise) -> Mapping[str, int]:
    """The points that each idea and theme of an exercise got, by item key."""
    points: Counter[str] = Counter()
    for given in _given(session, exercise, "points"):
        points.update({key: figure * given.people for key, figure in given.value.items()})
    return points


def shared_out(
    points: Mapping[str, int], themes: Mapping[str, Sequence[Idea]]
) -> Mapping[str, int]:
    """How many points each theme has, with those of its ideas; the same words in two themes count
    in the first.

    Args:
        points: as given, by item key.
        themes: the ideas of each, by the theme's id, in the order of the themes.
    """
    taken: set[str] = set()
    found = {}
    for theme_id, ideas in themes.items():
        own = {theme_key(theme_id), *(idea.item for idea in ideas)} - taken
        found[theme_id] = sum(points.get(key, 0) for key in own)
        taken |= own
    return found


def points_lost(session: Session, exercise: Exercise, ideas: Sequence[Idea]) -> int:
    """The points that went to themes and ideas that are no longer there."""
    known = {idea.item for idea in ideas}
    known |= {theme_key(theme.id) for theme in session.grouping(exercise.name).themes}
    return sum(n for key, n in points_given(session, exercise).items() if key not in known)


def guarded_ideas(session: Session, exercise: Exercise, ideas: Sequence[Idea]) -> tuple[Idea, ...]:
    """The ideas that their tables want to go to the leaders word for word, one a table."""
    guarded = _guards(session, exercise)
    found: dict[int, Idea] = {}
    for idea in ideas:
        if guarded.get(idea.table) == idea.item:
            found.setdefault(idea.table, idea)
    return tuple(found.values())


def guards_lost(session: Session, exercise: Exercise, ideas: Sequence[Idea]) -> tuple[int, ...]:
    """The tables whose guarded idea is no longer there: they have worded it anew."""
    standing = {(idea.table, idea.item) for idea in ideas}
    guards = _guards(session, exercise)
    return tuple(sorted(table for table in guards if (table, guards[table]) not in standing))


def _guards(session: Session, exercise: Exercise) -> Mapping[int, str]:
    return {given.table: given.value for given in _given(session, exercise, "guard")}


def missed_themes(session: Session, exercise: Exercise) -> Mapping[str, tuple[int, ...]]:
    """The tables that said of a theme that their point is not in it, by the theme's item key."""
    missed: dict[str, list[int]] = {}
    for given in _given(session, exercise, "included"):
        for key, is_in in given.value["themes"].items():
            if not is_in:
                missed.setdefault(key, []).append(given.table)
    return {key: tuple(sorted(tables)) for key, tables in missed.items()}


def _given(session: Session, source: Exercise, kind: str) -> Iterator[Given]:
    """The answers that count to questions of a type about what an exercise brought."""
    asked: dict[str, list[tuple[Exercise, Question]]] = {}
    for step, exercise in zip(session.steps, session.workshop.steps, strict=True):
        for question in exercise.questions if not step.left_out else ():
            if question.type == kind and question.source == source.name:
                asked.setdefault(repr(question.label), []).append((exercise, question))
    for same in asked.values():
        yield from _newest(session, same)


def _newest(session: Session, asked: Sequence[tuple[Exercise, Question]]) -> Iterator[Given]:
    """Each table's newest answer to a question that was asked once or several times; of people
    without names, what they said the last time."""
    newest: dict[int, tuple[str, Given]] = {}
    people: tuple[Given, ...] = ()
    for exercise, question in asked:
        given = told(session, exercise, question)
        if question.by_person:
            people = given or people
            continue
        for one in given:
            answer = session.answer(exercise.name, question.name, one.table)
            assert answer is not None, "it was just told"
            # Ids are ordered in time, also where two answers came in the same millisecond.
            if one.table not in newest or newest[one.table][0] < answer.id:
                newest[one.table] = answer.id, one
    yield from (one for _, one in newest.values())
    yield from people
