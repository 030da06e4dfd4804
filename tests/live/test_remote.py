"""The remote in a real browser, on a name that is no secure context, as large as a phone."""

import asyncio

import httpx2
import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, Route, expect

from sessions.model import GivenBy
from tests.live.test_browser import PHONE, open_page
from tui.cli.house import LocalHouse, Where
from tui.house import Room

pytestmark = [pytest.mark.live, pytest.mark.browser]

VIEWS = ("", "answers", "enter", "enter?of=4", "themes", "steps", "end")


@pytest.fixture
async def remote(site: str, room: Room) -> str:
    """Where the remote is, in a room whose tables have begun to answer."""
    await room.engine.new_remote_key()
    return f"{site}/r/{room.engine.session.remote_key}/"


async def answer(room: Room, table: int, *lines: str) -> None:
    """A table says who its customers are."""
    await room.engine.give_answer(
        table,
        "now",
        {"lines": ["\n".join(lines)]},
        exercise="customers",
        given_by=GivenBy.PHONE,
    )


async def fill(room: Room) -> None:
    """Answers, themes, a hidden answer, a table that needs more time."""
    engine = room.engine
    await engine.go_to(2)
    await answer(room, 1, "Lapset ja nuoret", "Huoltajat")
    await answer(room, 2, "Vanhukset", "Huoltajat soittavat")
    await engine.hide_answer("customers", "now", 2)
    key = ("now", 1, "Huoltajat")
    await engine.desk.make_theme("customers", "Huoltajat", [key])
    engine.ask_more_time(3)


async def test_it_follows_and_presses(browser: Browser, remote: str, room: Room) -> None:
    """Begin, see the answers come, close, undo; every page shows it without a reload."""
    page = await open_page(browser, remote, has_touch=True)
    other = await open_page(browser, remote)
    await expect(page.locator("h1")).to_have_text("Aula")
    await page.tap("#d-go")
    for one in (page, other):
        await expect(one.locator("h1")).to_have_text("Tervetuloa")
    await expect(page.locator("#told")).to_contain_text("Tehty: siirtyminen: 1. Tervetuloa")
    await page.wait_for_timeout(700)
    await page.tap("#d-go")
    await expect(other.locator("h1")).to_have_text("Asiakkaamme")
    await answer(room, 2, "Lapset")
    for one in (page, other):
        await expect(one.locator(".count")).to_have_text("1 / 4 pöytää vastannut")
    await page.wait_for_timeout(700)
    await page.tap("#d-close")
    await expect(other.locator(".state")).to_contain_text("Vastaukset suljettu")
    await expect(other.locator("#d-undo")).to_contain_text("Kumoa: vastausten sulkeminen")
    await page.wait_for_timeout(700)
    await other.click("#d-undo")
    await expect(page.locator(".state")).to_contain_text("Vastaukset auki")
    assert room.engine.session.takes_answers
    assert room.engine.remotes == 2


async def test_two_taps_are_one_press(browser: Browser, remote: str, room: Room) -> None:
    """On one phone, and on two at once."""
    page = await open_page(browser, remote)
    await page.dblclick("#d-go")
    await expect(page.locator("h1")).to_have_text("Tervetuloa")
    await page.wait_for_timeout(900)
    assert room.engine.session.step == 1
    other = await open_page(browser, remote)
    await expect(other.locator("h1")).to_have_text("Tervetuloa")
    await asyncio.gather(page.click("#d-go"), other.click("#d-go"))
    await expect(other.locator("h1")).to_have_text("Asiakkaamme")
    await expect(page.locator("h1")).to_have_text("Asiakkaamme")
    assert room.engine.session.step == 2
    late = [one for one in (page, other) if await one.locator("#told.bad").count()]
    assert len(late) == 1
    await expect(late[0].locator("#told")).to_contain_text("siirtyminen: 2. Asiakkaamme")


