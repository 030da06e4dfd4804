"""`paja print`: the papers as files, and what is told when one can't be made."""

import shutil
from pathlib import Path

import pytest

from exercises.languages import LANGUAGES
from exercises.library import Library
from exercises.model import Workshop
from sessions.i18n import Translator
from sessions.model import Details, GivenBy
from sessions.web.network import outside_address
from tests.sessions.exports.poppler import letters, run
from tests.sessions.prints.test_cards import codes
from tests.tui.cli.running import Paja, Serve
from tui.cli.house import LocalHouse

URL = "https://paja.example.org"


@pytest.fixture
async def reference(house: LocalHouse, workshop: Workshop, details: Details) -> str:
    """A session with house rules from one of two tables; its room is closed."""
    room = await house.open_new(workshop, details, [("Kokit", ""), ("", "")])
    await room.engine.go_to(8)
    rules = {"lines": ["Tervehdimme"]}
    await room.engine.give_answer(1, "rules", rules, exercise="house-rules", given_by=GivenBy.PHONE)
    await house.leave_room()
    return room.engine.session.reference


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where papers go that nobody gave another place."""
    folder = tmp_path / "documents"
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: folder)
    return folder


@pytest.mark.parametrize(
    ("paper", "name"),
    [("cards", "poytakortit"), ("workbook", "tyokirja"), ("poster", "huoneentaulu-a3")],
)
def test_a_paper_goes_to_the_documents(
    paja: Paja, db_path: Path, reference: str, folder: Path, paper: str, name: str
) -> None:
    """It says where, and each paper is one of its own."""
    ended = paja("print", reference, paper, "--db", str(db_path))
    (file,) = folder.iterdir()
    assert file.name == f"2026-11-21-{reference}-{name}.pdf"
    t = Translator("fi")
    first, *rest = ended.err.splitlines()
    assert (ended.code, ended.out) == (0, "")
    assert first == t.text(f"print-written-{paper}", file=str(file))
    assert rest == ([t.text("print-no-address")] if paper == "cards" else [])
    said = run("pdftotext", "-raw", file, "-")
    assert ("Tervehdimme\n" in said) == (paper == "poster")


def test_cards_for_a_fixed_address_in_three_languages(
    paja: Paja, db_path: Path, reference: str, tmp_path: Path
) -> None:
    file = tmp_path / "kortit.pdf"
    wifi = ("--wifi-name", "Kahvila;1", "--wifi-password", "salasana:")
    where = ("--public-url", URL + "/", "--output", str(file), "--db", str(db_path))
    ended = paja("print", "last", "cards", *wifi, *where, "--lang", "sv,fi,en")
    assert ended == (0, "", Translator("sv").text("print-written-cards", file=str(file)) + "\n")
    address, network = sorted(codes(file, 1, tmp_path), reverse=True)
    assert address.startswith(f"{URL}/t/")
    assert network == r"WIFI:T:WPA;S:Kahvila\;1;P:salasana\:;;"
    said = run("pdftotext", "-raw", "-l", "1", file, "-")
    assert "Kod · Koodi · Code" in said


async def test_beside_an_open_room_the_cards_lead_to_it(
    paja: Paja, db_path: Path, serve: Serve, tmp_path: Path
) -> None:
    """While another program has the session open, where phones find it now."""
    own = outside_address()
    if own is None:
        pytest.skip("this computer has no network")
    serving = await serve("city-coaching", "--json", "--host", own)
    file = tmp_path / "kortit.pdf"
    ended = paja("print", "last", "cards", "--output", str(file), "--db", str(db_path))
    assert ended.code == 0
    assert "QR" not in ended.err
    address = f"http://{own}:{serving.ready['port']}/t/{serving.code(2)}"
    assert codes(file, 2, tmp_path) == {address.upper()}


async def test_beside_a_room_that_phones_can_not_reach_they_do_not(
    paja: Paja, db_path: Path, serve: Serve, tmp_path: Path
) -> None:
    await serve("city-coaching", "--json")
    file = tmp_path / "kortit.pdf"
    ended = paja("print", "last", "cards", "--output", str(file), "--db", str(db_path))
    assert ended.code == 0
    assert Translator("fi").text("print-no-address") in ended.err
    assert codes(file, 1, tmp_path) == set()


def test_the_filled_workbook_and_a_folder(
    paja: Paja, db_path: Path, reference: str, tmp_path: Path
) -> None:
    folder = tmp_path / "kansio"
    folder.mkdir()
    where = ("--output", str(folder), "--db", str(db_path))
    assert paja("print", "last", "workbook", "--filled", *where).code == 0
    (file,) = folder.iterdir()
    assert file.name.endswith(f"{reference}-tyokirja-taytetty.pdf")
    assert letters("1. Tervehdimme") in letters(run("pdftotext", "-raw", file, "-"))


def test_a_workshop_has_a_workbook_before_there_is_a_session(
    paja: Paja, folder: Path, db_path: Path
) -> None:
    ended = paja("print", "small-things", "workbook", "--lang", "en,sv", "--db", str(db_path))
    (file,) = folder.iterdir()
    assert ended == (0, "", f"The workbook is in {file}.\n")
    assert file.name == "small-things-workbook-en-sv.pdf"
    said = run("pdftotext", "-raw", file, "-")
    for language in ("en", "sv"):
        assert Library().workshop("small-things").title.in_language(language) in said


def test_a_workshop_that_lacks_the_language(paja: Paja, folder: Path, db_path: Path) -> None:
    assert paja("new", "oma", "--lang", "sv").code == 0
    ended = paja("print", "oma", "workbook", "--lang", "fi", "--db", str(db_path))
    values = {"language": "fi", "languages": "sv"}
    assert ended == (2, "", Translator("fi").text("print-language", **values) + "\n")
    assert not folder.exists()
    assert paja("print", "oma", "workbook", "--db", str(db_path)).code == 0


WRONG = [
    ((), "print-missing"),
    (("last",), "print-missing"),
    (("last", "flyer"), "print-unknown-paper"),
    (("nothing", "cards"), "cli-unknown-what"),
    (("city-coaching", "cards"), "print-cards-workshop"),
    (("city-coaching", "poster"), "print-poster-workshop"),
    (("last", "poster", "--from", "welcome"), "print-poster-exercise"),
    (("last", "poster", "--from", "promise"), "print-poster-empty"),
    (("last", "poster", "--size", "a5"), "cli-unknown-size"),
    (("last", "cards", "--lang", "de,fi"), "cli-unknown-language"),
    (("last", "cards", "--wifi-name", "Vieraat"), "print-half-wifi"),
    (("last", "cards", "--wifi-password", "salasana"), "print-half-wifi"),
    (("last", "cards", "--wifi-name", "", "--wifi-password", "salasana"), "print-half-wifi"),
    (("last", "cards", "--wifi-name", "ä" * 17, "--wifi-password", ""), "print-wifi-name"),
    (("last", "cards", "--wifi-name", "a\nb", "--wifi-password", ""), "print-wifi-name"),
    (("last", "cards", "--wifi-name", "V", "--wifi-password", "lyhyt"), "print-wifi-password"),
    (("last", "cards", "--wifi-name", "V", "--wifi-password", "x" * 65), "print-wifi-password"),
    (("last", "cards", "--public-url", "paja.example.org"), "cli-public-url"),
    (("last", "cards", "--public-url", "ftp://paja.example.org"), "cli-public-url"),
    (("last", "cards", "--public-url", "https://"), "cli-public-url"),
    (("last", "cards", "--public-url", "https://a b"), "cli-public-url"),
    (("last", "cards", "--public-url", f"{URL}:99999"), "cli-public-url"),
    (("last", "cards", "--public-url", f"{URL}/?a=1"), "cli-public-url"),
    (("last", "cards", "--public-url", f"{URL}/#a"), "cli-public-url"),
    (("last", "cards", "--public-url", "https://me:pw@example.org"), "cli-public-url"),
    (("last", "cards", "--public-url", f"https://{'x' * 70}.example.org"), "cli-public-url"),
    (("last", "cards", "--public-url", f"{URL}/{'x' * 100}"), "cli-public-url"),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("words", "code"), WRONG)
def test_what_is_wrong_is_told_in_one_line(
    paja: Paja,
    db_path: Path,
    reference: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    code: str,
    language: str,
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_FI.UTF-8")
    ended = paja("print", *words, "--db", str(db_path))
    assert (ended.code, ended.out) == (2, "")
    beginning = _beginning(Translator(language), code)
    assert ended.err.startswith(beginning)
    assert ended.err.count("\n") == 1
    assert not folder.exists()


def _beginning(t: Translator, code: str) -> str:
    """The text up to its first placeholder."""
    mark = "\x00"
    names = "typed papers choices workshops sessions name exercises language languages".split()
    numbers = {"most": 32, "low": 8, "high": 63}
    return t.text(code, **dict.fromkeys(names, mark), **numbers).partition(mark)[0]


def test_options_of_another_paper_are_told(
    paja: Paja, db_path: Path, reference: str, folder: Path
) -> None:
    """The paper is made all the same."""
    words = ("--filled", "--size", "a4", "--public-url", URL)
    ended = paja("print", "last", "cards", *words, "--db", str(db_path))
    first, second = ended.err.splitlines()
    assert first == Translator("fi").text("print-unused", options="--filled, --size")
    assert str(*folder.iterdir()) in second
    shutil.rmtree(folder)
    ended = paja("print", "city-coaching", "workbook", "--filled", "--db", str(db_path))
    assert ended.err.splitlines()[0] == Translator("fi").text("print-unused", options="--filled")


def test_a_folder_that_can_not_be_written(paja: Paja, db_path: Path, reference: str) -> None:
    ended = paja("print", "last", "poster", "--output", "/proc/no/x.pdf", "--db", str(db_path))
    assert ended.code == 1
    assert "/proc/no/x.pdf" in ended.err
