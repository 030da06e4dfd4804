"""What passes the check survives: stored, read back, tallied and exported as it was."""

import csv
import html
import io
import json
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from exercises.errors import AnswerRefusedError
from exercises.items_question import ItemsQuestion
from exercises.languages import Text
from exercises.model import Exercise, Workshop
from exercises.question import Question, Value
from exercises.questions.lines import LinesQuestion
from sessions.answering import next_version
from sessions.archive import read_session
from sessions.database import open_database
from sessions.events import AnswerGiven, SessionCreated
from sessions.exports import write
from sessions.i18n import Translator
from sessions.model import Details, GivenBy, Session, Step, Table
from sessions.store import write_events
from sessions.summary import ExerciseSummary, summarise
from tests.exercises.questions_at_hand import IDEAS, LABEL, QUESTIONS, entered

TEXT = Text.same("Koe")
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
VOTERS = ("a", "b", "c")
"""As many people as a score wants before it is told."""


class Kept:
    """A session on the disk with an exercise for each question, and a source of items."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db: Database = open_database(path)
        source = LinesQuestion(name="x", label=LABEL)
        self.session = Session(
            id="s",
            reference="koe",
            workshop=Workshop(
                name="koe",
                title=TEXT,
                purpose=TEXT,
                steps=(_step("x", source), *(_step(q.name, _unbound(q)) for q in QUESTIONS)),
            ),
            details=Details("Koe", "", "", date(2026, 11, 22), "fi"),
            created_at=NOW,
            tables={n: Table(f"t{n}", n, "", "", f"K{n}") for n in range(1, 5)},
            steps=(Step(5),) * (len(QUESTIONS) + 1),
        )
        write_events(self.db, [(self.session, SessionCreated(NOW, self.session))])
        for table in range(1, 5):
            said = [i.text.fi for i in IDEAS if i.tables[0] == table] or ["tervehditään"]
            self.give("x", table, said)

    def give(self, name: str, table: int, value: Value, voter: str = "") -> None:
        """Store an answer as the engine would."""
        by = GivenBy.PHONE
        answer = next_version(self.session, table, name, name, value, by, voter=voter)
        event = AnswerGiven(NOW, answer)
        self.session = event.after(self.session)
        write_events(self.db, [(self.session, event)])


def _step(name: str, question: Question) -> Exercise:
    return Exercise(
        name=name, title=TEXT, words=TEXT, minutes=1, questions=(replace(question, name=name),)
    )


def _unbound(question: Question) -> Question:
    return question.with_items(()) if isinstance(question, ItemsQuestion) else question


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    kept = Kept(tmp_path_factory.mktemp("kept") / "paja.db")
    with closing(kept.db):
        yield kept


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.name)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_survives(kept: Kept, question: Question, data: st.DataObject) -> None:
    """The value read back, told and exported is the value that was checked."""
    try:
        value = question.check(data.draw(entered(question)))
    except AnswerRefusedError:
        return
    name = question.name
    for voter in VOTERS if question.by_person else ("",):
        kept.give(name, 1, value, voter)
    session = read_session(kept.path, "koe")
    assert session == kept.session
    summary = summarise(session, "fi")
    found = next(e for e in summary.exercises if e.exercise.name == name)
    people = len(VOTERS) if question.by_person else 1
    assert [(one.value, one.people) for one in found.questions[0].given] == [(value, people)]
    made = {
        form: write([summary], Translator("fi"), form, "leaders").decode("utf-8-sig")
        for form in ("json", "csv", "md")
    }
    exported = json.loads(made["json"])
    told = next(e for e in exported["exercises"] if e["name"] == name)["questions"][0]
    assert [answer["value"] for answer in told["answers"]] == [
        given.value for given in found.questions[0].given
    ]
    _check_csv(made["csv"], found)
    page = _letters(html.unescape(made["md"].replace("\\", "")))
    for given_ in found.questions[0].given:
        for said in found.questions[0].question.said(given_.value):
            # A table's row stands cell by cell.
            cells = said.text.split(" – ") if said.kind == "row" else [said.text]
            assert all(_letters(cell) in page for cell in cells)


def _letters(text: str) -> str:
    """Without what marks Markdown, and without the spaces between words."""
    return re.sub(r"[\s\\]", "", text)


def _check_csv(page: str, found: ExerciseSummary) -> None:
    """Each text and each figure has its row."""
    rows = list(csv.reader(io.StringIO(page, newline=""), delimiter=";"))
    # A text that a spreadsheet would take for a formula has an apostrophe before it.
    mine = [
        {*row, *(cell.removeprefix("'") for cell in row)}
        for row in rows[1:]
        if row[6] == str(found.number)
    ]
    asked = found.questions[0]
    for answer in asked.given:
        wanted = [{said.text} for said in asked.question.said(answer.value)]
        wanted += [{one.item, str(one.now)} for one in asked.question.rated(answer.value, "fi")]
        wanted += [{one.item, str(one.figure)} for one in asked.question.placed(answer.value, "fi")]
        assert all(any(words <= row for row in mine) for words in wanted)
