"""Phones in bad moments, in a real browser: several at one table, cut off, reloaded, asleep."""

import asyncio
import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, Route, expect

from exercises.model import Workshop
from sessions.model import Details, GivenBy
from sessions.presence import TableState
from tests.live.conftest import HOST
from tests.live.test_browser import open_page, table_address, value
from tui.cli.house import LocalHouse
from tui.house import Room

pytestmark = [pytest.mark.live, pytest.mark.browser]

MINUTE = 60_000
SLEEP = """hidden => {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""
"""A phone whose screen goes dark, or is lit again."""


async def until(true: Callable[[], object]) -> None:
    """Wait until something holds in the room."""
    async with asyncio.timeout(15):
        while not true():
            await asyncio.sleep(0.02)


def state(room: Room, table: int = 1) -> TableState:
    return room.engine.presence.state(room.engine.session, table)


async def wait_a_minute(page: Page) -> None:
    """The page lives through a minute; its timers run as they would."""
    for _ in range(30):
        await page.clock.run_for(MINUTE / 30)
        await asyncio.sleep(0.05)  # what it asks for takes its own time


# -- several phones at one table -----------------------------------------------------------


async def test_two_phones_write_the_same_list(browser: Browser, site: str, room: Room) -> None:
    """They see each other's lines at once; neither list is lost, and all end in the same state."""
    await room.engine.go_to(2)
    first = await open_page(browser, table_address(site, room))
    second = await open_page(browser, table_address(site, room))
    screen = await open_page(browser, f"{site}/screen", viewport={"width": 1280, "height": 720})
    await first.fill("#q-now textarea", "Lapset\nHuoltajat")
    await second.fill("#q-now textarea", "Huoltajat\nOpettajat")
    await first.click("#q-now button")
    await expect(second.locator("#news")).to_contain_text("Toinen puhelin pöydästänne")
    await second.click("#q-now button")
    conflict = second.locator("#q-now")
    await expect(conflict.locator(".other")).to_be_focused()
    await expect(conflict.locator(".theirs li")).to_have_text(["Lapset", "Huoltajat"])
    await expect(conflict.locator("textarea")).to_have_value("Huoltajat\nOpettajat")
    assert value(room, "customers", "now") == ["Lapset", "Huoltajat"]
    await conflict.locator("textarea").press("Control+End")
    await conflict.locator("textarea").press_sequentially("\nSisarukset")
    await second.click("text=Yhdistä molempien rivit")
    await expect(conflict.locator(".other")).to_contain_text("Molempien rivit")
    both = ["Lapset", "Huoltajat", "Opettajat", "Sisarukset"]
    await expect(conflict.locator("textarea")).to_have_value("\n".join(both))
    await second.reload()
    await second.click("#q-now button")
    await expect(conflict.locator(".receipt")).to_be_visible()
    for page in (first, second):
        await expect(page.locator("#q-now .sent li")).to_have_text(both)
    await room.engine.reveal()
    await expect(screen.locator("main")).to_contain_text("Sisarukset")
    await expect(first.locator("#results")).to_contain_text("Sisarukset")


async def test_two_phones_answer_in_the_same_moment(
    browser: Browser, site: str, room: Room
) -> None:
    """Neither had seen the other: the later one is told, and chooses."""
    await room.engine.go_to(4)
    pages = [await open_page(browser, table_address(site, room)) for _ in range(2)]
    for number, page in enumerate(pages):
        await page.fill("#q-promise textarea", f"Lupaus {number}")
    await asyncio.gather(*(page.click("#q-promise button") for page in pages))
    await until(lambda: value(room, "promise", "promise"))
    late = pages[1] if value(room, "promise", "promise") == "Lupaus 0" else pages[0]
    early = pages[0] if late is pages[1] else pages[1]
    await expect(late.locator("#q-promise .theirs")).to_be_visible()
    await late.click("text=Lähetä tämä sen tilalle")
    mine = f"Lupaus {pages.index(late)}"
    for page in pages:
        await expect(page.locator("#q-promise .sent")).to_have_text(mine)
    assert value(room, "promise", "promise") == mine
    await early.click("text=Muuta")
    await expect(early.locator("textarea")).to_have_value(mine)


async def test_typing_shows_on_the_other_phone(browser: Browser, site: str, room: Room) -> None:
    """Only there, and only while it is true; the facilitator sees it too."""
    await room.engine.go_to(4)
    first = await open_page(browser, table_address(site, room))
    second = await open_page(browser, table_address(site, room))
    other = await open_page(browser, table_address(site, room, 2))
    assert state(room) is TableState.IN
    await first.locator("#q-promise textarea").press_sequentially("Lu")
    await expect(second.locator("#writing")).to_be_visible()
    await expect(first.locator("#writing")).to_be_hidden()
    await expect(other.locator("#writing")).to_be_hidden()
    assert state(room) is TableState.WRITING
    await first.click("#q-promise button")
    await expect(second.locator("#q-promise .receipt")).to_be_visible()
    await expect(second.locator("#writing")).to_be_hidden()
    assert state(room) is TableState.ANSWERED


