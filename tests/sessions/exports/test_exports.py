"""The formats side by side, and what they say against the views."""

import csv
import io
import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sessions.errors import NotPossibleError
from sessions.exports import BINARY, FORMATS, file_name, write
from sessions.i18n import Translator
from sessions.ledger import AUDIENCES
from sessions.model import Session
from sessions.summary import Summary, summarise
from tests.sessions.exports.tame import tamed
from tui.house import Room

BEGINS = {"docx": b"PK", "xlsx": b"PK", "pdf": b"%PDF-", "html": b"<!doctype html>", "md": b"# "}


def made(session: Session, form: str, audience: str = "leaders") -> bytes:
    return write([summarise(session)], Translator("fi"), form, audience)


def rows(session: Session) -> list[dict[str, str]]:
    file = io.StringIO(made(session, "csv").decode("utf-8-sig"))
    return list(csv.DictReader(file, delimiter=";"))


def view(path: Path, name: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"select * from {name}")]


def test_rows_are_those_of_the_view_of_ideas(session: Session, db_path: Path) -> None:
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
    written = [row for row in rows(session) if row["Laji"] != "arvio"]
    assert [{key: row[key] for key in expected[0]} for row in written] == expected
    assert len(written) == 12


def test_rows_are_those_of_the_view_of_ratings(session: Session, db_path: Path) -> None:
    by_unit: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in [row for row in rows(session) if row["Nyt"]]:
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


@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_paper_holds_every_row_of_the_view_of_ideas(
    session: Session, db_path: Path, audience: str
) -> None:
    page = made(session, "md", audience).decode()
    appendix = page[page.index("## Liite") :] if audience == "leaders" else page
    plain = appendix.replace("\\", "").replace("&lt;", "<")
    found = view(db_path, "idea_summary")
    assert [row["idea"] for row in found if plain.count(row["idea"]) != 1] == []
    assert len(found) == 12


def test_a_paper_holds_the_averages_of_the_view_of_ratings(session: Session, db_path: Path) -> None:
    page, t = made(session, "md").decode(), Translator("fi")
    for row in view(db_path, "rating_summary"):
        now, target = t.figure(row["now_average"]), t.figure(row["target_average"])
        assert f"**Keskiarvo, {row['unit']}** | **{now}** | **{target}**" in page


def test_the_data_hold_the_stored_values(session: Session, db_path: Path) -> None:
    data = json.loads(made(session, "json", "record"))
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


def test_a_negative_gap_is_a_figure(session: Session) -> None:
    assert "-1" in [row["Ero"] for row in rows(session)]
    assert "| −1 |" in made(session, "md").decode()


@pytest.mark.parametrize("form", FORMATS)
async def test_a_session_without_answers_is_a_whole_file_too(room: Room, form: str) -> None:
    for audience in AUDIENCES:
        written = made(room.engine.session, form, audience)
        if form in BEGINS:
            assert written.startswith(BEGINS[form])
        elif form == "csv":
            assert written.startswith(b"\xef\xbb\xbfTilaisuus;Nimi;")
        else:
            assert json.loads(written)["exercises"][0]["questions"][0]["answers"] == []


@pytest.mark.parametrize("form", FORMATS)
def test_those_that_are_no_text_are_known(session: Session, form: str) -> None:
    try:
        made(session, form).decode()
    except UnicodeDecodeError:
        assert form in BINARY
    else:
        assert form not in BINARY


@pytest.mark.parametrize(
    ("form", "audience", "values"),
    [
        ("odt", "leaders", {"format": "odt", "choices": "docx, xlsx, pdf, html, md, csv, json"}),
        ("md", "press", {"audience": "press", "choices": "leaders, record, tables"}),
    ],
)
def test_what_is_unknown_is_told_with_the_choices(
    session: Session, form: str, audience: str, values: dict[str, str]
) -> None:
    with pytest.raises(NotPossibleError) as told:
        made(session, form, audience)
    assert told.value.values == values


def test_files_sort_by_date_and_say_who_they_are_for(session: Session) -> None:
    def on(day: int) -> Summary:
        details = replace(session.details, date=date(2026, 11, day))
        return summarise(replace(tamed(session), details=details))

    assert file_name([on(21)], "md", "leaders") == "2026-11-21-keittiot-k7qx.md"
    assert file_name([on(21)], "pdf", "tables") == "2026-11-21-keittiot-k7qx-tables.pdf"
    days = [on(21), on(3), on(20)]
    assert file_name(days, "docx", "leaders") == "2026-11-03-2026-11-21-3.docx"
    assert file_name(days, "docx", "record") == "2026-11-03-2026-11-21-3-record.docx"
