"""`paja seats`: what is proposed, what is kept, and what is told of a list that won't do."""

import re
from pathlib import Path

import pytest

from sessions.archive import read_session
from sessions.i18n import Translator
from tests.sessions.exports.poppler import run
from tests.tui.cli.running import Paja
from tui.cli.house import LocalHouse
from tui.house import Room

PEOPLE = """Namn;Organisation;Roll;Erfarenhet;E-post
Anna Öhman;Staden;kock;ny;anna@example.org
Bo Ek;Staden;vaktmästare;erfaren;
Cia Lund;Samkommunen;kock;ny;
Dan Berg;Samkommunen;vaktmästare;erfaren;
"""


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """A list as Excel saves it on a Swedish laptop."""
    file = tmp_path / "våra deltagare.csv"
    file.write_bytes(PEOPLE.encode("cp1252"))
    return file


@pytest.fixture
async def reference(house: LocalHouse, room: Room) -> str:
    """A session of four tables; its room is closed."""
    await house.leave_room()
    return room.engine.session.reference


def test_without_a_session_it_is_only_shown(paja: Paja, people: Path, db_path: Path) -> None:
    """Both tables have one of each; nothing is made or changed."""
    ended = paja("seats", str(people), "--tables", "2", "--db", str(db_path), "--lang", "sv")
    assert ended.code == 0
    first, second = ended.out.split("\n\n")[:2]
    assert first.startswith("Bord 1 · 2 personer\n")
    for table in (first, second):
        assert sorted(re.findall("Staden|Samkommunen", table)) == ["Samkommunen", "Staden"]
        assert sorted(re.findall("kock|vaktmästare", table)) == ["kock", "vaktmästare"]
    assert "Organisationer: inget bord har två från samma." in ended.out
    assert "Nya: 1 vid varje bord." in ended.out
    assert f"'{people}' last" in " ".join(ended.out.split())
    assert "E-post" in ended.err
    assert "anna@example.org" not in ended.out + ended.err
    assert not db_path.exists()


def test_six_sit_at_a_table_when_nobody_says_how_many(paja: Paja, tmp_path: Path) -> None:
    file = tmp_path / "lista.csv"
    file.write_text("unit,role\n" + "City,cook\n" * 13)
    ended = paja("seats", str(file), "--lang", "en")
    assert "13 people, 3 tables, 4–5 at each." in ended.out
    assert "Organisations: all are from the same one." in ended.out
    assert "Newcomers" not in ended.out


def test_with_a_session_it_is_kept(paja: Paja, people: Path, db_path: Path, reference: str) -> None:
    ended = paja("seats", str(people), "last", "--db", str(db_path), "--tables", "2")
    assert ended.code == 0
    assert "Pöytä 2 · Kokit · 2 henkeä" in ended.out
    assert Translator("fi").text("seats-saved", session=reference) in ended.err
    seating = read_session(db_path, reference).seating
    assert [person.name for person in seating.people] == [
        "Anna Öhman",
        "Bo Ek",
        "Cia Lund",
        "Dan Berg",
    ]
    assert set(seating.tables) == {1, 2}
    again = paja("seats", str(people), reference, "--db", str(db_path))
    assert Translator("fi").text("seats-replaced", people=4) in again.err
    assert set(read_session(db_path, reference).seating.tables) == {1, 2, 3, 4}


def test_the_lists_are_printed(
    paja: Paja, people: Path, db_path: Path, reference: str, tmp_path: Path
) -> None:
    """Before there is a list, it says how to read one."""
    file = tmp_path / "paikat.pdf"
    printing = ("print", "last", "seats", "--db", str(db_path), "--output", str(file))
    t = Translator("fi")
    told = t.text("print-seats-nobody", session=reference)
    assert paja(*printing) == (2, "", told + "\n")
    paja("seats", str(people), "last", "--db", str(db_path))
    ended = paja(*printing, "--lang", "sv,fi,en")
    assert ended == (0, "", Translator("sv").text("print-written-seats", file=str(file)) + "\n")
    said = run("pdftotext", "-raw", file, "-")
    assert "Bord 1 · Pöytä 1 · Table 1" in said
    assert said.count("Anna Öhman") == 2


def test_a_session_with_fewer_tables_is_told(
    paja: Paja, people: Path, db_path: Path, reference: str
) -> None:
    ended = paja("seats", str(people), reference, "--tables", "5", "--db", str(db_path))
    told = Translator("fi").text("seats-few-tables", tables=4, wanted=5)
    assert ended == (2, "", told + "\n")


def test_a_session_that_is_open_elsewhere_is_left_alone(
    paja: Paja, people: Path, db_path: Path, room: Room
) -> None:
    reference = room.engine.session.reference
    ended = paja("seats", str(people), reference, "--db", str(db_path))
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"Tilaisuus ”{reference}” on jo auki toisessa")
    assert not room.engine.session.seating.people


@pytest.mark.parametrize(
    ("text", "key", "values"),
    [
        (PEOPLE.replace("Samkommunen;kock", ";kock"), "seats-row-organisation", {"row": 4}),
        (
            PEOPLE.replace("erfaren", "\x1b[2Jgammal", 1),
            "seats-row-experience",
            {"row": 3, "typed": "[2Jgammal"},
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_row(
    paja: Paja, tmp_path: Path, text: str, key: str, values: dict[str, str | int]
) -> None:
    file = tmp_path / "lista.csv"
    file.write_text(text)
    ended = paja("seats", str(file), "--lang", "sv")
    assert ended == (2, "", Translator("sv").text(key, **values) + "\n")


def test_no_list_and_no_such_list(paja: Paja, tmp_path: Path) -> None:
    t = Translator("fi")
    assert paja("seats") == (2, "", t.text("seats-missing") + "\n")
    nowhere = str(tmp_path / "ei.csv")
    assert paja("seats", nowhere) == (2, "", t.text("seats-no-file", path=nowhere) + "\n")


def test_an_unknown_session_is_told(paja: Paja, people: Path, db_path: Path) -> None:
    ended = paja("seats", str(people), "muu", "--db", str(db_path))
    assert ended.code == 2
    assert not db_path.exists()
