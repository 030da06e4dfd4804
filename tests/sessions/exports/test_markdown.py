"""Text from people stays text, whatever reads the Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from exercises.text import clean
from sessions.exports.markdown import as_text, table

NASTY = [
    "[/] [red]x[/red] [@click=app.quit]x[/]",
    "**b** __b__ *i* _i_ ~~s~~ `code` ``c``",
    "[link](http://paha.example) ![kuva](x.png) [viite][1] [^1]",
    "<script>alert(1)</script> <b>x</b> <!-- x --> <http://paha.example>",
    "<!-- piilo",
    "<?php x",
    "<div class=x",
    "<script ",
    "http://paha.example www.paha.example me@paha.example HTTPS://PAHA.example",
    "# otsikko #",
    "- lista",
    "+ lista",
    "--- ",
    "===",
    "1. ensin",
    "23) sitten",
    "> lainaus",
    "| a | b |",
    "A&amp;B &copy; &#65; R&D ja & yksin",
    "\\*ei\\* \\",
    "    sisennys",
    "```python",
    ":emoji: : määritelmä",
    "$x^2$ ja {{ malli }}",
]
READER = MarkdownIt("gfm-like", {"linkify": True, "html": True})
READER.linkify.set({"fuzzy_link": False})  # bare names are text by GitHub's rules too


def read(markdown: str) -> list[Token]:
    """All inline tokens of a text."""
    blocks = READER.parse(markdown)
    return [token for block in blocks for token in block.children or ()]


def assert_only_text(markdown: str, text: str) -> None:
    """The Markdown reads as this text and nothing else."""
    tokens = read(markdown)
    assert {token.type for token in tokens} <= {"text", "text_special"}
    assert "".join(token.content for token in tokens) == text


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("frame", ["- {}", "> {}", "## {}", "{}"])
def test_nothing_of_it_takes_effect(text: str, frame: str) -> None:
    assert_only_text(frame.format(as_text(text)), clean(text))


@pytest.mark.parametrize("text", NASTY)
def test_it_stays_in_its_cell(text: str) -> None:
    tokens = read(table([("a", False), ("b", True)], [[as_text(text, at_start=False), "2"]]))
    assert [token.content for token in tokens if token.content][-1] == "2"
    assert "".join(token.content for token in tokens[2:-1]) == clean(text)


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("frame", ["## {}", "- Paikka: {}", "Lause (*{}*)"])
def test_inside_a_line_less_has_to_be_escaped(text: str, frame: str) -> None:
    tokens = read(frame.format(as_text(text, at_start=False)))
    kinds = {"text", "text_special", *(("em_open", "em_close") if "*" in frame else ())}
    assert {token.type for token in tokens} <= kinds
    told = "".join(token.content for token in tokens)
    assert told == frame.lstrip("#- ").replace("*", "").format(clean(text))


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60).filter(lambda t: clean(t)))
def test_any_text_stays_text(text: str) -> None:
    assert_only_text(f"- {as_text(text)}", clean(text))


@given(st.text(alphabet="ab1 \\`*_{}[]()<>#+-.!|~&:@/=$^\"'", min_size=1).filter(clean))
def test_any_punctuation_stays_text(text: str) -> None:
    assert_only_text(f"- {as_text(text)}", clean(text))
    assert_only_text(f"### {as_text(text, at_start=False)}", clean(text))


def test_ordinary_sentences_are_left_as_they_are() -> None:
    text = "Ruoka on ajallaan (klo 10.30), ja me tervehdimme – aina! Hinta: 3,50 €/kg; 50 % pois."
    assert as_text(text) == text


@pytest.mark.parametrize(
    "text", ["28.11. retki", "1.2", "10.30–11.00 kahvi", "3,50", "-1", "+358 40", "-10 %", "=1+1"]
)
def test_figures_dates_and_signs_are_left_as_they_are(text: str) -> None:
    assert as_text(text) == text
    assert_only_text(f"- {as_text(text)}", text)


@pytest.mark.parametrize("text", ["28. päivä", "1.", "2)", "- a", "+", "--", "==", ": a", ":-"])
def test_what_begins_a_list_or_a_line_is_escaped(text: str) -> None:
    assert as_text(text) != text
    for frame in ("{}", "- {}", "> {}", "a\\\n{}"):
        tokens = read(frame.format(as_text(text)))
        assert {token.type for token in tokens} <= {"text", "text_special", "hardbreak"}
