"""A facilitator who presses keys and reads the screen."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from textual.events import Key
from textual.pilot import Pilot
from textual.screen import Screen

from tui.app import PajaApp

SitDown = Callable[..., AbstractAsyncContextManager["Facilitator"]]

SIZES = ((80, 24), (120, 40))
LARGE = (200, 60)


class Facilitator:
    """Somebody at the keyboard of a running program."""

    def __init__(self, app: PajaApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def screen(self) -> Screen[object]:
        """The screen on top."""
        return self.app.screen

    @property
    def text(self) -> str:
        """What stands on the screen."""
        # The only use of something private: Textual has no public way to read the screen.
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips)

    def inside(self, selector: str) -> str:
        """What stands on the screen where a widget is; all of the widget is on it."""
        widget = self.screen.query_one(selector)
        assert self.screen.region.contains_region(widget.region), (selector, widget.region)
        region = widget.scrollable_content_region
        lines = [line.ljust(region.right) for line in self.text.split("\n")]
        return "\n".join(line[region.x : region.right] for line in lines[region.y : region.bottom])

    @property
    def footer(self) -> str:
        """The last line."""
        return self.text.split("\n")[-1]

    async def press(self, *keys: str) -> None:
        """Press keys, each when the screen has settled after the one before."""
        for key in keys:
            character = " " if key == "space" else key if len(key) == 1 else None
            self.app.post_message(Key(key, character))
            await self.pilot.pause()

    async def write(self, text: str) -> None:
        """Type a text in a burst, not waiting for the screen between letters; a tab is Tab."""
        for letter in text:
            key = {" ": "space", "\t": "tab", "\r": "enter"}.get(letter, letter)
            self.app.post_message(Key(key, letter))
        await self.pilot.pause()

    async def sees(self, *texts: str, seconds: float = 5) -> None:
        """Wait until all of them stand on the screen."""
        await self._until(lambda: all(text in self.text for text in texts), seconds, texts)

    async def sees_no(self, text: str, seconds: float = 5) -> None:
        """Wait until it is gone from the screen."""
        await self._until(lambda: text not in self.text, seconds, text)

    async def waits(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so that the screen does not say."""
        await self._until(is_so, 5, "")

    async def _until(self, is_so: Callable[[], bool], seconds: float, wanted: object) -> None:
        end = asyncio.get_running_loop().time() + seconds
        while not is_so():
            assert asyncio.get_running_loop().time() < end, f"{wanted}\n{self.text}"
            await self.pilot.pause(0.02)
