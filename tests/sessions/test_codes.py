"""Codes: safe to show, easy to type."""

import itertools

import pytest

from sessions.codes import ALPHABET, LENGTH, is_clean, new_code, read_code


def test_alphabet_has_no_look_alikes() -> None:
    """Of each group of look-alikes at most one sign is used, and no vowel makes words."""
    for group in ("0OQ", "17", "IL1J", "2Z", "5S", "6G", "8B", "UV"):
        assert len(set(group) & set(ALPHABET)) <= 1, group
    assert not set("AEIOU") & set(ALPHABET)


def test_new_codes_are_different_and_clean() -> None:
    """As many as one day needs: all different, mixed, none rude."""
    codes: set[str] = set()
    for _ in range(500):
        codes.add(new_code(codes))
    assert len(codes) == 500
    for code in codes:
        assert len(code) == LENGTH
        assert set(code) <= set(ALPHABET)
        assert is_clean(code)
        assert not code.isalpha()
        assert not code.isdigit()


@pytest.mark.parametrize("rude", ["VTTM", "PRK2", "FCK9", "P3RS", "55KK", "4N4X"])
def test_rude_codes_are_seen(rude: str) -> None:
    """Abbreviations and figures that read as letters are found too."""
    assert not is_clean(rude)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("k7qx", "K7QX"),
        (" K7-QX ", "K7QX"),
        ("k7ox", "K7QX"),
        ("K70X", "K7QX"),
        ("kiqx", "KJQX"),
        ("Z5GB", "2568"),
        ("u2s4", "V254"),
        ("", ""),
        ("ääää", ""),
    ],
)
def test_reading_forgives(typed: str, code: str) -> None:
    """Case, spaces, marks and look-alikes make no difference."""
    assert read_code(typed) == code


def test_every_code_reads_as_itself() -> None:
    """Reading never turns one code into another."""
    for pair in itertools.product(ALPHABET, repeat=2):
        assert read_code("".join(pair) + "7X") == "".join(pair) + "7X"