async def test_more_time(browser: Browser, site: str, room: Room) -> None:
    """Asked on one phone, seen on both, taken back on the other; gone with the clock."""
    await room.engine.go_to(4)
    first = await open_page(browser, table_address(site, room))
    second = await open_page(browser, table_address(site, room))
    ask = first.get_by_role("button", name="Tarvitsemme lisää aikaa")
    await ask.click()
    told = "Vetäjä näkee, että tarvitsette lisää aikaa."
    back = second.get_by_role("button", name="Emme tarvitsekaan")
    for page in (first, second):
        await expect(page.locator("#more-time form:visible")).to_contain_text(told)
    assert room.engine.presence.more_time == {1}
    await expect(first.get_by_role("button", name="Emme tarvitsekaan")).to_be_focused()
    await back.click()
    await expect(ask).to_be_visible()
    assert room.engine.presence.more_time == set()
    await ask.click()
    await expect(back).to_be_visible()
    await room.engine.add_minutes(2)
    await expect(back).to_be_hidden()
    await expect(ask).to_be_visible()
    await room.engine.pause_clock()
    await expect(ask).to_be_hidden()


# -- reloaded, asleep, cut off -------------------------------------------------------------


async def test_a_reload_in_mid_typing(browser: Browser, site: str, room: Room) -> None:
    """What was typed comes back, also over what the other phone has sent meanwhile."""
    await room.engine.go_to(4)
    first = await open_page(browser, table_address(site, room))
    second = await open_page(browser, table_address(site, room))
    await second.locator("#q-promise textarea").press_sequentially("Kesken jäänyt")
    await second.reload()
    field = second.locator("#q-promise textarea")
    await expect(field).to_have_value("Kesken jäänyt")
    await first.fill("#q-promise textarea", "Valmis lupaus")
    await first.click("#q-promise button")
    await expect(first.locator(".receipt")).to_be_visible()
    await second.reload()
    await expect(field).to_have_value("Kesken jäänyt")
    await expect(second.locator(".theirs")).to_contain_text("Valmis lupaus")
    await second.click("text=Jätä se voimaan")
    await expect(second.locator("#q-promise .sent")).to_have_text("Valmis lupaus")
    await second.click("text=Muuta")
    await expect(field).to_have_value("Valmis lupaus")
    await field.fill("Muutettu lup")
    await second.reload()
    await expect(field).to_have_value("Muutettu lup")
    await expect(second.locator(".theirs")).to_be_hidden()


async def test_a_phone_asleep(browser: Browser, site: str, room: Room) -> None:
    """Its table sleeps soon; lit again it is in at once, and catches up by itself."""
    await room.engine.go_to(4)
    page = await open_page(browser, table_address(site, room))
    await until(lambda: room.engine.presence.phones(1) == 1)
    await page.evaluate(SLEEP, True)
    await until(lambda: room.engine.presence.phones(1) == 0)
    await room.engine.next()
    assert state(room) is TableState.IN  # it may only have looked at another page
    await page.evaluate(SLEEP, False)
    await until(lambda: room.engine.presence.phones(1) == 1)
    await expect(page.locator("h1")).to_have_text("Tauko")
    await page.goto("about:blank")
    await until(lambda: room.engine.presence.phones(1) == 0)
    await page.go_back()
    await until(lambda: room.engine.presence.phones(1) == 1)


