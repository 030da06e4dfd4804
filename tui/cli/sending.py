"""Writes what leaves the room: the summary in a format, all for the leaders, papers to print.

What somebody has typed into an earlier one, such as the leaders' decisions, is never replaced: what
says something else goes beside it, under a name with a number.
"""

import os
import zlib
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from sessions.exports import file_name, write
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import summarise
from tui.paths import write_whole

if TYPE_CHECKING:
    from sessions.prints import Wishes

FORMATS = ("docx", "pdf", "xlsx", "html")
"""What a leadership group opens: to change, to print, to answer in, and to read anywhere."""
_OFFICE = (".docx", ".xlsx")
_MADE = "docProps/core.xml"
"""Where such a file says when it was made."""


def write_one(
    sessions: Sequence[Session], form: str, audience: str, language: str, folder: Path
) -> Path:
    """Write the summary of one or several sessions in one format for an audience; the file, under
    a name of its own.

    Raises:
        FileError: it can't be written.
    """
    summaries = [
        # In its own language where its workshop lacks the paper's.
        summarise(session, language if language in session.workshop.languages else None)
        for session in sessions
    ]
    made = write(summaries, Translator(language), form, audience)
    return _write(folder / file_name(summaries, form, audience), made)


def write_printed(
    session: Session, paper: str, languages: Sequence[str], wishes: "Wishes", folder: Path
) -> Path:
    """Write a paper as PDF; the file, under a name of its own.

    Raises:
        NotPossibleError: there is nothing to print yet.
        FileError: it can't be written.
    """
    from sessions import prints

    made = prints.write_paper(paper, session, languages, wishes)
    return _write(folder / prints.file_name(paper, session, languages, wishes), made)


def write_for_leaders(
    session: Session, language: str, documents: Path, told: Callable[[int, int], None]
) -> Path:
    """Write the papers; the folder they are in, named after the session.

    Args:
        session: to write of.
        language: of the papers.
        documents: where the folder is made.
        told: is called with how many papers are made, and of how many.

    Raises:
        FileError: one can't be written.
    """
    summaries = [summarise(session, language)]
    made: dict[str, bytes] = {}
    told(0, len(FORMATS))
    for form in FORMATS:
        name = file_name(summaries, form, "leaders")
        made[name] = write(summaries, Translator(language), form, "leaders")
        told(len(made), len(FORMATS))
    named = documents / f"{session.details.date.isoformat()}-{session.reference}"
    folder = next(
        folder
        for folder in _names(named)
        if all(_is_free(folder / name, data) for name, data in made.items())
    )
    for name, data in made.items():
        write_whole(folder / name, data)
    return folder


def _write(file: Path, data: bytes) -> Path:
    """Write it under the first free name."""
    free = next(name for name in _names(file) if _is_free(name, data))
    write_whole(free, data)
    return free


def _names(path: Path) -> Iterator[Path]:
    """The name itself, then with 2, 3, …"""
    yield path
    for number in count(2):
        yield path.with_stem(f"{path.stem}-{number}")


def _is_free(file: Path, data: bytes) -> bool:
    """Whether nothing stands there, or the very same."""
    if not os.path.lexists(file):
        return True
    try:
        stands = file.read_bytes()
    except OSError:  # a folder, or somebody else's
        return False
    return stands == data or (file.suffix in _OFFICE and _parts(stands) == _parts(data))


def _parts(data: bytes) -> dict[str, bytes] | None:
    """What is in an office file, but for the time at which it was made; None when it is none."""
    try:
        with ZipFile(BytesIO(data)) as package:
            return {name: package.read(name) for name in package.namelist() if name != _MADE}
    except (BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, zlib.error):
        return None  # cut short, or locked with a password
