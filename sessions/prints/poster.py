"""The poster for the wall: the principles that were agreed on, to be read from three metres."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from exercises.items import Item
from exercises.model import Exercise
from exercises.question import Question
from exercises.text import clean, shorten
from sessions.asking import asked
from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from sessions.model import Session
from sessions.prints.questions import choosing
from sessions.telling import told
from sessions.typesetting import typeset

_MOST = 5
"""Principles that a wall takes; more only when they are as good as the fifth."""
_MOST_EQUAL = 7


@dataclass(frozen=True, slots=True)
class Principles:
    """What goes on one wall."""

    whose: str
    """The unit, or the table and its unit; empty when nobody has said it."""
    table: str
    """The table that wrote them, by its number; empty for the whole room's."""
    texts: tuple[str, ...]


def write(
    session: Session, languages: Sequence[str], size: str, exercise: str | None = None
) -> bytes:
    """A poster of what the room chose, or one for each table that wrote its own.

    Args:
        session: whose principles they are.
        languages: of the heading, side by side; the principles are as people wrote them.
        size: `a3` or `a4`.
        exercise: the name of the exercise that brought the principles; None for the last one that
            the workshop marks with `poster` and that has brought any.

    Raises:
        NotPossibleError: no exercise brought any, or there is none of this name.
    """
    speak = [Translator(language) for language in languages]
    heading = list(dict.fromkeys(t.text("print-poster-heading") for t in speak))
    walls = principles(session, exercise, speak[0])
    data = {
        "title": speak[0].text("print-poster-title", name=session.details.name),
        "language": languages[0],
        "size": size,
        "heading": heading,
        "session": session.details.name,
        "agreed": speak[0].text("print-poster-agreed", date=speak[0].day(session.details.date)),
        "walls": [asdict(wall) for wall in walls],
    }
    return typeset("poster", data)


def principles(session: Session, exercise: str | None, t: Translator) -> list[Principles]:
    """What goes on the wall, or on the walls; see `write`.

    Raises:
        NotPossibleError: no exercise brought any, or there is none of this name.
    """
    steps = _marked(session) if exercise is None else [_named(session, exercise)]
    for step in reversed(steps):
        if found := _brought(session, step, t):
            return found
    titles = ", ".join(step.title.in_language(t.language) for step in steps)
    raise NotPossibleError("print-poster-empty", exercises=titles)


def sources(session: Session, t: Translator) -> tuple[Exercise, ...]:
    """The exercises that a poster can be made of by now: those that the workshop marks come first,
    and the latest before the earlier."""
    brought = [step for step in reversed(session.workshop.steps) if _brought(session, step, t)]
    return tuple(sorted(brought, key=lambda step: not step.poster))


def _marked(session: Session) -> list[Exercise]:
    marked = [step for step in session.workshop.steps if step.poster]
    if not marked:
        raise NotPossibleError("print-poster-unmarked", exercises=_names(session))
    return marked


def _named(session: Session, name: str) -> Exercise:
    step = session.workshop.step(name)
    if step is None or not _gives(step):
        typed = shorten(clean(name), 40)
        raise NotPossibleError("print-poster-exercise", typed=typed, exercises=_names(session))
    return step


def _names(session: Session) -> str:
    """The exercises that could go on a wall, in their order."""
    return ", ".join(step.name for step in session.workshop.steps if _gives(step)) or "–"


def _gives(exercise: Exercise) -> bool:
    return any(question.gives_items for question in exercise.questions)


def _brought(session: Session, exercise: Exercise, t: Translator) -> list[Principles]:
    """The principles by the first question that brought any."""
    for question in exercise.questions:
        if question.gives_items and (found := _of_question(session, exercise, question, t)):
            return found
    return []


def _of_question(
    session: Session, exercise: Exercise, question: Question, t: Translator
) -> list[Principles]:
    """What the room chose, on one wall; or what each table wrote, each on its own."""
    given = told(session, exercise, question)
    whole = asked(session, question)
    if (votes := choosing(question.type)) is not None:
        texts = _best(votes.chosen(whole.tally(given)), t.language)
        return [Principles(session.details.unit, "", texts)] if texts else []
    walls: dict[int, list[str]] = {}
    for answer in given:
        said = (one.text for one in whole.said(answer.value) if one.kind != "reason")
        walls.setdefault(answer.table, []).extend(said)
    return [_of_table(session, number, tuple(texts), t) for number, texts in walls.items() if texts]


def _of_table(session: Session, number: int, texts: tuple[str, ...], t: Translator) -> Principles:
    if not number:  # people without names
        return Principles(session.details.unit, "", texts)
    table = session.tables[number]
    whose = dict.fromkeys(name for name in (table.name, session.unit_of(table)) if name)
    return Principles(", ".join(whose), t.text("print-table-number", number=number), texts)


def _best(chosen: Sequence[tuple[Item, float]], language: str) -> tuple[str, ...]:
    """The first five, and those that are as good as the fifth where they fit; else those that are
    better than the ones that do not."""
    if len(chosen) > _MOST:
        last = chosen[_MOST - 1][1]
        equal = [one for one in chosen if one[1] >= last]
        better = [one for one in chosen if one[1] > last]
        chosen = equal if len(equal) <= _MOST_EQUAL else better or chosen[:_MOST]
    return tuple(item.text.in_language(language) for item, _ in chosen)
