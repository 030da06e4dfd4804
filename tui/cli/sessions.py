"""`paja sessions`: what is in the database, newest first."""

import json
from dataclasses import asdict

from sessions.archive import SessionLine, list_sessions
from sessions.i18n import Translator
from tui.cli.arguments import Options
from tui.cli.printing import aligned, say
from tui.paths import database_file


def main(options: Options, t: Translator) -> int:
    """List them."""
    found = list_sessions(database_file(options.db))
    if options.json:
        print(json.dumps([_plain(line) for line in found], indent=2))
    elif found:
        for row in aligned([_row(line, t) for line in found]):
            say(row)
    else:
        from tui.cli.program import tell

        tell(t.text("cli-no-sessions"))
    return 0


def _plain(line: SessionLine) -> dict[str, object]:
    return {**asdict(line), "date": line.date.isoformat()}


def _row(line: SessionLine, t: Translator) -> tuple[str, ...]:
    if line.over:
        where = t.text("cli-session-over")
    else:
        where = t.text("cli-session-step", step=line.step, steps=line.steps)
    return (line.reference, t.day(line.date), line.name, line.unit, where)
