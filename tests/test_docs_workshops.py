"""The manual for authors of workshops: its examples run, and it tells of every key there is."""

import re
import tomllib
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

from exercises.errors import Mistake, WorkshopMistakesError
from exercises.items_question import ItemsQuestion
from exercises.languages import LANGUAGES, Text
from exercises.library import read_workshop_file
from exercises.looking_back import LookingBackQuestion
from exercises.model import Exercise, Workshop
from exercises.question import Question
from exercises.questions import question_types
from sessions.i18n import Translator
from tui.cli.arguments import COMMANDS
from tui.commands import COMMANDS as KEYS
from tui.commands import key_name
from tui.screens.workshop import WorkshopScreen

DOCS = Path(__file__).parent.parent / "docs"
TYPES = question_types()
ABOUT_ITEMS = [
    name
    for name, kind in TYPES.items()
    if issubclass(kind, ItemsQuestion) and not issubclass(kind, LookingBackQuestion)
]
COLUMNS = '[steps.questions.columns]\nen = ["a", "b", "c", "d", "e"]\n'
BEGIN = '[title]\nen = "A"\n[purpose]\nen = "A"\n'
STEP = '[[steps]]\nname = "step"\nminutes = 1\n[steps.title]\nen = "A"\n[steps.words]\nen = "A"\n'
QUESTION = '[[steps.questions]]\ntype = "{kind}"\n'


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


# -- what the manual says ----------------------------------------------------------------------


@cache
def manual(language: str) -> str:
    ending = "" if language == "en" else f".{language}"
    return (DOCS / f"workshops{ending}.md").read_text("utf-8")


