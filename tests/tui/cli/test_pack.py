"""`paja pack` and `paja unpack`: from one computer to another."""

import io
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from exercises.library import Library, read_example
from exercises.packages import look_into, pack, save
from tests.exercises.workshop_files import changed
from tests.tui.cli.running import Paja
from tui.paths import workshops_folder

Answer = Callable[[str], None]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package of the example, from a colleague."""
    path = tmp_path / "saatu.paja"
    pack(replace(read_example("fi"), name="hetket"), path)
    return path


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Sits at a terminal and answers this to the question."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def sit_down(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", Terminal(text))
        monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True, raising=False)

    return sit_down


def names() -> tuple[str, ...]:
    return Library(workshops_folder()).own_names


# -- pack ------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", ["oma.paja", "oma"])
def test_a_package_says_how_it_is_taken_in(paja: Paja, tmp_path: Path, file: str) -> None:
    ended = paja("pack", "house-rules", str(tmp_path / file))
    path = tmp_path / "oma.paja"
    assert ended == (
        0,
        f"Paketti on tiedostossa {path}. Saaja asentaa sen komennolla paja unpack oma.paja.\n",
        "",
    )
    assert look_into(path) == Library().workshop("house-rules")


def test_a_package_goes_into_a_folder_under_its_name(
    paja: Paja, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kansio").mkdir()
    assert paja("pack", "house-rules").code == 0
    assert paja("pack", "house-rules", "kansio").code == 0
    found = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.paja"))
    assert found == ["house-rules.paja", str(Path("kansio/house-rules.paja"))]


def test_no_other_file_is_overwritten(paja: Paja, tmp_path: Path) -> None:
    """Only packages can be in the place of a package."""
    letter = tmp_path / "kirje.docx"
    letter.write_text("tärkeä")
    assert paja("pack", "house-rules", str(letter)).code == 0
    assert letter.read_text() == "tärkeä"
    assert (tmp_path / "kirje.docx.paja").exists()


def test_what_cannot_be_written_is_told(paja: Paja, tmp_path: Path) -> None:
    (tmp_path / "tiedosto").touch()
    ended = paja("pack", "house-rules", str(tmp_path / "tiedosto" / "x.paja"))
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)


# -- unpack ----------------------------------------------------------------------------------


@pytest.mark.parametrize("said", ["k\n", "Kyllä\n", "j\n", "y\n"])
def test_it_is_shown_and_asked_and_installed(
    paja: Paja, package: Path, answer: Answer, said: str
) -> None:
    answer(said)
    ended = paja("unpack", str(package))
    assert (ended.code, ended.err) == (0, "")
    for part in (
        "Hyvät hetket\n45 min · 4 vaihetta · fi\n",
        "Kolmen vartin työpaja omalle väelle",
        "2.  15 min  Milloin onnistuimme?\n",
        "Asentuu nimellä hetket.\nAsennetaanko? (k/e) Asennettu.",
    ):
        assert part in ended.out
    assert names() == ("hetket",)
    assert Library(workshops_folder()).workshop("hetket").steps == read_example("fi").steps


@pytest.mark.parametrize("said", ["e\n", "\n", "", "nej\n", "ei kiitos\n"])
def test_anything_but_a_yes_is_a_no(paja: Paja, package: Path, answer: Answer, said: str) -> None:
    answer(said)
    ended = paja("unpack", str(package))
    assert ended.code == 1
    assert ended.out.endswith("Mitään ei asennettu.\n")
    assert not workshops_folder().exists()


def test_nobody_to_ask_means_no(paja: Paja, package: Path) -> None:
    ended = paja("unpack", str(package))
    assert ended.code == 1
    assert ended.err == (
        "Mitään ei asennettu, koska tässä ei voi kysyä lupaa. Anna lupa valitsimella --yes.\n"
    )
    assert not workshops_folder().exists()


def test_consent_can_be_given_before(paja: Paja, package: Path) -> None:
    assert paja("unpack", "--yes", str(package)).code == 0
    assert names() == ("hetket",)


@pytest.mark.parametrize("taken", ["hetket", "house-rules"])
def test_what_is_there_already_stays(paja: Paja, tmp_path: Path, taken: str) -> None:
    """The newcomer gets another name, and that is told before it is asked."""
    save(replace(read_example("sv"), name="hetket"), workshops_folder())
    before = (workshops_folder() / "hetket.toml").read_bytes()
    package = tmp_path / "x.paja"
    pack(replace(read_example("fi"), name=taken), package)
    ended = paja("unpack", "--yes", str(package))
    assert ended.code == 0
    assert f"Nimi {taken} on jo käytössä, joten tämä asentuu nimellä {taken}-2." in ended.out
    assert names() == tuple(sorted(("hetket", f"{taken}-2")))
    assert (workshops_folder() / "hetket.toml").read_bytes() == before


def test_the_same_again_changes_nothing(paja: Paja, package: Path) -> None:
    paja("unpack", "--yes", str(package))
    assert paja("unpack", str(package)) == (
        0,
        "Sama työpaja on jo asennettu nimellä hetket. Mitään ei muutettu.\n",
        "",
    )
    assert names() == ("hetket",)


def test_from_one_computer_to_another(
    paja: Paja, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """New, packed here, unpacked there, checked there."""
    paja("new", "oma", "--from", "small-things")
    paja("pack", "oma", str(tmp_path / "oma.paja"))
    here = Library(workshops_folder()).workshop("oma")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "there"))
    assert names() == ()
    assert paja("unpack", "--yes", str(tmp_path / "oma.paja")).code == 0
    assert Library(workshops_folder()).workshop("oma") == here
    assert paja("check", "oma").code == 0


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"../evil.toml": "x"}, "Paketissa on tiedosto, joka pyrkii kansion ulkopuolelle"),
        ({"workshop.toml": "#" * 400_000}, "purkautuisi aivan liian suuri tiedosto"),
        ({"virus.exe": "MZ"}, "jotain, mikä ei kuulu työpajaan: virus.exe"),
        ({"\x1b]0;x\x07": "x"}, "jotain, mikä ei kuulu työpajaan: ]0;x"),
    ],
)
def test_hostile_packages_are_refused(
    paja: Paja, tmp_path: Path, members: dict[str, str], said: str
) -> None:
    path = tmp_path / "x.paja"
    with ZipFile(path, "w", 8) as package:
        for name, text in members.items():
            package.writestr(name, text)
    ended = paja("unpack", "--yes", str(path))
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert said in ended.err
    assert "Mitään ei asennettu." in ended.err
    assert "\x1b" not in ended.err
    assert [entry.name for entry in tmp_path.iterdir()] == ["x.paja"]


def test_mistakes_in_a_package_are_told(paja: Paja, tmp_path: Path) -> None:
    path = tmp_path / "x.paja"
    with ZipFile(path, "w") as package:
        package.writestr("paja.json", '{"format": 1, "name": "oma"}')
        package.writestr("workshop.toml", changed("minutes = 10", "minutes = 0"))
    assert paja("unpack", "--yes", str(path)) == (
        1,
        "",
        "Paketin työpajassa on virhe, joten sitä ei asennettu:\n"
        "oma.toml, vaihe 1 (ideat): kohdassa minutes on ”0”. Kirjoita siihen kokonaisluku 1–480"
        " ilman lainausmerkkejä.\n",
    )
    assert not workshops_folder().exists()


@pytest.mark.parametrize("words", [["unpack"], ["unpack", "nosuch.paja"]])
def test_what_is_not_there_is_told(paja: Paja, words: list[str]) -> None:
    ended = paja(*words)
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
