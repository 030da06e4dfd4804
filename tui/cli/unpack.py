"""`paja unpack`: takes in a workshop that somebody else packed, after showing what is in it."""

import sys
from dataclasses import replace

from exercises.errors import PackageError, WorkshopMistakesError
from exercises.library import Library
from exercises.model import Workshop
from exercises.names import free_name
from exercises.packages import look_into, save
from exercises.text import shorten
from sessions.errors import FileError
from sessions.i18n import Translator
from tui.cli.arguments import Options, UsageError
from tui.cli.printing import aligned, say, say_message, say_wrapped
from tui.cli.program import FAILED, tell
from tui.cli.workshops import length
from tui.mistakes import told
from tui.paths import typed_path, workshops_folder
from tui.workshops import shown_language

_LONGEST_TITLE, _LONGEST_PURPOSE = 60, 600
"""What a stranger sends is shown in so many characters."""
_MOST_MISTAKES = 5
"""That are told of a package; mending them is its maker's."""


def main(options: Options, t: Translator) -> int:
    """Show what is in it, ask, and install it among the user's own workshops."""
    if options.what is None:
        raise UsageError("cli-unpack-missing")
    try:
        workshop = look_into(typed_path(options.what))
    except PackageError as error:
        raise UsageError(error.code, **error.values) from error
    except WorkshopMistakesError as error:
        tell(t.text("package-mistakes", count=len(error.mistakes)))
        for mistake in error.mistakes[:_MOST_MISTAKES]:
            tell(told(mistake, t))
        return FAILED
    library = Library(workshops_folder())
    if _is_there(workshop, library):
        say_message(t.text("cli-unpack-same", name=workshop.name))
        return 0
    name = free_name(workshop.name, library.names)
    _show(workshop, name, t)
    if not (options.yes or _agreed(t)):
        return FAILED
    try:
        save(replace(workshop, name=name), workshops_folder())
    except PackageError as error:
        raise FileError(error.code, **error.values) from error
    say_message(t.text("cli-unpack-done", name=name))
    return 0


def _is_there(workshop: Workshop, library: Library) -> bool:
    try:
        return workshop.name in library.names and library.workshop(workshop.name) == workshop
    except WorkshopMistakesError:
        return False


def _show(workshop: Workshop, name: str, t: Translator) -> None:
    """Title, languages, and the steps with their minutes."""
    language = shown_language(workshop, t.language)
    steps = t.text("cli-steps", steps=len(workshop.steps))
    say_wrapped(shorten(workshop.title.in_language(language), _LONGEST_TITLE))
    say(" · ".join((length(workshop.minutes, t), steps, ", ".join(workshop.languages))))
    say()
    say_wrapped(shorten(workshop.purpose.in_language(language), _LONGEST_PURPOSE))
    say()
    titles = (shorten(s.title.in_language(language), _LONGEST_TITLE) for s in workshop.steps)
    rows = [
        (f"{number}.", f"{step.minutes} min", title)
        for number, (step, title) in enumerate(zip(workshop.steps, titles, strict=True), start=1)
    ]
    for row in aligned(rows):
        say(row)
    say()
    if name == workshop.name:
        say_message(t.text("cli-unpack-name", name=name))
    else:
        say_message(t.text("cli-unpack-other-name", name=workshop.name, free=name))


def _agreed(t: Translator) -> bool:
    """Ask at the terminal; anything but a yes is a no."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        tell(t.text("cli-unpack-no-terminal"))
        return False
    print(t.text("cli-unpack-ask"), end=" ", flush=True)
    if sys.stdin.readline().strip()[:1].lower() in ("k", "j", "y"):  # kyllä, ja, yes
        return True
    say(t.text("cli-unpack-not"))
    return False
