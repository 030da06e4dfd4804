"""`paja check`: everything that is wrong in files of workshops and exercises."""

from collections.abc import Iterator
from pathlib import Path

from exercises.errors import WorkshopMistakesError
from exercises.languages import LANGUAGES, Text
from exercises.library import Library, read_any_file
from exercises.model import Exercise, Workshop, missing_texts
from exercises.text import clean
from sessions.i18n import Translator
from tui.cli.arguments import Options, UsageError
from tui.cli.columns import say
from tui.cli.program import FAILED
from tui.mistakes import lack_told, told
from tui.paths import workshops_folder

_MOST_PLACES = 5
"""Places without a text that are named."""


def main(options: Options, t: Translator) -> int:
    """Check them all; the exit code is 1 when anything is wrong."""
    if not options.files:
        raise UsageError("check-nothing")
    well = [_check(typed, t) for typed in options.files]
    return 0 if all(well) else FAILED


def _check(typed: str, t: Translator) -> bool:
    """Say what is wrong with one file, or that nothing is; whether it is well."""
    library = Library(workshops_folder())
    path = Path(typed).expanduser()
    if not path.exists() and typed in library.names:
        path = library.path(typed)
    if not path.is_file():
        say(clean(t.text("check-folder" if path.is_dir() else "check-not-found", file=typed)))
        return False
    try:
        found = read_any_file(path)
    except WorkshopMistakesError as error:
        for mistake in error.mistakes:
            say(clean(told(mistake, t)))
        return False
    for line in _well(found, path.name, t):
        say(clean(line))
    return True
