"""Puts the screens up beside the room; a screen may fall, the room goes on."""

import asyncio
import io
import logging
import sys
import time
from collections.abc import Awaitable
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import TYPE_CHECKING

from sessions.i18n import Translator
from tui.cli.arguments import UsageError
from tui.cli.house import LocalHouse
from tui.cli.log import start_log
from tui.cli.program import FAILED, tell
from tui.cli.signals import told_to_stop
from tui.paths import log_file

if TYPE_CHECKING:  # it takes a while
    from tui.app import PajaApp

log = logging.getLogger(__name__)

MOST_FALLS = 3
WITHIN = 30.0
"""More falls than `MOST_FALLS` within so many seconds end the program."""


def need_terminal() -> None:
    """Look whether there is a terminal to paint on and keys to hear.

    Raises:
        UsageError: there is none.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):  # the screens are painted on the last one
        if stream is None or not stream.isatty():
            raise UsageError("cli-needs-terminal")


def show(house: LocalHouse, t: Translator, opened: AbstractAsyncContextManager[object]) -> int:
    """Show the screens until the user quits; the exit code.

    Args:
        house: the program around the screens; its room is closed at the end.
        t: the program's language.
        opened: opens the room that is shown first, if any, and what goes on beside it.
    """
    start_log(t)
    return asyncio.run(_show(house, t, opened))


async def _show(
    house: LocalHouse, t: Translator, opened: AbstractAsyncContextManager[object]
) -> int:
    try:
        async with opened:
            return await _keep_up(house, t)
    finally:
        await house.leave_room()


async def _keep_up(house: LocalHouse, t: Translator) -> int:
    """Put the screens up, and again when they fall while a room is open."""
    from rich.console import Console

    from tui.app import PajaApp

    language = t.language
    falls: list[float] = []
    stopped = asyncio.Event()
    while True:
        app = PajaApp(house, language)
        # What a screen fell over belongs in the log: a page of it helps nobody who is on stage.
        last_words = io.StringIO()
        app.error_console = Console(file=last_words, markup=False, width=1000)
        with told_to_stop(partial(_stop, app, stopped)):
            error = await _fell(app.run_async())
        error = error or app._exception  # Textual has no public way to it
        if error is None:
            if last_words.getvalue():
                tell(last_words.getvalue())
            return app.return_code or 0
        log.error("the screen fell", exc_info=error)
        if stopped.is_set():  # it fell over its own end, in the middle of going to another one
            return 0
        falls = [at for at in falls if time.monotonic() - at < WITHIN] + [time.monotonic()]
        if house.room is None or len(falls) > MOST_FALLS:
            tell(t.text("cli-fell", file=str(log_file())))
            return FAILED
        language = app.t.language


def _stop(app: "PajaApp", stopped: asyncio.Event) -> None:
    stopped.set()
    app.exit()


async def _fell(running: Awaitable[object]) -> Exception | None:
    try:
        await running
    # Whatever it was, the room must go on.
    except Exception as error:  # noqa: BLE001
        return error
    return None
