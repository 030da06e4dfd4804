"""A facilitator at the keyboard of a real terminal, and phones over real HTTP."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import httpx2

from exercises.model import Exercise
from sessions import archive
from sessions.asking import asked
from sessions.model import Session
from tests.live.terminal import Terminal

Said = dict[tuple[str, str, int], object]
"""What was acknowledged: by exercise, question and table."""


@dataclass
class Day:
    """One database, the program on it, and what was acknowledged to whom."""

    terminal: Terminal
    paja: str
    db: Path
    acknowledged: Said = field(default_factory=dict)
    before: list[str] = field(default_factory=list)
    """What the command line is put behind, such as a slow line."""

    def start(self, *words: str) -> None:
        """Start the program, or start it again."""
        where = ["--db", str(self.db), "--host", "127.0.0.1", "--lang", "fi"]
        self.terminal.start([*self.before, self.paja, *words, *where], LANG="fi_FI.UTF-8")

    @property
    def session(self) -> Session:
        """As it is on the disk."""
        return archive.read_session(self.db, "last")

    @property
    def address(self) -> str:
        """Where phones find the room."""
        return f"http://127.0.0.1:{self.session.port}"

    def until(self, fits: Callable[[Session], object], seconds: float = 20) -> Session:
        """Wait until the session on the disk fits; fails with what is on the screen."""
        end = time.monotonic() + seconds
        while not fits(session := self.session):
            assert time.monotonic() < end, self.terminal.screen()
            time.sleep(0.03)
        return session

    def press(self, key: str, fits: Callable[[Session], object]) -> Session:
        """Press a key, and wait until it is carried out on the disk."""
        self.terminal.press(key)
        return self.until(fits)

    def press_until(self, key: str, text: str, most: int = 20) -> str:
        """Press a key again and again until a text is on the screen."""
        for _ in range(most):
            if text in self.terminal.screen():
                break
            self.terminal.press(key)
            time.sleep(0.15)
        return self.terminal.wait(text)

    def go_on(self) -> Exercise:
        """Press Space; the step the room is at then, and the screen too: a Space on the step before
        would be one that somebody pressed twice."""
        before = self.session.step
        session = self.press("Space", lambda session: session.step != before)
        self.terminal.wait(f"Vaihe {session.step} / ")
        assert session.exercise is not None
        return session.exercise

    def answer_by_phone(self, exercise: Exercise, table: int, said: dict[str, str]) -> None:
        """Send a form for each question, given what is said in typed notation; a redirect is the
        acknowledgement."""
        session = self.session
        address = f"{self.address}/t/{session.tables[table].code}/"
        with httpx2.Client() as phone:
            assert phone.get(address).status_code == 200
            for name, typed in said.items():
                written = exercise.question(name)
                assert written is not None
                question = asked(session, written, table)
                parts = question.parse(typed)
                fields = {part: "\n".join(texts) for part, texts in parts.items()}
                data = {"exercise": exercise.name, "question": name, **fields}
                assert phone.post(address + "answer", data=data).status_code == 303
                self.acknowledged[exercise.name, name, table] = question.check(parts)

    def answer_by_keyboard(self, exercise: Exercise, table: int, said: dict[str, str]) -> None:
        """Press A, type the table's number and its answers, go back to the room."""
        terminal, session = self.terminal, self.session
        terminal.press("a")
        terminal.wait("Pöytä")
        terminal.type(str(table))
        terminal.press("Enter")
        for name, typed in said.items():
            written = exercise.question(name)
            assert written is not None
            question = asked(session, written, table)
            self.acknowledged[exercise.name, name, table] = question.check(question.parse(typed))
            time.sleep(0.2)
            if question.type == "lines":
                for idea in typed.split(";"):
                    terminal.type(idea.strip())
                    terminal.press("Enter")
            else:
                terminal.type(typed)
            terminal.press("Enter")
        terminal.wait(f"Tallennettu: pöytä {table}")
        terminal.press("Escape")
        terminal.wait("Välilyönti")

    def get(self, path: str) -> str:
        """A page of the room, as a browser in Finnish gets it."""
        page = httpx2.get(f"{self.address}{path}", headers={"accept-language": "fi"})
        assert page.status_code == 200, path
        return page.text

    def leave(self, seconds: float = 10) -> None:
        """Press Ctrl+Q, and Enter to whatever is asked; the program has ended well."""
        self.terminal.press("C-q")
        end = time.monotonic() + seconds
        while "EXIT=0" not in self.terminal.screen():
            self.terminal.press("Enter")
            assert time.monotonic() < end, self.terminal.screen()
            time.sleep(0.3)

    def at(self, minutes: int) -> str:
        """The time of day in so many minutes, as people type it."""
        moment = datetime.fromtimestamp(time.time() + minutes * 60)
        return f"{moment.hour}.{moment.minute:02}"
