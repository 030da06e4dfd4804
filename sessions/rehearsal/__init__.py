"""Simulated people with phones who answer over real HTTP, for rehearsals, demos and tests.

They read the pages they get, hold the news open and fill in the forms that stand there, so they go
the same way as people do. They talk to this computer only.
"""

import asyncio
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack

from sessions.model import Session
from sessions.rehearsal.actors import ACTORS, Actor
from sessions.rehearsal.cast import Part, Setting, asks_people, given_out, seat, with_phones
from sessions.rehearsal.habits import thoughts
from sessions.rehearsal.report import Report

__all__ = ["ACTORS", "Report", "play", "rehearse"]

_DEMO_SPEED = 60.0
"""How many times faster than people the tables of a demo are: somebody watches the screen."""
_DEMO_PHONES = 3
"""Of a table whose people answer by themselves."""
_STEADY = Actor(thinks=thoughts.example, skips=0.0)
_WAVERING = Actor(
    thinks=thoughts.example,
    tries=thoughts.first_thought,
    afterwards=thoughts.changes,
    skips=0.0,
)
_SLOW = Actor(thinks=thoughts.example, pace=4.0, skips=0.0)
_SOME = 4
"""Every so many-th table of a demo has second thoughts."""


async def play(
    port: int,
    session: Callable[[], Session],
    *,
    people: int,
    seed: int,
    speed: float = 1.0,
    actors: Sequence[str] = tuple(ACTORS),
    stays: bool = False,
    report: Report | None = None,
) -> Report:
    """Let people come, answer and misbehave until the session is over; what came of it.

    Args:
        port: where the room's server listens on this computer.
        session: as it is now, whose tables they are; the last one has no phone.
        people: how many there are in the room.
        seed: the same people do the same again, as far as the room does the same.
        speed: how many times faster than people they are.
        actors: the kinds of people, of `ACTORS`.
        stays: whether they wait for the session to be opened again once it is over.
        report: where it is noted while it happens; a new one when nobody looks meanwhile.
    """
    chance = random.Random(seed)
    report = Report() if report is None else report
    parts = list(given_out(session(), people, actors, chance))
    setting = Setting(port=port, session=session, speed=speed, stays=stays, report=report)
    await _run(parts, setting, chance)
    return report


async def rehearse(port: int, session: Callable[[], Session], *, speed: float = 1.0) -> None:
    """Let all tables but the last answer with the examples until the session is over, as in a
    demo: each in the session's language, the last but one slowly.

    Args:
        port: where the room's server listens on this computer.
        session: as it is now, whose tables they are.
        speed: how many times faster than in a demo.
    """
    parts = list(_demo(session()))
    setting = Setting(
        port=port, session=session, speed=speed * _DEMO_SPEED, stays=False, report=Report()
    )
    await _run(parts, setting, random.Random())


def _demo(session: Session) -> Iterator[Part]:
    tables = with_phones(session)
    language = session.details.language
    for place, table in enumerate(tables):
        actor = _WAVERING if place % _SOME == 0 else _STEADY
        if place and place == len(tables) - 1:
            actor = _SLOW
        for number in range(_DEMO_PHONES if asks_people(session) else 1):
            yield Part(table, place, language, actor, writes=number == 0)


async def _run(parts: Sequence[Part], setting: Setting, chance: random.Random) -> None:
    async with AsyncExitStack() as clients, asyncio.TaskGroup() as group:
        for person in await seat(parts, setting, chance, clients):
            group.create_task(person.play())
