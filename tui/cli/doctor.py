"""`paja doctor`: whether this computer is ready for a room, and what to do where it is not."""

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from datetime import datetime

from exercises.text import clean
from sessions.i18n import Translator
from tui.cli.arguments import Options
from tui.cli.house import LocalHouse, Where
from tui.cli.printing import say, wrapped
from tui.cli.program import FAILED
from tui.finding import Finding, State, Value, advised, named, said, summed
from tui.paths import database_file

_COLOURS = {State.OK: "32", State.WARNING: "33", State.WRONG: "31"}


def main(options: Options, t: Translator) -> int:
    """Look, and say it; the exit code is 1 when something is wrong."""
    house = LocalHouse(database_file(options.db), Where.asked(options))
    found = asyncio.run(house.check())
    if options.json:
        print(json.dumps([_plain(finding, t) for finding in found], indent=2))
    else:
        _say_all(found, t)
    return FAILED if any(finding.state is State.WRONG for finding in found) else 0


def _plain(finding: Finding, t: Translator) -> dict[str, object]:
    def plain(value: Value) -> str | int:
        return value.isoformat() if isinstance(value, datetime) else value

    return {
        "name": finding.name,
        "state": finding.state.value,
        "code": finding.code,
        "values": {name: plain(value) for name, value in finding.values.items()},
        "text": said(finding, t),
        "advice": advised(finding, t),
    }


def _say_all(found: Sequence[Finding], t: Translator) -> None:
    """What is so, under it what to do, and the count of all at the end, where the eye is."""
    words = {state: t.text(f"doctor-state-{state.value}") for state in State}
    width = max(map(len, words.values()))
    for finding in found:
        state = finding.state
        head = f"{state.glyph} {words[state].ljust(width)}  "
        _say(head, f"{named(finding, t)}: {said(finding, t)}", _COLOURS[state])
        if advice := advised(finding, t):
            _say(" " * len(head), f"→ {advice}")
    say()
    _say("", summed(found, t))


def _say(head: str, words: str, colour: str = "") -> None:
    """Print words over as many lines as they take, each as far in as the head is long."""
    if not sys.stdout.isatty():
        say(head + clean(words))
        return
    first, *more = wrapped(" " * len(head) + clean(words))
    painted = f"\x1b[1;{colour}m{head}\x1b[0m" if colour and _has_colours() else head
    for line in (painted + first[len(head) :], *more):
        say(line)


def _has_colours() -> bool:
    """Whether colours are wanted, and an old Windows console would not show their codes."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.platform != "win32" or "WT_SESSION" in os.environ
