"""The catalogues: the same texts, with the same placeholders, in all three languages."""

import ast
import re
from datetime import date, datetime
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from exercises.languages import LANGUAGES
from sessions.i18n import Translator

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "sessions" / "i18n"
CATALOGUES = sorted(path.name for path in (FOLDER / "fi").glob("*.ftl"))


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages(language: str, catalogue: str) -> dict[str, set[str]]:
    """Each message of a catalogue with the placeholders in it."""
    text = (FOLDER / language / catalogue).read_text("utf-8")
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ftl.Junk), f"{language}/{catalogue}: {entry.content}"
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{language}/{catalogue}: {entry.id.name} twice"
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


def test_every_language_has_the_same_catalogues() -> None:
    """No language is missing a file."""
    for language in LANGUAGES:
        assert sorted(path.name for path in (FOLDER / language).glob("*.ftl")) == CATALOGUES


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_same_texts_and_placeholders(catalogue: str) -> None:
    """The three languages say the same things of the same values, and keys name their file."""
    finnish = messages("fi", catalogue)
    assert finnish
    assert all(key.startswith(catalogue.removesuffix(".ftl") + "-") for key in finnish)
    for language in ("sv", "en"):
        assert messages(language, catalogue) == finnish


def _keys_in_code() -> set[str]:
    """Every string in code and templates that looks like the key of a text."""
    names = "|".join(name.removesuffix(".ftl") for name in CATALOGUES)
    pattern = re.compile(rf"(?:{names})-[a-z0-9-]*[a-z0-9]")
    found: set[str] = set()
    for path in (
        *ROOT.glob("sessions/**/*.py"),
        *ROOT.glob("tui/**/*.py"),
        *ROOT.glob("exercises/**/*.py"),
    ):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.update([node.value] if pattern.fullmatch(node.value) else [])
    for path in ROOT.glob("sessions/web/templates/**/*.html"):
        found.update(re.findall(rf't\.text\("({names}-[a-z0-9-]*[a-z0-9])"[,)]', path.read_text()))
        found.update(re.findall(rf'"({names}-[a-z0-9-]*[a-z0-9])" if', path.read_text()))
    return found


def test_every_text_that_is_asked_for_exists() -> None:
    """A key in the code that no catalogue has would stop the program at that place."""
    known = {key for catalogue in CATALOGUES for key in messages("fi", catalogue)}
    asked = _keys_in_code()
    assert len(asked) > 100
    # What the line dialogue says is asked for without the name of its catalogue.
    known |= {key.removeprefix("dialogue-") for key in known}
    assert {key for key in asked if key not in known and not _is_beginning(key, known)} == set()


def _is_beginning(key: str, known: set[str]) -> bool:
    """Whether it is the fixed part of keys that are put together (`command-` + id)."""
    return any(other.startswith(f"{key}-") for other in known)


def test_mistakes_are_not_silent() -> None:
    """A text that is not there, or a value that is missing, is a mistake in the program."""
    t = Translator("fi")
    with pytest.raises(LookupError):
        t.text("phone-nothing")
    with pytest.raises(LookupError):
        t.text("phone-step", number=1)
    with pytest.raises(ValueError, match="de"):
        Translator("de")


@pytest.mark.parametrize(
    ("language", "figure", "day", "time"),
    [
        ("fi", "−1,5", "3.5.2026", "9.05"),
        ("sv", "−1,5", "3.5.2026", "9.05"),
        ("en", "−1.5", "3 May 2026", "09:05"),
    ],
)
def test_figures_and_dates(language: str, figure: str, day: str, time: str) -> None:
    """Each language writes numbers, dates and times its own way."""
    t = Translator(language)
    assert t.figure(-1.5) == figure
    assert t.figure(2.0) == "2"
    assert t.figure(4.25) == figure.strip("−").replace("1", "4").replace("5", "3")
    assert t.day(date(2026, 5, 3)) == day
    assert t.time(datetime(2026, 5, 3, 9, 5).astimezone()) == time


def test_plurals() -> None:
    """One and many differ where the language does."""
    assert Translator("fi").text("phone-ideas", count=1) == "Yksi idea"
    assert Translator("fi").text("phone-ideas", count=2) == "2 ideaa"


def test_a_value_as_long_as_an_answer_can_be() -> None:
    """Fluent alone refuses more than 2,500 characters; what a table wrote is told whole."""
    name = "sana " * 2000
    assert name in Translator("fi").text("summary-heading", name=name)
