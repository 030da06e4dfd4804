"""The lists of who sits where: for the door in the order of names, and one for each table."""

from dataclasses import replace
from pathlib import Path

import pytest

from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from sessions.model import Session
from sessions.prints import file_name, write_paper
from sessions.seats.people import Experience, Person, Seating
from tests.sessions.exports.poppler import letters, run
from tests.sessions.prints.conftest import Pages

PEOPLE = (
    Person("Örjan Ek", "Kaupunki", "kokki", Experience.NEWCOMER),
    Person("Zoë Salo", "Kuntayhtymä", "kokki", Experience.EXPERIENCED),
    Person("ätla Ahola", "Kaupunki", "vahtimestari"),
    Person("Anna Öhman", "Kuntayhtymä", "vahtimestari"),
    Person("Åke Berg", "Kaupunki", "kokki"),
    Person("", "Vartiointi", "vartija"),
    Person("Élise Roux", "Kaupunki", "kokki"),
)


@pytest.fixture
def seated(session: Session) -> Session:
    """Seven people, of whom one gave no name, at three of four tables."""
    return replace(session, seating=Seating(PEOPLE, (1, 2, 2, 3, 1, 3, 2)))


def test_the_door_has_everybody_in_the_order_of_the_alphabet(seated: Session, pages: Pages) -> None:
    """å, ä and ö are the last letters in Finnish and Swedish; é is an e."""
    door, *_ = pages("seats", seated)
    order = [door.index(person.name.split()[0]) for person in PEOPLE if person.name]
    names = [person.name for person in PEOPLE if person.name]
    assert [name for _, name in sorted(zip(order, names, strict=True))] == [
        "Anna Öhman",
        "Élise Roux",
        "Zoë Salo",
        "Åke Berg",
        "ätla Ahola",
        "Örjan Ek",
    ]
    assert letters("Anna Öhman Kuntayhtymä 3") in letters(door)
    assert letters("Zoë Salo Kuntayhtymä 2 Kokit") in letters(door)
    assert letters("Vartiointi · vartija 3 Siistijät") not in letters(door.split("Örjan")[0])


def test_each_table_has_its_page(seated: Session, pages: Pages) -> None:
    _, first, second, third = pages("seats", seated, "fi", "sv", "en")
    assert "Pöytä 1 · Bord 1 · Table 1" in first
    assert [name in first for name in ("Åke Berg", "Örjan Ek", "Zoë Salo")] == [True, True, False]
    assert "Kokit" in second
    assert letters("Vartiointi · vartija") in letters(third)


def test_who_is_new_is_told_to_nobody(seated: Session, pages: Pages) -> None:
    said = " ".join(pages("seats", seated, "fi", "sv", "en"))
    for language in ("fi", "sv", "en"):
        for key in ("seats-newcomer", "seats-experienced"):
            assert Translator(language).text(key) not in said.split()


def test_without_names_people_find_themselves_by_role(seated: Session, pages: Pages) -> None:
    door, first, *_ = pages("seats", replace(seated, seating=seated.seating.without_names()), "sv")
    assert "Namn" not in door
    assert letters("Organisation Roll Bord Kaupunki kokki 1") in letters(door)
    assert letters("Kaupunki · kokki Kaupunki · kokki") in letters(first)


def test_130_people_and_long_and_strange_names(session: Session, pages: Pages, file: Path) -> None:
    """It is a tagged PDF, nobody is lost, and nothing is read as Typst."""
    strange = ['#read("/etc/passwd") *x* $a$ \\ [x]', "👩‍👩‍👧‍👦 عربي שלום", "W" * 60, "Ö " * 30]
    names = strange + [f"Nimi{n:03}" for n in range(126)]
    people = tuple(Person(name, "Organisaatio " * 4, "rooli " * 9) for name in names)
    seating = Seating(people, tuple(n % 4 + 1 for n in range(130)))
    said = letters("".join(pages("seats", replace(session, seating=seating))))
    for name in (*names[4:], names[0], names[2], names[3]):
        assert said.count(letters(name)) == 2, name
    assert "Tagged:          yes" in run("pdfinfo", file)


def test_before_there_is_a_list_it_says_where_to_begin(session: Session) -> None:
    with pytest.raises(NotPossibleError) as told:
        write_paper("seats", session, ["fi"])
    for language in ("fi", "sv", "en"):
        said = Translator(language).text(told.value.code, **told.value.values)
        assert "paja seats" in said


def test_its_file_has_a_name_in_each_language(session: Session) -> None:
    begin = f"2026-11-21-{session.reference}-"
    assert file_name("seats", session, ["fi"]) == begin + "paikat.pdf"
    assert file_name("seats", session, ["sv"]) == begin + "placering.pdf"
    assert file_name("seats", session, ["en"]) == begin + "seats.pdf"
