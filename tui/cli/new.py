"""`paja new`: writes a file for a workshop of one's own, with advice in it."""

from dataclasses import replace

from exercises.errors import PackageError
from exercises.library import Library, read_example
from exercises.names import free_name, is_name, nearest_name
from exercises.packages import save
from exercises.text import clean, shorten
from exercises.writing import to_toml
from sessions.errors import FileError
from sessions.i18n import Translator
from tui.cli.arguments import Options, UsageError
from tui.cli.printing import say, say_message
from tui.cli.workshops import find_workshop
from tui.paths import workshops_folder

_ADVICE = (
    "title purpose steps steps.name steps.minutes steps.words steps.say steps.watch steps.stuck"
    " steps.move_on steps.questions steps.questions.type steps.questions.most"
    " steps.questions.from steps.questions.examples"
).split()
"""Places in the file with advice above them."""


def main(options: Options, t: Translator) -> int:
    """Write it, and say where it is and what to do next."""
    name = _new_name(options.what)
    source = options.source
    workshop = read_example(t.language) if source is None else find_workshop(source)
    written = to_toml(workshop, _advice(name, t))
    try:
        path = save(replace(workshop, name=name), workshops_folder(), written)
    except PackageError as error:
        raise FileError(error.code, **error.values) from error
    say(t.text("cli-new-written", path=str(path)))
    say_message(t.text("cli-new-next", name=name))
    return 0


def _new_name(typed: str | None) -> str:
    """A name that a new workshop can have.

    Raises:
        UsageError: it is none, or taken.
    """
    if typed is None:
        raise UsageError("cli-new-missing")
    if not is_name(typed):
        near = nearest_name(typed)
        told = {"typed": shorten(clean(typed), 40), "near": near}
        raise UsageError("cli-new-name", guess="near" if near else "none", **told)
    taken = Library(workshops_folder()).names
    if typed in taken:
        raise UsageError("cli-new-taken", name=typed, free=free_name(typed, taken))
    return typed


def _advice(name: str, t: Translator) -> dict[str, str]:
    keys = {place: place.replace(".", "-").replace("_", "-") for place in _ADVICE}
    advice = {place: t.text(f"author-{key}") for place, key in keys.items()}
    return {"": t.text("author-top", name=name), **advice}