async def test_a_minute_without_a_network(browser: Browser, site: str, room: Room) -> None:
    """Two phones and the projector: the one that was away goes on, and all are the same."""
    await room.engine.go_to(2)
    context = await browser.new_context(viewport={"width": 390, "height": 844}, locale="fi-FI")
    away = await context.new_page()
    await away.clock.install()
    await away.goto(table_address(site, room))
    other = await open_page(browser, table_address(site, room))
    screen = await open_page(browser, f"{site}/screen", viewport={"width": 1280, "height": 720})
    await away.fill("#q-future textarea", "Vielä kesken")
    await until(lambda: state(room) is TableState.WRITING)
    await context.set_offline(True)
    await away.fill("#q-now textarea", "Lapset")
    await away.click("#q-now button")
    await expect(away.locator("#news")).to_contain_text("Ei vielä lähetetty")
    await wait_a_minute(away)
    await expect(away.locator("#news")).to_contain_text("Yhteys katkesi. Kirjoittamanne on")
    code = room.engine.session.tables[1].code
    await expect(away.locator("#news")).to_contain_text(f"Koodinne on {code}.")
    await expect(away.locator("#q-future textarea")).to_have_value("Vielä kesken")
    assert value(room, "customers", "now") is None
    await other.fill("#q-future textarea", "Robotit")
    await other.click("#q-future button")
    await expect(other.locator("#q-future .receipt")).to_be_visible()
    await context.set_offline(False)
    await wait_a_minute(away)
    await expect(away.locator("#q-now .sent")).to_have_text("Lapset")
    await expect(other.locator("#q-now .sent")).to_have_text("Lapset")
    await expect(away.locator("#news")).to_contain_text("Toinen puhelin pöydästänne")
    await away.click("#news button")
    await expect(away.locator("#q-future .theirs")).to_contain_text("Robotit")
    await away.click("text=Yhdistä molempien rivit")
    await expect(away.locator("#q-future textarea")).to_have_value("Robotit\nVielä kesken")
    await away.click("#q-future button")
    for page in (away, other):
        await expect(page.locator("#q-future .sent li")).to_have_text(["Robotit", "Vielä kesken"])
    await room.engine.show_answers()
    await expect(screen.locator("main")).to_contain_text("Robotit")
    for page in (away, other):
        await expect(page.locator("#results")).to_contain_text("Vielä kesken")
    assert value(room, "customers", "now") == ["Lapset"]


async def test_a_sending_outlives_a_reload(browser: Browser, site: str, room: Room) -> None:
    """Pressed but not received, the page thrown away by the phone: it goes when the page is back,
    and what arrived although nobody said so does not count twice."""
    await room.engine.go_to(4)
    page = await open_page(browser, table_address(site, room))

    async def swallow(route: Route) -> None:
        await route.fetch(url=route.request.url.replace(HOST, "127.0.0.1"))
        await route.abort()

    await page.route("**/answer", lambda route: route.abort())
    await page.fill("#q-promise textarea", "Sitkeä lupaus")
    await page.click("#q-promise button")
    await expect(page.locator("#news")).to_contain_text("Ei vielä lähetetty")
    await page.unroute("**/answer")
    await page.route("**/answer", swallow)
    await page.reload()
    await until(lambda: value(room, "promise", "promise") == "Sitkeä lupaus")
    await page.unroute_all(behavior="wait")
    await page.reload()
    await expect(page.locator("#q-promise .receipt")).to_be_visible()
    await expect(page.locator("#news")).to_be_hidden()
    answer = room.engine.session.answer("promise", "promise", 1)
    assert answer is not None
    assert answer.version == 1


async def test_typing_on_while_it_is_sent(browser: Browser, site: str, room: Room) -> None:
    """What is added while the answer is under way is still there after the receipt."""
    await room.engine.go_to(4)
    page = await open_page(browser, table_address(site, room))
    release = asyncio.Event()

    async def hold(route: Route) -> None:
        await release.wait()
        await route.continue_()

    await page.route("**/answer", hold)
    await page.fill("#q-promise textarea", "Lupaus")
    await page.click("#q-promise button")
    await page.locator("#q-promise textarea").press_sequentially(" ja toinen")
    release.set()
    await expect(page.locator("#q-promise textarea")).to_have_value("Lupaus ja toinen")
    await expect(page.get_by_role("button", name="Lähetä muutettu vastaus")).to_be_visible()
    assert value(room, "promise", "promise") == "Lupaus"
    await page.click("#q-promise button")
    await expect(page.locator("#q-promise .sent")).to_have_text("Lupaus ja toinen")


