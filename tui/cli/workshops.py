"""`paja workshops`: what can be run, the program's and the user's own."""

import json

from exercises.errors import UnknownWorkshopError, WorkshopMistakesError
from exercises.library import Library
from exercises.model import Workshop
from exercises.reading import nearest
from exercises.text import clean, shorten
from sessions.i18n import Translator
from tui.cli.arguments import Options, UsageError
from tui.cli.printing import aligned, say
from tui.cli.program import tell
from tui.paths import workshops_folder
from tui.workshops import shown_language


def main(options: Options, t: Translator) -> int:
    """List them."""
    library = Library(workshops_folder())
    found = {name: _read(library, name) for name in library.names}
    if options.json:
        print(json.dumps([_plain(library, *named) for named in found.items()], indent=2))
    else:
        for line in aligned([_row(library, t, *named) for named in found.items()]):
            say(line)
        tell(t.text("cli-own-folder", folder=str(workshops_folder())))
    return 0


def _read(library: Library, name: str) -> Workshop | int:
    """The workshop, or the number of mistakes in it."""
    try:
        return library.workshop(name)
    except WorkshopMistakesError as error:
        return len(error.mistakes)


def _row(library: Library, t: Translator, name: str, found: Workshop | int) -> tuple[str, ...]:
    if isinstance(found, int):
        called = f'"{name}"' if " " in name else name
        return (name, "", "", "", t.text("cli-broken", name=called, count=found))
    title = found.title.in_language(shown_language(found, t.language))
    if name in library.own_names:
        title = t.text("cli-own", title=title)
    steps = t.text("cli-steps", steps=len(found.steps))
    return (name, length(found.minutes, t), steps, " ".join(found.languages), title)


def _plain(library: Library, name: str, found: Workshop | int) -> dict[str, object]:
    plain: dict[str, object] = {"name": name, "own": name in library.own_names}
    if isinstance(found, int):
        return {**plain, "mistakes": found}
    return {
        **plain,
        "title": {language: found.title.in_language(language) for language in found.languages},
        "minutes": found.minutes,
        "steps": len(found.steps),
        "languages": found.languages,
        "mistakes": 0,
    }


def find_workshop(name: str | None) -> Workshop:
    """The program's or the user's own workshop of this name.

    Raises:
        UsageError: there is none, or it has mistakes.
    """
    library = Library(workshops_folder())
    workshops = clean(", ".join(library.names))
    if name is None:
        raise UsageError("cli-workshop-missing", workshops=workshops)
    try:
        return library.workshop(name)
    except UnknownWorkshopError as error:
        typed = shorten(clean(name), 40)
        near = nearest(name, library.names)
        key = "cli-misspelt-workshop" if near else "cli-unknown-workshop"
        raise UsageError(key, typed=typed, near=near, workshops=workshops) from error
    except WorkshopMistakesError as error:
        count = len(error.mistakes)
        raise UsageError("cli-workshop", name=clean(name), count=count) from error


def length(minutes: int, t: Translator) -> str:
    """A length of time, such as 2 h 30 min."""
    return t.text("cli-length", hours=minutes // 60, minutes=minutes % 60)
