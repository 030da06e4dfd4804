"""Names of workshops."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.names import free_name, is_name, nearest_name


@pytest.mark.parametrize("name", ["a", "oma-paja", "2026-kevat", "con-2", "last-one"])
def test_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "word",
    [
        *("", "Oma", "oma paja", "oma_paja", "-oma", "oma--paja", "2026", "ö", "a.b", "../a"),
        *("a" * 61, "last", "con", "nul", "com1", "lpt9"),
    ],
)
def test_no_names(word: str) -> None:
    """What no system or keyboard takes everywhere, and words that mean something else already."""
    assert not is_name(word)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Oma työpaja!", "oma-tyopaja"),
        ("  Kahvi & pulla 2 ", "kahvi-pulla-2"),
        ("Мастерская", ""),
        ("last", ""),
        ("...", ""),
    ],
)
def test_the_nearest_name(words: str, name: str) -> None:
    assert nearest_name(words) == name


@given(st.text())
def test_the_nearest_name_is_one(words: str) -> None:
    name = nearest_name(words)
    assert not name or is_name(name)


@given(st.from_regex("[a-z]{1,60}", fullmatch=True))
def test_a_free_name_is_a_name_that_is_free(name: str) -> None:
    taken = {name, free_name(name, {name})}
    free = free_name(name, taken)
    assert free not in taken
    assert is_name(free)


def test_a_name_that_is_free_stays() -> None:
    assert free_name("oma", ()) == "oma"
    assert free_name("oma", ("oma", "oma-2")) == "oma-3"
