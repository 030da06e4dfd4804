"""Writes what leaves the room: the summary in a format, all for the leaders, papers to print."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sessions.exports import file_name, write
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import summarise
from tui.paths import write_whole

if TYPE_CHECKING:
    from sessions.prints import Wishes

FORMATS = ("docx", "pdf", "xlsx", "html")
"""What a leadership group opens: to change, to print, to answer in, and to read anywhere."""


def write_one(session: Session, form: str, audience: str, language: str, folder: Path) -> Path:
    """Write the summary in one format for an audience; the file, under a name of its own.

    Raises:
        FileError: it can't be written.
    """
    summaries = [summarise(session, language)]
    file = folder / file_name(summaries, form, audience)
    write_whole(file, write(summaries, Translator(language), form, audience))
    return file


def write_printed(
    session: Session, paper: str, languages: Sequence[str], wishes: "Wishes", folder: Path
) -> Path:
    """Write a paper as PDF; the file, under a name of its own.

    Raises:
        NotPossibleError: there is nothing to print yet.
        FileError: it can't be written.
    """
    from sessions import prints

    file = folder / prints.file_name(paper, session, languages, wishes)
    write_whole(file, prints.write_paper(paper, session, languages, wishes))
    return file


def write_for_leaders(
    session: Session, language: str, documents: Path, told: Callable[[int, int], None]
) -> Path:
    """Write the papers; the folder they are in, named after the session.

    Args:
        session: to write of.
        language: of the papers.
        documents: where the folder is made.
        told: is called with how many papers are written, and of how many.

    Raises:
        FileError: one can't be written.
    """
    folder = documents / f"{session.details.date.isoformat()}-{session.reference}"
    summaries = [summarise(session, language)]
    told(0, len(FORMATS))
    for done, form in enumerate(FORMATS, start=1):
        made = write(summaries, Translator(language), form, "leaders")
        write_whole(folder / file_name(summaries, form, "leaders"), made)
        told(done, len(FORMATS))
    return folder
