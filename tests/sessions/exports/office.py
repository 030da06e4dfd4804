"""LibreOffice as the other program: opens what we wrote and says what it sees."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

from tests.live.tools import need

_SECONDS = 180
_FILTERS = {"txt": "txt:Text (encoded):UTF8"}
"""LibreOffice's name of a form where its own choice would not be UTF-8."""


def convert(files: Iterable[Path], form: str, folder: Path) -> list[Path]:
    """The files as LibreOffice reads them, written as `form` (pdf, txt, docx …) into the folder.

    One start for all of them, with settings of its own: starting takes longer than converting.
    """
    files = list(files)
    said = subprocess.run(
        [
            need("soffice"),
            f"-env:UserInstallation={(folder / 'office-profile').as_uri()}",
            "--headless",
            "--norestore",
            "--convert-to",
            _FILTERS.get(form, form),
            "--outdir",
            str(folder),
            *map(str, files),
        ],
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=True,
    )
    made = [folder / f"{file.stem}.{form}" for file in files]
    missing = [file.name for file in made if not file.exists()]
    assert not missing, f"LibreOffice did not write {missing}: {said.stdout}{said.stderr}"
    return made
