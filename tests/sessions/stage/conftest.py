"""Rooms in which everything has been answered."""

import pytest

from tests.sessions.stage.playing import play
from tui.cli.house import LocalHouse
from tui.house import Room


@pytest.fixture
async def played(house: LocalHouse) -> Room:
    """Eight tables have answered every type of question."""
    return await play(house)
