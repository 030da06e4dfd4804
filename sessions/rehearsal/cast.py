"""Who sits where: phones given out over the tables of a room, and people behind them."""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from itertools import cycle

from exercises.languages import LANGUAGES
from sessions.model import Session, Table
from sessions.rehearsal.actors import ACTORS, Actor
from sessions.rehearsal.person import Person
from sessions.rehearsal.phone import Phone, new_client
from sessions.rehearsal.report import Report

_SHARES = (1, 1, 1, 2, 3)
"""Phones at a table that answers as one; the last chance is one for each person."""
_WITH_PHONE = (0.6, 1.0)
"""Which part of a table takes up a phone where each person answers."""
_WEIGHTS = {"fi": 6, "sv": 2, "en": 2}
_FOREIGN = 0.15
"""How often somebody's phone speaks another language than their table."""


@dataclass(frozen=True, slots=True)
class Part:
    """What somebody plays: a phone at a table."""

    table: Table
    place: int
    """Of the table among those with phones, from 0."""
    language: str
    actor: Actor
    writes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Where and how a rehearsal is played."""

    port: int
    """Where the room's server listens on this computer."""
    session: Callable[[], Session]
    """As it is now."""
    speed: float
    """How many times faster than people they are."""
    stays: bool
    """Whether they wait for the session to be opened again once it is over."""
    report: Report


def with_phones(session: Session) -> tuple[Table, ...]:
    """All tables but the last, which has no phone: the facilitator writes for it."""
    return tuple(session.tables.values())[: max(len(session.tables) - 1, 1)]


def asks_people(session: Session) -> bool:
    """Whether anything is answered by each person."""
    return any(q.by_person for step in session.workshop.steps for q in step.questions)


def given_out(
    session: Session, people: int, names: Sequence[str], chance: random.Random
) -> Iterator[Part]:
    """The parts of a rehearsal, table by table.

    Args:
        session: whose tables they are.
        people: in the whole room, those at the table without a phone among them.
        names: of actors; each writes at some table as long as there are tables enough.
        chance: where chance comes from.
    """
    tables = with_phones(session)
    order = chance.sample(names, len(names))
    pens = cycle([name for name in order if not ACTORS[name].meddles] or order)
    others = cycle(sorted(order, key=lambda name: not ACTORS[name].meddles))
    for place, table in enumerate(tables):
        language = _language(session, chance)
        seated = people // len(session.tables) + (place < people % len(session.tables))
        for number in range(_phones(session, max(seated, 1), chance)):
            name = next(others if number else pens)
            spoken = _language(session, chance) if chance.random() < _FOREIGN else language
            yield Part(table, place, spoken, ACTORS[name], number == 0 or ACTORS[name].meddles)


def _language(session: Session, chance: random.Random) -> str:
    spoken = [code for code in LANGUAGES if code in session.workshop.languages]
    if not spoken:
        return session.details.language
    return chance.choices(spoken, [_WEIGHTS[code] for code in spoken])[0]


def _phones(session: Session, seated: int, chance: random.Random) -> int:
    if asks_people(session):
        return max(round(seated * chance.uniform(*_WITH_PHONE)), 1)
    return min(chance.choice((*_SHARES, seated)), seated)


async def seat(
    parts: Sequence[Part], setting: Setting, chance: random.Random, clients: AsyncExitStack
) -> list[Person]:
    """The people who play the parts; their clients are closed with `clients`."""
    report = setting.report
    report.tables = len({part.table.number for part in parts})
    report.phones = len(parts)
    people = []
    for number, part in enumerate(parts):
        client = await clients.enter_async_context(new_client(setting.port, part.language))
        phone = Phone(
            client=client,
            number=number,
            code=part.table.code,
            language=part.language,
            report=report,
            scripted=part.actor.scripted,
        )
        person = Person(
            phone=phone,
            actor=part.actor,
            session=setting.session,
            # Chance of their own: what one does must not depend on who else is quicker.
            chance=random.Random(chance.getrandbits(64)),
            speed=setting.speed,
            place=part.place,
            writes=part.writes,
            stays=setting.stays,
        )
        people.append(person)
    return people
