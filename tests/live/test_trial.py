"""The self-test's page in a real browser, on a name that is no secure context."""

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, expect

from exercises.languages import LANGUAGES
from sessions.events import Event, PhoneReached
from sessions.i18n import Translator
from tests.live.conftest import HOST
from tui.house import Room

pytestmark = [pytest.mark.live, pytest.mark.browser]

PHONE = {"width": 390, "height": 844}


@pytest.fixture
def phone_like(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the browser here, which runs on this computer, were somewhere else."""
    monkeypatch.setattr("sessions.web.trial.adapters", lambda: ())


def heard(room: Room) -> list[PhoneReached]:
    found: list[PhoneReached] = []

    def hear(happened: tuple[Event, ...]) -> None:
        found.extend(event for event in happened if isinstance(event, PhoneReached))

    room.engine.listen(hear)
    return found


@pytest.mark.usefixtures("phone_like")
async def test_a_phone_measures_and_tells(browser: Browser, site: str, room: Room) -> None:
    """Kind and speed reach the facilitator; the phone's owner reads that all is well."""
    phones = heard(room)
    context = await browser.new_context(viewport=PHONE, locale="fi-FI")  # type: ignore[arg-type]
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"script error: {error}"))
    await page.goto(f"{site}/test")
    assert not await page.evaluate("window.isSecureContext")
    await expect(page.locator("h1")).to_have_text("Puhelin löysi perille")
    await expect(page.locator("#speed")).to_contain_text("ms")
    first, second = phones
    assert first.browser == second.browser == "Chrome, Linux"
    assert first.milliseconds is None
    assert second.milliseconds is not None
    await expect(page.locator("main")).to_contain_text(f"avatkaa {HOST}")
    await page.click("nav a[lang=sv]")
    await expect(page.locator("h1")).to_have_text("Telefonen hittade fram")
    await page.click("a.button")
    await expect(page.locator("#code")).to_be_visible()
    await context.close()


@pytest.mark.usefixtures("phone_like")
async def test_without_javascript_it_is_reached_all_the_same(
    browser: Browser, site: str, room: Room
) -> None:
    phones = heard(room)
    context = await browser.new_context(java_script_enabled=False, locale="en-GB")
    page = await context.new_page()
    await page.goto(f"{site}/test")
    await expect(page.locator(".receipt")).to_have_text("✓ The connection works")
    assert [phone.milliseconds for phone in phones] == [None]
    await context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("itself", [False, True])
async def test_axe_finds_nothing(
    browser: Browser,
    site: str,
    scheme: str,
    itself: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if not itself:
        monkeypatch.setattr("sessions.web.trial.adapters", lambda: ())
    context = await browser.new_context(
        viewport=PHONE,  # type: ignore[arg-type]
        color_scheme=scheme,  # type: ignore[arg-type]
    )
    for language in LANGUAGES:
        page = await context.new_page()
        await page.goto(f"{site}/test?lang={language}")
        key = "trial-itself-title" if itself else "trial-title"
        await expect(page.locator("h1")).to_have_text(Translator(language).text(key))
        if not itself:
            await expect(page.locator("#speed")).to_contain_text("ms")
        found = await Axe().run(page)
        assert found.response["violations"] == [], language
        await page.close()
    await context.close()
