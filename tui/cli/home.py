"""`paja`: the home screen."""

from contextlib import nullcontext

from sessions.i18n import Translator
from tui.cli.arguments import Options
from tui.cli.house import LocalHouse, Where
from tui.cli.screen import need_terminal, show
from tui.paths import database_file


def main(options: Options, t: Translator) -> int:
    """Show it."""
    need_terminal()
    house = LocalHouse(database_file(options.db), Where.asked(options), stay_awake=True)
    return show(house, t, nullcontext())
