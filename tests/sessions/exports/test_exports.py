"""Each format against a file that somebody has read, and all of them against the views."""

import csv
import io
import json
import os
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sessions.errors import NotPossibleError
from sessions.exports import FORMATS, file_name, write
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import summarise
from tui.house import Room

def rows(data: bytes, delimiter: str = ";") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=delimiter))


def view(path: Path, name: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"select * from {name}")]


def made(session: Session, form: str, language: str = "fi", audience: str = "leaders") -> bytes:
    return write([summarise(session, language)], Translator(language), form, audience)


def test_rows_are_those_of_the_view_of_ideas(session: Session, db_path: Path) -> None:
    found_rows = rows(made(session, "csv"))
    kinds = {"idea": "idea", "statement": "lause"}
    status = {"recorded": "kirjattu", "proposed": "odottaa päätöstä"}
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
            "Tila": status[row["status"]],
        }
        for row in view(db_path, "idea_summary")
    ]
    found = [{key: row[key] for key in expected[0]} for row in made if row["Laji"] != "arvio"]
    assert found == expected
    assert len(found) == 12


def test_rows_are_those_of_the_view_of_ratings(session: Session, db_path: Path) -> None:
    made = [r for r in rows(made(session, "csv")) if r["Nyt"]]
    by_unit: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in made:
        by_unit[row["Yksikkö"]].append((int(row["Nyt"]), int(row["Tavoite"])))
        assert int(row["Ero"]) == int(row["Tavoite"]) - int(row["Nyt"])
    expected = {
        row["unit"]: (
            row["tables"],
            row["now_average"],
            row["now_lowest"],
            row["now_highest"],
            row["target_average"],
            row["gap"],
        )
        for row in view(db_path, "rating_summary")
    }
    found = {}
    for unit, pairs in by_unit.items():
        nows, targets = [now for now, _ in pairs], [target for _, target in pairs]
        now, target = sum(nows) / len(nows), sum(targets) / len(targets)
        found[unit] = (len(pairs), now, min(nows), max(nows), target, target - now)
    assert found == expected
    assert set(found) == {"Ruokapalvelut", "Puhtaanapito"}


def test_the_page_holds_every_row_of_the_views_once(session: Session, db_path: Path) -> None:
    page = made(session, "md").decode()
    plain = page.replace("\\", "").replace("&lt;", "<")
    for row in view(db_path, "idea_summary"):
        assert plain.count(row["idea"]) == 1
    t = Translator("fi")
    for row in view(db_path, "rating_summary"):
        now, target = t.figure(row["now_average"]), t.figure(row["target_average"])
        assert f"**Keskiarvo, {row['unit']}** | **{now}** | **{target}**" in page


def test_the_data_hold_the_stored_values(session: Session, db_path: Path) -> None:
    data = json.loads(made(session, "json"))
    found = [
        (exercise["name"], question["name"], answer["table"], answer["value"], answer["by"])
        for exercise in data["exercises"]
        for question in exercise["questions"]
        for answer in question["answers"]
    ]
    stored = [
        (r["exercise"], r["question"], r["number"], json.loads(r["value"]), r["given_by"])
        for r in view(
            db_path, "(select * from current_answers join tables on tables.id = table_id)"
        )
    ]
    assert sorted(found, key=str) == sorted(stored, key=str)
    assert len(found) == 10


def test_formulas_are_text_in_a_spreadsheet(session: Session) -> None:
    texts = [r["Vastaus"] for r in rows(made(session, "csv"))]
    assert "'=SUMMA(A1)" in texts
    assert "'-1" in texts
    assert "'@kaikki" in texts
    assert "'+358 vastaa aina." in texts
    assert not [text for text in texts if text.startswith(("=", "+", "-", "@"))]


def test_a_negative_gap_is_a_figure(session: Session) -> None:
    found_rows = rows(made(session, "csv"))
    assert "-1" in [row["Ero"] for row in made]
    assert "| −1 |" in made(session, "md").decode()


@pytest.mark.parametrize(("language", "delimiter"), [("fi", ";"), ("sv", ";"), ("en", ",")])
def test_a_spreadsheet_of_the_country_opens_it(
    session: Session, language: str, delimiter: str
) -> None:
    made = write(summarise(session, language), Translator(language), "csv")
    assert made.startswith(b"\xef\xbb\xbf")
    assert {len(row) for row in rows(made, delimiter)} == {20}


@pytest.mark.parametrize("form", FORMATS)
async def test_a_session_without_answers_is_a_whole_file_too(room: Room, form: str) -> None:
    made = write(summarise(room.engine.session), Translator("en"), form).decode("utf-8-sig")
    if form == "md":
        assert made.count("Nobody answered this exercise.") == 7
        assert "The session has not begun yet." in made
    elif form == "csv":
        assert made.count("\r\n") == 1
        assert made.startswith("Session,Name,")
    else:
        assert json.loads(made)["exercises"][0]["questions"][0]["answers"] == []


def test_an_unknown_format_names_the_choices(session: Session) -> None:
    with pytest.raises(NotPossibleError) as told:
        made(session, "odt")
    assert told.value.values == {"format": "odt", "choices": "md, csv, json"}


def test_files_sort_by_date(session: Session) -> None:
    assert file_name(summarise(tamed(session)), "md") == "2026-11-21-keittiot-k7qx.md"
