"""What a person sees of a running app, and waiting until they see it."""

from collections.abc import Callable

from textual.app import App
from textual.pilot import Pilot


def seen(app: App[object]) -> str:
    """The text on the screen, line by line."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)


async def until(pilot: Pilot[object], is_so: Callable[[], bool]) -> None:
    """Wait until something is so, at most some seconds."""
    for _ in range(200):
        await pilot.pause(0.01)
        if is_so():
            return
    raise AssertionError(f"still not so:\n{seen(pilot.app)}")


async def until_seen(pilot: Pilot[object], text: str) -> None:
    """Wait until a text stands on the screen."""
    await until(pilot, lambda: text in seen(pilot.app))


async def type_text(pilot: Pilot[object], text: str) -> None:
    """Press the keys of a text, one after the other; a line break is Enter."""
    names = {" ": "space", "\n": "enter"}
    await pilot.press(*(names.get(letter, letter) for letter in text))