async def test_a_press_on_its_way_meets_the_room_it_was_meant_for(
    browser: Browser, remote: str, room: Room
) -> None:
    """The page changed under the finger: the press is told so, not carried out."""
    await room.engine.go_to(2)
    page = await open_page(browser, remote)
    await expect(page.locator("#d-close")).to_be_visible()
    await page.evaluate(
        """() => new MutationObserver((_, it) => {
            it.disconnect();
            document.querySelector("#d-open").click();
        }).observe(document.getElementById("main"), { childList: true })"""
    )
    await room.engine.close_answers()
    await expect(page.locator("#told.bad")).to_contain_text("Tilanne oli ehtinyt muuttua")
    assert not room.engine.session.takes_answers


async def test_the_clock_ticks(browser: Browser, remote: str, room: Room) -> None:
    """By itself, and it stands when it is paused."""
    await room.engine.next()
    page = await open_page(browser, remote)
    clock = page.locator("#clock")
    before = await clock.inner_text()
    await page.wait_for_timeout(1300)
    assert await clock.inner_text() != before
    await room.engine.pause_clock()
    await expect(page.locator(".clock")).to_contain_text("kello seisoo")
    before = await clock.inner_text()
    await page.wait_for_timeout(1300)
    assert await clock.inner_text() == before


async def test_a_lost_connection_and_the_same_press_again(
    browser: Browser, remote: str, room: Room
) -> None:
    """The answer to a press is lost: it is tried again by itself, and done once."""
    await room.engine.go_to(2)
    page = await open_page(browser, remote)
    minutes = room.engine.session.present.minutes
    lost = 0

    async def lose(route: Route) -> None:
        nonlocal lost
        if route.request.method == "POST" and not lost:
            lost += 1
            path = route.request.url.partition("/r/")[2]
            async with httpx2.AsyncClient(headers=route.request.headers) as client:
                body = route.request.post_data_buffer
                await client.post(f"{room.address}/r/{path}", content=body)
            await route.abort()
        else:
            await route.continue_()

    await page.route("**/r/**", lose)
    await page.click("#d-minutes1")
    await expect(page.locator("#told")).to_contain_text("Tämä tehtiin jo ensimmäisellä")
    assert lost == 1
    assert room.engine.session.present.minutes == minutes + 1


async def test_the_room_goes_away_and_comes_back(
    browser: Browser, remote: str, room: Room, house: LocalHouse
) -> None:
    """The remote says that what it shows is old, and goes on by itself at the same address."""
    await room.engine.go_to(2)
    page = await open_page(browser, remote)
    await expect(page.locator("#d-close")).to_be_visible()
    port = int(room.address.rsplit(":", 1)[1])
    await house.leave_room()
    await expect(page.locator("#news")).to_contain_text("Näkymä on vanha")
    again = LocalHouse(house.path, Where("127.0.0.1", port))
    reopened = await again.open_again(room.engine.session.reference)
    try:
        await expect(page.locator("#news")).to_be_hidden(timeout=20_000)
        await page.wait_for_timeout(700)  # what has just changed can't be meant yet
        await page.click("#d-close")
        await expect(page.locator(".state")).to_contain_text("Vastaukset suljettu")
        assert not reopened.engine.session.takes_answers
    finally:
        await again.leave_room()


async def test_what_is_begun_stays(browser: Browser, remote: str, room: Room) -> None:
    """A chosen idea and a half-typed answer stay while the room goes on."""
    await fill(room)
    page = await open_page(browser, f"{remote}themes")
    await page.check("text=Lapset ja nuoret")
    await answer(room, 3, "Aivan uusi idea")
    await expect(page.locator("#news")).to_contain_text("Tilanne on muuttunut")
    await expect(page.get_by_label("Lapset ja nuoret")).to_be_checked()
    await page.click(".chips button >> text=Huoltajat")
    await expect(page.locator("#left")).to_have_text("Ryhmittelemättä 3")
    await expect(page.locator("main")).to_contain_text("Aivan uusi idea")
    assert len(room.engine.session.grouping("customers").placed) == 2
    await page.goto(f"{remote}enter?of=4")
    await page.fill("#q-now textarea", "Kesken")
    await room.engine.next()
    await expect(page.locator("h1")).to_have_text("Palvelutaito omassa työssä")
    await expect(page.locator("#q-now textarea")).to_have_value("Kesken")
    await page.click("#d-q-now")
    await expect(page.locator("main")).to_contain_text("Kesken")


