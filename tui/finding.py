"""What a look at the computer has found, as plain data, and how it is said."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from types import MappingProxyType

from sessions.i18n import Translator


class Word(str):
    """A value that is a text of the catalogues itself, by its key."""


Value = str | int | datetime


class State(Enum):
    """How things stand; a glyph, a word (`doctor-state-VALUE`) and a colour say it together."""

    OK = "ok"
    WARNING = "warning"
    """It may go well, or somebody should look."""
    WRONG = "wrong"
    """It will not go well."""

    @property
    def glyph(self) -> str:
        """Its sign."""
        return {State.OK: "✓", State.WARNING: "!", State.WRONG: "✗"}[self]

    @property
    def colour(self) -> str:
        """The variable of a theme that holds its colour."""
        return {State.OK: "$success", State.WARNING: "$warning", State.WRONG: "$error"}[self]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    """What it is; it is called `doctor-name-NAME` in the catalogues."""
    state: State
    code: str
    """The text of what is so."""
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    """What fills the placeholders of both texts."""
    advice: str = ""
    """The text of what to do, if there is anything to do."""


def named(finding: Finding, t: Translator) -> str:
    """What was looked at, in a word."""
    return t.text(f"doctor-name-{finding.name}")


def said(finding: Finding, t: Translator) -> str:
    """What is so."""
    return t.text(finding.code, **_told(finding, t))


def advised(finding: Finding, t: Translator) -> str:
    """What to do; nothing when there is nothing to do."""
    return t.text(finding.advice, **_told(finding, t)) if finding.advice else ""


def summed(found: Iterable[Finding], t: Translator) -> str:
    """How many are wrong, to be looked at and fine, and what that means."""
    counts = Counter(finding.state for finding in found)
    return t.text(
        "doctor-sum",
        wrong=counts[State.WRONG],
        warnings=counts[State.WARNING],
        fine=counts[State.OK],
    )


def _told(finding: Finding, t: Translator) -> dict[str, str | int]:
    told: dict[str, str | int] = {}
    for name, value in finding.values.items():
        if isinstance(value, datetime):
            told[name] = f"{t.day(value)} {t.time(value)}"
        else:
            told[name] = t.text(value) if isinstance(value, Word) else value
    return told
