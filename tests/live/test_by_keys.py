"""A whole workshop by keys alone: from the home screen to the leaders' folder."""

from pathlib import Path

import pytest

from sessions.model import EVERY_TABLE, Phase, Session
from tests.live.day import Day
from tests.live.terminal import Terminal

pytestmark = pytest.mark.live

TYPED = 3
"""The table without a phone."""
SAID = {
    "rules-collect": {
        "principles": {
            1: "Tervehdimme jokaista; Kerromme, mitä tapahtuu",
            2: "Vastaamme samana päivänä",
            3: "Kuuntelemme loppuun; Emme pompottele",
        }
    },
    "rules-choose": {"chosen": {1: "1: 3, 2: 2", 2: "1: 5", 3: "2: 5"}},
    "rules-word": {
        "sentences": {
            1: "Tervehdimme ennen kuin kysytään",
            2: "Soitamme takaisin samana päivänä",
            3: "Kuuntelemme ensin",
        }
    },
    "rules-wall": {"wall": {1: "1 2", 2: "2", 3: "1 3"}},
    "rules-promise": {
        "promises": {1: "Nostan katseen", 2: "Soitan yhden puhelun", 3: "Kysyn vielä kerran"},
        "next": {1: "Taukohuoneeseen", 2: "Keväällä uudestaan", 3: "Oveen"},
    },
}
"""By exercise, question and table, in typed notation."""


@pytest.fixture
def day(terminal: Terminal, paja: str, db_path: Path) -> Day:
    """A facilitator who opens the laptop."""
    return Day(terminal, paja, db_path)


def test_a_whole_workshop_by_keys_alone(day: Day, tmp_path: Path) -> None:
    make_session(day)
    plan_the_end(day)
    work_the_clock(day)
    gather_and_reveal(day)
    make_themes(day)
    play_the_rest(day)
    send_to_the_leaders(day, tmp_path / "documents")
    day.leave()


def make_session(day: Day) -> None:
    """From the home screen: a workshop, three tables, the lobby."""
    terminal = day.terminal
    day.start("--port", "0")
    terminal.wait("Uusi tilaisuus työpajasta")
    day.press_until("Down", "uusi: Huoneentaulu")
    terminal.press("Enter")
    terminal.wait("Pöytien nimet")
    terminal.press(*["Tab"] * 5, "BSpace", str(TYPED), "C-s")
    terminal.wait(f"Mukana 0/{TYPED}")
    assert len(day.session.tables) == TYPED


def plan_the_end(day: Day) -> None:
    """The end is set too early, a way to make it taken, undone, and taken after all."""
    terminal, before = day.terminal, day.session.steps
    terminal.press("l")
    terminal.wait("vain sinulle")
    terminal.press("Home", "Enter")
    terminal.wait("Monelta")
    terminal.type(day.at(minutes=50))
    terminal.press("Enter")
    terminal.wait("Tässä keinot")
    assert day.until(lambda session: session.ends_at).steps == before

    def take(session: Session) -> bool:
        return sum(step.minutes for step in session.steps) <= 51

    terminal.press("Home", "Down")
    terminal.wait("ota tämä: Lyhennä")
    day.press("Enter", take)
    day.press("u", lambda session: session.steps == before)
    terminal.wait("Tässä keinot")
    terminal.press("Home", "Down")
    terminal.wait("ota tämä: Lyhennä")
    day.press("Enter", take)
    terminal.press("Escape")
    terminal.wait("Mukana 0/3")


def work_the_clock(day: Day) -> None:
    """It starts with the first step, is stopped, given a minute, and started."""
    day.go_on()
    minutes = day.session.present.minutes
    assert day.session.present.running_since
    day.press("t", lambda session: session.present.running_since is None)
    day.press("+", lambda session: session.present.minutes == minutes + 1)
    day.press("+", lambda session: session.present.minutes == minutes + 2)
    day.press("-", lambda session: session.present.minutes == minutes + 1)
    day.press("t", lambda session: session.present.running_since)
    day.terminal.press("n")
    day.terminal.wait("Esc – takaisin")
    day.terminal.press("Escape")
    day.terminal.wait("Välilyönti – seuraava")


