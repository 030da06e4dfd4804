"""`paja run`: straight to the lobby, or to where a session stopped."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from exercises.model import Workshop
from sessions.errors import OpenElsewhereError
from sessions.i18n import Translator
from tui.cli.arguments import Options
from tui.cli.house import LocalHouse, Where
from tui.cli.opening import look_up, open_room
from tui.cli.screen import need_terminal, show
from tui.paths import database_file


def main(options: Options, t: Translator) -> int:
    """Open the room and show it."""
    path = database_file(options.db)
    found = look_up(options, path)
    need_terminal()
    house = LocalHouse(path, Where.asked(options), stay_awake=True)
    return show(house, t, _room(house, options, found, t))


@asynccontextmanager
async def _room(
    house: LocalHouse, options: Options, found: Workshop | str, t: Translator
) -> AsyncIterator[None]:
    try:
        await open_room(house, options, found, t)
    except OpenElsewhereError:
        assert isinstance(found, str), "a new session is nobody else's"
        house.elsewhere = await house.read_session(found)
    yield
