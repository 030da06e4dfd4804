"""`paja rehearse`: the facilitator practises a workshop in a scratch database, with simulated
people who answer, misbehave and fall asleep."""

import asyncio
import logging
import random
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

from exercises.model import Workshop
from sessions.clock import now
from sessions.i18n import Translator
from sessions.model import Details
from sessions.rehearsal import Report, play
from tui.cli.arguments import Options, UsageError
from tui.cli.house import LocalHouse, Where
from tui.cli.printing import say_wrapped
from tui.cli.program import tell
from tui.cli.screen import need_terminal, show
from tui.cli.workshops import find_workshop
from tui.clock_time import from_now
from tui.workshops import shown_language

if TYPE_CHECKING:
    from sessions.engine import Engine

log = logging.getLogger(__name__)

_TABLES = 26
_PEOPLE_A_TABLE = 5
_SPEED = 10
_SEEDS = 100_000
_HAPPENED = "late-comers wrong-codes naps reloads changes withdrawals more-time".split()
"""What people do besides answering, in the order in which it is told."""
_REFUSED = "unfit late overtaken large".split()


@dataclass(frozen=True, slots=True)
class _Rehearsal:
    """What is rehearsed, and with whom."""

    workshop: Workshop
    ends: time | None
    tables: int
    people: int
    speed: int
    seed: int

    @property
    def command(self) -> str:
        """What brings the same people back."""
        words = f"paja rehearse {self.workshop.name} --tables {self.tables}"
        return f"{words} --people {self.people} --speed {self.speed} --seed {self.seed}"


def main(options: Options, t: Translator) -> int:
    """Show the room until the facilitator has practised enough; then tell what happened in it."""
    if options.db is not None:
        raise UsageError("rehearse-database")
    rehearsal = _asked(options)
    need_terminal()
    report = Report()
    # On Windows a file that somebody else holds open can't be removed.
    with tempfile.TemporaryDirectory(prefix="paja-rehearse-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "rehearsal.db"
        house = LocalHouse(path, Where.asked(options), demo=True, rehearsal=True)
        code = show(house, t, _room(house, rehearsal, report, t))
    for line in _told(rehearsal, report, t):
        say_wrapped(line)
    return code


def _asked(options: Options) -> _Rehearsal:
    workshop = find_workshop(options.what)
    tables = _TABLES if options.tables is None else options.tables
    people = tables * _PEOPLE_A_TABLE if options.people is None else options.people
    if people < tables:
        raise UsageError("rehearse-fewer-people", people=people, tables=tables)
    speed = _SPEED if options.speed is None else options.speed
    seed = random.randrange(_SEEDS) if options.seed is None else options.seed
    return _Rehearsal(workshop, options.ends, tables, people, speed, seed)


@asynccontextmanager
async def _room(
    house: LocalHouse, rehearsal: _Rehearsal, report: Report, t: Translator
) -> AsyncIterator[None]:
    """Open the room in its lobby and let the people come."""
    workshop = rehearsal.workshop
    language = shown_language(workshop, t.language)
    if language != t.language:
        tell(t.text("cli-other-language", languages=", ".join(workshop.languages)))
    details = Details(name="", unit="", place="", date=house.today(), language=language)
    room = await house.open_new(workshop, details, [("", "")] * rehearsal.tables)
    if rehearsal.ends is not None:
        await room.engine.plan_end(from_now(rehearsal.ends, now()))
    people_at_work = asyncio.create_task(_play(room.engine, rehearsal, report))
    try:
        yield
    finally:
        people_at_work.cancel()


async def _play(engine: "Engine", rehearsal: _Rehearsal, report: Report) -> None:
    port = engine.session.port
    assert port is not None, "the room is open"
    try:
        await play(
            port,
            lambda: engine.session,
            people=rehearsal.people,
            seed=rehearsal.seed,
            speed=rehearsal.speed,
            stays=True,
            report=report,
        )
    # The room that somebody practises in goes on without its people.
    except Exception:
        log.exception("the simulated people stopped")


def _told(rehearsal: _Rehearsal, report: Report, t: Translator) -> Iterator[str]:
    """What happened, in sentences."""
    if answers := report.done["answers"]:
        counts = {"tables": rehearsal.tables, "phones": report.phones, "answers": answers}
        yield t.text("rehearse-report", **counts)
    else:
        yield t.text("rehearse-nothing")
    if happened := _counted(report.done, _HAPPENED, t):
        yield t.text("rehearse-happened", what=happened)
    if refused := _counted(report.refused, _REFUSED, t):
        yield t.text("rehearse-refused", what=refused)
    if report.unexpected:
        what = ", ".join(f"{deed} ({count})" for deed, count in report.unexpected.items())
        yield t.text("rehearse-unexpected", what=what)
    yield t.text("rehearse-again", command=rehearsal.command)


def _counted(counts: Mapping[str, int], names: Sequence[str], t: Translator) -> str:
    return ", ".join(
        t.text(f"rehearse-{name}", count=counts[name]) for name in names if counts.get(name)
    )
