"""Which language the program speaks."""

import os
import sys
from collections.abc import Sequence
from itertools import pairwise

from exercises.languages import LANGUAGES


def choose_language(arguments: Sequence[str], chosen: str) -> str:
    """The language of `--lang`, else the one chosen before, else the system's, else Finnish.

    Args:
        arguments: the words after `paja`, not checked yet: what is wrong in them has to be told in
            some language, too.
        chosen: in the settings, or empty.
    """
    wishes = (_asked_for(arguments), chosen, system_locale()[:2].lower())
    return next((wish for wish in wishes if wish in LANGUAGES), "fi")


def _asked_for(arguments: Sequence[str]) -> str:
    asked = ""
    for word, following in pairwise([*arguments, ""]):
        if word == "--lang":
            asked = following
        elif word.startswith("--lang="):
            asked = word.partition("=")[2]
    return asked.partition(",")[0]  # of several, as for a paper, the first


def system_locale() -> str:
    """The user's locale, such as `sv_FI.UTF-8`, or empty."""
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    # The order of POSIX (Base Definitions, 8.2): the first that is set decides.
    set_ones = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((value for value in set_ones if value), "")