async def test_entering_for_a_table(browser: Browser, remote: str, room: Room) -> None:
    """From the list of tables to the stored answer; a mistake is said beside the field."""
    await room.engine.go_to(7)
    page = await open_page(browser, remote)
    await page.click("text=Vastaa pöydän puolesta")
    await page.click("text=2 Kokit")
    await page.click("#d-q-service")
    await expect(page.locator(".wrong").first).to_contain_text("Valitkaa luku")
    await page.check("#q-service [name=now][value='3']", force=True)
    await page.check("#q-service [name=target][value='5']", force=True)
    await page.click("#d-q-service")
    await expect(page.locator("#told")).to_contain_text("Tallennettu: pöytä 2")
    given = room.engine.session.answer("rating", "service", 2)
    assert given is not None
    assert given.value == {"now": 3, "target": 5}


async def test_a_new_theme_with_enter(browser: Browser, remote: str, room: Room) -> None:
    """Enter in the name's field makes the theme, and nothing else."""
    await fill(room)
    page = await open_page(browser, f"{remote}themes")
    await page.check("text=Vanhukset")
    await page.click("text=Uusi teema")
    await page.fill("#name", "Ikäihmiset")
    await page.press("#name", "Enter")
    await expect(page.locator("#told")).to_contain_text("Uusi teema Ikäihmiset")
    names = [theme.name for theme in room.engine.session.grouping("customers").themes]
    assert names == ["Huoltajat", "Ikäihmiset"]


async def test_a_revoked_remote_says_so(browser: Browser, remote: str, room: Room) -> None:
    """At once, and after a reload."""
    page = await open_page(browser, remote)
    await expect(page.locator("h1")).to_have_text("Aula")
    await room.engine.new_remote_key()
    gone = page.locator("main h1")
    await expect(gone).to_have_text("Tämä osoite ei avaa kaukosäädintä")
    await expect(page.locator("#d-go")).to_have_count(0)
    await page.reload()
    await expect(gone).to_have_text("Tämä osoite ei avaa kaukosäädintä")
    assert room.engine.remotes == 0


async def test_without_a_script(browser: Browser, remote: str, room: Room) -> None:
    """Plain forms do it all; a page with something to type does not refresh itself."""
    page = await open_page(browser, remote, java_script_enabled=False)
    refresh = page.locator("noscript meta[http-equiv=refresh]")
    await expect(refresh).to_have_count(1)
    await page.click("#d-go")
    await page.click("#d-go")
    await expect(page.locator("h1")).to_have_text("Asiakkaamme")
    await expect(page.locator("#told")).to_contain_text("Tehty: siirtyminen: 2.")
    await answer(room, 1, "Lapset", "Huoltajat")
    await room.engine.add_minutes(1)
    await page.click("#d-close")
    await expect(page.locator("#told.bad")).to_contain_text("Painallustasi ei tehty")
    await page.click("#d-close")
    await expect(page.locator(".state")).to_contain_text("Vastaukset suljettu")
    await page.click("text=Vastaa pöydän puolesta")
    await page.click("text=2 Kokit")
    await expect(refresh).to_have_count(0)
    await page.fill("#q-now textarea", "Vanhukset")
    await page.click("#d-q-now")
    await expect(page.locator("#told")).to_contain_text("Tallennettu: pöytä 2")
    assert room.engine.session.takes_answers
    await page.click("text=Kaukosäätimeen")
    await page.click("text=Ryhmittele ideat")
    await page.check("text=Lapset")
    await page.fill("#name", "Perheet")
    await page.click("#d-make")
    await expect(page.locator("#left")).to_have_text("Ryhmittelemättä 2")
    await page.goto(f"{remote}end")
    await page.click("#d-end")
    await expect(page.locator("h1")).to_have_text("Kiitos!")


