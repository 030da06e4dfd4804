"""The form of each question type in a real browser, with a script and without."""

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, expect

from exercises.model import Workshop
from sessions.asking import asked
from tests.live.every_type import QUESTIONS, WORKSHOP
from tests.live.forms import BAD, GOOD, enter, entered, filled, give, given, go_to, send
from tests.live.test_browser import open_page, table_address
from tui.house import Room

pytestmark = [pytest.mark.live, pytest.mark.browser]

SMALL = """
[...document.querySelectorAll("main :is(button, input, select, textarea, label > span)")]
.filter(one => one.offsetParent && Math.min(one.offsetWidth, one.offsetHeight) < 43)
.map(one => one.outerHTML)
"""


@pytest.fixture
def workshop() -> Workshop:
    """One step a question type."""
    return WORKSHOP


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
    await expect(page.locator("form[action=answer]")).to_be_visible()
    await expect(page.locator(":checked")).to_have_count(0)
    await page.click("a.quiet")
    await expect(page.locator(".sent li")).to_have_count(2)


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
