"""Every workshop of the library in every language: played over HTTP, looked at, exported."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Browser, Page, expect

from exercises.languages import LANGUAGES
from exercises.library import Library
from exercises.model import Exercise
from sessions.exports import write
from sessions.i18n import Translator
from sessions.model import Details, Session
from sessions.rehearsal import rehearse
from sessions.summary import Summary, summarise
from tests.live.conftest import HOST
from tui.cli.house import LocalHouse
from tui.house import Room

pytestmark = [pytest.mark.live, pytest.mark.browser]

TABLES = 4
LOOKING = TABLES + 1
"""The table that simulated tables leave to somebody else: its page is what the browser sees."""
SPEED = 60.0
LIBRARY = Library()


@pytest.fixture(params=[(name, code) for name in LIBRARY.names for code in LANGUAGES], ids="-".join)
async def played(
    request: pytest.FixtureRequest, house: LocalHouse, details: Details
) -> AsyncIterator[Room]:
    """A room of each workshop in each language, in which simulated tables answer."""
    name, language = request.param
    workshop = LIBRARY.workshop(name)
    assert workshop.languages == LANGUAGES
    room = await house.open_new(workshop, replace(details, language=language), [("", "")] * LOOKING)
    session = room.engine.session
    assert session.port is not None
    tables = asyncio.create_task(rehearse(session.port, lambda: room.engine.session, speed=SPEED))
    yield room
    tables.cancel()


async def test_played_through(played: Room, browser: Browser) -> None:
    """Every question is answered by four tables, and all of it stands in the summary."""
    engine = played.engine
    language = engine.session.details.language
    page = await _phone(browser, played)
    for number, exercise in enumerate(engine.session.workshop.steps, start=1):
        await engine.go_to(number)
        if exercise.questions:
            await _until_answered(played, exercise)
        await _look(page, exercise, language)
        await _axe(page, exercise)
        if exercise.questions:
            await engine.show_answers()
            await expect(page.locator("#results")).to_be_visible()
            await _axe(page, exercise)
    await engine.end()
    await expect(page.locator("body")).to_have_attribute("data-state", "over")
    _check_exports(engine.session)


async def _phone(browser: Browser, room: Room) -> Page:
    session = room.engine.session
    language = session.details.language
    context = await browser.new_context(
        viewport={"width": 390, "height": 844}, locale=f"{language}-FI"
    )
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"script error: {error}"))
    code = session.tables[LOOKING].code
    await page.goto(f"http://{HOST}:{session.port}/t/{code}/?lang={language}")
    return page


async def _until_answered(room: Room, exercise: Exercise) -> None:
    """Every question of the exercise, also the optional ones, by all tables with phones."""
    wanted = {(question.name, table) for question in exercise.questions for table in range(1, 5)}
    answered = asyncio.Event()

    def look(_: object = None) -> None:
        answers = room.engine.session.answers.get(exercise.name, {})
        if wanted <= {(question, table) for question, table, _ in answers}:
            answered.set()

    stop = room.engine.listen(look)
    look()
    async with asyncio.timeout(30):
        await answered.wait()
    stop()


async def _look(page: Page, exercise: Exercise, language: str) -> None:
    """The page is in its language: the step's own texts, and no other language's."""
    await expect(page.locator("h1")).to_have_text(exercise.title.in_language(language))
    assert await page.locator("html").get_attribute("lang") == language
    shown = " ".join((await page.locator("main").inner_text()).split())
    for question in exercise.questions:
        for code in LANGUAGES:
            label = question.label.in_language(code)
            mine = label == question.label.in_language(language)
            assert (" ".join(label.split()) in shown) is mine


async def _axe(page: Page, exercise: Exercise) -> None:
    """Everything in light; in dark only colours can differ."""
    if not await page.evaluate("Boolean(window.axe)"):
        await page.evaluate(AXE_SCRIPT)
    for scheme, options in (("light", {}), ("dark", {"runOnly": ["color-contrast"]})):
        await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        found = await page.evaluate(
            "async options => (await axe.run({resultTypes: ['violations'], ...options})).violations"
            ".map(one => [one.id, one.nodes[0].html])",
            options,
        )
        assert not found, (exercise.name, scheme, found)


def _check_exports(session: Session) -> None:
    """Everything that may be told stands in each format, in the session's language."""
    language = session.details.language
    summary = summarise(session, language)
    t = Translator(language)
    made = {
        form: write([summary], t, form, "leaders").decode("utf-8-sig")
        for form in ("md", "csv", "json")
    }
    data = json.loads(made["json"])
    assert data["language"] == language
    assert len(data["exercises"]) == len(summary.exercises)
    for text in _told(summary):
        for form, page in made.items():
            assert _bare(text) in _bare(page), (form, text)


def _told(summary: Summary) -> list[str]:
    """What tables and people wrote, and what the exercises are called."""
    texts = [exercise.title for exercise in summary.exercises]
    for exercise in summary.exercises:
        for found in exercise.questions:
            assert found.given or found.withheld, (exercise.title, found.label)
            texts.append(found.label)
            for given in found.given:
                said = found.question.said(given.value)
                texts += [part for one in said for part in one.text.split(" – ")]
    return texts


def _bare(text: str) -> str:
    """Without what a format escapes with."""
    return "".join(character for character in text if character.isalnum()).casefold()
