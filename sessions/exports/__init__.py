"""Sessions' summaries as a file for the office; one module a format.

A format is either a paper, written from the document that is composed for an audience, or data.
"""

import importlib
from collections.abc import Sequence
from typing import Protocol, cast

from sessions.errors import NotPossibleError
from sessions.exports.audiences import AUDIENCES, compose
from sessions.exports.document import Document
from sessions.exports.held_back import for_audience
from sessions.i18n import Translator
from sessions.summary import Summary

_PAPERS = {"docx": "to_docx", "pdf": "to_pdf", "html": "to_html", "md": "to_markdown"}
_DATA = {"xlsx": "to_xlsx", "csv": "to_csv", "json": "to_json"}

FORMATS = ("docx", "xlsx", "pdf", "html", "md", "csv", "json")
"""The names of the formats, which are also the endings of their files."""

BINARY = ("docx", "xlsx", "pdf")
"""Those that no terminal can show."""


class Paper(Protocol):
    """What the module of a paper's format offers."""

    def write(self, document: Document, t: Translator) -> bytes:
        """The whole file."""


class Data(Protocol):
    """What the module of a format of data offers."""

    def write(self, summaries: Sequence[Summary], audience: str, t: Translator) -> bytes:
        """The whole file."""


def write(summaries: Sequence[Summary], t: Translator, form: str, audience: str) -> bytes:
    """One file of one or several sessions for an audience, in the translator's language.

    Raises:
        NotPossibleError: there is no such format or audience.
    """
    if form not in FORMATS:
        raise NotPossibleError("error-unknown-format", format=form, choices=", ".join(FORMATS))
    if audience not in AUDIENCES:
        choices = ", ".join(AUDIENCES)
        raise NotPossibleError("error-unknown-audience", audience=audience, choices=choices)
    told = for_audience(summaries, audience, t)
    if form in _DATA:
        return cast(Data, _module(_DATA[form])).write(told, audience, t)
    return cast(Paper, _module(_PAPERS[form])).write(compose(told, audience, t), t)


def _module(name: str) -> object:
    return importlib.import_module(f"{__name__}.{name}")


def file_name(summaries: Sequence[Summary], form: str, audience: str) -> str:
    """A name for the file that sorts by date and that any system takes."""
    days = sorted(summary.session.details.date.isoformat() for summary in summaries)
    if len(summaries) == 1:
        parts = [days[0], summaries[0].session.reference]
    else:
        parts = [days[0], days[-1], str(len(summaries))]
    return f"{'-'.join([*parts, *([] if audience == 'leaders' else [audience])])}.{form}"
