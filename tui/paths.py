"""Where the program keeps its things; folders are made on use, never on import."""

import contextlib
import os
import shlex
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs

from exercises import files
from exercises.text import clean, shorten
from sessions.errors import FileError

_NAME = "paja"


def database_file(chosen: str | None = None) -> Path:
    """The database file: the one chosen, else `PAJA_DB`, else one in the user's data folder."""
    wanted = chosen or os.environ.get("PAJA_DB")
    if wanted:
        return Path(wanted).expanduser()
    return platformdirs.user_data_path(_NAME, appauthor=False) / "paja.db"


def workshops_folder() -> Path:
    """The folder of the user's own workshops."""
    return platformdirs.user_data_path(_NAME, appauthor=False) / "workshops"


def settings_file() -> Path:
    """The file of the user's settings."""
    return platformdirs.user_config_path(_NAME, appauthor=False) / "settings.toml"


def log_file() -> Path:
    """The newest log file."""
    return platformdirs.user_log_path(_NAME, appauthor=False) / "paja.log"


def documents_folder() -> Path:
    """Where exports go unless the user says otherwise."""
    return platformdirs.user_documents_path()


def typed_path(typed: str) -> Path:
    """The path that somebody typed.

    Raises:
        FileError: it is none that this computer knows.
    """
    try:
        path = Path(typed).expanduser()
        path.exists()
    except (OSError, RuntimeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise FileError("error-path", path=shorten(clean(typed), 60), reason=reason) from error
    return path


def pasted_path(pasted: str) -> Path:
    """The path of a file that was dragged into the terminal, or typed: terminals put it in quotes,
    put a backslash before spaces, or write it as an address.

    Raises:
        FileError: it is none that this computer knows.
    """
    text = pasted.strip()
    if text.startswith("file://"):
        from urllib.request import url2pathname  # it brings all of HTTP along

        return typed_path(url2pathname(urlsplit(text).path))
    if os.name == "posix" and not typed_path(text).exists():
        with contextlib.suppress(ValueError):  # several words, or a quote that does not end
            (text,) = shlex.split(text)
    return typed_path(text.strip("\"'"))


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that nobody ever finds half of it: aside first, then in its place.

    Raises:
        FileError: it can't be written.
    """
    try:
        files.write_whole(path, data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileError("error-file", path=str(path), reason=reason) from error
