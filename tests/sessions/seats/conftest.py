"""Lists of people."""

import pytest

from sessions.seats.people import Experience, Person

ORGANISATIONS = ("Kaupunki", "Kuntayhtymä", "Konserttitalo Oy", "Vartiointi", "Siivous ja Huolto")
ROLES = ("kokki", "lipunmyyjä", "esihenkilö", "vahtimestari")


@pytest.fixture
def people() -> tuple[Person, ...]:
    """130 people of five organisations, the first by far the largest, each with a name."""
    return tuple(
        Person(
            f"Xerxes{number:03} Öhqvist{number:03}",
            ORGANISATIONS[0 if number % 2 else number // 2 % 5],
            ROLES[number * 7 % 11 % 4],
            Experience.NEWCOMER if number % 3 else Experience.EXPERIENCED,
        )
        for number in range(1, 131)
    )
