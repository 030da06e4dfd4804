"""The program running over a real house, with somebody at its keyboard."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.tui.facilitator import Facilitator, SitDown
from tui.app import PajaApp
from tui.cli.house import LocalHouse


@pytest.fixture
def sit_down(house: LocalHouse) -> SitDown:
    """Start the program over the house and sit down at it."""

    @asynccontextmanager
    async def start(
        language: str = "fi", size: tuple[int, int] = (80, 24)
    ) -> AsyncIterator[Facilitator]:
        app = PajaApp(house, language)
        async with app.run_test(size=size, notifications=True) as pilot:
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.pause()
            yield Facilitator(app, pilot)

    return start
