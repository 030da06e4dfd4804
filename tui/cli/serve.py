"""`paja serve`: the room without a screen, as a line dialogue."""

import asyncio
import io
import logging
import sys
from typing import TextIO, cast

from exercises.model import Workshop
from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from tui.cli.arguments import Options
from tui.cli.house import LocalHouse, Where
from tui.cli.lines import LineReader, LineWriter
from tui.cli.log import start_log
from tui.cli.opening import look_up, open_room
from tui.cli.signals import told_to_stop
from tui.dialogue import Dialogue
from tui.paths import database_file, log_file
from tui.voices.records import Records, record
from tui.voices.sentences import Sentences

log = logging.getLogger(__name__)

_LOOK_AGAIN = 5.0
"""Seconds between two looks at the address of this computer."""


def main(options: Options, t: Translator) -> int:
    """Open the room and run it until `quit`, the end of the input, or a signal."""
    path = database_file(options.db)
    found = look_up(options, path)
    start_log(t)
    house = LocalHouse(path, Where.asked(options), stay_awake=True)
    asyncio.run(_serve(house, options, found, t))
    return 0


async def _serve(house: LocalHouse, options: Options, found: Workshop | str, t: Translator) -> None:
    def lost(count: int) -> str:
        if options.json:
            return record("lost", lines=count)
        return t.text("dialogue-lost", count=count)

    stopped = asyncio.Event()
    output = LineWriter(_raw(sys.stdout), lost)
    try:
        with told_to_stop(stopped.set, interrupt=True):
            room = await open_room(house, options, found, t)
            voice = (Records if options.json else Sentences)(room, house.path, t, output.say)
            dialogue = Dialogue(room, voice, t)
            dialogue.begin()
            stop = asyncio.create_task(stopped.wait())
            talk = asyncio.create_task(_talk(dialogue, stay=options.stay))
            watching = asyncio.gather(dialogue.watch_clock(), _watch_address(house, dialogue))
            await asyncio.wait({stop, talk}, return_when=asyncio.FIRST_COMPLETED)
            watching.cancel()
    finally:
        await house.leave_room()
        await output.close()


async def _watch_address(house: LocalHouse, dialogue: Dialogue) -> None:
    """Follow the address of this computer; goes on until it is cancelled."""
    while True:
        await asyncio.sleep(_LOOK_AGAIN)
        room = await asyncio.to_thread(house.look_again)
        if room is not None:
            dialogue.moved_to(room)


async def _talk(dialogue: Dialogue, *, stay: bool) -> None:
    """Carry out line after line until `quit` or the end of the input."""
    reader = LineReader(_raw(sys.stdin))
    while (line := await reader.line()) is not None:
        if not line.whole:
            dialogue.refuse(NotPossibleError("dialogue-long"))
            continue
        try:
            if not await dialogue.obey(line.text):
                return
        # A mistake in one command must not end the room.
        except Exception:
            log.exception("a command failed")
            dialogue.refuse(NotPossibleError("dialogue-failed", file=str(log_file())))
    if stay:
        await asyncio.Event().wait()


def _raw(stream: TextIO | None) -> io.RawIOBase | None:
    """The stream below its buffers: nothing waits in it, and no thread holds its lock at exit."""
    if stream is None:
        return None
    # With PYTHONUNBUFFERED the stream has no buffer of its own.
    return cast(io.RawIOBase, getattr(stream.buffer, "raw", stream.buffer))
