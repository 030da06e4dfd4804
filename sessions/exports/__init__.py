"""A session's summary as a file for the office; one module a format."""

import importlib
from typing import Protocol, cast

from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from sessions.summary import Summary

_MODULES = {"md": "to_markdown", "csv": "to_csv", "json": "to_json"}

FORMATS = tuple(_MODULES)
"""The names of the formats, which are also the endings of their files."""


class Format(Protocol):
    """What the module of a format offers."""

    def write(self, summary: Summary, t: Translator) -> bytes:
        """The whole file."""


def write(summary: Summary, t: Translator, form: str) -> bytes:
    """The summary as a file in the format `form`, in the translator's language.

    Raises:
        NotPossibleError: there is no such format.
    """
    if form not in _MODULES:
        raise NotPossibleError("error-unknown-format", format=form, choices=", ".join(FORMATS))
    module = cast(Format, importlib.import_module(f"{__name__}.{_MODULES[form]}"))
    return module.write(summary, t)


def file_name(summary: Summary, form: str) -> str:
    """A name for the file that sorts by date and that any system takes."""
    session = summary.session
    return f"{session.details.date.isoformat()}-{session.reference}.{form}"
