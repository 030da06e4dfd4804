"""A room for one question."""

import pytest

from sessions.model import Details
from tests.tui.widgets.boards.asking import Ask
from tui.cli.house import LocalHouse


@pytest.fixture
def ask(house: LocalHouse, details: Details) -> Ask:
    """Asks a question in a new room, and gives the board with its answers."""
    return Ask(house, details)
