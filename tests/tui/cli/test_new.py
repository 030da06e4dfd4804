"""`paja new` and `paja check`."""

from pathlib import Path

import pytest

from exercises.languages import LANGUAGES
from exercises.library import Library, find_exercise, read_example
from exercises.packages import save
from tests.tui.cli.running import Paja
from tui.paths import workshops_folder


def own(name: str = "oma") -> Path:
    """Where an own workshop of this name is."""
    return workshops_folder() / f"{name}.toml"


# -- new -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_file_is_whole_and_full_of_advice(paja: Paja, language: str) -> None:
    """In the language of whoever asks, and it passes the check as it is."""
    ended = paja("new", "oma", "--lang", language)
    assert (ended.code, ended.err) == (0, "")
    first, second = ended.out.splitlines()
    assert first.endswith(str(own()))
    assert "paja check oma" in second
    assert "paja run oma" in second
    written = own().read_text("utf-8")
    assert sum(line.startswith("#") for line in written.splitlines()) >= 25
    assert max(map(len, written.splitlines())) <= 100
    assert "paja check oma" in written
    workshop = Library(workshops_folder()).workshop("oma")
    assert workshop.languages == (language,)
    assert workshop.title == read_example(language).title
    ended = paja("check", "oma", "--lang", language)
    assert ended.code == 0
    assert ended.out.startswith("oma.toml: ")
    assert ended.out.endswith(f"45 min · {language}\n")


@pytest.mark.parametrize("name", Library().names)
def test_a_copy_is_the_same_workshop_in_one_file(paja: Paja, name: str) -> None:
    assert paja("new", "oma", "--from", name).code == 0
    copy, given = Library(workshops_folder()).workshop("oma"), Library().workshop(name)
    assert copy.steps == given.steps
    assert (copy.name, copy.title, copy.purpose) == ("oma", given.title, given.purpose)
    assert own().read_text("utf-8").startswith("# Oma työpaja.")


def test_one_s_own_can_be_copied_too(paja: Paja) -> None:
    paja("new", "oma")
    assert paja("new", "toinen", "--from", "oma").code == 0
    library = Library(workshops_folder())
    assert library.workshop("toinen").steps == library.workshop("oma").steps


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Anna myös työpajalle nimi, esimerkiksi paja new oma-paja."),
        (
            ["Oma Työpaja!"],
            "Nimeksi ei käy ”Oma Työpaja!”. Käytä pieniä kirjaimia a–z, numeroita ja"
            " yhdysmerkkejä, esimerkiksi oma-tyopaja.",
        ),
        (
            ["../\x1b[2Jx"],
            "Nimeksi ei käy ”../[2Jx”. Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä,"
            " esimerkiksi 2jx.",
        ),
        (
            ["last"],
            "Nimeksi ei käy ”last”. Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä,"
            " esimerkiksi oma-paja.",
        ),
        (
            ["house-rules"],
            "Työpaja house-rules on jo olemassa. Valitse toinen nimi, esimerkiksi house-rules-2.",
        ),
    ],
)
def test_names_that_will_not_do(paja: Paja, words: list[str], said: str) -> None:
    assert paja("new", *words) == (2, "", f"{said}\n")
    assert not workshops_folder().exists()


def test_nothing_is_overwritten(paja: Paja) -> None:
    paja("new", "oma")
    before = own().read_bytes()
    for words in (["new", "oma"], ["new", "oma", "--from", "house-rules"]):
        ended = paja(*words)
        assert (ended.code, ended.out) == (2, "")
        assert "oma-2" in ended.err
    assert own().read_bytes() == before


def test_a_copy_of_nothing_is_not_made(paja: Paja) -> None:
    ended = paja("new", "oma", "--from", "nosuch")
    assert (ended.code, ended.out) == (2, "")
    assert "city-coaching" in ended.err
    assert not workshops_folder().exists()


def test_what_cannot_be_written_is_told(paja: Paja) -> None:
    workshops_folder().parent.mkdir(parents=True)
    workshops_folder().touch()  # a file stands where the folder should be
    ended = paja("new", "oma")
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert str(own()) in ended.err


# -- check -----------------------------------------------------------------------------------


