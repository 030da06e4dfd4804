"""What a table or a person gave is in every format once, whatever the type of question."""

import csv
import io
import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from exercises.questions import question_types
from sessions.exports import write
from sessions.exports.markdown import as_text
from sessions.exports.scale import signed
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import QuestionSummary, Summary, summarise

PLACED = {"lajittelu": "sort", "sija": "rank", "pisteet": "points", "valinta": "choice"}


def made(session: Session, form: str, language: str = "fi") -> str:
    summaries = [summarise(session, language)]
    return write(summaries, Translator(language), form, "leaders").decode("utf-8-sig")


def rows(session: Session) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(made(session, "csv")), delimiter=";"))


def stored(path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def find(summary: Summary, name: str) -> QuestionSummary:
    questions = [question for exercise in summary.exercises for question in exercise.questions]
    return next(question for question in questions if question.question.name == name)


def cells(line: str) -> list[str]:
    """The cells of a line of a Markdown table."""
    return re.split(r"(?<!\\)\|", line)[1:-1]


def test_the_sessions_hold_all_types(everything: Session, grouped: Session) -> None:
    exercises = [*summarise(everything).exercises, *summarise(grouped).exercises]
    questions = [q for exercise in exercises for q in exercise.questions]
    assert {q.question.type for q in questions} == set(question_types())
    assert all(q.given or q.withheld for q in questions)


def test_what_was_written_is_in_the_spreadsheet_once(everything: Session, db_path: Path) -> None:
    view = stored(db_path, "select question, kind, idea, table_name from idea_summary")
    kinds = {"idea": "idea", "lause": "statement", "rivi": "row", "perustelu": "reason"}
    found = [
        (row["Kysymys"], kinds[row["Laji"]], re.sub("^'", "", row["Vastaus"]), row["Pöytä"])
        for row in rows(everything)
        if row["Laji"] in kinds
    ]
    assert len(found) == len(set(found))
    assert set(found) == set(view)
    assert {kind for _, kind, _, _ in found} == {"idea", "statement", "row", "reason"}


def test_what_was_placed_is_in_the_spreadsheet_once(everything: Session, db_path: Path) -> None:
    view: Counter[object] = Counter()
    for *row, people in stored(
        db_path,
        "select label, case when by = 'person' then '' else number end, figure, box, "
        "placings.people from placings join current_answers on current_answers.id = answer_id "
        "join tables on tables.id = table_id join questions on questions.name = question "
        "and questions.exercise = current_answers.exercise",
    ):
        view[tuple(row)] += int(str(people))
    found: Counter[object] = Counter()
    for row in rows(everything):
        if row["Laji"] in PLACED:
            table = int(row["Pöydän numero"]) if row["Pöydän numero"] else ""
            key = (row["Kysymys"], table, int(row["Luku"]), row["Laatikko"])
            found[key] += int(row["Henkilöitä"] or 1)
    assert found == view
    assert found.total() > 30


def test_what_was_rated_is_in_the_spreadsheet_once(everything: Session, db_path: Path) -> None:
    view = stored(
        db_path,
        "select question, item, sum(now_average * answers) from rating_summary group by 1, 2",
    )
    found: Counter[tuple[str, str]] = Counter()
    for row in rows(everything):
        if row["Laji"] == "arvio":
            people = int(row["Henkilöitä"] or 1)
            found[row["Kysymys"], row["Vastaus"]] += int(row["Nyt"]) * people
    assert found == {(question, item): round(total) for question, item, total in view}


def test_people_have_no_table(everything: Session) -> None:
    by_people = [row for row in rows(everything) if row["Henkilöitä"]]
    assert {(row["Pöytä"], row["Pöydän numero"]) for row in by_people} == {("", "")}
    assert {row["Yksikkö"] for row in by_people} == {"Ruokapalvelut"}
    drinks = [row for row in by_people if row["Kysymys"] == "Mitä juot?"]
    assert sum(int(row["Henkilöitä"]) for row in drinks if row["Vastaus"] == "'=Vesi") == 6


def test_data_hold_the_values_and_how_many_gave_them(everything: Session) -> None:
    data = json.loads(made(everything, "json"))
    found = {q["name"]: q for exercise in data["exercises"] for q in exercise["questions"]}
    assert found["energy"]["answers"][2] == {
        "table": None,
        "value": {"now": 6, "target": 8},
        "people": 3,
    }
    for name, question in found.items():
        told = find(summarise(everything), name)
        assert [answer["value"] for answer in question["answers"]] == [g.value for g in told.given]
        assert question["people"] == (
            sum(answer["people"] for answer in question["answers"])
            if question["by"] == "person" and not question["withheld"]
            else told.people
        )


def test_data_say_what_the_keys_mean(everything: Session) -> None:
    for language, words in (("fi", "Katse"), ("sv", "Blicken"), ("en", "Eye contact")):
        data = json.loads(made(everything, "json", language))
        questions = {q["name"]: q for step in data["exercises"] for q in step["questions"]}
        assert questions["order"]["items"][0] == {"key": "1", "text": words}
        assert questions["boxes"]["items"][1]["text"] == "=1+1"
        assert questions["nps"]["items"] == []


@pytest.mark.parametrize("form", ["html", "md", "csv", "json"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_too_few_people_are_only_counted(everything: Session, form: str, language: str) -> None:
    text = made(everything, form, language)
    told = Translator(language).text("summary-withheld", people=4, least=5)
    assert "salaisuus" not in text
    if form == "json":
        steps = json.loads(text)["exercises"]
        effort = next(q for step in steps for q in step["questions"] if q["name"] == "effort")
        withheld = {
            key: effort[key] for key in ("withheld", "people", "least", "answers", "result")
        }
        assert withheld == {
            "withheld": True,
            "people": 4,
            "least": 5,
            "answers": [],
            "result": None,
        }
    elif form == "csv":
        mine = [line for line in text.splitlines() if "1–7" in line]
        assert len(mine) == 1
        assert re.search(rf'[,;]"?{re.escape(told)}"?[,;]+$', mine[0])
    elif form == "md":
        assert f"1–7\n\n{told}\n\n###" in text
    else:
        assert text.count(told) == 1


def test_what_was_written_is_on_the_page_once(everything: Session) -> None:
    """Each with its table; the same words of people without names once, with how often."""
    page = made(everything, "md")
    t = Translator("fi")
    for name in ("ideas", "service"):
        question = find(summarise(everything), name)
        for given in question.given:
            for said in question.question.said(given.value):
                whose = as_text(called(everything, given.table, t))
                points = r"( · [1-9][0-9]* piste(ttä)?)?"
                line = re.escape(f"- {as_text(said.text)} (*{whose}") + points + re.escape("*)")
                assert len(re.findall(f"^{line}$", page, re.MULTILINE)) == 1
    lines = Counter(page.split("\n"))
    for line in (
        "- \\@lepoa (*×3*)",
        "- hiljaisuutta \\| rauhaa (*×2*)",
        "- nukuin",
        "- hyvä \\| porukka",
        "> -10 % odotusta",
        "> Katson silmiin",
        "| Oppilas | ruokaa | heti / =A1 | Pöytä 1 |",
        "| Huoltaja | tietoa |  | Pöytä 1 |",
        "| tervehdin | kaikille / aina | 1 |",
        "| =kahvi | äidille | 2 |",
    ):
        assert lines[line] == 1


def test_every_placing_of_a_table_has_its_cell(everything: Session) -> None:
    """Cells and what went to ideas that are gone make all that the tables said."""
    blocks = made(everything, "md").split("\n\n")
    summary = summarise(everything)
    for name in ("boxes", "order", "criteria", "points", "table", "skills"):
        question = find(summary, name)
        start = blocks.index(next(b for b in blocks if b.endswith(f"# {question.label}")))
        page = blocks[start + 1 :]
        grid = page[next(n for n, b in enumerate(page) if b.startswith("Pöydittäin")) + 1]
        filled = [c for line in grid.split("\n")[2:] for c in cells(line)[1:] if c.strip()]
        there = {item.key for item in question.question.choices}
        said = [key for given in question.given for key in given.value]
        assert len(filled) == sum(1 for key in said if key in there)


def test_the_workshop_speaks_its_language_and_the_program_its_own(everything: Session) -> None:
    """A workshop that lacks a language is told in one it has."""
    summaries, t = [summarise(everything, "sv")], Translator("en")
    for form in ("html", "md", "csv", "json"):
        file = write(summaries, t, form, "leaders").decode("utf-8-sig")
        assert "Tidtabellen" in file
        assert "Funktionell" in file
        assert "Timetable" not in file
        assert "Functional" not in file
    page = write(summaries, t, "md", "leaders").decode()
    assert "| No. | Item | Average place | Put first | Placed by |" in page
    assert "4 behärskar" in page
    assert "10 ja" in page
    assert "Behov \\| nu" in page


@pytest.mark.parametrize(
    ("figure", "written"), [(0.04, "0"), (-0.04, "0"), (0.05, "+0,1"), (-1.0, "−1"), (2.25, "+2,3")]
)
def test_a_difference_has_its_sign_when_it_is_one(figure: float, written: str) -> None:
    assert signed(figure, Translator("fi")) == written
