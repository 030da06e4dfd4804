"""Marks of texts, and the lists of words that belong together."""

import unicodedata

import pytest

from sessions.kindred import FAMILIES
from sessions.words import Families, marks_of, words_of

ENTRIES = [(family, entry) for family, words in FAMILIES.items() for entry in words.split()]


def families_of(text: str) -> set[str]:
    """The names of the field's families that a text has marks of."""
    return {mark[0] for mark in marks_of(text) if isinstance(mark, tuple)}


@pytest.mark.parametrize("family", FAMILIES)
def test_every_word_of_a_list_leads_to_its_family(family: str) -> None:
    """No entry is hidden by a longer one, a word that says nothing, or another way of writing."""
    entries = FAMILIES[family].split()
    assert [entry for entry in entries if family not in families_of(entry.strip("-"))] == []


def test_no_entry_stands_twice() -> None:
    """A word that spoke for two families would speak for none."""
    entries = [entry for _, entry in ENTRIES]
    assert len(entries) == len(set(entries))
    assert all(entry == unicodedata.normalize("NFC", entry.casefold()) for entry in entries)


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("Jonottaminen", {"waiting"}),
        ("tietokoneet", {"tools"}),
        ("tiedottaminen", {"telling"}),
        ("Palvelupalautteet", {"feedback"}),
        ("kundenkäten", {"feedback"}),
        ("yrityskoulutus", {"skills"}),
        ("koulu", {"school"}),
        ("kerroksessa", set()),
        ("orkester", set()),
        ("tavoite", set()),
    ],
)
def test_words_are_in_the_family_of_the_longest_beginning(text: str, families: set[str]) -> None:
    """Bent words, later parts of compounds, and look-alikes that mean something else."""
    assert families_of(text) == families


def test_families_by_whole_words_and_beginnings() -> None:
    """A word without a hyphen counts whole; where two lists have the same, both count."""
    families = Families({"a": ["kö", "jono-"], "b": ["jono-", "jonottam-"]})
    assert families.of("kö") == ("a",)
    assert families.of("kökar") == ()
    assert families.of("jonot") == ("a", "b")
    assert families.of("jonottaminen") == ("b",)


def test_marks_are_the_first_letters() -> None:
    """Forms of a word have the same mark; common words, figures and single letters have none."""
    assert set(marks_of("sateenvarjot")) == set(marks_of("SATEENVARJO 24 h!"))
    assert words_of("Ja sitten 3 x vielä, että Sateenvarjo") == ["sitten", "Sateenvarjo"]


def test_a_text_without_words_is_its_own_mark() -> None:
    """A sign or a common word is like itself and nothing else; an empty text like nothing."""
    assert marks_of(" Ei ") == marks_of("ei") != {}
    assert marks_of("👍") != marks_of("👎")
    assert marks_of("  ") == {}
