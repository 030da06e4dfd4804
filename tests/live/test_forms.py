"""The form of each question type in a real browser, with a script and without."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from exercises.model import Workshop
from exercises.question import Question
from sessions.asking import asked
from sessions.model import GivenBy
from tests.live.every_type import QUESTIONS, WORKSHOP
from tests.live.test_browser import open_page, table_address
from tui.house import Room

pytestmark = [pytest.mark.live, pytest.mark.browser]

Fields = Mapping[str, Sequence[str]]

ALL_SKILLS = [f"{figure}-{skill}" for skill in range(1, 11) for figure in ("now", "target")]
IDEAS = "Aikataulu pitää\nTervehditään nimeltä\nRemontointiaikataulunmuutosilmoitukset"

GOOD: dict[str, Fields] = {
    "promise": {"text": ["Kysyt kerran, saat vastauksen."]},
    "ideas": {"lines": [IDEAS]},
    "service": {"now": ["2"], "target": ["4"], "why": ["Joku auttoi aina."]},
    "skills": {field: ["3"] for field in ALL_SKILLS},
    "path": {
        "cell-1-1": ["Saapuminen"],
        "cell-1-2": ["Etsitään ovea"],
        "cell-1-3": ["Epävarmaa"],
        "cell-2-1": ["Lasku"],
    },
    "kinds": {f"box-{item}": [str(item % 2 + 1)] for item in range(1, 7)},
    "order": {"place-3": ["1"], "place-1": ["2"], "place-2": ["3"]},
    "best": {"place-4": ["1"], "place-6": ["2"], "place-1": ["3"]},
    "points": {"points-0": ["3"], "points-2": ["2"]},
    "one": {"choice": ["6"]},
    "some": {"choice": ["2", "6"]},
    "nps": {"score": ["9"], "why": ["Koska palvelu pelaa."]},
    "effort": {"score": ["4"]},
    "visit": {"score": ["100"]},
}
BAD: dict[str, Fields] = {
    "promise": {"text": ["x" * 300]},
    "ideas": {"lines": ["\n".join(f"idea {number}" for number in range(12))]},
    "service": {"target": ["4"], "why": ["Joku auttoi aina."]},
    "skills": {field: ["3"] for field in ALL_SKILLS if field != "target-7"},
    "path": {"cell-1-1": ["Saapuminen"], "cell-2-2": ["Etsitään ovea"]},
    "kinds": {f"box-{item}": ["1"] for item in range(1, 6)},
    "order": {"place-3": ["1"], "place-1": ["2"]},
    "best": {"place-4": ["1"]},
    "points": {"points-0": ["3"], "points-1": ["3"]},
    "one": {},
    "some": {"choice": ["1", "2", "6"]},
    "nps": {"why": ["Koska palvelu pelaa."]},
    "effort": {},
    "visit": {"score": ["101"]},
}


SMALL = """
[...document.querySelectorAll("main :is(button, input, select, textarea, label > span)")]
.filter(one => one.offsetParent && Math.min(one.offsetWidth, one.offsetHeight) < 43)
.map(one => one.outerHTML)
"""
TIDY = "Siisteys ja sotkujenkorjaamisvelvollisuus"


@pytest.fixture
def workshop() -> Workshop:
    """One step a question type."""
    return WORKSHOP


async def go_to(room: Room, question: Question) -> None:
    """To its step; where it is about the tables' ideas, there are some."""
    if question.source and not asked(room.engine.session, question).fields:
        await room.engine.go_to(2)
        await give(room, QUESTIONS[1], 2)
    await room.engine.go_to(QUESTIONS.index(question) + 1)


def filled(room: Room, question: Question, fields: Fields) -> dict[str, list[str]]:
    """The same fields by the names they have; ideas are counted from 0."""
    names = asked(room.engine.session, question).fields
    return {
        names[int(field[7:])] if field.startswith("points-") else field: list(texts)
        for field, texts in fields.items()
    }


async def give(room: Room, question: Question, table: int, voter: str = "") -> None:
    """Give an answer as another phone does."""
    parts = filled(room, question, GOOD[question.name])
    await room.engine.give_answer(
        table, question.name, parts, exercise=question.name, given_by=GivenBy.PHONE, voter=voter
    )


