"""Cleaning text from people."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.text import clean, shorten


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("  hyvää  ruokaa \t", "hyvää ruokaa"),
        ("\x1b]0;title\x07palvelu", "]0;titlepalvelu"),
        ("\x1b[2Jtyhjä", "[2Jtyhjä"),
        ("kaksi\r\nriviä", "kaksi riviä"),
        ("a\u202eb\u200bc\ufeffd", "abcd"),
        ("\ud800rikki", "rikki"),
        ("a\u0308", "ä"),
        ("z" + "\u0301" * 20, "ź" + "\u0301" * 3),
        ("👩‍👩‍👧 perhe", "👩‍👩‍👧 perhe"),
        ("[/] [@click=app.quit]x[/]", "[/] [@click=app.quit]x[/]"),
        ("\ue000yksityinen", "yksityinen"),
    ],
)
def test_clean(typed: str, cleaned: str) -> None:
    """Control and direction codes go; letters, emoji and markup stay as they are."""
    assert clean(typed) == cleaned


def test_clean_keeps_lines_when_asked() -> None:
    """Every kind of line end becomes one newline, and lines lose their margins."""
    assert clean(" a \r\n b\rc\u2028d ", lines=True) == "a\nb\nc\nd"


@given(st.text())
def test_clean_text_is_clean(typed: str) -> None:
    """Whatever comes in, what comes out is stable, encodable and free of control codes."""
    cleaned = clean(typed)
    assert clean(cleaned) == cleaned
    cleaned.encode("utf-8")
    assert not any(unicodedata.category(c) in {"Cc", "Cs", "Co", "Zl", "Zp"} for c in cleaned)


@given(st.text(min_size=1), st.integers(2, 40))
def test_shorten_keeps_the_limit(text: str, limit: int) -> None:
    """A short text stays as it is, a long one ends with an ellipsis within the limit."""
    short = shorten(text, limit)
    assert len(short) <= limit
    assert short == text or short.endswith("…")
