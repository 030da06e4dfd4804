"""The whole half-day in a real terminal, with the program killed in the middle."""

import json
import os
import signal
import sqlite3
import subprocess
from pathlib import Path
from random import Random

import pytest

from exercises.model import Exercise
from exercises.question import Question
from tests.live.day import Day
from tests.live.terminal import Terminal

pytestmark = pytest.mark.live

TYPED = 4
"""The table without a phone."""


def start(day: Day, what: str) -> None:
    """Start the program, or start it again."""
    new = ("--tables", str(TYPED), "--name", "Puolipäivä", "--port", "0")
    day.start("run", what, *(new if what == "city-coaching" else ()))


def examples(exercise: Exercise, table: int) -> dict[str, str]:
    """What a table says to each question, in typed notation; no two tables say the same."""
    return {question.name: example(question, table) for question in exercise.questions}


def example(question: Question, table: int) -> str:
    """What a table says to one."""
    typed = question.examples.in_language("fi")
    if typed:
        return typed[table % len(typed)]
    fields: dict[str, list[str]] = {field: [] for field in question.fields}
    return question.typed(question.check(question.imagine(fields, "", Random(table))))


def kill(db: Path) -> None:
    """SIGKILL to the program that has the database open."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().decode().split("\0")
        except OSError:
            continue
        if str(db) in words:
            os.kill(int(folder.name), signal.SIGKILL)


def test_a_half_day_with_a_kill_in_the_middle(
    terminal: Terminal, paja: str, db_path: Path, tmp_path: Path
) -> None:
    """Every acknowledged answer is in the exported summary, once; codes and port stay."""
    day = Day(terminal, paja, db_path)
    start(day, "city-coaching")
    terminal.wait("Mukana 0/4")
    before = day.session
    killed = False
    while day.session.next_step() is not None:
        exercise = day.go_on()
        if not exercise.questions:
            continue
        day.answer_by_phone(exercise, 1, examples(exercise, 1))
        if exercise.name == "experience":
            kill(db_path)
            killed = True
            terminal.wait("EXIT=137")
            start(day, before.reference)
            terminal.wait("1 / 4 pöytää")
            after = day.session
            assert after.step == 6
            assert after.port == before.port or before.port is None
            assert [t.code for t in after.tables.values()] == [
                t.code for t in before.tables.values()
            ]
        day.answer_by_keyboard(exercise, TYPED, examples(exercise, TYPED))
        day.answer_by_phone(exercise, 2, examples(exercise, 2))
        day.answer_by_phone(exercise, 3, examples(exercise, 3))
        terminal.wait("4 / 4 pöytää")
    assert killed
    terminal.press("Space")
    terminal.wait("Päätetäänkö tilaisuus?")
    terminal.press("Enter")
    terminal.wait("Tilaisuus on päätetty")
    assert "Kiitos!" in day.get(f"/t/{day.session.tables[1].code}/")
    day.leave()

    file = tmp_path / "summary.json"
    words = [
        paja,
        "export",
        "last",
        "--format",
        "json",
        "--output",
        str(file),
        "--db",
        str(db_path),
    ]
    subprocess.run(words, check=True, capture_output=True, timeout=30)
    stored = {
        (e["name"], q["name"], a["table"]): a["value"]
        for e in json.loads(file.read_text("utf-8"))["exercises"]
        for q in e["questions"]
        for a in q["answers"]
    }
    assert stored == day.acknowledged
    asked = {
        (exercise.name, question.name): question
        for exercise in day.session.workshop.steps
        for question in exercise.questions
    }
    assert len(stored) == 4 * len(asked)
    with sqlite3.connect(db_path) as db:
        assert db.execute("select count(*) from answers").fetchone() == (len(stored),)
        typed = db.execute("select count(*) from answers where given_by = 'facilitator'")
        assert typed.fetchone() == (len(asked),)
        said = sum(len(asked[e, q].said(value)) for (e, q, _), value in stored.items())
        assert db.execute("select count(*) from idea_summary").fetchone() == (said,)
