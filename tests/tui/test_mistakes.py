"""The words for what can be wrong in a workshop's file."""

import ast
from pathlib import Path

import pytest

from exercises.errors import Mistake
from exercises.languages import LANGUAGES
from sessions.i18n import Translator
from tui.mistakes import lack_told, told

ROOT = Path(__file__).parents[2]
FINNISH = Translator("fi")


def codes() -> set[str]:
    """What the code says is expected: of a `Reading`, or where a file breaks."""
    found = set()
    for path in (ROOT / "exercises").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".wrong"):
                # Where it is the key itself, the keys are the ones that lists of tables have.
                expected = node.args[2]
                constant = isinstance(expected, ast.Constant)
                found.update([expected.value] if constant else ["steps", "questions"])
    toml_file = ast.parse((ROOT / "exercises" / "toml_file.py").read_text("utf-8"))
    strings = (n.value for n in ast.walk(toml_file) if isinstance(n, ast.Constant))
    found.update(s for s in strings if str(s).startswith(("toml", "file", "utf")) and " " not in s)
    return found - {"utf-8-sig"}  # that one is an encoding


def test_the_codes_are_found() -> None:
    """The test itself can fail: it sees calls, and the table of a broken file."""
    assert codes() >= {"number", "items", "scale", "toml-quote", "file-large", "utf-8", "questions"}
    assert len(codes()) > 35


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(codes()))
@pytest.mark.parametrize(("found", "near"), [("", ""), ("x", "y")])
def test_every_mistake_has_its_words(code: str, language: str, found: str, near: str) -> None:
    """Whatever is missing or there; with all values that any of them can have."""
    numbers = dict.fromkeys(("low", "high", "most", "count", "line", "length"), 2)
    values = {**numbers, "choices": "a, b", "language": "sv", "place": "x: title"}
    mistake = Mistake(
        "a.toml", "", "", "from", found, code, {**values, "why": "answer-empty"}, near
    )
    line = told(mistake, Translator(language))
    assert line.startswith("a.toml: ")
    assert "{" not in line


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("title", "title"),
        ("lupaus: words", "lupaus: words"),
        ("lupaus: questions[2]: label", "lupaus kysymys 2: label"),
    ],
)
def test_where_a_text_is_missing(place: str, words: str) -> None:
    assert lack_told(place, FINNISH) == words


def test_a_step_without_a_name_is_called_by_its_number() -> None:
    mistake = Mistake(
        "a.toml", "", "steps[3].questions[1]", "limit", "x", "number", {"low": 1, "high": 2000}
    )
    assert told(mistake, FINNISH) == (
        "a.toml, vaihe 3, kysymys 1: kohdassa limit on ”x”. Kirjoita siihen kokonaisluku 1–2000"
        " ilman lainausmerkkejä."
    )