def blocks(language: str, kind: str = "toml") -> list[str]:
    """What stands in the code blocks of one kind."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", manual(language), re.M | re.S)


def sections(language: str) -> list[tuple[str, str]]:
    """Each heading, with the text below it without code blocks."""
    text = re.sub(r"^```.*?^```$", "", manual(language), flags=re.M | re.S)
    parts = re.split(r"^#+ (.+)$", text, flags=re.M)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def described(text: str) -> dict[str, str]:
    """The keys that lists and tables of a section begin with, and what is said of each."""
    found = re.findall(r"^(?:- |\| )`(\w+)`(?::| \|)((?:.|\n(?!- |\n|\|))*)", text, re.M)
    return dict(found)


@cache
def about(language: str, key: str) -> dict[str, str]:
    """The keys of the first list or table that describes this key."""
    found = (described(part) for _, text in sections(language) for part in text.split("\n\n"))
    return next(keys for keys in found if key in keys)


@cache
def about_type(language: str, kind: str) -> dict[str, str]:
    """The keys in the section of a question type."""
    return next(described(text) for head, text in sections(language) if f"`{kind}`" in head)


def everything(language: str) -> dict[str, dict[str, str]]:
    """All keys that the manual describes, by what they are about."""
    parts = {name: about(language, key) for name, key in PARTS.items()}
    return parts | {kind: about_type(language, kind) for kind in TYPES}


PARTS = {"workshop": "purpose", "step": "minutes", "question": "type", "items": "items"}


# -- what the readers know ---------------------------------------------------------------------


def mistakes(path: Path, text: str) -> tuple[Mistake, ...]:
    path.write_text(text, "utf-8")
    with pytest.raises(WorkshopMistakesError) as wrong:
        read_workshop_file(path)
    return wrong.value.mistakes


def known(path: Path, text: str, place: str) -> set[str]:
    """The keys that a place of the file could have: the reader names them to who misspells one."""
    found = [one for one in mistakes(path, text) if one.key == "zzz" and one.place == place]
    (one,) = found
    return set(str(one.values["choices"]).split(", "))


@pytest.fixture
def keys(tmp_path: Path) -> dict[str, set[str]]:
    """Every key that the readers know, by what it is about."""
    path = tmp_path / "asked.toml"
    of = {
        kind: known(
            path, BEGIN + STEP + QUESTION.format(kind=kind) + "zzz = 1\n", "steps[1].questions[1]"
        )
        for kind in TYPES
    }
    question = set.intersection(*of.values())
    items = set.intersection(*(of[kind] for kind in ABOUT_ITEMS)) - question
    return {
        "workshop": known(path, "zzz = 1\n" + BEGIN + STEP, ""),
        # The one key that is not asked where the others are: it says where those come from.
        "step": {*known(path, BEGIN + STEP.replace("min", "zzz = 1\nmin"), "steps[1]"), "exercise"},
        "question": question,
        "items": items,
        **{kind: of[kind] - question - (items if kind in ABOUT_ITEMS else set()) for kind in TYPES},
    }


def limits(path: Path, kind: str, keys: set[str]) -> dict[str, str]:
    """What the numbers of a type, and the lengths of its lists, may be: those that hold nothing
    are refused with it."""
    wrong = "".join(f'{key} = "?"\n' for key in sorted(keys - {"columns"}))
    columns = COLUMNS if "columns" in keys else ""
    text = BEGIN + STEP + QUESTION.format(kind=kind) + wrong + columns
    found = {one.key: one for one in mistakes(path, text)}
    found |= {one.key: one for one in mistakes(path, BEGIN + STEP + QUESTION.format(kind=kind))}
    return {
        key: f"{one.values['low']}–{one.values['high']}"
        for key in keys
        if (one := found.get(key)) is not None and "low" in one.values
    }


# -- the examples ------------------------------------------------------------------------------


def example(language: str) -> str:
    """The whole workshop in the manual."""
    (whole,) = (block for block in blocks(language) if "title" in tomllib.loads(block))
    return whole


def pasted(language: str, block: str) -> str:
    """What an author has who pastes a block at the end of the example."""
    if block.startswith("[[steps.questions]]"):
        block = STEP.replace("en =", f"{language} =") + block
    return f"{example(language)}\n{block}"


def read(folder: Path, text: str) -> Workshop:
    path = folder / "example.toml"
    path.write_text(text, "utf-8")
    return read_workshop_file(path)


def test_the_whole_example_is_a_workshop(tmp_path: Path, language: str) -> None:
    """It can be run as it stands, in the language of the manual."""
    workshop = read(tmp_path, example(language))
    assert workshop.languages == (language,)
    assert 30 <= workshop.minutes <= 60
    last = workshop.steps[-1].questions[0]
    assert last.source in [step.name for step in workshop.steps]


def test_every_example_can_be_pasted(tmp_path: Path, language: str) -> None:
    """Every block, put at the end of the workshop, leaves it without mistakes."""
    for block in blocks(language):
        if block != example(language):
            workshop = read(tmp_path, pasted(language, block))
            assert workshop.languages == (language,), block
            assert len(workshop.steps) == len(read(tmp_path, example(language)).steps) + 1


def test_every_type_has_an_example(tmp_path: Path, language: str) -> None:
    """Below the heading of a type stands a question of that type."""
    text = manual(language)
    for kind in TYPES:
        (found,) = re.findall(rf"^### `{kind}` .*?^```toml\n(.*?)^```$", text, re.M | re.S)
        question = read(tmp_path, pasted(language, found)).steps[-1].questions[0]
        assert question.type == kind


def test_examples_of_a_broken_manual_would_be_found(tmp_path: Path) -> None:
    """A question that is wrong is not taken for right."""
    with pytest.raises(WorkshopMistakesError):
        read(tmp_path, pasted("en", '[[steps.questions]]\nname = "a"\ntype = "lined"\n'))


# -- the keys ----------------------------------------------------------------------------------


def test_every_key_is_described_and_no_other(language: str, keys: dict[str, set[str]]) -> None:
    """The readers and the manual know the same keys, each in its place."""
    assert {name: set(told) for name, told in everything(language).items()} == keys


def test_limits_are_as_the_readers_have_them(
    tmp_path: Path, language: str, keys: dict[str, set[str]]
) -> None:
    """Of each number the manual tells from where to where it goes; of each list, how long."""
    told = everything(language)
    for kind in TYPES:
        own = keys[kind] | (keys["items"] if kind in ABOUT_ITEMS else set())
        found = limits(tmp_path / "asked.toml", kind, own)
        for key, span in found.items():
            said = told[kind].get(key) or told["items"][key]
            assert span in said, f"{kind}, {key}: {span}"


def test_limits_of_steps_are_as_the_readers_have_them(tmp_path: Path, language: str) -> None:
    """How many steps and questions there may be, and how long a step may last."""
    told, path = everything(language), tmp_path / "asked.toml"
    (long,) = mistakes(path, BEGIN + STEP.replace("minutes = 1", "minutes = 0"))
    assert f"{long.values['low']}–{long.values['high']}" in told["step"]["minutes"]
    (without,) = mistakes(path, BEGIN)
    assert f"1–{without.values['most']} " in told["workshop"]["steps"]
    asked = mistakes(path, BEGIN + STEP + 100 * "[[steps.questions]]\n")
    (most,) = (one.values["most"] for one in asked if one.key == "questions")
    assert f"1–{most} " in told["step"]["questions"]


def test_defaults_are_as_the_readers_have_them(language: str) -> None:
    """Of each number and each yes or no the manual tells what holds without it."""
    told = everything(language)
    for kind, question in TYPES.items():
        for key, default in usual(question).items():
            said = told[kind].get(key) or told["question"].get(key) or told["items"][key]
            assert f"(`{default}`)" in said, f"{kind}, {key}: {default}"
    for key, default in usual(Exercise).items():
        assert f"(`{default}`)" in told["step"][key], key
    by = told["question"]["by"]
    for kind, question in TYPES.items():
        usually = question.usually_by
        assert (f"(`{usually}`" if usually == Question.usually_by else f"{kind} `{usually}`") in by


def usual(kind: type[Question] | type[Exercise]) -> dict[str, str]:
    """What a key's number, or yes or no, is when nobody says it."""
    told = kind(name="", label=Text()).plain() if issubclass(kind, Question) else vars(kind)
    return {
        field.name: str(field.default).lower()
        for field in fields(kind)
        if isinstance(field.default, bool | int) and field.name in told
    }