def given(room: Room, question: Question) -> Any:
    """The only answer to a question."""
    (answer,) = room.engine.session.current(question.name, question.name)
    return answer.value


async def enter(page: Page, fields: Fields) -> None:
    """Fill in the fields as they are; what a script put in their place is used by its buttons."""
    scripted = await page.locator("form.on .rank").count() > 0
    if scripted:
        for field in sorted(fields, key=lambda field: fields[field]):
            item = page.locator(f".rank ul li:has(select[name={field}])")
            await item.locator(".take").click()
        return
    for field, texts in fields.items():
        control = page.locator(f"[name={field}]")
        tag = await control.first.evaluate("field => field.tagName + field.type")
        if tag.startswith("SELECT"):
            await control.select_option(texts[0])
        elif tag in ("INPUTradio", "INPUTcheckbox"):
            for text in texts:
                await page.check(f"[name={field}][value='{text}']")
        else:
            while not await control.is_visible():
                await page.click(".more")
            await control.fill(texts[0])


async def entered(page: Page) -> list[list[str]]:
    """What the form would send."""
    return await page.evaluate("[...new FormData(document.querySelector('form[action=answer]'))]")


async def send(page: Page) -> None:
    await page.click("form[action=answer] button:not([type])")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
async def test_refused_mended_received_changed(
    browser: Browser, site: str, room: Room, script: bool
) -> None:
    """A refusal says why and keeps what was entered; mended it is received, and can be changed."""
    await room.engine.go_to(1)
    address = table_address(site, room)
    page = await open_page(browser, address, java_script_enabled=script)
    for question in QUESTIONS:
        await go_to(room, question)
        if not script:
            await page.goto(address)
        form = page.locator(f"#q-{question.name} form[action=answer]")
        await expect(form).to_be_visible()
        await enter(page, filled(room, question, BAD[question.name]))
        before = await entered(page)
        await send(page)
        await expect(page.locator(".wrong")).to_be_focused()
        assert await page.locator(".wrong").inner_text(), question.name
        assert await entered(page) == before, question.name

        if script:  # the draft is the next test's matter
            await page.evaluate("localStorage.clear()")
        await page.goto(address)
        parts = filled(room, question, GOOD[question.name])
        await enter(page, parts)
        before = await entered(page)
        await send(page)
        await expect(page.locator(".receipt")).to_be_visible()
        value = asked(room.engine.session, question, 1).check(parts)
        assert given(room, question) == value, question.name

        await page.click(f"#q-{question.name} a.button")
        await expect(form).to_be_visible()
        assert await entered(page) == before, question.name
        await send(page)
        await expect(page.locator(".receipt")).to_be_visible()
        assert given(room, question) == value, question.name


async def test_nothing_entered_is_ever_lost(browser: Browser, site: str, room: Room) -> None:
    """Not by a reload, by closing, by the next step; only sending or leaving it does."""
    await room.engine.go_to(1)
    page = await open_page(browser, table_address(site, room))
    news = page.locator("#news")
    for question in QUESTIONS:
        await go_to(room, question)
        form = page.locator(f"#q-{question.name} form[action=answer]")
        await expect(form).to_be_visible()
        empty = await entered(page)
        await enter(page, filled(room, question, GOOD[question.name]))
        whole = await entered(page)
        assert whole != empty, question.name
        await page.reload()
        assert await entered(page) == whole, question.name
        await room.engine.close_answers()
        await expect(news).to_contain_text("Vastaukset suljettiin")
        assert await entered(page) == whole, question.name
        await room.engine.open_answers()
        await expect(news).to_be_hidden()
        step = room.engine.session.step
        await room.engine.go_to(step - 1 or 2)
        await expect(news).to_contain_text("Vetäjä siirtyi eteenpäin")
        assert await entered(page) == whole, question.name
        await page.click("#news button")
        await expect(form).to_have_count(0)
        await room.engine.go_to(step)
        await expect(form).to_be_visible()
        assert await entered(page) == whole, question.name
        await send(page)
        await expect(page.locator(".receipt")).to_be_visible()
        await page.click(f"#q-{question.name} button.quiet")
        await expect(form).to_be_visible()
        assert await entered(page) == empty, question.name


