"""The sections of the benchmark: what is measured in which room."""

import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.load.answering import flooded, participants
from tests.load.figures import Figure
from tests.load.floors import rows_a_second
from tests.load.killing import killing
from tests.load.machine import Others
from tests.load.phones import Phones
from tests.load.pressing import pressing
from tests.load.rehearsing import PEOPLE, rehearsed
from tests.load.rooms import STEP, go_to, terminal_room
from tests.load.starting import starting
from tests.load.suggesting import suggesting
from tests.load.telling import told_by_key, told_by_line
from tests.load.weighing import first_visit, joined

SECTIONS = ("start", "answers", "phones", "next", "kills", "themes", "rehearsal")


@dataclass(frozen=True, slots=True)
class Plan:
    """What is measured, and how much."""

    sections: tuple[str, ...]
    """Of `SECTIONS`."""
    folder: Path
    """Where the databases are made and removed."""
    phones: tuple[int, ...]
    """Live connections, one room for each number."""
    seconds: float
    """Of each flood."""
    starts: int
    changes: int
    """Of the step, while the phones listen."""
    kills: int


Measured = AsyncIterator[tuple[str, list[Figure]]]
"""Sections with their figures, as soon as they are there."""


async def measured(plan: Plan) -> Measured:
    """One run of everything in the plan."""
    others = Others()
    if "start" in plan.sections:
        with _scratch(plan) as folder:
            yield "Starting", starting(folder, plan.starts)
    if "answers" in plan.sections:
        async for found in _answers(plan):
            yield found
    if "phones" in plan.sections:
        for count in plan.phones:
            async for found in _phones(plan, count):
                yield found
    if "next" in plan.sections:
        count = max(plan.phones)
        with _scratch(plan) as folder:
            heading = f"The next step reaches {count} phones (paja serve)"
            yield heading, await told_by_line(folder, count, plan.changes)
    if "kills" in plan.sections:
        with _scratch(plan) as folder:
            yield "Killed at random in a flood (paja serve)", await killing(folder, plan.kills)
    if "themes" in plan.sections:
        for found in suggesting():
            yield found
    if "rehearsal" in plan.sections:
        with _scratch(plan) as folder:
            async with terminal_room(folder) as room:
                heading = f"A rehearsal with {PEOPLE} people of every kind (paja run in a terminal)"
                yield heading, await rehearsed(room, plan.seconds)
    yield "The machine", [Figure("cores busy with other work", others.cores(), "")]


async def _answers(plan: Plan) -> Measured:
    with _scratch(plan) as folder:
        async with terminal_room(folder) as room:
            await go_to(room, STEP)
            yield "Answers (paja run in a terminal)", await participants(room, plan.seconds)
            yield "What a phone fetches", await first_visit(room)


async def _phones(plan: Plan, count: int) -> Measured:
    heading = f"{count} phones with live connections (paja run in a terminal)"
    with _scratch(plan) as folder:
        async with terminal_room(folder) as room:
            phones = Phones(room.port, room.codes)
            await go_to(room, 2)
            yield heading, await joined(room, phones, count)
            yield heading, await told_by_key(room, phones, plan.changes)
            await go_to(room, STEP)
            rows = rows_a_second(folder, 1.0)
            yield heading, await flooded(room, count, plan.seconds, folder, rows)
            yield heading, await pressing(room, count, plan.seconds)
            yield heading, [Figure("live connections lost", phones.losses, "")]
            phones.leave()


@contextmanager
def _scratch(plan: Plan) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="paja-load-", dir=plan.folder))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