def gather_and_reveal(day: Day) -> None:
    """Two phones and the keyboard answer; results come out one by one, but for one."""
    terminal = day.terminal
    everybody_answers(day)
    one, two = ("principles", 1), ("principles", 2)
    day.press("v", lambda session: session.present.revealed == (one,))
    day.press("v", lambda session: session.present.revealed == (one, two))
    assert "Vastaamme samana päivänä" in day.get("/screen")
    terminal.press("h")
    day.press_until("Down", "piilota pöydän 2 vastaus")
    day.press("Enter", lambda session: session.hidden)
    terminal.press("Escape")
    terminal.wait("Välilyönti – seuraava")
    whole = (("principles", EVERY_TABLE),)
    day.press("r", lambda session: session.present.revealed == whole)
    page = day.get("/screen")
    assert "Kerromme, mitä tapahtuu" in page
    assert "Vastaamme samana päivänä" not in page

    terminal.press("p")
    wall = terminal.wait("Kerromme, mitä tapahtuu")
    terminal.wait_until(lambda screen: "Välilyönti" not in screen, "the wall")
    assert "samana päivänä" not in terminal.screen()
    assert "myöhässä" not in wall
    terminal.press("p")
    terminal.wait("Välilyönti – seuraava")

    day.press("u", lambda session: session.present.revealed == (one, two))
    day.press("u", lambda session: not session.hidden)
    day.press("r", lambda session: session.present.revealed == whole)
    assert "Vastaamme samana päivänä" in day.get("/screen")


def make_themes(day: Day) -> None:
    """Two ideas say the same."""
    terminal = day.terminal
    terminal.press("g")
    terminal.wait("Ei vielä teemoja")
    terminal.press("n")
    terminal.wait("Esc sulje")
    terminal.type("Kohtaaminen")
    terminal.press("Enter")
    terminal.wait("siirrä teemaan: Kohtaaminen")
    terminal.press("Enter")
    terminal.wait("2 ideaa")
    grouping = day.until(
        lambda session: len(session.grouping("rules-collect").placed) == 2
    ).grouping("rules-collect")
    assert [theme.name for theme in grouping.themes] == ["Kohtaaminen"]
    terminal.press("Escape")
    terminal.wait("Välilyönti – seuraava")


def play_the_rest(day: Day) -> None:
    """Answers are closed and opened, a step is gone back, the last one asks about the end."""
    day.press("o", lambda session: session.present.phase is Phase.CLOSED)
    day.press("o", lambda session: session.present.phase is Phase.OPEN)
    day.press("Left", lambda session: session.step == 1)
    day.press("Space", lambda session: session.step == 2)
    while day.session.next_step() is not None:
        everybody_answers(day)
    day.terminal.press("Space")
    day.terminal.wait("Päätetäänkö tilaisuus?")
    day.press("Enter", lambda session: session.ended_at)
    assert "Kiitos!" in day.get(f"/t/{day.session.tables[1].code}/")


def send_to_the_leaders(day: Day, documents: Path) -> None:
    """Everything that the leadership group gets, in one folder; every answer is in it."""
    terminal = day.terminal
    terminal.wait("Tilaisuus on päätetty")
    terminal.press("s")
    terminal.wait("W – kaikki johtoryhmälle")
    terminal.press("w")
    terminal.wait("Enter – tallenna silti")
    terminal.press("Enter")
    (folder,) = written(day, documents)
    assert {file.suffix for file in folder.iterdir()} == {".docx", ".pdf", ".xlsx", ".html"}
    page = next(folder.glob("*.html")).read_text("utf-8")
    for said in ("Vastaamme samana päivänä", "Kohtaaminen", "Kuuntelemme ensin", "Oveen"):
        assert said in page
    stored = {
        (exercise, *key[:2]): answer.value
        for exercise, answers in day.session.answers.items()
        for key, answer in answers.items()
    }
    assert stored == day.acknowledged


def written(day: Day, documents: Path) -> list[Path]:
    """The folders of papers, once all of them are there."""

    def whole(_: Session) -> bool:
        return len([*documents.glob("*/*.*")]) == 4

    day.until(whole, seconds=60)
    return [*documents.iterdir()]


def everybody_answers(day: Day) -> None:
    """The next step, and what all tables say in it."""
    exercise = day.go_on()
    for table in (1, 2):
        said = {question: by[table] for question, by in SAID[exercise.name].items()}
        day.answer_by_phone(exercise, table, said)
    said = {question: by[TYPED] for question, by in SAID[exercise.name].items()}
    day.answer_by_keyboard(exercise, TYPED, said)
    day.terminal.wait("3 / 3 pöytää")
