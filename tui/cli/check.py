"""`paja check`: everything that is wrong in files of workshops and exercises."""

from typing import Any

from exercises.errors import WorkshopMistakesError
from exercises.languages import LANGUAGES, Text
from exercises.library import Library, read_any_file
from exercises.model import Exercise, Workshop, missing_texts, plain
from exercises.text import clean
from sessions.i18n import Translator
from tui.cli.arguments import Options, UsageError
from tui.cli.printing import say_message
from tui.cli.program import FAILED
from tui.mistakes import lack_told, told
from tui.paths import typed_path, workshops_folder

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
    path = typed_path(typed)
    name = typed.removesuffix(".toml")
    by_name = not path.is_file() and name in library.names
    if by_name:
        path = library.path(name)
    if not path.is_file():
        _say(t, "check-folder" if path.is_dir() else "check-not-found", file=typed)
        return False
    try:
        found = library.workshop(name) if by_name else read_any_file(path)
    except WorkshopMistakesError as error:
        for mistake in error.mistakes:
            say_message(clean(told(mistake, t)))
        if by_name:
            _say(t, "check-path", path=str(path))
        return False
    _say_well(found, path.name, t)
    return True


def _say_well(found: Workshop | Exercise, file: str, t: Translator) -> None:
    """Say that a file is well, and which texts it lacks in languages that it has begun."""
    if isinstance(found, Workshop):
        workshop = found
        counts = {"steps": len(found.steps)}
        key = "check-well"
    else:
        workshop = Workshop(name=found.name, title=Text(), purpose=Text(), steps=(found,))
        counts, key = {}, "check-well-exercise"
    languages = ", ".join(workshop.languages) or "–"
    _say(t, key, file=file, minutes=workshop.minutes, languages=languages, **counts)
    lacking = missing_texts(workshop)
    for language in LANGUAGES:
        places = [lack_told(place, t) for code, place in lacking if code == language]
        if not places or not _says_anything(plain(workshop), language):
            continue
        named = "; ".join(places[:_MOST_PLACES])
        if len(places) > _MOST_PLACES:
            named = t.text("check-lacks-more", places=named, count=len(places) - _MOST_PLACES)
        called = t.text(f"check-language-{language}")
        _say(t, "check-lacks", file=file, language=called, count=len(places), places=named)


def _says_anything(data: Any, language: str) -> bool:
    """Whether any text in plain data is in this language."""
    if isinstance(data, dict):
        return bool(data.get(language)) or _says_anything(list(data.values()), language)
    return isinstance(data, list) and any(_says_anything(each, language) for each in data)


def _say(t: Translator, key: str, **values: int | str) -> None:
    say_message(clean(t.text(key, **values)))
