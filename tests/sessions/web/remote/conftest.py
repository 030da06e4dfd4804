"""A facilitator's phone in a room."""

from collections.abc import AsyncIterator

import httpx2
import pytest

from sessions.model import GivenBy
from tests.sessions.web.remote.pressing import Remote
from tui.house import Room


@pytest.fixture
async def remote(room: Room) -> AsyncIterator[Remote]:
    """A Finnish facilitator's phone, in the lobby of a room with four tables."""
    await room.engine.new_remote_key()
    async with httpx2.AsyncClient(
        base_url=room.address, headers={"accept-language": "fi"}
    ) as client:
        yield Remote(client, room)


@pytest.fixture
async def answered(room: Room) -> Room:
    """Two tables have said who their customers are."""
    await room.engine.go_to(2)
    for table, lines in ((1, "Lapset\nHuoltajat"), (2, "Vanhukset\nHuoltajat soittavat")):
        await room.engine.give_answer(
            table,
            "now",
            {"lines": [lines]},
            exercise="customers",
            given_by=GivenBy.FACILITATOR,
        )
    return room
