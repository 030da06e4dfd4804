"""Lists as offices save them, and what is told of those that can't be read."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.languages import LANGUAGES
from sessions.i18n import Translator
from sessions.model import MOST_NAME
from sessions.seats.people import MOST_PEOPLE, Experience, Person
from sessions.seats.reading import MOST_BYTES, ListError, read_list, read_people
from tests.tui.hostile import HOSTILE

ANNA = Person("Anna Öhman", "Kaupunki", "kokki", Experience.NEWCOMER)
BO = Person("Bo Ek", "Kuntayhtymä", "vahtimestari", Experience.EXPERIENCED)


@pytest.mark.parametrize(
    "text",
    [
        "Nimi;Organisaatio;Rooli;Kokemus\nAnna Öhman;Kaupunki;kokki;uusi\n"
        "Bo Ek;Kuntayhtymä;vahtimestari;kokenut\n",
        "roll,erfarenhet,namn,arbetsgivare\r\nkokki,ny,Anna Öhman,Kaupunki\r\n"
        "vahtimestari,Erfaren,Bo Ek,Kuntayhtymä",
        'Role\tNewcomer/experienced\tEmployer\tName\nkokki\tNewcomer\t Kaupunki \t"Anna Öhman"\n'
        "\t\t\t\n\nvahtimestari\texperienced\tKuntayhtymä\tBo Ek\n",
        "Etunimi;Sukunimi;Sähköposti;Yksikkö;Tehtävä;Uusi vai kokenut;;\n"
        "Anna;Öhman;anna@example.org;Kaupunki;kokki;Uusi;;\nBo;Ek;;Kuntayhtymä;vahtimestari;konkari;;",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_lists_of_offices(text: str, encoding: str) -> None:
    """Any order, any of our languages, any separator, as Excel and others save it."""
    assert read_people(text.encode(encoding)).people == (ANNA, BO)


def test_names_and_experience_may_be_missing() -> None:
    found = read_people(b"organisaatio;rooli\nKaupunki;kokki\n")
    assert found.people == (Person("", "Kaupunki", "kokki"),)
    assert found.unused == ()


def test_what_is_for_something_else_is_not_kept() -> None:
    """Allergies are nobody's business here."""
    found = read_people(b"Name,Allergies,Unit,Role,E-mail\nBo,nuts,City,cook,bo@example.org\n")
    assert found.unused == ("Allergies", "E-mail")
    assert found.people == (Person("Bo", "City", "cook"),)


def test_the_first_of_two_columns_counts() -> None:
    found = read_people(b"organisation,unit,role,title\nCity,Kitchen,cook,chief\n")
    assert found.people == (Person("", "City", "cook"),)
    assert found.unused == ("unit", "title")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_cleaned(text: str) -> None:
    quoted = text.replace('"', '""')
    rows = f'name,organisation,role\n"{quoted}",City,"{quoted}"\n"{quoted}",City,"{quoted}"\n'
    (person, _) = read_people(rows.encode()).people
    assert person.name == person.role
    assert "\x1b" not in person.name
    assert "\u202e" not in person.name
    assert len(person.name) <= MOST_NAME


@pytest.mark.parametrize(
    ("data", "code", "values"),
    [
        (b"", "seats-empty", {}),
        (b"\n;;\n", "seats-empty", {}),
        (b"name;organisation;role\n", "seats-nobody", {}),
        (b"name;organisation;role\n;;\n", "seats-nobody", {}),
        (b"name;role\nBo;cook\n", "seats-no-organisation", {"found": "name, role"}),
        (
            b"Bo Ek;City;cook\nBo;City;cook\n",
            "seats-no-organisation",
            {"found": "Bo Ek, City, cook"},
        ),
        (b"unit\nCity\n", "seats-no-role", {"found": "unit"}),
        (b"unit;role\nCity;cook\n\n;cook\n", "seats-row-organisation", {"row": 4}),
        (b"unit;role\nCity\n", "seats-row-role", {"row": 2}),
        (
            b"unit,role,name\nCity,cook,Ek, Bo\n",
            "seats-row-long",
            {"row": 2, "cells": 4, "columns": 3},
        ),
        (
            b"unit;role;experience\nCity;cook;new\nCity;cook;maybe\n",
            "seats-row-experience",
            {"row": 3, "typed": "maybe"},
        ),
        (b"PK\x03\x04\x00\x00", "seats-not-csv", {}),
        (b"unit;role\nCity;\x00\n", "seats-not-csv", {}),
        (b"unit;role\nCity;\x81\n", "seats-not-csv", {}),
        (b"\xff\xfeu", "seats-not-csv", {}),
        (b"unit;role\nCity;" + b"x" * 140_000, "seats-row-broken", {"row": 2}),
        (b"x" * (MOST_BYTES + 1), "seats-too-large", {}),
        (
            b"unit;role\n" + b"City;cook\n" * (MOST_PEOPLE + 1),
            "seats-most-people",
            {"people": MOST_PEOPLE + 1, "most": MOST_PEOPLE},
        ),
    ],
)
def test_what_is_wrong_is_told(data: bytes, code: str, values: dict[str, object]) -> None:
    """With the number of the row as a spreadsheet shows it, in three languages."""
    with pytest.raises(ListError) as refused:
        read_people(data)
    error = refused.value
    assert (error.code, error.values) == (code, values)
    for language in LANGUAGES:
        assert Translator(language).text(error.code, **error.values)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ListError, match="seats-no-file"):
        read_list(tmp_path / "lista.csv")
    with pytest.raises(ListError, match="seats-unreadable"):
        read_list(tmp_path)
    file = tmp_path / "lista.csv"
    file.write_text("unit,role\nCity,cook\n")
    assert read_list(file).people == (Person("", "City", "cook"),)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """Nothing but a message ever comes of a file that is no list."""
    for begun in (data, b"unit;role\n" + data):
        with contextlib.suppress(ListError):
            assert read_people(begun).people
