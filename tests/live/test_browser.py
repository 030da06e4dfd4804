"""The phone's page in a real browser, on a name that is no secure context."""

import asyncio

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, Route, expect

from sessions.model import GivenBy
from tui.cli.house import LocalHouse, Where
from tui.house import Room

pytestmark = [pytest.mark.live, pytest.mark.browser]

PHONE = {"width": 390, "height": 844}


async def open_page(browser: Browser, address: str, **settings: object) -> Page:
    """A page on a Finnish phone; an error in its script fails the test."""
    context = await browser.new_context(
        **{"viewport": PHONE, "locale": "fi-FI", **settings}  # type: ignore[arg-type]
    )
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"script error: {error}"))
    page.on("dialog", lambda dialog: dialog.accept())
    await page.goto(address)
    return page


def table_address(site: str, room: Room, number: int = 1) -> str:
    return f"{site}/t/{room.engine.session.tables[number].code}/"


def value(room: Room, exercise: str, question: str, table: int = 1) -> object:
    answer = room.engine.session.answer(exercise, question, table)
    return answer.value if answer else None


async def test_a_table_goes_through_a_workshop(browser: Browser, site: str, room: Room) -> None:
    """Type the code, answer, get a receipt, change, rate, see the others, say goodbye."""
    page = await open_page(browser, site)
    assert not await page.evaluate("window.isSecureContext")
    await page.fill("#code", "xxxx")
    await page.click("button")
    await expect(page.locator(".wrong")).to_contain_text("Tarkistakaa koodi")
    await page.fill("#code", room.engine.session.tables[1].code.lower())
    await page.click("button")
    await expect(page.locator("h1")).to_have_text("Olette mukana")

    await room.engine.go_to(2)
    await expect(page.locator("h1")).to_have_text("Asiakkaamme")
    await page.fill("#q-now textarea", "Lapset: ruoka\nHuoltajat: tieto")
    await page.click("#q-now button")
    await expect(page.locator("#q-now .receipt")).to_contain_text("Vastaanotettu")
    assert value(room, "customers", "now") == ["Lapset: ruoka", "Huoltajat: tieto"]
    await page.click("#q-now a.button")
    await page.fill("#q-now textarea", "Lapset: lämmin ruoka")
    await page.click("#q-now button")
    await expect(page.locator("#q-now .sent")).to_have_text("Lapset: lämmin ruoka")
    await page.click("#q-now button.quiet")
    await expect(page.locator("#q-now textarea")).to_have_value("")
    assert value(room, "customers", "now") is None

    await room.engine.go_to(7)
    await page.click("#q-service button")
    await expect(page.locator("#q-service .wrong")).to_have_text("Valitkaa luku 1–5.")
    await page.locator("label:has(input[name=now][value='3'])").click()
    await page.locator("label:has(input[name=target][value='5'])").click()
    await page.click("#q-service button")
    await expect(page.locator("#q-service .figures")).to_have_text("Nyt 3 → Tavoite 5")
    await room.engine.show_answers()
    await expect(page.locator("#results")).to_contain_text("Nyt keskimäärin 3")

    await room.engine.end()
    await expect(page.locator("h1")).to_have_text("Kiitos!")