def test_everything_is_told_of_all_files_at_once(paja: Paja, tmp_path: Path) -> None:
    save(read_example("fi"), tmp_path)
    broken = tmp_path / "rikki.toml"
    text = (tmp_path / "example.toml").read_text("utf-8")
    broken.write_text(text.replace("minutes", "minuts", 2).replace('"text"', '"txt"'), "utf-8")
    ended = paja("check", str(tmp_path / "example.toml"), str(broken), "house-rules", "nosuch")
    assert (ended.code, ended.err) == (1, "")
    assert ended.out.splitlines() == [
        "example.toml: kunnossa · 4 vaihetta · 45 min · fi",
        "rikki.toml, vaihe 1 (welcome): kohtaa minuts ei tunneta. Tarkoititko: minutes?",
        "rikki.toml, vaihe 2 (moments): kohtaa minuts ei tunneta. Tarkoititko: minutes?",
        "rikki.toml, vaihe 4 (promise), kysymys 1: kohdassa type on ”txt”. Tarkoititko: text?"
        " Vaihtoehdot: choice, guard, included, lines, points, profile, rank, rating, rows, score,"
        " sort, text.",
        "house-rules.toml: kunnossa · 6 vaihetta · 75 min · fi, sv, en",
        "nosuch: sellaista tiedostoa tai työpajaa ei ole.",
    ]


def test_an_own_workshop_by_name_tells_where_its_file_is(paja: Paja) -> None:
    paja("new", "oma")
    own().write_text("= rikki", "utf-8")
    ended = paja("check", "oma")
    assert ended.code == 1
    assert ended.out.splitlines()[1:] == [f"Tiedosto on {own()}"]


def test_a_single_exercise_is_checked_as_one(paja: Paja) -> None:
    path = Path(__file__).parents[3] / "exercises/data/exercises/welcome.toml"
    minutes = find_exercise("welcome").minutes
    assert paja("check", str(path)) == (
        0,
        f"welcome.toml: kunnossa · tehtävä · {minutes} min · fi, sv, en\n",
        "",
    )


def test_missing_texts_are_a_notice(paja: Paja, tmp_path: Path) -> None:
    """A language that has been begun tells what it lacks; it is no mistake."""
    path = save(read_example("fi"), tmp_path)
    text = path.read_text("utf-8")
    path.write_text(text.replace("[title]", '[title]\nsv = "Fina stunder"'), "utf-8")
    ended = paja("check", str(path))
    assert (ended.code, ended.err) == (0, "")
    first, second = ended.out.splitlines()
    assert first == "example.toml: kunnossa · 4 vaihetta · 45 min · fi"
    assert second.startswith(
        "example.toml: huomaa: ruotsi puuttuu 26 kohdasta, joten työpaja ei käynnisty sillä"
        " kielellä: purpose; welcome: title; welcome: words; welcome: say; moments: title ja 21"
    )


def test_one_missing_text_is_named(paja: Paja, tmp_path: Path) -> None:
    path = tmp_path / "oma.toml"
    copy = paja("new", "oma", "--from", "house-rules")
    assert copy.code == 0
    text = own().read_text("utf-8")
    begin = text.index('sv = "', text.index("[[steps.questions]]"))
    path.write_text(text[:begin] + text[text.index("\n", begin) + 1 :], "utf-8")
    ended = paja("check", str(path), "--lang", "en")
    assert ended.code == 0
    assert "note: Swedish is missing in one place" in ended.out
    assert " question 1: label" in ended.out


def test_folders_and_nothing(paja: Paja, tmp_path: Path) -> None:
    ended = paja("check", str(tmp_path))
    assert (ended.code, ended.out) == (
        1,
        f"{tmp_path}: tämä on kansio. Anna sen sisällä oleva tiedosto.\n",
    )
    ended = paja("check")
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)


def test_names_of_files_reach_the_terminal_without_codes(paja: Paja, tmp_path: Path) -> None:
    path = tmp_path / "\x1b[2Jx.toml"
    path.write_text("a = 1", "utf-8")
    for words in ([str(path)], ["\x1b]0;x\x07"]):
        assert "\x1b" not in paja("check", *words).out
