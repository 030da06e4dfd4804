"""The terminal's wall: it says what the page says, and nothing of it is cut."""

import re
from html import unescape

import httpx2
import pytest

from sessions.clock import now
from sessions.i18n import Translator
from sessions.stage import stage_of
from sessions.stage.measure import LINE
from sessions.stage.model import Stage
from tests.sessions.stage.playing import play
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.widgets.wall import Wall

LOWEST = 18
"""Lines of a terminal of 24 that are left for it."""


def on_the_wall(room: Room, page: int = 0) -> Stage:
    engine = room.engine
    t = Translator(engine.session.details.language)
    return stage_of(engine.session, t, at=now(), address=room.address, page=page)


def drawn(stage: Stage, width: int) -> list[str]:
    wall = Wall()
    wall.show(stage)
    return [line.plain for line in wall.draw(width)]


def letters(text: str) -> str:
    """A text without what lies between its letters."""
    return re.sub(r"\s+", "", text)


def words(stage: Stage) -> list[str]:
    """All that is said on a page of results."""
    page = stage.page
    assert page is not None
    said = [page.label, page.total]
    for heading, row in page.headed:
        said += [heading, row.text, row.note, getattr(row, "figure", "")]
        for step, count in getattr(row, "steps", ()):
            said += [step, str(count)]
    return said


async def test_page_and_terminal_say_the_same_and_all_of_it_fits(house: LocalHouse) -> None:
    """Every page of every type of question."""
    room = await play(house)
    engine = room.engine
    async with httpx2.AsyncClient(base_url=room.address) as browser:
        for number in range(1, len(engine.session.steps) + 1):
            await engine.go_to(number)
            await engine.show_answers()
            pages = on_the_wall(room).pages
            assert pages
            for page in range(pages):
                engine.turn_page(page)
                stage = on_the_wall(room, page)
                html = (await browser.get("/screen")).text
                there = letters(unescape(re.sub("<[^>]+>", " ", html)))
                for width in (LINE, 76):
                    lines = drawn(stage, width)
                    assert len(lines) <= LOWEST
                    assert max(map(len, lines)) <= width
                    here = letters("".join(lines))
                    for text in words(stage):
                        assert letters(text) in here, lines
                        assert letters(text) in there


@pytest.mark.parametrize("tables", [1, 18, 60])
async def test_the_tables_fit_before_the_beginning(house: LocalHouse, tables: int) -> None:
    room = await play(house, tables=tables, steps=("visit",))
    lines = drawn(on_the_wall(room), LINE)
    assert len(lines) <= LOWEST
    assert f"Mukana 0 / {tables}" in "\n".join(lines)
    assert "· " in lines[-1]
