"""`paja demo`: a sample session in a scratch database, in which simulated tables answer."""

import asyncio
import logging
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from exercises.library import Library
from sessions.i18n import Translator
from sessions.model import Details
from sessions.rehearsal import rehearse
from tui.cli.arguments import Options, UsageError
from tui.cli.house import LocalHouse, Where
from tui.cli.screen import need_terminal, show

if TYPE_CHECKING:
    from sessions.engine import Engine

log = logging.getLogger(__name__)

_WORKSHOP = "city-coaching"
_TABLES = "kitchen cleaning school early office library housing elected".split()
"""In the order of the examples of the workshop's exercises."""


def main(options: Options, t: Translator) -> int:
    """Show a live room within seconds; nothing of it is left afterwards."""
    if options.db is not None:
        raise UsageError("cli-demo-database")
    need_terminal()
    # On Windows a file that somebody else holds open can't be removed.
    with tempfile.TemporaryDirectory(prefix="paja-demo-", ignore_cleanup_errors=True) as folder:
        where = Where.asked(options)
        house = LocalHouse(Path(folder) / "demo.db", where, demo=True)
        return show(house, t, _live_room(house, t))


@asynccontextmanager
async def _live_room(house: LocalHouse, t: Translator) -> AsyncIterator[None]:
    """Open the room, go to the first exercise that asks something, let the tables come."""
    workshop = Library().workshop(_WORKSHOP)
    details = Details(
        name=t.text("demo-name"),
        unit=t.text("demo-unit"),
        place=t.text("demo-place"),
        date=house.today(),
        language=t.language,
    )
    tables = [(t.text(f"demo-table-{name}"), "") for name in _TABLES]
    engine = (await house.open_new(workshop, details, tables)).engine
    asking = (number for number, step in enumerate(workshop.steps, start=1) if step.questions)
    await engine.go_to(next(asking))
    tables_at_work = asyncio.create_task(_rehearse(engine))
    try:
        yield
    finally:
        tables_at_work.cancel()


async def _rehearse(engine: "Engine") -> None:
    port = engine.session.port
    assert port is not None, "the room is open"
    try:
        await rehearse(port, lambda: engine.session)
    # The room that somebody is looking at goes on without its tables.
    except Exception:
        log.exception("the simulated tables stopped")