@pytest.fixture
def served(paja: str, tmp_path: Path) -> Iterator[tuple["subprocess.Popen[str]", dict[str, Any]]]:
    """`paja serve` in a process of its own, at the service promise, and what it says of itself."""
    command = [paja, "serve", "city-coaching", "--json", "--tables", "2", "--host", "127.0.0.1"]
    process = subprocess.Popen(
        [*command, "--port", "0", "--db", str(tmp_path / "served.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    ready = json.loads(process.stdout.readline())
    process.stdin.write("next\n" * 4)
    process.stdin.flush()
    yield process, ready
    os.kill(process.pid, signal.SIGCONT)
    process.terminate()
    process.wait(10)
    process.stdin.close()
    process.stdout.close()


async def test_the_laptop_sleeps_and_wakes(
    browser: Browser, served: tuple["subprocess.Popen[str]", dict[str, Any]]
) -> None:
    """No connection is cut, it is only silent: phones notice, say so, and go on by themselves."""
    process, ready = served
    page = await (await browser.new_context(locale="fi-FI")).new_page()
    await page.clock.install()
    await page.goto(f"http://{HOST}:{ready['port']}/t/{ready['tables'][0]['code']}/")
    await expect(page.locator("#q-promise")).to_be_visible()
    os.kill(process.pid, signal.SIGSTOP)
    await page.fill("#q-promise textarea", "Unen yli")
    await page.click("#q-promise button")
    await wait_a_minute(page)
    await expect(page.locator("#news")).to_contain_text("Yhteys katkesi")
    os.kill(process.pid, signal.SIGCONT)
    await wait_a_minute(page)
    await expect(page.locator("#q-promise .receipt")).to_be_visible()
    await expect(page.locator("#q-promise .sent")).to_have_text("Unen yli")
    await expect(page.locator("#news")).to_be_hidden()
    assert process.stdin is not None
    process.stdin.write("next\n")
    process.stdin.flush()
    await expect(page.locator("h1")).to_have_text("Tauko")


# -- without a script, for everybody -------------------------------------------------------


async def test_two_phones_without_a_script(browser: Browser, site: str, room: Room) -> None:
    """The same choices from plain forms."""
    await room.engine.go_to(2)
    pages = [
        await open_page(browser, table_address(site, room), java_script_enabled=False)
        for _ in range(2)
    ]
    for page, text in zip(pages, ("Lapset", "Huoltajat"), strict=True):
        await page.fill("#q-now textarea", text)
        await page.click("#q-now button")
    late = pages[1]
    await expect(late.locator("#q-now .theirs")).to_contain_text("Lapset")
    await late.click("text=Yhdistä molempien rivit")
    await expect(late.locator("#q-now textarea")).to_have_value("Lapset\nHuoltajat")
    await late.click("#q-now button")
    assert value(room, "customers", "now") == ["Lapset", "Huoltajat"]
    await late.click("text=Tarvitsemme lisää aikaa")
    assert room.engine.presence.more_time == {1}
    await late.click("text=Emme tarvitsekaan")
    assert room.engine.presence.more_time == set()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(browser: Browser, site: str, room: Room, scheme: str) -> None:
    """Each new state in each language; and none is too wide for a narrow phone."""
    await room.engine.go_to(2)
    by = {"exercise": "customers", "given_by": GivenBy.PHONE}
    for language in ("fi", "sv", "en"):
        address = f"{table_address(site, room)}?lang={language}"
        small = {"width": 320, "height": 568}
        page = await open_page(browser, address, color_scheme=scheme, viewport=small)

        async def check(what: str, page: Page = page, language: str = language) -> None:
            found = (await Axe().run(page)).response["violations"]
            assert [(rule["id"], what, language) for rule in found] == []
            assert await page.evaluate("document.documentElement.scrollWidth") <= 320, what

        other = await open_page(browser, address)
        await page.fill("#q-now textarea", "Huoltajat")
        await other.fill("#q-now textarea", "Lapset")
        await expect(page.locator("#writing")).to_be_visible()
        await page.click("#more-time form:not([hidden]) button")
        await expect(page.locator("#more-time p:visible")).to_be_visible()
        await check("typing on another phone, more time asked for")
        await other.click("#q-now button")
        await expect(page.locator("#news button")).to_be_visible()
        await page.click("#q-now button")
        await expect(page.locator(".theirs")).to_be_visible()
        await check("overtaken")
        await page.click("#q-now button[name=together]")
        await expect(page.locator("#q-now textarea")).to_have_value("Lapset\nHuoltajat")
        await check("put together")
        await room.engine.give_answer(2, "now", {"lines": ["Kuntalaiset"]}, **by)
        await room.engine.reveal_next()
        await expect(page.locator("#results")).to_be_visible()
        await check("partly revealed")
        await page.evaluate("document.querySelector('#news').hidden = false")
        await page.evaluate("news.textContent = news.dataset.gone")
        await check("gone")
        await room.engine.conceal()
        await room.engine.withdraw_answer(1, "now", **by)
        await page.evaluate("localStorage.clear()")
        await page.context.close()
        await other.context.close()
        room.engine.ask_more_time(1, asked=False)


async def test_people_are_not_told_of_each_other(
    browser: Browser, house: LocalHouse, details: Details, every_type: Workshop
) -> None:
    """Where each answers alone, nobody hears that somebody types; the facilitator does."""
    room = await house.open_new(every_type, details, [("", "")])
    site = f"http://{HOST}:{room.address.rsplit(':', 1)[1]}"
    steps = enumerate(every_type.steps, start=1)
    number, question = next(
        (number, question)
        for number, step in steps
        for question in step.questions
        if question.by_person and not question.lacks_items
    )
    await room.engine.go_to(number)
    first = await open_page(browser, table_address(site, room))
    second = await open_page(browser, table_address(site, room))
    await first.locator(f"#q-{question.name} .pick label").first.click()
    await until(lambda: state(room) is TableState.WRITING)
    await second.wait_for_timeout(200)
    await expect(second.locator("#writing")).to_be_hidden()
