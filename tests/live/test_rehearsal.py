"""A whole rehearsal: 130 people of every kind at 26 tables, a facilitator at the keyboard, and
afterwards everything that was acknowledged to anybody is on the disk."""

import asyncio
import json
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import groupby
from pathlib import Path

import pytest

from exercises.library import Library
from exercises.model import Workshop
from exercises.text import clean
from sessions.asking import asked
from sessions.model import Details, Session
from sessions.rehearsal import Report, play
from sessions.rehearsal.habits.odd import ODD
from sessions.rehearsal.report import WITHDRAWAL, Receipt
from tests.tui.facilitator import Facilitator
from tui.app import PajaApp
from tui.cli.house import LocalHouse
from tui.house import Room

pytestmark = pytest.mark.live

TABLES, PEOPLE = 26, 130
SPEED = 600.0
ENOUGH = 18
"""Tables that have answered when the facilitator closes a step."""
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)

Seat = tuple[str, str, str, str]
"""Exercise, question, the table's code, voter."""


@pytest.fixture(params=["every_type", "small-things"])
def rehearsed(request: pytest.FixtureRequest) -> Workshop:
    """Every type of question, and a workshop of the library in which people answer themselves."""
    if request.param == "every_type":
        workshop: Workshop = request.getfixturevalue("every_type")
        return workshop
    return Library().workshop(request.param)


async def test_a_rehearsal_with_everybody(
    rehearsed: Workshop, house: LocalHouse, details: Details
) -> None:
    """No step, no text and no actor breaks the room; the screen tells what the disk tells."""
    room = await house.open_new(rehearsed, details, [("", "")] * TABLES)
    engine, report = room.engine, Report()
    port = engine.session.port
    assert port is not None
    people = asyncio.create_task(
        play(port, lambda: engine.session, people=PEOPLE, seed=11, speed=SPEED, report=report)
    )
    app = PajaApp(house, "fi")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        facilitator = Facilitator(app, pilot)
        for number in range(1, len(rehearsed.steps) + 1):
            await _lead(facilitator, room, number)
        await engine.end()
        async with asyncio.timeout(90):
            await people
    assert not report.unexpected
    assert not report.said, "nothing that was meant well was refused"
    assert report.tables == TABLES - 1
    for (
        deed
    ) in "answers changes withdrawals naps reloads wrong-codes late-comers more-time".split():
        assert report.done[deed], deed
    assert report.refused["unfit"]
    _check_disk(house.path, engine.session, report)


async def _lead(facilitator: Facilitator, room: Room, number: int) -> None:
    """Go on to a step, wait for answers, close it; the screen says how many there are."""
    engine = room.engine
    await facilitator.press("space")
    await _until(facilitator, lambda: engine.session.step == number)
    exercise = engine.session.exercise
    assert exercise is not None
    if not exercise.questions:
        return

    def answered() -> int:
        return sum(engine.session.has_answered(exercise, table) for table in engine.session.tables)

    await _until(facilitator, lambda: answered() >= ENOUGH)
    await facilitator.press("o")
    await _until(facilitator, lambda: not engine.session.takes_answers)
    await facilitator.sees(f"{answered()} / {TABLES}", seconds=30)


async def _until(facilitator: Facilitator, is_so: Callable[[], bool]) -> None:
    """Wait longer than a person would: the machine may have more to do than this."""
    async with asyncio.timeout(90):
        while not is_so():
            await facilitator.pilot.pause(0.1)


def _check_disk(path: Path, session: Session, report: Report) -> None:
    """What was acknowledged to each seat is there, in its order, and nothing else."""
    acknowledged: dict[Seat, list[Receipt]] = defaultdict(list)
    for receipt in report.receipts:
        acknowledged[_seat(session, receipt)].append(receipt)
    stored = _stored(path)
    assert set(stored) == set(acknowledged)
    for seat, receipts in acknowledged.items():
        values = [_value(session, receipt) for receipt in receipts]
        if len({receipt.phone for receipt in receipts}) == 1:
            # The same value sent again is no new version.
            assert stored[seat] == [value for value, _ in groupby(values)], seat
        else:
            # Two phones wrote at once: who was first is the room's to say.
            assert Counter(stored[seat]) - Counter(values) == Counter(), seat
            assert set(values) - {"null"} <= set(stored[seat]), seat
    written = [text for values in stored.values() for value in values for text in _texts(value)]
    assert written
    assert all(clean(text, lines=True) == text for text in written)
    assert not any(HIDDEN.search(text) for text in written)
    assert any(clean(odd) in text for odd in ODD for text in written), "odd text got through"


def _seat(session: Session, receipt: Receipt) -> Seat:
    exercise = session.workshop.step(receipt.exercise)
    question = exercise.question(receipt.question) if exercise else None
    assert question is not None
    voter = receipt.voter if question.by_person else ""
    return receipt.exercise, receipt.question, receipt.table, voter


def _value(session: Session, receipt: Receipt) -> str:
    """What was sent as the answer that the room must have made of it, as JSON."""
    if receipt.deed == WITHDRAWAL:
        return "null"
    exercise = session.workshop.step(receipt.exercise)
    question = exercise.question(receipt.question) if exercise else None
    assert question is not None
    table = next(t for t in session.tables.values() if t.code == receipt.table)
    parts = {name: [text] for name, text in receipt.fields.items()}
    return json.dumps(asked(session, question, table.number).check(parts), sort_keys=True)


def _stored(path: Path) -> dict[Seat, list[str]]:
    """Every version on the disk by seat, as any other program reads it."""
    rows = (
        "select exercise, question, code, voter, value from answers"
        " join tables on tables.id = answers.table_id order by version"
    )
    found: dict[Seat, list[str]] = defaultdict(list)
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
        for exercise, question, code, voter, value in db.execute(rows):
            plain = json.dumps(None if value is None else json.loads(value), sort_keys=True)
            found[(exercise, question, code, voter)].append(plain)
    return found


def _texts(value: str) -> Iterator[str]:
    def inside(data: object) -> Iterator[str]:
        if isinstance(data, str):
            yield data
        elif isinstance(data, dict):
            yield from (text for part in data.values() for text in inside(part))
        elif isinstance(data, list):
            yield from (text for part in data for text in inside(part))

    return inside(json.loads(value))
