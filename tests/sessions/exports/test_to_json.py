"""The data for other programs: as documented, whole, and the same for one session or many."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from sessions.exports import write
from sessions.i18n import Translator
from sessions.ledger import AUDIENCES
from sessions.model import Session
from sessions.summary import summarise
from tests.sessions.exports.tame import tamed
from tui.house import Room

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = json.loads((Path(__file__).parents[3] / "docs" / "summary.schema.json").read_text("utf-8"))


def made(*sessions: Session, audience: str = "record", language: str = "fi") -> dict[str, Any]:
    summaries = [summarise(session, language) for session in sessions]
    data: dict[str, Any] = json.loads(write(summaries, Translator(language), "json", audience))
    return data


def strict(schema: Any) -> Any:
    """The schema, with which keys that it does not describe are a mistake, too."""
    if isinstance(schema, list):
        return [strict(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {key: strict(value) for key, value in schema.items()}
    return {**closed, "additionalProperties": False} if "required" in closed else closed


def mistakes(data: Any) -> list[str]:
    top = {key: value for key, value in SCHEMA.items() if key != "$defs"}
    closed = {**top, "$defs": strict(deepcopy(SCHEMA["$defs"]))}
    found = Draft202012Validator(closed).iter_errors(data)
    return [f"{one.json_path}: {one.message[:200]}" for one in found]


@pytest.mark.parametrize(
    ("played", "audience", "language"),
    [
        ("grouped", "leaders", "fi"),
        ("grouped", "record", "en"),
        ("grouped", "tables", "sv"),
        ("everything", "record", "fi"),
    ],
)
def test_the_file_is_as_it_was_read(
    request: pytest.FixtureRequest, played: str, audience: str, language: str
) -> None:
    """Set UPDATE_EXPORTS to write the files anew, then read them."""
    summary = summarise(tamed(request.getfixturevalue(played)), language)
    written = write([summary], Translator(language), "json", audience)
    file = GOLDEN / f"{played}.{audience}.{language}.json"
    if "UPDATE_EXPORTS" in os.environ:
        file.write_bytes(written)
    assert written.decode() == file.read_bytes().decode()


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_key_is_described(
    grouped: Session, everything: Session, session: Session, audience: str
) -> None:
    for played in (grouped, everything, session):
        assert mistakes(made(played, audience=audience)) == []
    assert mistakes(made(grouped, everything, audience=audience)) == []


async def test_a_session_without_answers_is_described(room: Room) -> None:
    data = made(room.engine.session, audience="leaders")
    assert data["exercises"][0]["questions"][0]["answers"] == []
    assert mistakes(data) == []


def test_the_check_sees_what_is_missing_wrong_or_not_described(grouped: Session) -> None:
    data = made(grouped)
    question = data["exercises"][0]["questions"][0]
    question["extra"] = 1
    question["answers"][0]["value"] = "ei lista"
    del data["exercises"][0]["title"]
    assert len(mistakes(data)) == 3


def test_the_schema_knows_every_type(everything: Session, grouped: Session) -> None:
    """Both sessions together have a question of every type."""
    asked = {
        question["type"]
        for played in (everything, grouped)
        for exercise in made(played)["exercises"]
        for question in exercise["questions"]
    }
    assert asked == set(SCHEMA["$defs"]["question"]["properties"]["type"]["enum"])


@pytest.mark.parametrize("played", ["session", "grouped"])
def test_answers_are_the_stored_values(
    request: pytest.FixtureRequest, db_path: Path, played: str
) -> None:
    found = [
        (exercise["name"], question["name"], answer["table"], answer["value"], answer["by"])
        for exercise in made(request.getfixturevalue(played))["exercises"]
        for question in exercise["questions"]
        if question["by"] == "table"
        for answer in question["answers"]
    ]
    asked = (
        "select exercise, question, tables.number, value, given_by from current_answers"
        " join tables on tables.id = table_id where voter = ''"
    )
    with closing(sqlite3.connect(db_path)) as connection:
        stored = [(*row[:3], json.loads(row[3]), row[4]) for row in connection.execute(asked)]
    assert sorted(found, key=str) == sorted(stored, key=str)
    assert len(found) >= 10


def versions(data: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    for exercise in data["exercises"]:
        for question in exercise["questions"]:
            for one in question.get("versions", []):
                yield exercise["name"], one["table"], one["version"], one["value"]


def test_the_record_has_every_version(grouped: Session) -> None:
    stored = [
        (exercise, answer.table, answer.version, answer.value)
        for exercise, answers in grouped.answers.items()
        for newest in answers.values()
        if not newest.voter
        for answer in (newest, newest.before)
        if answer is not None
    ]
    assert sorted(versions(made(grouped)), key=str) == sorted(stored, key=str)
    assert ("improve", 4, 2, None) in stored
    assert list(versions(made(grouped, audience="leaders"))) == []


def test_the_ledger_stands_in_it_and_adds_up(grouped: Session) -> None:
    ledger = made(grouped, audience="leaders")["ledger"]
    aside = sum(one["count"] for one in ledger["aside"])
    rest = ledger["quoted"] + ledger["themed"] + ledger["not_sent"] + ledger["withdrawn"]
    assert ledger["came"] == rest + aside == 15


def test_ideas_stand_in_the_themes_that_name_them(grouped: Session) -> None:
    (exercise, *_) = made(grouped, audience="leaders")["exercises"]
    for theme in exercise["themes"]:
        mine = [idea["id"] for idea in exercise["ideas"] if idea["theme"] == theme["id"]]
        assert theme["ideas"] == mine != []


def test_one_of_several_is_as_by_itself(grouped: Session, everything: Session) -> None:
    both = made(grouped, everything, audience="leaders")
    alone = [made(played, audience="leaders") for played in (grouped, everything)]
    assert both["sessions"] == alone
    assert {key: both[key] for key in ("format", "audience", "language")} == {
        "format": 1,
        "audience": "leaders",
        "language": "fi",
    }


def test_what_stays_in_the_room_is_not_sent(grouped: Session) -> None:
    data = made(grouped, audience="leaders")
    assert data["exercises_not_sent"] == 1
    assert "own" not in {exercise["name"] for exercise in data["exercises"]}
    assert "omassa porukassa" not in json.dumps(data, ensure_ascii=False)
