"""What differs between question types in an export, one module a type, found by its name."""

import importlib
from collections.abc import Iterator
from typing import Any, Protocol, cast

from sessions.exports.document import Block
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


class Section(Protocol):
    """What the module of a question type offers."""

    def blocks(self, question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
        """The answers, of which there is at least one; every idea among them once, with its id."""

    def result(self, question: QuestionSummary, language: str) -> dict[str, Any]:
        """What the answers make together as plain data: figures, and the workshop's words."""


def section(kind: str) -> Section:
    """The section of a question type (`Question.type`)."""
    return cast(Section, importlib.import_module(f"{__name__}.{kind}"))
