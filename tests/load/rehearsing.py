"""A rehearsal as a benchmark: people of every kind in a real room, and how long receipts take."""

import asyncio

from sessions.archive import read_session
from sessions.rehearsal import Report, play
from tests.load.figures import Figure, percentile
from tests.load.rooms import STEPS, Room, go_to

PEOPLE = 130
_SPEED = 200.0
"""A step of twenty minutes is answered in some three seconds, all 130 people awake at once."""
_SEED = 5


async def rehearsed(room: Room, seconds: float) -> list[Figure]:
    """Every step of the workshop for so many seconds, with everybody at work."""
    session = read_session(room.database, "last")  # they only read the workshop and codes in it
    report = Report()
    people = asyncio.create_task(
        play(
            room.port,
            lambda: session,
            people=PEOPLE,
            seed=_SEED,
            speed=_SPEED,
            stays=True,
            report=report,
        )
    )
    try:
        for step in range(1, STEPS + 1):
            await go_to(room, step)
            await asyncio.sleep(seconds)
    finally:
        people.cancel()
    waits = [receipt.seconds * 1000 for receipt in report.receipts]
    return [
        Figure("phones", report.phones, ""),
        Figure("acknowledged answers", len(waits), ""),
        Figure("receipt p50", percentile(waits, 0.5), "ms"),
        Figure("receipt p99", percentile(waits, 0.99), "ms"),
        Figure("the slowest receipt", max(waits), "ms"),
        Figure("refused, as they should be", report.refused.total(), ""),
        Figure("replies that nobody expected", report.unexpected.total(), ""),
    ]
