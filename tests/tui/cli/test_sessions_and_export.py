"""`paja sessions` and `paja export`, also beside a live room, and databases that can't be used."""

import csv
import io
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from exercises.model import Workshop
from sessions.model import Details, GivenBy
from tests.tui.cli.running import Paja, Serve
from tui.cli.house import LocalHouse


@pytest.fixture
async def reference(house: LocalHouse, workshop: Workshop, details: Details) -> str:
    """A session with one answer in the database; its room is closed."""
    room = await house.open_new(workshop, details, [("", "")] * 2)
    await room.engine.go_to(2)
    await room.engine.give_answer(
        1, "now", {"lines": ["=oppilaat"]}, exercise="customers", given_by=GivenBy.PHONE
    )
    await house.leave_room()
    return room.engine.session.reference


def test_without_sessions_it_says_so(paja: Paja, db_path: Path) -> None:
    ended = paja("sessions", "--db", str(db_path), "--lang", "en")
    assert ended == (0, "", "There are no sessions yet. Start one with paja.\n")
    assert json.loads(paja("sessions", "--json", "--db", str(db_path)).out) == []
    assert not db_path.exists()


async def test_sessions_stand_in_columns_newest_first(
    paja: Paja, db_path: Path, reference: str, house: LocalHouse, workshop: Workshop
) -> None:
    details = Details("Ä", "", "", house.today(), "sv")
    room = await house.open_new(workshop, details, [("", "")])
    await room.engine.end()
    ended = paja("sessions", "--db", str(db_path))
    newer, older = ended.out.splitlines()
    assert older.split("  ")[0] == reference
    assert "21.11.2026" in older
    assert "Keittiöt ja siivous  Ruokapalvelut  vaihe 2/9" in older
    assert newer.startswith(room.engine.session.reference)
    assert newer.endswith("päättynyt")
    assert older.index("Keittiöt ja") == newer.index("Ä ")


def test_sessions_for_programs(paja: Paja, db_path: Path, reference: str) -> None:
    (line,) = json.loads(paja("sessions", "--json", "--db", str(db_path)).out)
    assert line == {
        "reference": reference,
        "name": "Keittiöt ja siivous",
        "unit": "Ruokapalvelut",
        "title": "Palvelu on käyntikorttimme",
        "date": "2026-11-21",
        "language": "fi",
        "step": 2,
        "steps": 9,
        "tables": 2,
        "over": False,
    }


def test_export_writes_to_the_standard_output(paja: Paja, db_path: Path, reference: str) -> None:
    page = paja("export", reference, "--db", str(db_path), "--lang", "en").out
    assert page.startswith("# Summary: Keittiöt ja siivous\n")
    table = paja("export", "last", "--format", "csv", "--db", str(db_path)).out
    (row,) = csv.DictReader(io.StringIO(table.removeprefix("\ufeff")), delimiter=";")
    assert row["Vastaus"] == "'=oppilaat"
    assert "\r\n" in table
    data = paja("export", reference.upper(), "--format", "json", "--db", str(db_path)).out
    assert json.loads(data)["language"] == "fi"


def test_export_writes_a_file_and_says_where(
    paja: Paja, db_path: Path, reference: str, tmp_path: Path
) -> None:
    file = tmp_path / "kooste.md"
    ended = paja("export", "last", "--output", str(file), "--db", str(db_path))
    assert (ended.code, ended.out) == (0, "")
    assert ended.err.endswith(f"\nKooste on tiedostossa {file}.\n")
    assert file.read_bytes().startswith(b"# Kooste")
    folder = tmp_path / "kansio"
    folder.mkdir()
    paja("export", "last", "--format=csv", "--output", str(folder), "--db", str(db_path))
    assert [entry.name for entry in folder.iterdir()] == [f"2026-11-21-{reference}.csv"]


def test_what_cannot_be_exported_is_told(
    paja: Paja, db_path: Path, reference: str, tmp_path: Path
) -> None:
    ended = paja("export", "nosuch", "--db", str(db_path))
    assert (ended.code, ended.out) == (2, "")
    assert f"last, {reference}" in ended.err
    (tmp_path / "file").touch()
    for given, why in (
        ("file/x", "Kansiota "),
        ("puuttuu/x.md", "Kansiota "),
        ("kooste.docx --format pdf", "pääte on .docx, mutta muodoksi pyydettiin pdf"),
    ):
        output, *others = given.split()
        words = ("--output", str(tmp_path / output), *others, "--db", str(db_path))
        ended = paja("export", "last", *words)
        assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
        assert why in ended.err


def test_the_ending_of_the_file_says_the_format(
    paja: Paja, db_path: Path, reference: str, tmp_path: Path
) -> None:
    """Nobody gets Markdown in a file that Word is to open."""
    file = tmp_path / "kooste.PDF"
    assert paja("export", "last", "--output", str(file), "--db", str(db_path)).code == 0
    assert file.read_bytes().startswith(b"%PDF")


def test_a_reader_that_goes_away_gets_no_traceback(db_path: Path, reference: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "tui", "export", reference, "--db", str(db_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait(10) == 1
    assert process.stderr is not None
    # Only what is still open, which is told of every session for the leaders.
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()


async def test_a_live_session_can_be_exported(paja: Paja, db_path: Path, serve: Serve) -> None:
    serving = await serve("city-coaching", "--json", "--lang", "en")
    await serving.state("jump 2")
    for text in ("pupils", "parents"):
        await serving.obey(f"answer 1 {text}")
        assert f"- {text} (*Table 1*)" in paja("export", "last", "--db", str(db_path)).out
    assert "step 2/9" in paja("sessions", "--lang", "en", "--db", str(db_path)).out


def damaged(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)


def text_file(path: Path) -> None:
    path.write_text("ostoslista\n" * 100)


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table notes (text)")
        connection.commit()


@pytest.mark.parametrize("spoil", [damaged, text_file, foreign])
@pytest.mark.parametrize(
    "words",
    [
        ["sessions"],
        ["export", "last"],
        ["run", "city-coaching"],
        ["run", "last"],
        ["serve", "city-coaching", "--json"],
        ["serve", "last"],
    ],
)
def test_a_file_that_is_not_ours_is_told_and_left_alone(
    paja: Paja, tmp_path: Path, spoil: Callable[[Path], Any], words: list[str]
) -> None:
    file = tmp_path / "other.db"
    spoil(file)
    before = file.read_bytes()
    ended = paja(*words, "--db", str(file), "--lang", "en")
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert str(file) in ended.err
    assert file.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["other.db"]


@pytest.mark.parametrize("words", [[], ["run", "city-coaching"], ["demo"]])
@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "Tähän tarvitaan pääteikkuna. Ilman sitä huone toimii komennolla paja serve.\n"),
        ("sv", "Det här behöver ett terminalfönster. Utan terminal sköts rummet med paja serve.\n"),
        ("en", "This needs a terminal window. Without one, run the room with paja serve.\n"),
    ],
)
def test_without_a_terminal_it_names_the_other_way(
    paja: Paja, words: list[str], language: str, line: str, tmp_path: Path
) -> None:
    assert paja(*words, "--lang", language) == (2, "", line)
    assert list(tmp_path.iterdir()) == []


def test_the_demo_takes_no_database(paja: Paja) -> None:
    for words in (["demo", "--db", "x.db"], ["--db", "x.db", "demo"]):
        ended = paja(*words)
        assert ended.code == 2
        assert "--db" in ended.err
