"""The projector's page in a real browser, as the back row sees it."""

import asyncio

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from sessions.model import GivenBy
from sessions.wifi import Wifi
from tests.sessions.stage.playing import play
from tui.cli.house import LocalHouse, Where
from tui.house import Room

pytestmark = [pytest.mark.live, pytest.mark.browser]

SIZES = ((1280, 720), (1920, 1080), (1024, 768))
LEAST = 0.04
"""Of the height of the picture: smaller letters the back row does not read."""

CUT = """() => {
  const wrong = [];
  const seen = [...document.querySelectorAll("#wall *, #clock *")].filter(
    (one) => !one.closest("svg") && !one.matches(".heard") && one.getClientRects().length);
  for (const one of seen) {
    const box = one.getBoundingClientRect();
    if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.top < -1 || box.left < -1)
      wrong.push(`outside: ${one.tagName} ${one.textContent.slice(0, 60)}`);
  }
  const body = document.querySelector(".body");
  if (body.scrollHeight > body.clientHeight + 1)
    wrong.push(`too long: ${body.scrollHeight} > ${body.clientHeight}`);
  if (document.documentElement.scrollHeight > innerHeight) wrong.push("scrolls");
  return wrong;
}"""
SMALLEST = """() => Math.min(...[...document.querySelectorAll("#wall *, #clock *")]
  .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
    && !one.matches(".heard"))
  .map((one) => parseFloat(getComputedStyle(one).fontSize))) / innerHeight"""


async def open_wall(
    browser: Browser, room: Room, size: tuple[int, int] = SIZES[0], query: str = "", **more: object
) -> Page:
    """The page on a projector; an error in its script fails the test."""
    viewport = {"width": size[0], "height": size[1]}
    context = await browser.new_context(viewport=viewport, **more)  # type: ignore[arg-type]
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"script error: {error}"))
    await page.goto(f"{room.address}/screen{query}")
    return page


async def say(room: Room, table: int, text: str) -> None:
    await room.engine.give_answer(
        table, "promise", {"text": [text]}, exercise="promise", given_by=GivenBy.PHONE
    )


async def fits(page: Page, size: tuple[int, int]) -> None:
    """Nothing is cut, and nothing is too small."""
    assert await page.evaluate(CUT) == [], await page.inner_text("#wall")
    if size[0] * 9 >= size[1] * 16:
        assert await page.evaluate(SMALLEST) >= LEAST


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_nothing_is_cut(browser: Browser, house: LocalHouse, size: tuple[int, int]) -> None:
    """The lobby with and without Wi-Fi, every step, and every page of its results."""
    room = await play(house)
    engine = room.engine
    page = await open_wall(browser, room, size)
    await fits(page, size)
    await engine.give_wifi(Wifi("Ravintolakoulu Perho vieraat", "Tervetuloa2026!"))
    await page.reload()
    await fits(page, size)
    for number in range(1, len(engine.session.steps) + 1):
        await engine.go_to(number)
        await page.reload()
        await fits(page, size)
        await engine.show_answers()
        turn, pages = 0, 1
        while turn < pages:
            engine.turn_page(turn)
            await page.reload()
            await fits(page, size)
            told = page.locator(".label p")
            if await told.count():
                pages = int((await told.inner_text()).split("/")[1])
            turn += 1
    await engine.end()
    await page.reload()
    await fits(page, size)


@pytest.mark.parametrize("tables", [18, 60])
async def test_all_tables_fit(browser: Browser, house: LocalHouse, tables: int) -> None:
    room = await play(house, tables=tables, steps=("visit",))
    page = await open_wall(browser, room)
    await fits(page, SIZES[0])
    await room.engine.give_wifi(Wifi("N" * 32, "p" * 63))
    await page.reload()
    assert await page.evaluate(CUT) == []


async def test_the_room_is_followed_and_the_clock_ticks(
    browser: Browser, house: LocalHouse, room: Room
) -> None:
    """With a script every change comes by itself, and comes back when the room does."""
    page = await open_wall(browser, room)
    await expect(page.locator(".told")).to_have_text("Mukana 0 / 4 pöytää")
    await room.engine.join(room.engine.session.tables[1].code)
    await expect(page.locator(".told")).to_have_text("Mukana 1 / 4 pöytää")
    await room.engine.go_to(4)
    await expect(page.locator("h1")).to_have_text("Palvelulupaus")
    assert await page.title() == "Palvelulupaus – Valkokangas"
    face = page.locator("#clock b")
    before = await face.inner_text()
    await expect(face).not_to_have_text(before)
    await room.engine.pause_clock()
    await expect(page.locator("#clock span")).to_have_text("kello seisoo")
    stands = await face.inner_text()
    await say(room, 1, "Kysyt kerran")
    await expect(page.locator(".told")).to_have_text("1 / 4 pöytää on vastannut")
    await asyncio.sleep(1.2)
    assert await face.inner_text() == stands
    await room.engine.reveal()
    await expect(page.locator(".said")).to_contain_text("Kysyt kerran")

    port = int(room.address.rpartition(":")[2])
    reference = room.engine.session.reference
    await house.leave_room()
    again = LocalHouse(house.path, Where(host="127.0.0.1", port=port))
    room = await again.open_again(reference)
    await room.engine.go_to(1)
    await expect(page.locator("h1")).to_have_text("Tervetuloa", timeout=20_000)
    await again.leave_room()


async def test_time_that_is_up_is_said(browser: Browser, room: Room) -> None:
    """The figures stop at zero; nobody is told how late it is."""
    await room.engine.go_to(1)
    page = await open_wall(browser, room)
    await page.clock.install()
    await page.reload()
    await page.clock.fast_forward("03:00:00")
    await expect(page.locator("#clock b")).to_have_text("00:00")
    await expect(page.locator("#clock span")).to_have_text("aika on täynnä")


async def test_without_a_script_the_page_asks_for_itself(browser: Browser, room: Room) -> None:
    page = await open_wall(browser, room, java_script_enabled=False)
    await expect(page.locator(".told")).to_have_text("Mukana 0 / 4 pöytää")
    await room.engine.go_to(4)
    await expect(page.locator("h1")).to_have_text("Palvelulupaus", timeout=10_000)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_axe_finds_nothing(
    browser: Browser, house: LocalHouse, language: str, scheme: str
) -> None:
    """In every state, with every kind of picture."""
    room = await play(house, steps=("promise", "skills", "kinds", "nps"))
    engine = room.engine
    page = await open_wall(browser, room, query=f"?lang={language}", color_scheme=scheme)

    async def is_clean() -> None:
        await page.reload()
        found = (await Axe().run(page)).response["violations"]
        assert not found, [(one["id"], one["nodes"][0]["html"]) for one in found]

    await is_clean()
    await engine.give_wifi(Wifi("Perho", "Tervetuloa"))
    await is_clean()
    for number in range(1, len(engine.session.steps) + 1):
        await engine.go_to(number)
        if number == 1:
            await is_clean()
        await engine.reveal()
        await is_clean()
    await engine.end()
    await is_clean()


async def test_it_is_as_dark_as_wished(browser: Browser, room: Room) -> None:
    """As the system wishes it, or as the address says."""

    async def paper(query: str, scheme: str) -> str:
        page = await open_wall(browser, room, query=query, color_scheme=scheme)
        return str(await page.evaluate("getComputedStyle(document.body).backgroundColor"))

    light, dark = await paper("", "light"), await paper("", "dark")
    assert light != dark
    assert await paper("?theme=light", "dark") == light
    assert await paper("?theme=dark", "light") == dark
