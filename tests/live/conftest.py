"""Whole-program tests: a real browser, a real terminal, real processes."""

import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

from tests.live.terminal import Terminal
from tests.live.tools import need
from tui.house import Room

HOST = "workshop.test"
"""Not localhost: phones have no secure context, and scripts that need one fail only there."""


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """Chromium, headless, that finds this computer under a name of its own."""
    chromium = need("chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=chromium,
            args=[
                f"--host-resolver-rules=MAP {HOST} 127.0.0.1",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
            ],
        )
        yield browser
        await browser.close()


@pytest.fixture
def site(room: Room) -> str:
    """The room's address as the browser knows it."""
    return f"http://{HOST}:{room.address.rsplit(':', 1)[1]}"


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    """A terminal of 80×24."""
    terminal = Terminal(need("tmux"), tmp_path)
    yield terminal
    terminal.close()


@pytest.fixture
def paja() -> str:
    """The installed command."""
    found = Path(sys.executable).parent / "paja"
    assert found.exists(), "install the project first: pip install -e '.[test]'"
    return str(found)