async def test_what_is_changed_and_kept_as_it_was(browser: Browser, site: str, room: Room) -> None:
    """A pick that was taken back while changing stays so after a reload, until it is left."""
    question = next(question for question in QUESTIONS if question.name == "some")
    await go_to(room, question)
    page = await open_page(browser, table_address(site, room))
    await enter(page, GOOD["some"])
    await send(page)
    await page.click("a.button")
    await page.uncheck("[value='2']")
    await page.uncheck("[value='6']")
    await page.reload()
    await page.click("a.button")
    await expect(page.locator(":checked")).to_have_count(0)
    await page.click("a.quiet")
    await expect(page.locator(".sent li")).to_have_count(2)


async def test_ranking_by_keyboard(browser: Browser, site: str, room: Room) -> None:
    """Tapped into places, moved and taken out: the focus stays at hand, each move is announced."""
    question = next(question for question in QUESTIONS if question.name == "best")
    await go_to(room, question)
    page = await open_page(browser, table_address(site, room))
    told = page.locator(".told")
    placed = page.locator(".rank ol label")
    await expect(page.locator("select").first).to_be_hidden()
    await page.focus(".take >> nth=0")
    await page.keyboard.press("Enter")
    await expect(told).to_have_text("Aikataulu pitää: sija 1/3")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Space")
    await expect(placed).to_have_text(
        ["Aikataulu pitää", "Tervehditään nimeltä", "Siisteys ja sotkujenkorjaamisvelvollisuus"]
    )
    focused = page.locator(":focus")
    await expect(focused).to_have_attribute("aria-label", f"Siirrä ylemmäs: {TIDY}")
    await page.keyboard.press("Enter")
    await expect(focused).to_have_attribute("aria-label", f"Siirrä ylemmäs: {TIDY}")
    await expect(told).to_have_text(f"{TIDY}: sija 2/3")
    await page.keyboard.press("Enter")
    await expect(focused).to_have_attribute("aria-disabled", "true")
    await page.keyboard.press("Enter")
    await expect(placed).to_have_text([TIDY, "Aikataulu pitää", "Tervehditään nimeltä"])
    await page.focus(".rank ul .take >> nth=0")
    await page.keyboard.press("Enter")
    await expect(told).to_contain_text("Kaikki sijat on täytetty")
    await page.focus(".rank ol li:nth-child(2) [data-move=out]")
    await page.keyboard.press("Enter")
    await expect(told).to_have_text("Aikataulu pitää: ei sijaa")
    await expect(focused).to_have_attribute("aria-label", "Ota pois: Tervehditään nimeltä")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await page.focus(".rank ul .take >> nth=0")
    await page.keyboard.press("Enter")
    await send(page)
    await expect(page.locator(".receipt")).to_be_focused()
    assert given(room, question) == ["2", "3", "1"]


async def test_spending_points(browser: Browser, site: str, room: Room) -> None:
    """Plus and minus keep count aloud of what is left, and of what is too much."""
    question = next(question for question in QUESTIONS if question.name == "points")
    await go_to(room, question)
    page = await open_page(browser, table_address(site, room))
    left = page.locator(".left")
    await expect(left).to_have_attribute("aria-live", "polite")
    await expect(left).to_have_text("Jaettavana on 5 pistettä.")
    plus = page.get_by_label("Piste lisää: Tervehditään nimeltä")
    minus = page.get_by_label("Piste pois: Tervehditään nimeltä")
    await plus.click()
    await plus.click()
    await expect(left).to_have_text("Jäljellä 3/5")
    await page.get_by_label("Aikataulu pitää", exact=True).fill("4")
    await expect(left).to_have_text("Liikaa: 1. Ottakaa jostain pois.")
    await minus.click()
    await expect(left).to_have_text("Jäljellä 0/5")
    await page.reload()
    await expect(left).to_have_text("Jäljellä 0/5")
    await send(page)
    await expect(page.locator(".sent li")).to_have_text(
        ["Aikataulu pitää: 4", "Tervehditään nimeltä: 1"]
    )


