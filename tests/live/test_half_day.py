"""The whole half-day in a real terminal, with the program killed in the middle."""

import json
import os
import signal
import sqlite3
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import httpx2
import pytest

from exercises.model import Exercise
from exercises.question import Question
from sessions import archive
from sessions.model import Session
from tests.live.terminal import Terminal

pytestmark = pytest.mark.live

TYPED = 4
"""The table without a phone."""


@dataclass
class HalfDay:
    """A facilitator at the keyboard, three phones, and what was acknowledged to whom."""

    terminal: Terminal
    paja: str
    db: Path
    acknowledged: dict[tuple[str, str, int], object] = field(default_factory=dict)

    def start(self, what: str) -> None:
        """Start the program, or start it again."""
        words = [self.paja, "run", what, "--db", str(self.db), "--host", "127.0.0.1"]
        if what == "city-coaching":
            words += ["--tables", str(TYPED), "--name", "Puolipäivä", "--port", "0"]
        self.terminal.start([*words, "--lang", "fi"], LANG="fi_FI.UTF-8")

    @property
    def session(self) -> Session:
        """As it is on the disk."""
        return archive.read_session(self.db, "last")

    def go_on(self) -> Exercise:
        """Press Space; the step the room is at then."""
        before = self.session.step
        self.terminal.press("Space")
        end = time.monotonic() + 10
        while self.session.step == before:
            assert time.monotonic() < end, self.terminal.screen()
            time.sleep(0.02)
        exercise = self.session.exercise
        assert exercise is not None
        return exercise

    def example(self, question: Question, table: int) -> str:
        """What a table says, in typed notation; no two tables say the same."""
        examples = question.examples.in_language("fi")
        if examples:
            return examples[table % len(examples)]
        fields: dict[str, list[str]] = {field: [] for field in question.fields}
        return question.typed(question.check(question.imagine(fields, "", Random(table))))

    def answer_by_phone(self, exercise: Exercise, table: int) -> None:
        """Send a form for each question; a redirect is the acknowledgement."""
        session = self.session
        address = f"http://127.0.0.1:{session.port}/t/{session.tables[table].code}/"
        with httpx2.Client() as phone:
            assert phone.get(address).status_code == 200
            for question in exercise.questions:
                parts = question.parse(self.example(question, table))
                fields = {part: "\n".join(texts) for part, texts in parts.items()}
                data = {"exercise": exercise.name, "question": question.name, **fields}
                assert phone.post(address + "answer", data=data).status_code == 303
                key = (exercise.name, question.name, table)
                self.acknowledged[key] = question.check(parts)

    def answer_by_keyboard(self, exercise: Exercise) -> None:
        """Press A, type the table's number and its answers, go back to the room."""
        terminal = self.terminal
        terminal.press("a")
        terminal.wait("Pöytä")
        terminal.type(str(TYPED))
        terminal.press("Enter")
        for question in exercise.questions:
            typed = self.example(question, TYPED)
            self.acknowledged[(exercise.name, question.name, TYPED)] = question.check(
                question.parse(typed)
            )
            time.sleep(0.2)
            if question.type == "lines":
                for idea in typed.split(";"):
                    terminal.type(idea.strip())
                    terminal.press("Enter")
            else:
                terminal.type(typed)
            terminal.press("Enter")
        terminal.wait(f"Tallennettu: pöytä {TYPED}")
        terminal.press("Escape")
        terminal.wait("Välilyönti")


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
    day = HalfDay(terminal, paja, db_path)
    day.start("city-coaching")
    terminal.wait("Mukana 0/4")
    before = day.session
    killed = False
    while day.session.next_step() is not None:
        exercise = day.go_on()
        if not exercise.questions:
            continue
        day.answer_by_phone(exercise, 1)
        if exercise.name == "experience":
            kill(db_path)
            killed = True
            terminal.wait("EXIT=137")
            day.start(before.reference)
            terminal.wait("1 / 4 pöytää")
            after = day.session
            assert after.step == 6
            assert after.port == before.port or before.port is None
            assert [t.code for t in after.tables.values()] == [
                t.code for t in before.tables.values()
            ]
        day.answer_by_keyboard(exercise)
        day.answer_by_phone(exercise, 2)
        day.answer_by_phone(exercise, 3)
        terminal.wait("4 / 4 pöytää")
    assert killed
    terminal.press("Space")
    terminal.wait("Päätetäänkö tilaisuus?")
    terminal.press("Enter")
    terminal.wait("Tilaisuus on päätetty")
    code = day.session.tables[1].code
    page = httpx2.get(
        f"http://127.0.0.1:{day.session.port}/t/{code}/", headers={"accept-language": "fi"}
    )
    assert "Kiitos!" in page.text
    terminal.press("C-q")
    end = time.monotonic() + 10
    while "EXIT=0" not in terminal.screen():
        terminal.press("Enter")
        assert time.monotonic() < end, terminal.screen()
        time.sleep(0.3)

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
