"""Everything that can be wrong in a workshop's file, in the words its author reads.

Each message says where it is, what stands there, and what to do about it, to somebody who is no
programmer; read them aloud before changing them.
"""

from pathlib import Path

import pytest

from exercises.errors import WorkshopMistakesError
from exercises.library import read_any_file
from exercises.toml_file import LARGEST
from sessions.i18n import Translator
from tests.exercises.broken_files import CASES
from tests.exercises.workshop_files import WORKSHOP, changed
from tui.mistakes import told


def messages(path: Path, written: str | bytes, language: str = "fi") -> list[str]:
    """What is said of a file, without its name, which each line begins with."""
    path.write_bytes(written.encode() if isinstance(written, str) else written)
    with pytest.raises(WorkshopMistakesError) as wrong:
        read_any_file(path)
    lines = [told(mistake, Translator(language)) for mistake in wrong.value.mistakes]
    assert all(line.startswith(path.name) and "\n" not in line for line in lines)
    return [line.removeprefix(path.name) for line in lines]


@pytest.mark.parametrize("name", CASES)
def test_what_is_said_of_it(name: str, tmp_path: Path) -> None:
    before, after, *said = CASES[name]
    assert messages(tmp_path / "oma.toml", changed(before, after)) == said


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", CASES)
def test_it_is_said_in_every_language(name: str, language: str, tmp_path: Path) -> None:
    """As many lines, none of them in Finnish."""
    before, after, *said = CASES[name]
    lines = messages(tmp_path / "oma.toml", changed(before, after), language)
    assert len(lines) == len(said)
    for line, finnish in zip(lines, said, strict=True):
        assert line != finnish
        assert not any(word in line for word in ("kohta", "kohda", "Kirjoita", "vaihe ", "rivillä"))


def test_all_at_once(tmp_path: Path) -> None:
    written = (
        WORKSHOP.replace("minutes", "minuts")
        .replace('type = "choice"', 'type = "chois"')
        .replace('fi = "Paja"', "")
    )
    assert messages(tmp_path / "oma.toml", written) == [
        ", vaihe 1 (ideat): kohtaa minuts ei tunneta. Tarkoititko: minutes?",
        ", vaihe 2 (valinta), kysymys 1: kohdassa type on ”chois”. Tarkoititko: choice? Vaihtoehdot: choice, guard, included, lines, points, profile, rank, rating, rows, score, sort, text.",
        ", vaihe 2 (valinta): kohtaa minuts ei tunneta. Tarkoititko: minutes?",
        ': kohdassa title ei ole vielä tekstiä. Kirjoita otsikko [title] ja sen alle teksti ainakin yhdellä kielellä, esimerkiksi fi = "Tervetuloa".',
    ]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "",
            [
                ": työpajassa ei ole yhtään vaihetta. Jokainen vaihe alkaa omalla rivillä"
                " [[steps]].",
                ": kohta title puuttuu. Kirjoita otsikko [title] ja sen alle teksti ainakin yhdellä"
                ' kielellä, esimerkiksi fi = "Tervetuloa".',
                ": kohta purpose puuttuu. Kirjoita otsikko [purpose] ja sen alle teksti ainakin"
                ' yhdellä kielellä, esimerkiksi fi = "Tervetuloa".',
            ],
        ),
        (
            "steps = 5\n" + WORKSHOP.partition("[[steps]]")[0],
            [
                ": kohta steps on kirjoitettu väärin. Jokainen alkaa omalla otsikolla, jossa on"
                " kahdet hakasulkeet: [[steps]]."
            ],
        ),
        (
            'steps = ["a"]\n' + WORKSHOP.partition("[[steps]]")[0],
            [
                ": kohta steps on kirjoitettu väärin. Jokainen alkaa omalla otsikolla, jossa on"
                " kahdet hakasulkeet: [[steps]]."
            ],
        ),
        (
            WORKSHOP + '[[steps]]\nexercise = "break"\nname = "b"\n' * 40,
            [": vaiheita on 42, mutta niitä voi olla enintään 40. Jaa työpaja kahdeksi."],
        ),
        (
            WORKSHOP + '[[steps.questions]]\nname = "a"\ntype = "text"\nlabel.fi = "x"\n' * 20,
            [
                ", vaihe 2 (valinta): kysymyksiä on 21, mutta niitä voi olla enintään 20. Jaa vaihe"
                " kahdeksi."
            ],
        ),
        (
            WORKSHOP.encode("latin-1"),
            [
                ": rivillä 11 on merkki, jota ei voi lukea. Tallenna tiedosto UTF-8-muodossa:"
                " Muistiossa Tallenna nimellä, Koodaus: UTF-8."
            ],
        ),
        (
            "#" * (LARGEST + 1),
            [": tiedosto on liian suuri. Työpajaan riittää 500 kilotavua."],
        ),
        (
            "a." * 400 + "a = 1",
            [": yhdellä rivillä on yli 300 pistettä. Jaa teksti useammalle riville."],
        ),
        (
            "a = " + "[" * 3000,
            [
                ': tiedosto loppuu kesken: jonkin tekstin lopusta puuttuvat lainausmerkit """ tai'
                " jokin hakasulku jäi auki."
            ],
        ),
    ],
)
def test_whole_files(written: str | bytes, said: list[str], tmp_path: Path) -> None:
    found = messages(tmp_path / "oma.toml", written)
    assert [line for line in found if "kahdesti" not in line and "nimeltään" not in line] == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "Oma Työpaja",
            "eikä ”Oma Työpaja” käy nimeksi. Käytä pieniä kirjaimia a–z, numeroita ja"
            " yhdysmerkkejä, esimerkiksi oma-tyopaja.toml.",
        ),
        (
            "last",
            "eikä ”last” käy nimeksi. Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.",
        ),
    ],
)
def test_the_name_of_the_file(name: str, said: str, tmp_path: Path) -> None:
    (line,) = messages(tmp_path / f"{name}.toml", WORKSHOP)
    assert line == f": työpajan nimi on sama kuin tiedoston, {said}"


