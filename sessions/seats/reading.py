"""Reads a list of people as office programs save it: CSV with headings in any of our languages."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from exercises.text import clean, shorten
from sessions.errors import PajaError
from sessions.model import MOST_NAME
from sessions.seats.people import MOST_PEOPLE, Experience, Person

MOST_BYTES = 2_000_000
_SEPARATORS = (";", ",", "\t")
_LOOKED_AT = 20
"""Rows from which the separator is seen."""
_NOT_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""What a workbook of Excel, new or old, and a PDF begin with."""

HEADINGS = {
    "name": (
        "nimi", "etunimi", "sukunimi", "osallistuja",
        "namn", "förnamn", "efternamn", "tillnamn", "deltagare",
        "name", "first name", "last name", "surname", "participant",
    ),
    "organisation": (
        "organisaatio", "työnantaja", "työpaikka", "yksikkö",
        "organisation", "arbetsgivare", "arbetsplats", "enhet",
        "organization", "employer", "workplace", "unit",
    ),
    "role": (
        "rooli", "tehtävä", "tehtävänimike", "nimike", "ammatti",
        "roll", "uppgift", "titel", "yrke", "befattning",
        "role", "title", "job title", "job", "position", "profession",
    ),
    "experience": (
        "kokemus", "uusi/kokenut", "uusi vai kokenut",
        "erfarenhet", "ny/erfaren", "ny eller erfaren",
        "experience", "newcomer/experienced", "new/experienced",
    ),
}  # fmt: skip
"""What a column may be called, in any case."""
_NEEDED = ("organisation", "role")

_EXPERIENCES = {
    Experience.NEWCOMER: (
        "uusi", "tulokas", "aloittelija", "ny", "nybörjare", "nykomling", "new", "newcomer",
    ),
    Experience.EXPERIENCED: ("kokenut", "konkari", "erfaren", "experienced"),
    Experience.UNTOLD: ("", "-", "–", "?"),
}  # fmt: skip
"""What may stand in that column, in any case."""


class ListError(PajaError):
    """A list of people that can't be read, and what was expected."""


@dataclass(frozen=True, slots=True)
class PeopleList:
    """What was on a list."""

    people: tuple[Person, ...]
    unused: tuple[str, ...]
    """The headings of columns that are for something else; nothing of them is kept."""


def read_list(path: Path) -> PeopleList:
    """The people on the list in a file.

    Raises:
        ListError: it can't be read, or something on it is not as expected.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        named = shorten(clean(str(path)), 120)
        if isinstance(error, FileNotFoundError):
            raise ListError("seats-no-file", path=named) from error
        reason = error.strerror or str(error)
        raise ListError("seats-unreadable", path=named, reason=reason) from error
    return read_people(data)


def read_people(data: bytes) -> PeopleList:
    """The people on a list.

    Args:
        data: CSV with commas, semicolons or tabs; as UTF-8, or as older Windows programs save it.

    Raises:
        ListError: something on it is not as expected.
    """
    if len(data) > MOST_BYTES:
        raise ListError("seats-too-large")
    text = _decoded(data)
    # A row's number is the one that a spreadsheet shows: its headings are row 1.
    rows = list(enumerate(_rows(text, _separator(text)), start=1))
    filled = [(number, row) for number, row in rows if any(row)]
    if not filled:
        raise ListError("seats-empty")
    (_, headings), *listed = filled
    columns = _columns(headings)
    for kind in _NEEDED:
        if kind not in columns:
            found = shorten(", ".join(filter(None, headings)), 120)
            raise ListError(f"seats-no-{kind}", found=found)
    if not listed:
        raise ListError("seats-nobody")
    if len(listed) > MOST_PEOPLE:
        raise ListError("seats-most-people", people=len(listed), most=MOST_PEOPLE)
    people = tuple(_person(number, row, columns, len(headings)) for number, row in listed)
    used = {place for places in columns.values() for place in places}
    unused = (h for place, h in enumerate(headings) if h and place not in used)
    return PeopleList(people, tuple(shorten(heading, MOST_NAME) for heading in unused))


def _decoded(data: bytes) -> str:
    if data.startswith(_NOT_TEXT):
        raise ListError("seats-not-csv")
    utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise ListError("seats-not-csv")


def _separator(text: str) -> str:
    """The one by which most headings are known, or else the one that parts most."""

    def known(separator: str) -> tuple[int, int]:
        rows = list(islice(_rows(text, separator), _LOOKED_AT))
        headings: list[str] = next(filter(any, rows), [])
        return len(_columns(headings)), max(map(len, rows), default=0)

    return max(_SEPARATORS, key=known)


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    """The rows with their cells cleaned."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for row in reader:
            yield [clean(cell) for cell in row]
    except csv.Error as error:
        raise ListError("seats-row-broken", row=reader.line_num) from error


def _columns(headings: Sequence[str]) -> dict[str, list[int]]:
    """Where each kind of thing stands; a name may be in two columns, all else is in the first."""
    columns: dict[str, list[int]] = {}
    for place, heading in enumerate(headings):
        plain = heading.casefold().rstrip(":")
        for kind, known in HEADINGS.items():
            if plain in known and (kind == "name" or kind not in columns):
                columns.setdefault(kind, []).append(place)
    return columns


def _person(number: int, row: Sequence[str], columns: dict[str, list[int]], width: int) -> Person:
    if any(row[width:]):
        raise ListError("seats-row-long", row=number, cells=len(row), columns=width)

    def told(kind: str) -> str:
        cells = (row[place] for place in columns.get(kind, ()) if place < len(row))
        return shorten(" ".join(filter(None, cells)), MOST_NAME)

    for kind in _NEEDED:
        if not told(kind):
            raise ListError(f"seats-row-{kind}", row=number)
    return Person(
        told("name"), told("organisation"), told("role"), _experience(number, told("experience"))
    )


def _experience(number: int, typed: str) -> Experience:
    for experience, words in _EXPERIENCES.items():
        if typed.casefold() in words:
            return experience
    raise ListError("seats-row-experience", row=number, typed=shorten(typed, 40))
