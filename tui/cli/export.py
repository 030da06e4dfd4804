"""`paja export`: a session's summary as a file, also while its room is open elsewhere."""

import sys
from pathlib import Path

from sessions.archive import read_session
from sessions.exports import FORMATS, file_name, write
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import summarise
from tui.cli.arguments import Options, UsageError
from tui.cli.program import tell
from tui.paths import database_file, typed_path, write_whole


def main(options: Options, t: Translator) -> int:
    """Write it to a file, or to the standard output."""
    if options.what is None:
        raise UsageError("cli-session-missing")
    session = read_session(database_file(options.db), options.what)
    language = options.lang or session.details.language
    form = options.format or FORMATS[0]
    if options.output is None:
        sys.stdout.buffer.write(_made(session, form, language))
        sys.stdout.buffer.flush()
        return 0
    file = typed_path(options.output)
    if file.is_dir():
        file = write_file(session, form, language, file)
    else:
        write_whole(file, _made(session, form, language))
    tell(t.text("cli-exported", file=str(file)))
    return 0


def _made(session: Session, form: str, language: str) -> bytes:
    return write(summarise(session, language), Translator(language), form)


def write_file(session: Session, form: str, language: str, folder: Path) -> Path:
    """Write a session's summary into a folder under a name of its own; the file.

    Raises:
        FileError: it can't be written.
    """
    file = folder / file_name(summarise(session, language), form)
    write_whole(file, _made(session, form, language))
    return file
