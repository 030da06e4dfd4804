"""`paja doctor`: whether this computer is ready for a room, and what to do where it is not."""

import asyncio
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

from exercises.text import clean
from sessions.i18n import Translator
from tui.cli.arguments import Options
from tui.cli.house import LocalHouse, Where
from tui.cli.printing import say, say_wrapped
from tui.cli.program import FAILED
from tui.finding import Finding, State, Value, advised, named, said
from tui.paths import database_file

_COLOURS = {State.OK: "32", State.WARNING: "33", State.WRONG: "31"}


def main(options: Options, t: Translator) -> int:
    """Look, and say it; the exit code is 1 when something is wrong."""
    house = LocalHouse(database_file(options.db), Where.asked(options))
    found = asyncio.run(house.check())
    if options.json:
        print(json.dumps([_plain(finding, t) for finding in found], indent=2))
    else:
        for line, state in _lines(found, t):
            _say(line, state)
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


def _lines(found: Sequence[Finding], t: Translator) -> Iterator[tuple[str, State | None]]:
    """What is so, what to do under it, and the count of all at the end, where the eye is."""
    words = {state: t.text(f"doctor-state-{state.value}") for state in State}
    width = max(map(len, words.values()))
    for finding in found:
        head = f"{finding.state.glyph} {words[finding.state].ljust(width)}"
        yield f"{head}  {named(finding, t)}: {said(finding, t)}", finding.state
        if advice := advised(finding, t):
            yield f"{' ' * len(head)}  → {advice}", None
    counts = Counter(finding.state for finding in found)
    yield "", None
    yield t.text(
        "doctor-sum",
        wrong=counts[State.WRONG],
        warnings=counts[State.WARNING],
        fine=counts[State.OK],
    ), None


def _say(line: str, state: State | None) -> None:
    """Print a line over as many as it takes, those below the first under its words; the state's
    sign and word are coloured where the terminal has colours."""
    if not sys.stdout.isatty():
        say(clean_line(line))
        return
    more = "" if line.startswith(" ") else " " * (line.find("  ") + 2 if state else 0)
    lines = list(say_wrapped_lines(clean_line(line), more))
    if state and _has_colours():
        glyph_end = lines[0].find("  ")
        lines[0] = f"\x1b[{_COLOURS[state]};1m{lines[0][:glyph_end]}\x1b[0m{lines[0][glyph_end:]}"
    for each in lines:
        say(each)
