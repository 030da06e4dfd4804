"""Sessions that are quickly played, for looking at one thing in a paper."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

from exercises.library import read_workshop
from exercises.model import Workshop
from exercises.question import Value
from sessions.clock import now
from sessions.grouping import Grouping, Theme
from sessions.model import Answer, Details, GivenBy, Phase, Session, Step, Table

_numbers = count(1)


def text(words: str) -> dict[str, str]:
    """The same in all languages."""
    return dict.fromkeys(("fi", "sv", "en"), words)


def workshop(*steps: Mapping[str, Any]) -> Workshop:
    """A workshop of these steps; a step has a title and its questions."""
    plain = {"minutes": 5, "words": text("Puhutaan.")}
    return read_workshop(
        {
            "name": "test",
            "title": text("Työpaja"),
            "purpose": text("Kokeeksi."),
            "steps": [
                {**plain, **step, "name": step["title"].lower(), "title": text(step["title"])}
                for step in steps
            ],
        }
    )


def question(name: str, kind: str, **own: Any) -> dict[str, Any]:
    """A question of a workshop file."""
    return {"name": name, "type": kind, "label": text(f"{name}?"), **own}


def session(
    workshop: Workshop,
    answers: Mapping[tuple[str, str], Mapping[int, Value]],
    *,
    tables: int = 4,
    units: Sequence[str] = (),
    name: str = "Tilaisuus",
    themes: Mapping[str, Mapping[str, Sequence[tuple[str, int, str]]]] | None = None,
) -> Session:
    """A session that is over.

    Args:
        workshop: what was played.
        answers: by exercise (its title in small letters) and question, what each table gave.
        tables: how many there are.
        units: of the tables, as far as they have one of their own.
        name: of the session.
        themes: by exercise and name, the ideas in them.
    """
    number = next(_numbers)
    given: dict[str, dict[tuple[str, int, str], Answer]] = {}
    for (exercise, asked), values in answers.items():
        for table, value in values.items():
            key = (asked, table, "")
            given.setdefault(exercise, {})[key] = Answer(
                f"a{next(_numbers)}", table, exercise, asked, 1, value, GivenBy.PHONE, now()
            )
    own = [*units, *[""] * (tables - len(units))]
    groupings = {}
    for exercise, named in (themes or {}).items():
        grouping = Grouping()
        for theme, ideas in named.items():
            grouping = grouping.with_theme(Theme(f"theme-{next(_numbers)}", theme), ideas)
        groupings[exercise] = grouping
    return Session(
        id=f"session-{number}",
        reference=f"session-{number}",
        workshop=workshop,
        details=Details(name, "Ruokapalvelut", "", date(2026, 11, 20 + number % 10), "fi"),
        created_at=now(),
        tables={n: Table(f"t{n}", n, "", own[n - 1], f"K{n}") for n in range(1, tables + 1)},
        steps=tuple(Step(Phase.CLOSED) for _ in workshop.steps),
        step=len(workshop.steps),
        answers=given,
        groupings=groupings,
        ended_at=now(),
    )


def unfinished(whole: Session, step: int) -> Session:
    """The session as it is in the middle."""
    return replace(whole, ended_at=None, step=step)
