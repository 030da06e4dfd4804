"""What the facilitator holds back reaches nobody, whatever was made of it afterwards."""

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exercises.items import key_of
from sessions.exports import FORMATS, write
from sessions.exports.held_back import for_audience
from sessions.grouping import theme_key
from sessions.i18n import Translator
from sessions.model import Edit, Session
from sessions.summary import summarise
from tests.sessions.exports.audiences.playing import question, session, workshop
from tests.sessions.exports.poppler import letters_in

FI = Translator("fi")
SAID = ("salaisuus", "vartioitu", "sivuutettu")
THEME = "Teemanimi"
NEUTRAL = "(ei kuulu tähän koosteeseen)"
HELD = {"ideas": Edit(leaders=False, tables=False)}


@pytest.fixture
def weighed() -> Session:
    """Ideas in a theme, alone, guarded and set aside, in an exercise that all others are about."""
    about: dict[str, Any] = {"from": "ideas"}
    boxes = {lang: ["A", "B"] for lang in ("fi", "sv", "en")}
    plan = workshop(
        {"title": "ideas", "proposals": True, "questions": [question("q", "lines")]},
        {
            "title": "weigh",
            "questions": [
                question("points", "points", of="themes", **about),
                question("rank", "rank", **about),
                question("choice", "choice", **about),
                question("sort", "sort", boxes=boxes, **about),
                question("profile", "profile", **about),
                question("in", "included", **about),
                question("guard", "guard", **about),
            ],
        },
        {"title": "again", "questions": [question("last", "choice", **{"from": "weigh"})]},
    )
    secret, guarded, aside = map(key_of, SAID)
    themes = {"ideas": {THEME: [("q", 2, "teemassa")]}}
    empty = session(plan, {}, themes=themes)
    theme = theme_key(empty.grouping("ideas").themes[0].id)
    figures = {secret: {"now": 1, "target": 5}}
    answers: dict[tuple[str, str], dict[int, Any]] = {
        ("ideas", "q"): {1: list(SAID), 2: ["teemassa"]},
        ("weigh", "points"): {2: {theme: 3, secret: 2}},
        ("weigh", "rank"): {2: [secret, guarded]},
        ("weigh", "choice"): {2: [secret]},
        ("weigh", "sort"): {2: {secret: 1, aside: 2}},
        ("weigh", "profile"): {2: figures},
        ("weigh", "in"): {1: {"themes": {theme: False}, "missing": []}},
        ("weigh", "guard"): {1: guarded},
        ("again", "last"): {3: [secret]},
    }
    played = replace(session(plan, answers), groupings=empty.groupings)
    grouping = played.grouping("ideas").set_aside([("q", 1, SAID[2])], "ei kuulu")
    return replace(played, groupings={"ideas": grouping})


def written(played: Session, form: str, audience: str, folder: Path) -> str:
    """All that a file of a format says."""
    made = write([summarise(played)], FI, form, audience)
    if form == "pdf":
        (folder / "a.pdf").write_bytes(made)
        return letters_in(folder / "a.pdf")
    if form in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(made)) as parts:
            return "\n".join(
                parts.read(name).decode() for name in parts.namelist() if ".xml" in name
            )
    return made.decode("utf-8-sig")


@pytest.mark.parametrize("form", FORMATS)
def test_no_word_of_it_is_in_any_file(weighed: Session, form: str, tmp_path: Path) -> None:
    held = replace(weighed, edits=HELD)
    words = [*SAID, "teemassa", THEME]
    expected: dict[str, list[str]] = {"leaders": ["vartioitu"], "tables": [], "record": words}
    for audience, told in expected.items():
        said = written(held, form, audience, tmp_path)
        assert [word for word in words if word in said] == told, audience


@pytest.mark.parametrize("form", FORMATS)
def test_the_tables_read_nothing_that_was_set_aside(
    weighed: Session, form: str, tmp_path: Path
) -> None:
    guards = {**weighed.answers["weigh"]}
    key = ("guard", 1, "")
    guards[key] = replace(guards[key], value=key_of(SAID[2]))
    played = replace(weighed, answers={**weighed.answers, "weigh": guards})
    assert SAID[2] not in written(played, form, "tables", tmp_path)
    assert SAID[0] in written(played, form, "tables", tmp_path)
    assert SAID[2] in written(played, form, "leaders", tmp_path)


def test_figures_stay_under_a_number_that_is_the_same_everywhere(weighed: Session) -> None:
    (told,) = for_audience([summarise(replace(weighed, edits=HELD))], "leaders", FI)
    points, _, choice, *_ = told.exercises[1].questions
    rows = [(row.item.text.in_language("fi"), row.points) for row in points.result.rows]
    assert rows == [(f"Teema 1 {NEUTRAL}", 3), (f"Idea 1 {NEUTRAL}", 2)]
    (again,) = told.exercises[2].questions
    for one in (choice, again):
        assert one.result.rows[0].item.text.in_language("fi") == f"Idea 1 {NEUTRAL}"


def test_words_that_somebody_said_openly_are_told(weighed: Session) -> None:
    """The same words of another table go to the tables, so the item does."""
    ideas = dict(weighed.answers["ideas"])
    ideas["q", 3, ""] = replace(ideas["q", 1, ""], table=3, value=[SAID[2]])
    played = replace(weighed, answers={**weighed.answers, "ideas": ideas})
    (told,) = for_audience([summarise(played)], "tables", FI)
    sort = told.exercises[1].questions[3]
    assert SAID[2] in {row.item.text.in_language("fi") for row in sort.result.items}


def test_a_theme_of_what_is_guarded_is_not_named(weighed: Session) -> None:
    guards = {**weighed.answers["weigh"]}
    guards["guard", 1, ""] = replace(guards["guard", 1, ""], table=2, value=key_of("teemassa"))
    guards["guard", 2, ""] = guards.pop(("guard", 1, ""))
    played = replace(weighed, answers={**weighed.answers, "weigh": guards}, edits=HELD)
    said = write([summarise(played)], FI, "csv", "leaders").decode()
    assert "teemassa" in said
    assert THEME not in said


def test_nobody_sees_which_lines_one_person_wrote(everything: Session) -> None:
    for audience in ("leaders", "record", "tables"):
        data = json.loads(write([summarise(everything)], FI, "json", audience))
        for exercise in data["exercises"]:
            for asked in exercise["questions"]:
                if asked["by"] == "person" and asked["type"] in ("lines", "rows"):
                    values = [answer["value"] for answer in asked["answers"]]
                    assert values == sorted(values)
                    assert all(len(value) == 1 for value in values)
    wishes = data["exercises"][0]["questions"][1]["answers"]
    assert [(one["value"], one["people"]) for one in wishes] == [
        (["@lepoa"], 3),
        (["hiljaisuutta | rauhaa"], 2),
    ]


@pytest.mark.parametrize("audience", ["leaders", "tables"])
def test_only_the_record_says_when_something_was_sent(grouped: Session, audience: str) -> None:
    def answers(audience: str) -> set[str]:
        data = json.loads(write([summarise(grouped)], FI, "json", audience))
        asked = (one for exercise in data["exercises"] for one in exercise["questions"])
        return {key for one in asked for answer in one["answers"] for key in answer}

    assert answers(audience) == {"table", "value", "people"}
    assert {"version", "by", "at"} < answers("record")
    days = grouped.created_at.strftime("%Y-%m-%d %H:")
    assert days in write([summarise(grouped)], FI, "csv", "record").decode()
    assert days not in write([summarise(grouped)], FI, "csv", audience).decode()
