"""Who sits where: a list for the door, and one for each table."""

import unicodedata
from collections.abc import Sequence
from typing import Any

from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from sessions.model import Session
from sessions.seats.people import Person
from sessions.typesetting import typeset

# Behind z in Finnish and Swedish; { | } are the letters behind it in ASCII.
_LAST_LETTERS = str.maketrans("åäö", "{|}")


def write(session: Session, languages: Sequence[str]) -> bytes:
    """The list for the door, in the order of names, then a page for each table.

    Without names people are listed by organisation and role. Who is a newcomer is told nowhere.

    Args:
        session: whose people they are.
        languages: of the headings, side by side.

    Raises:
        NotPossibleError: nobody has been seated.
    """
    seating = session.seating
    if not seating.people:
        raise NotPossibleError("print-seats-nobody", session=session.reference)
    speak = [Translator(language) for language in languages]

    def said(key: str, **values: str | int) -> str:
        return " · ".join(dict.fromkeys(t.text(key, **values) for t in speak))

    seated = sorted(zip(seating.people, seating.tables, strict=True), key=_alphabetical)
    data = {
        "title": speak[0].text("print-seats-title", name=session.details.name),
        "language": languages[0],
        "heading": said("print-seats-heading"),
        "session": session.details.name,
        "day": speak[0].day(session.details.date),
        "has_names": seating.has_names,
        "columns": [said(f"print-seats-{column}") for column in ("name", "organisation", "table")],
        "role": said("print-seats-role"),
        "door": [
            {**_line(person), "table": str(number), "table_name": _table_name(session, number)}
            for person, number in seated
        ],
        "tables": [
            {
                "heading": said("print-table-number", number=number),
                "name": _table_name(session, number),
                "people": [_line(person) for person, table in seated if table == number],
            }
            for number in seating.at
        ],
    }
    return typeset("seats", data)


def _line(person: Person) -> dict[str, Any]:
    return {"name": person.name, "organisation": person.organisation, "role": person.role}


def _table_name(session: Session, number: int) -> str:
    table = session.tables.get(number)
    return table.name if table else ""


def _alphabetical(seated: tuple[Person, int]) -> tuple[bool, list[str], int]:
    """By name, those without one last; then by organisation and role."""
    person, number = seated
    letters = [_letters(text) for text in (person.name, person.organisation, person.role)]
    return not person.name, letters, number


def _letters(text: str) -> str:
    """What a text is sorted by: å, ä and ö are letters of their own, other accents make none."""
    bare = unicodedata.normalize("NFD", text.casefold().translate(_LAST_LETTERS))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))
