"""A session without anything that differs from run to run, so that its files can be compared."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sessions.grouping import Grouping
from sessions.model import Answer, Session

BEGAN = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)


def tamed(session: Session) -> Session:
    """With fixed ids, and answers a minute apart in the order they came."""
    newest = [answer for given in session.answers.values() for answer in given.values()]
    order = sorted(answer.id for answer in _all(newest))
    minutes = {made: timedelta(minutes=number) for number, made in enumerate(order)}

    def at(answer: Answer) -> Answer:
        before = at(answer.before) if answer.before else None
        return replace(answer, at=BEGAN + minutes[answer.id], before=before)

    themes = [theme for grouping in session.groupings.values() for theme in grouping.themes]
    ids = {theme.id: f"theme-{number}" for number, theme in enumerate(themes, start=1)}
    answers = {
        exercise: {key: replace(a, value=_named(a.value, ids)) for key, a in given.items()}
        for exercise, given in session.answers.items()
    }
    return replace(
        session,
        id="019aa000-0000-7000-8000-000000000000",
        reference="keittiot-k7qx",
        answers={e: {key: at(a) for key, a in given.items()} for e, given in answers.items()},
        groupings={name: _renamed(g, ids) for name, g in session.groupings.items()},
        steps=tuple(
            replace(step, entered_at=step.entered_at and BEGAN + timedelta(minutes=10 * number))
            for number, step in enumerate(session.steps)
        ),
        ended_at=session.ended_at and BEGAN + timedelta(hours=3),
    )


def _all(newest: Iterable[Answer]) -> Iterable[Answer]:
    for answer in newest:
        version: Answer | None = answer
        while version is not None:
            yield version
            version = version.before


def _renamed(grouping: Grouping, ids: dict[str, str]) -> Grouping:
    return replace(
        grouping,
        themes=tuple(replace(theme, id=ids[theme.id]) for theme in grouping.themes),
        placed={key: ids[theme] for key, theme in grouping.placed.items()},
    )


def _named(value: object, ids: dict[str, str]) -> object:
    """An answer about themes, which are items in it."""
    match value:
        case dict():
            return {_named(key, ids): _named(one, ids) for key, one in value.items()}
        case list():
            return [_named(one, ids) for one in value]
        case str() if value[1:] in ids:
            return f"t{ids[value[1:]]}"
    return value
