"""Mixing: everybody has one seat, and nobody could be spread more evenly."""

from collections import Counter
from itertools import permutations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from sessions.seats.evenness import KINDS, fewest_pairs, measure, newcomers, pairs
from sessions.seats.mixing import parted, seat
from sessions.seats.people import Experience, Person, Seating

PERSON = st.builds(
    Person,
    name=st.just(""),
    organisation=st.sampled_from(["Aalto", "Beeta", "Kaupunki", "Delta"]),
    role=st.sampled_from(["kokki", "opettaja", "siistijä"]),
    experience=st.sampled_from(list(Experience)),
)
PEOPLE = st.lists(PERSON, min_size=1, max_size=40)
TABLES = st.integers(1, 12)


def tables_of(number: int) -> range:
    return range(1, number + 1)


def randomly(people: list[Person], tables: int, seed: int) -> Seating:
    """Everybody at a table by chance, the tables as equal in size as can be."""
    places = [number % tables + 1 for number in range(len(people))]
    Random(seed).shuffle(places)
    return Seating(tuple(people), tuple(places))


@given(PEOPLE, TABLES)
def test_everybody_has_one_seat_and_tables_are_equal(people: list[Person], tables: int) -> None:
    seating = seat(people, tables_of(tables))
    assert seating.people == tuple(people)
    assert len(seating.tables) == len(people)
    sizes = [seating.tables.count(number) for number in tables_of(tables)]
    assert sum(sizes) == len(people)
    assert max(sizes) - min(sizes) <= 1


@given(PEOPLE, TABLES)
def test_organisations_and_roles_are_as_even_as_can_be(people: list[Person], tables: int) -> None:
    """At any two tables the numbers differ by at most one; and so the fewest pairs are reached."""
    seating = seat(people, tables_of(tables))
    for kind in ("organisation", "role"):
        for group in {getattr(person, kind) for person in people}:
            there = Counter(
                table
                for person, table in zip(people, seating.tables, strict=True)
                if getattr(person, kind) == group
            )
            counts = [there[number] for number in tables_of(tables)]
            assert max(counts) - min(counts) <= 1
        assert measure(seating, kind).is_best


@given(PEOPLE, TABLES, st.integers(0, 1000))
def test_it_is_never_worse_than_chance(people: list[Person], tables: int, seed: int) -> None:
    ours, by_chance = seat(people, tables_of(tables)), randomly(people, tables, seed)
    for kind in ("organisation", "role"):
        assert pairs(ours, kind) <= pairs(by_chance, kind)


@given(st.lists(st.sampled_from(list(Experience)), min_size=1, max_size=40), TABLES)
def test_with_nothing_else_to_mix_newcomers_are_as_even_as_can_be(
    experiences: list[Experience], tables: int
) -> None:
    people = [Person("", "Talo", "kokki", experience) for experience in experiences]
    seating = seat(people, tables_of(tables))
    told = Counter(experiences)
    for group in (Experience.NEWCOMER, Experience.EXPERIENCED):
        counts = Counter(
            table
            for person, table in zip(people, seating.tables, strict=True)
            if person.experience is group
        )
        at_tables = [counts[number] for number in tables_of(tables)]
        if not told[Experience.UNTOLD]:
            assert max(at_tables) - min(at_tables) <= 1


@given(st.lists(PERSON, min_size=2, max_size=6), st.integers(2, 3))
def test_no_seating_at_all_is_better(people: list[Person], tables: int) -> None:
    """All of them tried out, of a few people."""
    size = [number % tables + 1 for number in range(len(people))]
    every = (Seating(tuple(people), places) for places in set(permutations(size)))
    best = min(pairs(one, "organisation") + pairs(one, "role") for one in every)
    ours = seat(people, tables_of(tables))
    assert pairs(ours, "organisation") + pairs(ours, "role") == best


@given(PEOPLE, TABLES)
def test_the_same_list_is_seated_the_same(people: list[Person], tables: int) -> None:
    assert seat(people, tables_of(tables)) == seat(list(people), tables_of(tables))


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz")), max_size=30))
def test_halves_are_even_at_every_corner(named: list[tuple[str, str]]) -> None:
    """What the whole mixing rests on."""
    edges = [(("left", left), ("right", right)) for left, right in named]
    first = parted(edges)
    assert abs(2 * sum(first) - len(edges)) <= 1
    for corner in {corner for edge in edges for corner in edge}:
        halves = Counter(
            is_first for edge, is_first in zip(edges, first, strict=True) if corner in edge
        )
        assert abs(halves[True] - halves[False]) <= 1


def test_130_people_in_26_tables(people: tuple[Person, ...]) -> None:
    """The afternoon with the schools: all three are as even as can be."""
    seating = seat(people, tables_of(26))
    assert {len(there) for there in seating.at.values()} == {5}
    assert [measure(seating, kind).is_best for kind in KINDS] == [True, True, True]
    spread = newcomers(seating)
    assert spread is not None
    assert (spread.low, spread.high) == (3, 4)


def test_spellings_in_another_case_are_one_organisation() -> None:
    people = [Person("", name, "", Experience.UNTOLD) for name in ("Aalto", "AALTO", "B", "b")]
    seating = seat(people, [1, 2])
    assert measure(seating, "organisation").groups == 2
    assert measure(seating, "organisation").shared == 0


def test_the_measure_by_hand() -> None:
    """Three of one organisation at a table are three pairs; over two tables there must be one."""
    person = Person("", "Aalto", "kokki")
    together = Seating((person, person, person, Person("", "Beeta", "opettaja")), (1, 1, 1, 2))
    found = measure(together, "organisation")
    assert (found.pairs, found.fewest, found.shared, found.most) == (3, 1, 1, 3)
    assert not found.is_best
    assert fewest_pairs(together, "experience") == 0
    assert newcomers(together) is None
