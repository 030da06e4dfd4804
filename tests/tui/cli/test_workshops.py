"""`paja workshops` and `paja show`."""

import json
from pathlib import Path

import pytest

from exercises.languages import LANGUAGES
from exercises.library import Library, read_example
from exercises.packages import save
from exercises.questions import question_types
from sessions.i18n import Translator
from tests.tui.cli.running import Paja
from tui.paths import workshops_folder

GIVEN = Library().names


def break_one() -> Path:
    """An own workshop with two mistakes."""
    path = save(read_example("fi"), workshops_folder())
    text = path.read_text("utf-8")
    path.write_text(text.replace("minutes = 15", "minutes = 0"), "utf-8")
    return path


def test_the_list_names_every_workshop_with_its_length(paja: Paja) -> None:
    ended = paja("workshops")
    assert ended.code == 0
    assert str(workshops_folder()) in ended.err
    lines = ended.out.splitlines()
    assert tuple(line.split()[0] for line in lines) == GIVEN
    (line,) = (line for line in lines if line.startswith("city-coaching "))
    assert " 3 t " in line
    assert line.endswith("9 vaihetta  fi sv en  Palvelu on käyntikorttimme")
    assert max(map(len, lines)) < 100
    assert not workshops_folder().exists()


def test_own_workshops_are_marked(paja: Paja) -> None:
    save(read_example("fi"), workshops_folder())
    line = paja("workshops", "--lang", "en").out.splitlines()[-1]
    assert line.split(maxsplit=3)[:3] == ["example", "45", "min"]
    assert line.endswith("4 steps  fi        own: Hyvät hetket")


def test_broken_ones_say_how_to_look_at_them(paja: Paja) -> None:
    break_one()
    ended = paja("workshops")
    assert ended.code == 0
    assert (
        ended.out.splitlines()[-1].split() == "example oma, 2 virhettä: paja check example".split()
    )


def test_the_list_for_programs(paja: Paja) -> None:
    break_one()
    found = {each["name"]: each for each in json.loads(paja("workshops", "--json").out)}
    assert tuple(found) == (*GIVEN, "example")
    assert found["example"] == {"name": "example", "own": True, "mistakes": 2}
    assert found["house-rules"] == {
        "name": "house-rules",
        "own": False,
        "title": {
            "fi": "Huoneentaulu omalle yksikölle",
            "sv": "Husregler för den egna enheten",
            "en": "House rules for your own unit",
        },
        "minutes": 75,
        "steps": 6,
        "languages": ["fi", "sv", "en"],
        "mistakes": 0,
    }


@pytest.mark.parametrize("columns", ["60", "80", "200"])
@pytest.mark.parametrize("name", GIVEN)
def test_the_running_order_fits_the_window(
    paja: Paja, name: str, columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every step with the time it begins at, all its words and questions, and the advice."""
    monkeypatch.setenv("COLUMNS", columns)
    ended = paja("show", name)
    assert (ended.code, ended.err) == (0, "")
    lines = ended.out.splitlines()
    assert max(map(len, lines)) < min(int(columns), 96)
    words = " ".join(ended.out.split())
    workshop, begins = Library().workshop(name), 0
    for number, step in enumerate(workshop.steps, start=1):
        assert (
            f"{begins // 60}:{begins % 60:02} {number}. {step.title.fi} · {step.minutes}" in words
        )
        for text in (step.words, *(text for _, text in step.advice)):
            assert " ".join(text.fi.split()) in words
        for question in step.questions:
            assert f"Kysymys: {question.label.fi}" in words
        begins += step.minutes
    assert lines[-1] == f"{begins // 60}:{begins % 60:02}  valmista"


def test_questions_say_who_answers_and_how(paja: Paja) -> None:
    out = " ".join(paja("show", "supervisors-cascade", "--lang", "en").out.split())
    assert "Question: Which box does each sign belong in?" in out
    assert "sorting into boxes · the table answers · choices come from step cascade-rank" in out
    assert "Technical: what was done / Functional: how it was done" in out
    assert "one shared sentence · the table answers · optional" in out
    assert "each person answers, without names" in paja("show", "small-things", "--lang", "en").out


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_type_has_a_name(language: str) -> None:
    words = {Translator(language).text(f"cli-type-{name}") for name in question_types()}
    assert len(words) == len(question_types())


def test_a_workshop_is_shown_in_a_language_that_it_has(paja: Paja) -> None:
    save(read_example("sv"), workshops_folder())
    ended = paja("show", "example")
    assert ended.code == 0
    assert "1. Välkomna · 5 min" in ended.out
    assert "Pöydille" in ended.out
    assert ended.err == (
        "Työpaja on vain näillä kielillä: sv. Se näytetään niistä ensimmäisellä.\n"
    )


@pytest.mark.parametrize("command", ["show", "pack"])
def test_what_cannot_be_found_is_told_with_the_choices(paja: Paja, command: str) -> None:
    for words in ([command], [command, "nosuch\x1b[2J"]):
        ended = paja(*words)
        assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
        assert "city-coaching, " in ended.err
        assert "\x1b" not in ended.err


@pytest.mark.parametrize("command", ["show", "pack"])
def test_one_with_mistakes_is_not_shown_or_handed_on(paja: Paja, command: str) -> None:
    break_one()
    assert paja(command, "example") == (
        2,
        "",
        "Työpaja example ei käynnisty, koska sen tiedostossa on 2 virhettä. Katso ne: paja check"
        " example\n",
    )


def test_a_misspelt_workshop_names_the_nearest(paja: Paja) -> None:
    ended = paja("show", "city-coachin")
    assert ended.code == 2
    assert "Tarkoititko: city-coaching?" in ended.err
    assert "Tarkoititko" not in paja("show", "qqqqqq").err


def test_an_own_file_is_checked_by_the_name_that_new_told(paja: Paja) -> None:
    """With or without the ending, from whatever folder."""
    save(read_example("fi"), workshops_folder())
    name = read_example("fi").name
    assert paja("check", f"{name}.toml").code == 0
    assert paja("check", name).code == 0
    assert paja("check", "puuttuu.toml").code == 1
