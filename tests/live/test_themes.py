"""The facilitator puts ideas together while phones are asked about them, in a real browser."""

import pytest
from playwright.async_api import Browser, expect

from sessions.model import GivenBy
from tests.live.test_browser import open_page, table_address
from tui.house import Room

pytestmark = [pytest.mark.live, pytest.mark.browser]


async def test_what_is_being_judged_stays_and_the_rest_follows(
    browser: Browser, site: str, room: Room
) -> None:
    """Nothing is taken from under a finger; a form that nobody has touched has the new name, and
    the phone counts the steps that are added."""
    engine = room.engine
    await engine.go_to(9)
    ideas = {"lines": ["Hyllyjä", "Hissi"]}
    by = GivenBy.PHONE
    await engine.give_answer(1, "ideas", ideas, exercise="proposals", given_by=by)
    theme = await engine.desk.make_theme("proposals", "Tilat", [("ideas", 1, "Hissi")])
    page = await open_page(browser, table_address(site, room))
    await expect(page.locator(".step")).to_have_text("Vaihe 9/9")
    await engine.desk.ask_tables("proposals")
    await expect(page.locator(".step")).to_have_text("Vaihe 9/10")
    await engine.next()
    included, points = page.locator("#q-included"), page.locator("#q-points")
    await expect(included.locator(".theme li")).to_have_text("Hissi")
    await included.locator("[value=yes]").check()
    await engine.desk.rename_theme("proposals", theme.id, "Rakennus")
    await expect(points).to_contain_text("Rakennus")
    await expect(included).to_contain_text("Tilat")
    await expect(included.locator("[value=yes]")).to_be_checked()
    await engine.desk.ask_tables("proposals")
    await expect(page.locator(".step")).to_have_text("Vaihe 10/11")
    await expect(included.locator("[value=yes]")).to_be_checked()
    await included.locator("button").click()
    await expect(included.locator(".sent")).to_contain_text("Rakennus: Kyllä")
    answer = engine.session.answer("what-matters", "included", 1)
    assert answer is not None
    assert list(answer.value["themes"].values()) == [True]
    await engine.desk.rename_theme("proposals", theme.id, "Talo")
    await expect(included.locator(".sent")).to_contain_text("Talo: Kyllä")


async def test_a_theme_that_was_not_our_matter(browser: Browser, site: str, room: Room) -> None:
    """The last button takes a yes or no back."""
    engine = room.engine
    await engine.go_to(9)
    await engine.give_answer(
        2, "ideas", {"lines": ["Hissi"]}, exercise="proposals", given_by=GivenBy.PHONE
    )
    await engine.desk.make_theme("proposals", "Tilat", [("ideas", 2, "Hissi")])
    await engine.desk.ask_tables("proposals")
    await engine.next()
    page = await open_page(browser, table_address(site, room))
    included = page.locator("#q-included")
    await included.locator("[value=yes]").check()
    await included.get_by_label("Ei koske meitä").check()
    await included.locator("button").click()
    await expect(included.locator(".wrong")).to_contain_text("Vastatkaa ainakin yhteen teemaan")
    await included.locator("textarea").fill("Hylly")
    await included.locator("button").click()
    await expect(included.locator(".sent")).to_contain_text("Hylly")
    await expect(page.locator("#q-guard")).to_contain_text("Voitte jättää tämän väliin")
