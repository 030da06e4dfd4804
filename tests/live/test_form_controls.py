"""What a script makes of the plain fields: places by buttons, counted points, growing rows."""

import pytest
from playwright.async_api import Browser, expect

from exercises.model import Workshop
from tests.live.every_type import QUESTIONS, WORKSHOP
from tests.live.forms import given, go_to, send
from tests.live.test_browser import open_page, table_address
from tui.house import Room

pytestmark = [pytest.mark.live, pytest.mark.browser]

TIDY = "Siisteys ja sotkujenkorjaamisvelvollisuus"


@pytest.fixture
def workshop() -> Workshop:
    """One step a question type."""
    return WORKSHOP


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
