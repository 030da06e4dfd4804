"""`paja pack`: a workshop as one file, to hand to a colleague."""

from exercises.errors import PackageError
from exercises.packages import ENDING, pack
from sessions.errors import FileError
from sessions.i18n import Translator
from tui.cli.arguments import Options
from tui.cli.printing import say_message
from tui.cli.workshops import find_workshop
from tui.paths import typed_path


def main(options: Options, t: Translator) -> int:
    """Write it, and say where it is."""
    workshop = find_workshop(options.what)
    path = typed_path(options.file or ".")
    if path.is_dir():
        path /= workshop.name
    if path.suffix != ENDING:  # so that nothing but an older package can be in its place
        path = path.with_name(path.name + ENDING)
    try:
        pack(workshop, path)
    except PackageError as error:
        raise FileError(error.code, **error.values) from error
    say_message(t.text("cli-pack-written", path=str(path), file=path.name))
    return 0