async def test_typing_is_never_taken_away(browser: Browser, site: str, room: Room) -> None:
    """Closing, opening and going on leave what is being typed; it comes back after a reload."""
    await room.engine.go_to(4)
    page = await open_page(browser, table_address(site, room))
    field = page.locator("#q-promise textarea")
    await field.fill("Kesken oleva lup")
    await room.engine.close_answers()
    await expect(page.locator("#news")).to_contain_text("Vastaukset suljettiin")
    await expect(field).to_have_value("Kesken oleva lup")
    await expect(page.locator("#q-promise button")).to_be_disabled()
    await room.engine.open_answers()
    await expect(page.locator("#q-promise button")).to_be_enabled()
    await expect(page.locator("#news")).to_be_hidden()
    await field.press_sequentially("aus")
    await page.reload()
    await expect(field).to_have_value("Kesken oleva lupaus")
    await room.engine.next()
    await expect(page.locator("#news")).to_contain_text("Vetäjä siirtyi eteenpäin")
    await expect(field).to_have_value("Kesken oleva lupaus")
    await room.engine.back()
    await expect(page.locator("#q-promise button")).to_be_enabled()
    await room.engine.next()
    await page.click("#news button")
    await expect(page.locator("h1")).to_have_text("Tauko")
    await room.engine.back()
    await expect(field).to_have_value("Kesken oleva lupaus")
    await page.click("#q-promise button")
    await expect(page.locator("#q-promise .receipt")).to_be_visible()
    assert value(room, "promise", "promise") == "Kesken oleva lupaus"


async def test_an_untouched_page_follows_by_itself(browser: Browser, site: str, room: Room) -> None:
    """Nothing typed, nothing asked: each step comes by itself, even into an empty field."""
    await room.engine.go_to(2)
    page = await open_page(browser, table_address(site, room))
    await page.focus("#q-now textarea")
    await room.engine.next()
    await expect(page.locator("h1")).to_have_text("Palvelutaito omassa työssä")
    await room.engine.back()
    await expect(page.locator("h1")).to_have_text("Asiakkaamme")


async def test_two_phones_of_one_table(browser: Browser, site: str, room: Room) -> None:
    """The other phone's answer shows at once; a text being typed is only told of it."""
    await room.engine.go_to(4)
    first = await open_page(browser, table_address(site, room))
    second = await open_page(browser, table_address(site, room))
    third = await open_page(browser, table_address(site, room))
    await third.fill("#q-promise textarea", "Minun versioni")
    await first.fill("#q-promise textarea", "Meidän lupaus")
    await first.click("#q-promise button")
    await expect(second.locator("#q-promise .sent")).to_have_text("Meidän lupaus")
    await expect(third.locator("#news")).to_contain_text("Toinen puhelin")
    await expect(third.locator("#q-promise textarea")).to_have_value("Minun versioni")
    await third.click("#news button")
    await expect(third.locator("#q-promise .theirs")).to_contain_text("Meidän lupaus")
    await expect(third.locator("#q-promise textarea")).to_have_value("Minun versioni")
    await third.click("text=Jätä se voimaan")
    await expect(third.locator("#q-promise .sent")).to_have_text("Meidän lupaus")


async def hold(page: Page) -> asyncio.Event:
    """Hold back what the page sends until the event is set."""
    release = asyncio.Event()

    async def wait(route: Route) -> None:
        await release.wait()
        await route.continue_()

    await page.route("**/answer", wait)
    return release


async def test_a_refusal_that_raced_with_the_next_step(
    browser: Browser, site: str, room: Room
) -> None:
    """Sent a moment too late: the text stays, and the way on is there."""
    await room.engine.go_to(4)
    page = await open_page(browser, table_address(site, room))
    release = await hold(page)
    await page.fill("#q-promise textarea", "Melkein ajoissa")
    await page.click("#q-promise button")
    await room.engine.next()
    await expect(page.locator("#news")).to_contain_text("Vetäjä siirtyi eteenpäin")
    release.set()
    await expect(page.locator("#q-promise .wrong")).to_be_visible()
    await expect(page.locator("#q-promise textarea")).to_have_value("Melkein ajoissa")
    await page.click("#news button")
    await expect(page.locator("h1")).to_have_text("Tauko")


async def test_a_refusal_that_raced_with_closing(browser: Browser, site: str, room: Room) -> None:
    """Refused because it was closed, it can be sent as soon as it is open again."""
    await room.engine.go_to(4)
    page = await open_page(browser, table_address(site, room))
    release = await hold(page)
    await page.fill("#q-promise textarea", "Melkein ajoissa")
    await page.click("#q-promise button")
    await room.engine.close_answers()
    await expect(page.locator("#news")).to_contain_text("Vastaukset suljettiin")
    release.set()
    await expect(page.locator("#q-promise .wrong")).to_be_visible()
    await room.engine.open_answers()
    await expect(page.locator("#q-promise textarea")).to_have_value("Melkein ajoissa")
    await page.click("#q-promise button")
    await expect(page.locator("#q-promise .receipt")).to_be_visible()