async def test_by_keyboard_alone(browser: Browser, remote: str, room: Room) -> None:
    """Tab and Enter begin, move on, hide an answer and put an idea into a theme."""
    await fill(room)
    page = await open_page(browser, remote)

    async def go(selector: str, key: str = "Enter") -> None:
        for _ in range(60):
            await page.keyboard.press("Tab")
            if await page.evaluate("s => document.activeElement.matches(s)", selector):
                await page.wait_for_timeout(650)
                await page.keyboard.press(key)
                return
        pytest.fail(f"no way to {selector}")

    await go("#d-close")
    await expect(page.locator(".state")).to_contain_text("Vastaukset suljettu")
    await go("[href=answers]")
    await expect(page.locator("h2")).to_have_text("Piilota vastaus")
    await go("[value^='bring-back:']")
    await expect(page.locator(".answers .hidden")).to_have_count(0)
    await page.goto(f"{remote}themes")
    await go("[name=idea]", "Space")
    await go(".chips button:first-child")
    await expect(page.locator("#left")).to_have_text("Ryhmittelemättä 2")
    await page.goto(remote)
    await go("#d-go")
    await expect(page.locator("h1")).to_have_text("Palvelutaito omassa työssä")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(browser: Browser, remote: str, room: Room, scheme: str) -> None:
    """Every page and state, in every language: no violation of any rule."""
    page = await open_page(browser, remote, color_scheme=scheme)

    async def check(view: str, state: str) -> None:
        for language in ("fi", "sv", "en"):
            await page.goto(f"{remote}{view}{'&' if '?' in view else '?'}lang={language}")
            found = (await Axe().run(page)).response["violations"]
            assert [(rule["id"], view, state, language) for rule in found] == []

    await check("", "lobby")
    await fill(room)
    for view in VIEWS:
        await check(view, "open")
    await room.engine.reveal_next()
    await room.engine.reveal()
    await room.engine.pause_clock()
    await room.engine.close_answers()
    for view in ("", "answers", "enter?of=4"):
        await check(view, "revealed and closed")
    await room.engine.go_to(1)
    await check("", "talk")
    await page.goto(f"{remote}?lang=fi")
    await room.engine.next()
    await expect(page.locator("h1")).to_have_text("Asiakkaamme")
    await page.evaluate("document.querySelector('[name=seen]').value = 'old'")
    await page.click("#d-go")
    await expect(page.locator("#told.bad")).to_be_visible()
    found = (await Axe().run(page)).response["violations"]
    assert [rule["id"] for rule in found] == []
    await room.engine.end()
    await check("", "over")
    await room.engine.revoke_remote()
    await check("", "gone")


async def test_it_fits_thumbs_and_eyes(browser: Browser, remote: str, room: Room) -> None:
    """Targets of 44 px, type of 18 px, no sideways scrolling, the next step always in reach."""
    await fill(room)
    await room.engine.show_answers()
    page = await open_page(browser, remote)
    for size in (PHONE, {"width": 320, "height": 568}):
        await page.set_viewport_size(size)  # type: ignore[arg-type]
        for view in VIEWS:
            await page.goto(f"{remote}{view}")
            assert await _measured(page) == [], (view, size)
    await page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    await page.goto(remote)
    await expect(page.locator("#d-go")).to_be_in_viewport(ratio=1)


_MEASURE = """() => {
    const bad = [], said = e => e.outerHTML.slice(0, 80);
    if (document.documentElement.scrollWidth > innerWidth) bad.push("wide");
    for (const e of document.querySelectorAll("a,button,input,select,textarea,summary,.card")) {
        if (e.matches(".card *, .pick *, [type=hidden], details:not([open]) > div *")) continue;
        const box = e.getBoundingClientRect();
        if (box.height && (box.height < 43.9 || box.width < 43.9)) bad.push(said(e));
    }
    for (const e of document.querySelectorAll("body *:not(style,script,noscript)")) {
        const text = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
        if (text && parseFloat(getComputedStyle(e).fontSize) < 18) bad.push("small: " + said(e));
    }
    return bad;
}"""


async def _measured(page: Page) -> list[str]:
    """What is too small or too wide."""
    return list(await page.evaluate(_MEASURE))
