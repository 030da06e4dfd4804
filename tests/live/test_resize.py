"""The terminal's window is drawn larger and smaller while a table's answer is being typed."""

from pathlib import Path

import pytest

from tests.live.day import Day
from tests.live.terminal import Terminal

pytestmark = pytest.mark.live

SIZES = [(200, 60), (60, 15), (120, 40), (50, 10), (80, 24)]
"""After 80×24; two of them are too small to work in."""


def test_nothing_that_is_being_typed_is_lost(terminal: Terminal, paja: str, db_path: Path) -> None:
    """Where the window is too small, keys do nothing that nobody could see."""
    day = Day(terminal, paja, db_path)
    day.start("run", "house-rules", "--tables", "2", "--port", "0")
    terminal.wait("Mukana 0/2")
    for _ in range(2):
        exercise = day.go_on()
    day.answer_by_phone(exercise, 1, {"principles": "Kysymme ensin"})
    terminal.wait("1 / 2 pöytää")
    terminal.press("a")
    terminal.wait("Pöytä")
    terminal.press("2", "Enter")
    terminal.wait("Yksi idea riville")
    terminal.type("Tervehdimme")
    terminal.wait("Tervehdimme")
    typed = "Tervehdimme"
    for width, height in SIZES:
        terminal.resize(width, height)
        if width < 80:
            terminal.wait(str(width))
            terminal.wait_until(lambda screen: "Tervehdimme" not in screen, "too small")
            terminal.press("x", "Space", "Enter")
        else:
            terminal.wait("Yksi idea riville")
            terminal.type(f" {width}")
            typed += f" {width}"
            terminal.wait(typed)
    terminal.press("Enter")
    terminal.type("Kuuntelemme")
    terminal.press("Enter", "Enter")
    answer = day.until(lambda session: session.answer("rules-collect", "principles", 2)).answer(
        "rules-collect", "principles", 2
    )
    assert answer is not None
    assert answer.value == [typed, "Kuuntelemme"]
    terminal.press("Escape")
    terminal.wait("Välilyönti – seuraava")
    assert "▶ 2" in terminal.wait("2 / 2 pöytää")
    day.leave()