async def test_typing_on_while_an_answer_is_under_way(
    browser: Browser, site: str, room: Room
) -> None:
    """The receipt of one question does not take away what is typed into the next one."""
    await room.engine.go_to(2)
    page = await open_page(browser, table_address(site, room))
    release = await hold(page)
    await page.fill("#q-now textarea", "Lapset: ruoka")
    await page.click("#q-now button")
    await page.fill("#q-future textarea", "Vielä kesken")
    await room.engine.next()
    await expect(page.locator("#news")).to_contain_text("Vetäjä siirtyi eteenpäin")
    release.set()
    await page.wait_for_timeout(300)
    await expect(page.locator("#q-future textarea")).to_have_value("Vielä kesken")
    await page.click("#news button")
    await expect(page.locator("h1")).to_have_text("Palvelutaito omassa työssä")


async def test_an_answer_given_while_the_phone_was_away(
    browser: Browser, site: str, room: Room
) -> None:
    """After a reconnect the page catches up with what the facilitator typed for the table."""
    await room.engine.go_to(4)
    page = await open_page(browser, table_address(site, room))
    await page.context.set_offline(True)
    await room.engine.give_answer(
        1, "promise", {"text": ["x"]}, exercise="promise", given_by=GivenBy.FACILITATOR
    )
    await page.context.set_offline(False)
    await page.reload()
    await expect(page.locator("#q-promise .sent")).to_have_text("x")
    await room.engine.withdraw_answer(
        1, "promise", exercise="promise", given_by=GivenBy.FACILITATOR
    )
    await expect(page.locator("#q-promise textarea")).to_be_visible()


async def test_the_focus_stays_on_the_receipt(browser: Browser, site: str, room: Room) -> None:
    """One's own answer is no news: nothing is replaced or announced a moment later."""
    await room.engine.go_to(4)
    page = await open_page(browser, table_address(site, room))
    await page.fill("#q-promise textarea", "Lupaus")
    await page.click("#q-promise button")
    await expect(page.locator("#q-promise .receipt")).to_be_focused()
    await page.wait_for_timeout(600)
    await expect(page.locator("#q-promise .receipt")).to_be_focused()
    await page.click("#q-promise a.button")
    await page.wait_for_timeout(400)
    await expect(page.locator("#news")).to_be_hidden()


async def test_the_room_goes_away_and_comes_back(
    browser: Browser, site: str, room: Room, house: LocalHouse
) -> None:
    """An answer sent into the void is kept, and goes by itself once the room is back; once."""
    await room.engine.go_to(4)
    page = await open_page(browser, table_address(site, room))
    port = int(room.address.rsplit(":", 1)[1])
    reference = room.engine.session.reference
    await house.leave_room()
    await expect(page.locator("#news")).to_contain_text("Yhteys vetäjän koneeseen katkesi")
    await page.fill("#q-promise textarea", "Sitkeä lupaus")
    await page.click("#q-promise button")
    await expect(page.locator("#news")).to_contain_text("Ei vielä lähetetty")
    await asyncio.sleep(1.2)
    again = LocalHouse(house.path, Where("127.0.0.1", port))
    reopened = await again.open_again(reference)
    try:
        await expect(page.locator("#q-promise .receipt")).to_be_visible(timeout=15_000)
        answer = reopened.engine.session.answer("promise", "promise", 1)
        assert answer is not None
        assert (answer.value, answer.version) == ("Sitkeä lupaus", 1)
        await reopened.engine.next()
        await expect(page.locator("h1")).to_have_text("Tauko", timeout=15_000)
    finally:
        await again.leave_room()


