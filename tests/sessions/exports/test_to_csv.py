"""Rows as a file that Excel opens right, that reads back whole, and that harms nobody."""

import csv
import io
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest

from sessions.exports import to_csv
from sessions.exports.rows import COLUMNS, heading
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import summarise
from tests.sessions.exports.tame import tamed
from tui.house import Room

GOLDEN = Path(__file__).parent / "golden"


def made(session: Session, audience: str = "record", language: str = "fi") -> bytes:
    return to_csv.write([summarise(session, language)], audience, Translator(language))


def rows(data: bytes, delimiter: str = ";") -> list[list[str]]:
    file = io.StringIO(data.decode("utf-8-sig"), newline="")
    return list(csv.reader(file, delimiter=delimiter, strict=True))


@pytest.mark.parametrize(
    ("played", "audience", "language"),
    [
        ("grouped", "leaders", "fi"),
        ("grouped", "leaders", "sv"),
        ("grouped", "leaders", "en"),
        ("grouped", "record", "fi"),
        ("grouped", "tables", "fi"),
        ("everything", "record", "sv"),
        ("session", "leaders", "en"),
    ],
)
def test_the_file_is_as_it_was_read(
    request: pytest.FixtureRequest, played: str, audience: str, language: str
) -> None:
    """Set UPDATE_EXPORTS to write the files anew, then read them."""
    written = made(tamed(request.getfixturevalue(played)), audience, language)
    file = GOLDEN / f"{played}.{audience}.{language}.csv"
    if "UPDATE_EXPORTS" in os.environ:
        file.write_bytes(written)
    assert written.decode() == file.read_bytes().decode()


def view(path: Path, name: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"select * from {name}")]


@pytest.mark.parametrize("played", ["session", "grouped"])
def test_what_tables_said_is_as_in_the_view_of_ideas(
    request: pytest.FixtureRequest, db_path: Path, played: str
) -> None:
    heading, *told = rows(made(request.getfixturevalue(played)))
    kinds = {"idea": "idea", "statement": "lause", "reason": "perustelu"}
    states = {
        "recorded": "kirjattu",
        "proposed": "odottaa päätöstä",
        "set aside": "jätetty sivuun",
    }
    expected = [
        {
            "Tilaisuus": row["session"],
            "Päivä": row["date"],
            "Yksikkö": row["unit"],
            "Työpaja": row["workshop"],
            "Tehtävä": row["exercise"],
            "Kysymys": row["question"],
            "Laji": kinds[row["kind"]],
            "Vastaus": ("'" if row["idea"][0] in "=+-@" else "") + row["idea"],
            "Pöytä": row["table_name"],
            "Tila": states[row["status"]],
            "Teema": row["theme"] or "",
            "Pöytä pitää kiinni": "kyllä" if row["guarded"] else "",
            "Miksi sivuun": row["reason"],
        }
        for row in view(db_path, "idea_summary")
        if row["table_name"]
    ]
    every = [dict(zip(heading, row, strict=True)) for row in told]
    found = [
        {key: row[key] for key in expected[0]}
        for row in every
        if row["Tila"] in states.values() and row["Pöytä"]
    ]
    assert found == expected
    assert len(found) == 12


def test_ratings_are_those_of_the_view(session: Session, db_path: Path) -> None:
    heading, *told = rows(made(session))
    by_unit: dict[str, list[tuple[int, int]]] = {}
    for row in (dict(zip(heading, row, strict=True)) for row in told):
        if row["Nyt"]:
            now, target = int(row["Nyt"]), int(row["Tavoite"])
            assert int(row["Ero"]) == target - now
            by_unit.setdefault(row["Yksikkö"], []).append((now, target))
    found = {
        unit: (len(pairs), fmean(now for now, _ in pairs), fmean(aim for _, aim in pairs))
        for unit, pairs in by_unit.items()
    }
    assert found == {
        row["unit"]: (row["tables"], row["now_average"], row["target_average"])
        for row in view(db_path, "rating_summary")
    }
    assert set(found) == {"Ruokapalvelut", "Puhtaanapito"}


@pytest.mark.parametrize(("language", "delimiter"), [("fi", ";"), ("sv", ";"), ("en", ",")])
def test_a_spreadsheet_of_the_country_opens_it(
    everything: Session, language: str, delimiter: str
) -> None:
    data = made(everything, language=language)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") == len(rows(data, delimiter))
    assert {len(row) for row in rows(data, delimiter)} == {len(COLUMNS)}


def test_the_first_columns_are_those_of_before(grouped: Session) -> None:
    heading = rows(made(grouped, language="en"), ",")[0]
    assert ";".join(heading[:20]) == (
        "Session;Name;Date;Place;Unit;Workshop;Step;Exercise;Question;Kind;Table number;Table;"
        "Answer;Now;Target;Gap;Status;Figure;Box;People"
    )


def test_no_cell_is_a_formula(everything: Session) -> None:
    cells = [cell for row in rows(made(everything)) for cell in row]
    figures = [cell for cell in cells if cell.lstrip("-").isdigit()]
    assert "'=1+1" in cells
    assert "'@lepoa" in cells
    assert "'-10 % odotusta" in cells
    assert "-1" in figures
    texts = [cell for cell in cells if cell not in figures]
    assert not [cell for cell in texts if cell[:1] in set("=+-@＝＋－＠\t\r")]


def test_a_text_of_several_lines_reads_back_whole(grouped: Session) -> None:
    """Nobody can send one as yet, but a spreadsheet must not fall apart over it."""
    words = 'Ensin; sitten "lopuksi"\n=1+1, ja rivi'
    details = replace(grouped.details, name=words)
    assert {row[1] for row in rows(made(replace(grouped, details=details)))[1:]} == {words}


def test_several_sessions_stand_under_one_heading(grouped: Session, session: Session) -> None:
    t = Translator("fi")
    both = rows(to_csv.write([summarise(grouped), summarise(session)], "leaders", t))
    one, other = rows(made(grouped, "leaders")), rows(made(session, "leaders"))
    assert both == [*one, *other[1:]]


def test_two_runs_write_the_same(everything: Session) -> None:
    assert made(everything) == made(everything)


async def test_a_session_without_answers_is_a_whole_file_too(room: Room) -> None:
    assert rows(made(room.engine.session, "leaders")) == [
        [heading(column, Translator("fi")) for column in COLUMNS]
    ]
