"""Poppler as the other program: reads the PDF that we wrote and says what it sees."""

import re
import subprocess
from pathlib import Path

from tests.live.tools import need

_BREAKS = re.compile("[\\s\u00ad\u200b\u202a-\u202e]")
"""Spaces, where a line may break, and the marks that poppler puts around right-to-left words."""


def run(program: str, *arguments: str | Path) -> str:
    """What one of poppler's programs prints."""
    command = [need(program), *map(str, arguments)]
    ran = subprocess.run(command, capture_output=True, timeout=60, check=True)
    return ran.stdout.decode(errors="replace")  # pdfinfo tells bookmarks as they are in the file


def letters(text: str) -> str:
    """A text without what setting it in lines changes."""
    return _BREAKS.sub("", text)


def letters_in(file: Path) -> str:
    """The letters on all pages in the order in which they were set, without the feet of the pages.

    A row of a table that goes on over the page is read page by page, not cell by cell.
    """
    pages = run("pdftotext", "-raw", file, "-").split("\f")
    return "".join(letters(page.rstrip().rpartition("\n")[0]) for page in pages)