async def test_without_a_script(browser: Browser, site: str, room: Room) -> None:
    """Plain forms do it all; a page that waits refreshes itself, one with a form never."""
    page = await open_page(browser, table_address(site, room), java_script_enabled=False)
    refresh = "noscript meta[http-equiv=refresh]"
    assert await page.locator(refresh).count() == 1
    await room.engine.go_to(4)
    await page.reload()
    assert await page.locator(refresh).count() == 0
    await page.fill("#q-promise textarea", "x" * 300)
    await page.click("#q-promise button")
    await expect(page.locator(".wrong")).to_contain_text("liian pitkä")
    await expect(page.locator("#q-promise textarea")).to_have_value("x" * 300)
    await page.fill("#q-promise textarea", "Lupaus")
    await page.click("#q-promise button")
    await expect(page.locator(".receipt")).to_be_visible()
    await page.click("text=Muuta")
    await page.fill("#q-promise textarea", "Parempi lupaus")
    await page.click("#q-promise button")
    assert value(room, "promise", "promise") == "Parempi lupaus"
    await page.click("text=Svenska")
    await expect(page.locator("h1")).to_have_text("Servicelöfte")


async def test_by_keyboard_alone(browser: Browser, site: str, room: Room) -> None:
    """Join, answer, rate and send with Tab, arrows, Space and Enter."""
    await room.engine.go_to(4)
    page = await open_page(browser, site)
    await page.focus("#code")
    await page.keyboard.type(room.engine.session.tables[1].code)
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/t/**")
    for _ in range(8):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.tagName") == "TEXTAREA":
            break
    await page.keyboard.type("Lupaus")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("#q-promise .receipt")).to_be_focused()
    await room.engine.go_to(7)
    await expect(page.locator("h1")).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Tab")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Tab")
    await page.keyboard.type("Tervehdimme")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("#q-service .receipt")).to_be_focused()
    rated = {"now": 3, "target": 5, "why": "Tervehdimme"}
    assert value(room, "rating", "service") == rated


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(browser: Browser, site: str, room: Room, scheme: str) -> None:
    """Every page and state, in every language: no violation of any rule."""
    page = await open_page(browser, site, color_scheme=scheme)

    async def check(state: str) -> None:
        for language in ("fi", "sv", "en"):
            address = page.url.split("?")[0].split("#")[0]
            await page.goto(f"{address}?lang={language}")
            found = (await Axe().run(page)).response["violations"]
            assert [(rule["id"], state, language) for rule in found] == []

    await check("code")
    await page.fill("#code", "<b>")
    await page.click("button")
    found = (await Axe().run(page)).response["violations"]
    assert [rule["id"] for rule in found] == []
    await page.goto(table_address(site, room))
    await check("lobby")
    for step in (1, 2, 4, 7):
        await room.engine.go_to(step)
        await check(f"step {step}")
    await page.click("#q-service button")
    await expect(page.locator(".wrong")).to_be_visible()
    found = (await Axe().run(page)).response["violations"]
    assert [rule["id"] for rule in found] == []
    for table in (1, 2):
        await room.engine.give_answer(
            table,
            "service",
            {"now": ["3"], "target": ["5"]},
            exercise="rating",
            given_by=GivenBy.FACILITATOR,
        )
    await room.engine.show_answers()
    await check("answered and shown")
    await room.engine.close_answers()
    await check("closed")
    await room.engine.end()
    await check("over")


async def test_the_page_fits_narrow_phones(browser: Browser, site: str, room: Room) -> None:
    """No sideways scrolling at 320 pixels, also with long words, in any step."""
    await room.engine.rename_table(1, "Varhaiskasvatuspalvelupäällikköryhmä", "")
    page = await open_page(
        browser, table_address(site, room), viewport={"width": 320, "height": 568}
    )
    for step in (0, 2, 4, 7):
        await room.engine.go_to(step)
        await page.reload()
        width = await page.evaluate("document.documentElement.scrollWidth")
        assert width <= 320, step