async def test_rows_grow(browser: Browser, site: str, room: Room) -> None:
    """One empty row to begin with; Enter goes from cell to cell, the button adds a row."""
    question = next(question for question in QUESTIONS if question.name == "path")
    await go_to(room, question)
    page = await open_page(browser, table_address(site, room))
    rows = page.locator("fieldset:visible")
    await expect(rows).to_have_count(1)
    await page.focus("[name=cell-1-1]")
    for text in ("Saapuminen", "Etsitään ovea", "Epävarmaa"):
        await page.keyboard.insert_text(text)
        await page.keyboard.press("Enter")
    await expect(rows).to_have_count(2)
    await expect(page.locator("[name=cell-2-1]")).to_be_focused()
    await page.keyboard.insert_text("Lasku")
    await page.reload()
    await expect(rows).to_have_count(3)
    for count in range(4, 9):
        await page.click(".more")
        await expect(rows).to_have_count(count)
        await expect(page.locator(f"[name=cell-{count}-1]")).to_be_focused()
    await expect(page.locator(".more")).to_be_hidden()
    await send(page)
    await expect(page.locator(".receipt")).to_be_visible()
    assert given(room, question) == [
        ["Saapuminen", "Etsitään ovea", "Epävarmaa"],
        ["Lasku", "", ""],
    ]


async def test_each_phone_counts_by_itself(browser: Browser, site: str, room: Room) -> None:
    """Two phones of a table both answer; the result is told once there are enough."""
    question = next(question for question in QUESTIONS if question.name == "nps")
    await go_to(room, question)
    pages = [await open_page(browser, table_address(site, room)) for _ in range(3)]
    await room.engine.show_answers()
    for page, score in zip(pages, (9, 10, 3), strict=True):
        await page.check(f"[name=score][value='{score}']")
        await send(page)
        await expect(page.locator("#q-nps .figures b")).to_have_text(str(score))
        if page is pages[1]:
            await expect(page.locator("#results")).to_contain_text("2 on vastannut.")
    await expect(pages[0].locator("#results .figures")).to_have_text("NPS 33")
    await expect(pages[0].locator("#q-nps .figures b")).to_have_text("9")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(browser: Browser, site: str, room: Room, scheme: str) -> None:
    """In no state of any type: empty, refused, received with all results."""
    await room.engine.go_to(1)
    page = await open_page(browser, table_address(site, room), color_scheme=scheme)

    async def check(state: str) -> None:
        found = (await Axe().run(page)).response["violations"]
        assert [(rule["id"], state) for rule in found] == []

    for question in QUESTIONS:
        await go_to(room, question)
        await expect(page.locator(f"#q-{question.name} form")).to_be_visible()
        await check(f"{question.name}: empty")
        await enter(page, filled(room, question, BAD[question.name]))
        await send(page)
        await expect(page.locator(".wrong")).to_be_visible()
        await check(f"{question.name}: refused")
        for voter in ("a", "b", "c"):
            await give(room, question, 1, voter)
        await room.engine.show_answers()
        await page.evaluate("localStorage.clear()")
        await page.goto(table_address(site, room))
        await check(f"{question.name}: shown")


async def test_every_form_fits_narrow_phones(browser: Browser, site: str, room: Room) -> None:
    """No sideways scrolling at 320 pixels, with long words; nothing to press is too small."""
    await room.engine.rename_table(1, "Varhaiskasvatuspalvelupäällikköryhmä", "")
    narrow = {"width": 320, "height": 568}
    page = await open_page(browser, table_address(site, room), viewport=narrow)

    async def fits(state: str) -> None:
        assert await page.evaluate("document.documentElement.scrollWidth") <= 320, state

    for question in QUESTIONS:
        await go_to(room, question)
        await expect(page.locator(f"#q-{question.name} form")).to_be_visible()
        await fits(question.name)
        await enter(page, filled(room, question, GOOD[question.name]))
        await fits(question.name)
        small = await page.evaluate(SMALL)
        assert small == [], question.name
        await send(page)
        await expect(page.locator(".receipt")).to_be_visible()
        await room.engine.show_answers()
        await expect(page.locator("#results h3")).to_be_visible()
        await fits(question.name)