def test_a_file_that_can_not_be_read(tmp_path: Path) -> None:
    with pytest.raises(WorkshopMistakesError) as wrong:
        read_any_file(tmp_path)
    (mistake,) = wrong.value.mistakes
    line = told(mistake, Translator("fi"))
    assert line.startswith(f"{tmp_path.name}: tiedostoa ei voi lukea: ")


def test_a_single_exercise(tmp_path: Path) -> None:
    """It has no steps to name."""
    exercise = WORKSHOP.partition("[[steps]]")[2].partition("[[steps]]")[0].replace("steps.", "")
    written = exercise.replace('name = "ideat"\n', "").replace('type = "lines"', "limit = 1")
    assert messages(tmp_path / "ideat.toml", written) == [
        ", kysymys 1: kohta type puuttuu. Vaihtoehdot: choice, guard, included, lines, points, profile, rank,"
        " rating, rows, score, sort, text."
    ]


def test_a_number_of_thousands_of_digits(tmp_path: Path) -> None:
    """Python refuses to write it out; the message says what is expected all the same."""
    written = WORKSHOP.replace("minutes = 10", f"minutes = 0x{'f' * 6000}", 1)
    assert written != WORKSHOP
    [line] = messages(tmp_path / "oma.toml", written)
    assert "”…”" in line
    assert "kokonaisluku 1–480" in line


def test_a_title_that_fits_no_screen(tmp_path: Path) -> None:
    written = WORKSHOP.replace('fi = "Paja"', f'fi = "{"Palvelu " * 40}"', 1)
    assert messages(tmp_path / "oma.toml", written) == [
        ": kohdan title.fi teksti on liian pitkä: 319 merkkiä, enintään 200 mahtuu. Lyhennä sitä."
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [('type = "lines"', 'type = "rating"'), ('type = "lines"', 'type = "lines"\nby = "person"')],
)
def test_a_step_without_ideas_of_its_tables(tmp_path: Path, before: str, after: str) -> None:
    """A table has nothing of its own where it only rated, or where its people wrote by themselves."""
    written = WORKSHOP.replace(before, after).replace('type = "choice"', 'type = "guard"')
    code = "from-nothing" if "rating" in after else "from-no-ideas"
    path = tmp_path / "oma.toml"
    path.write_text(written, "utf-8")
    with pytest.raises(WorkshopMistakesError) as wrong:
        read_any_file(path)
    assert [mistake.expected for mistake in wrong.value.mistakes] == [code]


def test_themes_are_made_of_ideas(tmp_path: Path) -> None:
    ranked = WORKSHOP.replace('type = "lines"', 'type = "rank"\nitems.fi = ["a", "b"]')
    written = ranked.replace('from = "ideat"', 'from = "ideat"\nof = "themes"')
    assert messages(tmp_path / "oma.toml", written) == [
        ", vaihe 2 (valinta), kysymys 1: kohdassa from on ”ideat”, mutta siinä vaiheessa pöydät eivät"
        " kirjoita ideoita. Valitse vaihe, jossa ne kirjoittavat yhdessä."
    ]


def test_each_tables_own_items_have_no_common_order(tmp_path: Path) -> None:
    written = WORKSHOP.replace('type = "choice"\nfrom', 'type = "rank"\nown = true\nfrom')
    assert messages(tmp_path / "oma.toml", written) == [
        ", vaihe 2 (valinta), kysymys 1: kohta own ei sovi järjestämiseen: yhteistä järjestystä ei"
        " synny, jos joka pöydällä on omat kohtansa. Poista own."
    ]
