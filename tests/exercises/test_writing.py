"""Workshops as files that people read and change."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.languages import Text, Texts
from exercises.library import Library, read_example, read_workshop_file
from exercises.model import Exercise, Workshop
from exercises.question import Question
from exercises.questions.lines import LinesQuestion
from exercises.text import clean
from exercises.writing import to_toml
from tests.exercises.questions_at_hand import QUESTIONS


def read_back(written: str, name: str) -> Workshop:
    """What the file says, with no exercises beside it."""
    return read_workshop_file(Path(f"{name}.toml"), Path("nowhere"), written.encode())


@pytest.mark.parametrize("name", Library().names)
def test_every_workshop_comes_back_whole_from_one_file(name: str) -> None:
    workshop = Library().workshop(name)
    written = to_toml(workshop)
    assert read_back(written, name) == workshop
    assert "exercise =" not in written


def _texts() -> st.SearchStrategy[str]:
    """Texts as they stand in a workshop: cleaned, and never empty."""
    nasty = st.sampled_from(
        ['"', '"""', '""""', "\\", "\\n", "'", "#", "a = 1", "[[steps]]", "”", "\u3000", "ä " * 60]
    )
    pieces = st.lists(st.one_of(nasty, st.text(max_size=40)), min_size=1, max_size=8)
    return pieces.map(lambda parts: clean(" ".join(parts))).filter(bool)


@given(_texts(), st.lists(_texts(), min_size=1, max_size=4), st.lists(_texts(), max_size=3))
def test_whatever_the_words_they_come_back(
    title: str, paragraphs: list[str], examples: list[str]
) -> None:
    question = LinesQuestion(
        name="q", label=Text.same(title), examples=Texts(fi=examples), limit=2000, most=50
    )
    step = Exercise(
        name="s",
        title=Text(fi=title),
        words=Text(sv="\n\n".join(paragraphs)),
        minutes=5,
        questions=(question,),
    )
    workshop = Workshop(name="w", title=Text.same(title), purpose=Text(en=title), steps=(step,))
    data = tomllib.loads(to_toml(workshop))
    (read,) = data["steps"]
    assert clean(data["title"]["fi"]) == title
    assert clean(data["purpose"]["en"]) == title
    assert read["questions"][0].get("examples", {}).get("fi", []) == examples
    words = clean(read["words"]["sv"], lines=True)
    assert [p.replace("\n", " ") for p in words.split("\n\n")] == paragraphs


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_every_type_comes_back(question: Question) -> None:
    """With what only it has, and without what was collected in a session."""
    before = Exercise(
        name="x",
        title=Text.same("X"),
        words=Text.same("X"),
        minutes=1,
        questions=(LinesQuestion(name="q", label=Text.same("Q")),),
    )
    step = Exercise(
        name="s", title=Text.same("S"), words=Text.same("S"), minutes=1, questions=(question,)
    )
    workshop = Workshop(
        name="w", title=Text.same("W"), purpose=Text.same("P"), steps=(before, step)
    )
    read = read_back(to_toml(workshop), "w").steps[1].questions[0]
    assert read.plain() == question.plain()


def test_what_goes_without_saying_is_not_said() -> None:
    written = to_toml(read_example("fi"))
    for key in ("opens", "proposals", "optional", "by =", "limit", "sv =", "en =", "points ="):
        assert key not in written
    assert 'type = "points"' in written


def test_long_texts_stand_on_lines_of_their_own() -> None:
    """So that they can be read in any editor; no line of a text is longer than a screen."""
    written = to_toml(read_example("fi"))
    assert max(map(len, written.split("\n"))) <= 90
    assert (
        'fi = """\nMuistelkaa hetkiä, jolloin asiakas lähti iloisempana kuin tuli.\n\n' in written
    )


def test_comments_stand_above_the_first_of_their_kind() -> None:
    comments = {"": "Alku.\n\nToinen rivi.", "steps": "Vaiheet.", "steps.minutes": "Kesto."}
    written = to_toml(read_example("fi"), {**comments, "steps.nowhere": "Ei missään."})
    assert written.startswith("# Alku.\n#\n# Toinen rivi.\n\n[title]\n")
    assert '\n\n# Vaiheet.\n[[steps]]\nname = "welcome"\n# Kesto.\nminutes = 5\n' in written
    assert written.count("#") == 5
    assert read_back(written, "example") == read_example("fi")
