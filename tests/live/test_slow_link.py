"""The room over a slow line: keys are typed ahead of the picture, and none is lost or overtaken."""

import sys
import time
from pathlib import Path

import pytest

from sessions.model import Phase
from tests.live import slow_link
from tests.live.day import Day
from tests.live.terminal import Terminal

pytestmark = pytest.mark.live

PACE = 5000
"""Bytes a second: about a modem of 56,000 baud; a whole screen takes some seconds."""
DELAY = 0.4
"""Seconds that a key is on its way."""
IDEAS = ["Tervehdimme jokaista nimeltä", "Kerromme, mitä tapahtuu", "Kuuntelemme loppuun"]


@pytest.fixture
def far(terminal: Terminal, paja: str, db_path: Path) -> Day:
    """A facilitator at the far end of the line."""
    link = [sys.executable, str(Path(slow_link.__file__)), str(PACE), str(DELAY)]
    return Day(terminal, paja, db_path, before=link)


def test_keys_are_carried_out_in_order_over_a_slow_line(far: Day) -> None:
    """A step, an answer with its own corrections, the clock, what the room sees: all of it typed
    without waiting for the picture."""
    day, terminal = far, far.terminal
    day.start("run", "house-rules", "--tables", "3", "--port", "0")
    terminal.wait("Mukana 0/3", seconds=60)

    day.go_on()
    terminal.wait("▶ 1", seconds=60)
    terminal.press("Space", "a", "2", "Enter")
    for idea in IDEAS:
        terminal.type(f"{idea}xy")
        terminal.press("BSpace", "BSpace", "Enter")
    terminal.press("Enter")
    answered = day.until(lambda session: session.answer("rules-collect", "principles", 2), 60)
    answer = answered.answer("rules-collect", "principles", 2)
    assert answer is not None
    assert answer.value == IDEAS
    assert answer.version == 1

    minutes = answered.present.minutes
    terminal.press("Escape")
    time.sleep(1)  # Escape and what follows at once would be one key to a terminal
    terminal.press("v", "o", "t", "+", "+", "-", "Space", "Left")
    session = day.until(lambda session: session.step == 2 and session.steps[2].entered_at, 60)
    assert session.present.revealed == (("principles", 2),)
    assert session.present.phase is Phase.CLOSED
    assert session.present.minutes == minutes + 1
    assert session.present.spent

    terminal.wait("▶ 2", seconds=60)
    terminal.wait("Tervehdimme", seconds=60)
    day.leave(seconds=60)


def test_a_terminal_that_takes_nothing_does_not_hold_up_the_phones(
    terminal: Terminal, paja: str, db_path: Path
) -> None:
    """Such as a console in which somebody marks text; what it missed is painted afterwards."""
    day = Day(terminal, paja, db_path)
    day.start("run", "house-rules", "--tables", "2", "--port", "0")
    terminal.wait("Mukana 0/2")
    for _ in range(2):
        exercise = day.go_on()
    with terminal.stopped():
        for count in range(40):
            began = time.monotonic()
            day.answer_by_phone(exercise, 1, {"principles": f"Ajatus {count}; {'pitkä ' * 15}"})
            assert time.monotonic() - began < 4
            time.sleep(0.25)
    terminal.wait("Ajatus 39")
    day.leave()
