"""Keys that come in one burst are carried out in their order."""

from collections.abc import AsyncIterator

import pytest
from textual.app import App, ComposeResult
from textual.events import Event, Key
from textual.pilot import Pilot
from textual.screen import ModalScreen
from textual.widgets import Input

from tui.key_order import KeyOrder


class Ask(ModalScreen[str]):
    """Asks for a word."""

    def compose(self) -> ComposeResult:
        yield Input(id="asked")

    def on_input_submitted(self, message: Input.Submitted) -> None:
        self.dismiss(message.value)


class Fields(App[None]):
    """Two fields, and a key that asks for a word."""

    BINDINGS = [("f5", "ask", "Ask")]

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str | None] = []
        self.submitted: list[str] = []
        self.order = KeyOrder(self, super().on_event)

    async def on_event(self, event: Event) -> None:
        if isinstance(event, Key) and not event.is_forwarded:
            await self.order.pressed(event)
        else:
            await super().on_event(event)

    def compose(self) -> ComposeResult:
        yield Input(id="first")
        yield Input(id="second")

    def on_input_submitted(self, message: Input.Submitted) -> None:
        self.submitted.append(message.value)
        message.input.value = ""

    def action_ask(self) -> None:
        self.push_screen(Ask(), self.said.append)

    def value(self, name: str) -> str:
        return self.screen_stack[0].query_one(f"#{name}", Input).value


@pytest.fixture
async def pilot() -> AsyncIterator[Pilot[None]]:
    app = Fields()
    async with app.run_test() as pilot:
        await pilot.pause()
        yield pilot


async def burst(pilot: Pilot[None], *keys: str) -> Fields:
    """All keys at once, as a slow line brings them; the app when all of them are carried out."""
    app = pilot.app
    assert isinstance(app, Fields)
    for key in keys:
        app.post_message(Key(key, key if len(key) == 1 else None))
    for _ in range(100):
        await pilot.pause(0.02)
        if app.order.idle:
            break
    assert app.order.idle
    return app


async def test_letters_do_not_overtake_what_is_taken_back(pilot: Pilot[None]) -> None:
    app = await burst(pilot, *"ab", "backspace", *"cd")
    assert app.value("first") == "acd"


async def test_letters_do_not_overtake_enter(pilot: Pilot[None]) -> None:
    app = await burst(pilot, *"one", "enter", *"two", "enter", *"three")
    assert app.submitted == ["one", "two"]
    assert app.value("first") == "three"


async def test_letters_go_to_the_field_that_tab_leads_to(pilot: Pilot[None]) -> None:
    app = await burst(pilot, "a", "tab", *"bc", "backspace", "shift+tab", "end", "d")
    assert (app.value("first"), app.value("second")) == ("ad", "b")


async def test_letters_wait_for_the_dialog_they_are_meant_for(pilot: Pilot[None]) -> None:
    app = await burst(pilot, "x", "f5", *"word", "enter", "end", "y")
    assert app.said == ["word"]
    assert app.value("first") == "xy"


async def test_a_key_nobody_knows_holds_nothing_up(pilot: Pilot[None]) -> None:
    app = await burst(pilot, "f9", "a", "f9", "f9", "b")
    assert app.value("first") == "ab"