def test_languages_are_described(language: str) -> None:
    """The keys below every text are told."""
    assert all(f"`{code}`" in manual(language) for code in LANGUAGES)


# -- the commands ------------------------------------------------------------------------------


def commands(language: str) -> list[list[str]]:
    """The command lines in the manual, without `paja`."""
    lines = re.findall(r"`(?:\.venv[/\\][\w/\\]+|)paja( [^`]*)`", manual(language))
    return [line.split() for line in lines]


def test_keys_are_those_of_the_program(language: str) -> None:
    """The keys for changing a workshop stand in the manual as its screen names them."""
    t = Translator(language)
    told = sections(language)[1][1]
    assert f"**{key_name(KEYS['change'].keys[0], t)}**" in told
    _, _, *rows = re.findall(r"^\| ([^|]+) \|", told, re.M)
    shown = {key for row in rows for key in row.split(" ")}
    assert shown == {
        key_name(KEYS[command].keys[0], t)
        for command in WorkshopScreen.commands
        if command not in ("close", "help")
    }


def test_commands_exist(language: str) -> None:
    """Every command line in the manual is one that the program understands."""
    found = commands(language)
    assert {words[0] for words in found} >= {"workshops", "show", "new", "check", "pack", "unpack"}
    for words in found:
        about_what, options = COMMANDS[words[0]]
        named = [word.removeprefix("--") for word in words if word.startswith("--")]
        assert set(named) <= set(options), words
        things = [word for word in words[1:] if not word.startswith("--")]
        assert len(things) - len(named) <= max(len(tuple(about_what)), 1), words


def test_links_lead_somewhere() -> None:
    """What the guides and the manual point to is there."""
    for path in [*DOCS.glob("guide.*.md"), *DOCS.glob("workshops*.md"), DOCS.parent / "README.md"]:
        for target in re.findall(r"\]\((?!http)([^)#]+)\)", path.read_text("utf-8")):
            assert (path.parent / target).exists(), f"{path.name}: {target}"
