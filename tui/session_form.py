"""What the form for a new session says: read from what was typed, mistakes told by field."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exercises.text import clean
from sessions.model import MOST_TABLES, Details
from tui.clock_time import read_time

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_EUROPEAN = re.compile(r"(?P<day>\d{1,2})[./ ]+(?P<month>\d{1,2})[./ ]+(?P<year>\d{4}|\d{2})")


@dataclass(frozen=True, slots=True)
class SessionForm:
    """Everything in the form as it was typed."""

    name: str
    unit: str
    place: str
    day: str
    language: str
    count: str
    """How many tables."""
    tables: str
    """A line a table: `name; unit`."""
    ends: str = ""
    """The time of day when it is to be over, or nothing."""


class FormMistakesError(Exception):
    """Something in the form will not do: for each field the key of a text and its values."""

    def __init__(self, mistakes: Mapping[str, tuple[str, dict[str, int | str]]]) -> None:
        super().__init__(str(mistakes))
        self.mistakes = mistakes


def read_form(form: SessionForm) -> tuple[Details, tuple[tuple[str, str], ...]]:
    """The session's details, and the name and unit of each table.

    Raises:
        FormMistakesError: with every field that will not do.
    """
    mistakes: dict[str, tuple[str, dict[str, int | str]]] = {}
    day = read_day(form.day)
    if day is None:
        mistakes["day"] = ("new-mistake-day", {})
    named = read_tables(form.tables)
    count = int(form.count) if re.fullmatch(r"\s*[0-9]{1,4}\s*", form.count) else 0
    if not 1 <= count <= MOST_TABLES:
        mistakes["count"] = ("new-mistake-count", {"most": MOST_TABLES})
    elif len(named) > count:
        mistakes["tables"] = ("new-mistake-tables", {"named": len(named), "count": count})
    if form.ends.strip() and read_time(form.ends) is None:
        mistakes["ends"] = ("new-mistake-ends", {})
    if mistakes or day is None:
        raise FormMistakesError(mistakes)
    unnamed = [("", "")] * (count - len(named))
    return Details(form.name, form.unit, form.place, day, form.language), (*named, *unnamed)


def read_day(typed: str) -> date | None:
    """A date as 21.11.2026, 21/11/2026, 21.11.26 or 2026-11-21; None when it is none."""
    typed = clean(typed).rstrip(".")
    found = _ISO.fullmatch(typed) or _EUROPEAN.fullmatch(typed)
    if found is None:
        return None
    day, month, year = (int(found[part]) for part in ("day", "month", "year"))
    try:
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        return None


def read_tables(typed: str) -> tuple[tuple[str, str], ...]:
    """Name and unit of each table: a line a table, parted by a semicolon.

    An empty line is a table without a name, unless nothing follows it.
    """
    lines = [clean(line) for line in typed.rstrip().splitlines()]
    parted = (line.partition(";") for line in lines)
    return tuple((name.strip(), unit.strip()) for name, _, unit in parted)
