"""What differs between question types in an export, one module a type, found by its name."""

import importlib
from typing import Any, Protocol, cast

from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import QuestionSummary


class Section(Protocol):
    """What the module of a question type offers."""

    def markdown(self, question: QuestionSummary, session: Session, t: Translator) -> list[str]:
        """The answers, of which there is at least one, as lines of Markdown."""

    def result(self, tally: Any) -> dict[str, Any]:
        """What the answers make together as plain data, in figures."""


def section(kind: str) -> Section:
    """The section of a question type (`Question.type`)."""
    return cast(Section, importlib.import_module(f"{__name__}.{kind}"))
