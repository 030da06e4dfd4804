"""The user's settings: read once at the start, frozen."""

import json
import re
import tomllib
from dataclasses import dataclass

from exercises.languages import LANGUAGES
from sessions.errors import PajaError
from tui.paths import settings_file, write_whole

_LANGUAGE = re.compile(r"(?m)^[ \t]*language[ \t]*=.*$")


class SettingsError(PajaError):
    """The file of the settings has mistakes in it; it was left as it is."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen to stay from one start to the next."""

    language: str = ""
    """Of the program; empty when none was chosen yet."""


def read_settings() -> Settings:
    """The user's settings, or fresh ones when there is no file of them.

    Raises:
        SettingsError: the file is no TOML, or says something that can't be.
    """
    path = settings_file()
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError("cli-settings", path=str(path), reason=str(error)) from error
    language = found.get("language", "")
    if language not in ("", *LANGUAGES):
        choices = ", ".join(LANGUAGES)
        raise SettingsError("cli-settings-language", path=str(path), choices=choices)
    return Settings(language)


def save_language(language: str) -> None:
    """Keep the language of the program for the next start; whatever else is in the file stays.

    Raises:
        SettingsError: the file has mistakes in it.
        FileError: it can't be written.
    """
    read_settings()
    path = settings_file()
    line = f"language = {json.dumps(language)}"
    before = path.read_text("utf-8") if path.exists() else ""
    changed, count = _LANGUAGE.subn(line, before, count=1)
    write_whole(path, (changed if count else f"{line}\n{before}").encode())
