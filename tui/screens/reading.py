"""A session that another program has open: its summary, to read only, until that one is closed."""

import asyncio
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from sessions.errors import OpenElsewhereError, PajaError
from sessions.i18n import Translator
from sessions.lease import Holder
from sessions.model import Session
from tui.display import content
from tui.screen import PajaScreen
from tui.screens.summary import SummaryScreen
from tui.widgets.drawn import put

LOOK_AGAIN = 3.0
"""Seconds between two looks at the database."""


async def open_session(screen: PajaScreen[None], reference: str) -> None:
    """Open a session's room; when another program has it open, show it to be read. What else goes
    wrong is told on `screen`."""
    house = screen.paja.house
    try:
        await house.open_again(reference)
    except OpenElsewhereError:
        session = await screen.attempt(house.read_session(reference))
        if session is not None:
            screen.app.push_screen(ReadingScreen(screen.t, session))
    except PajaError as error:
        screen.warn(screen.t.text(error.code, **error.values))
    else:
        screen.paja.show_place()


class ReadingScreen(SummaryScreen):
    """The summary as it grows; nothing can be changed here."""

    CSS = f"""
    {SummaryScreen.CSS}
    ReadingScreen #elsewhere {{ padding: 0 1; color: $warning; text-style: bold; height: auto; }}
    """
    commands: ClassVar[tuple[str, ...]] = ("take_over", "export", "papers", "close")

    def __init__(self, t: Translator, session: Session) -> None:
        super().__init__(t, session)
        self._holder: Holder | None = None
        self._is_free = False

    def compose(self) -> ComposeResult:
        yield Static(id="elsewhere")
        yield from super().compose()

    async def on_mount(self) -> None:
        """Read again and again what the other program has written."""
        self._read_on()

    @work(exclusive=True, group="reading")
    async def _read_on(self) -> None:
        house = self.paja.house
        while True:
            try:
                self._holder = await house.holder(self.session)
                session = await house.read_session(self.session.reference)
            except PajaError as error:  # the database may be busy just now
                self._say(Content(self.t.text(error.code, **error.values)))
            else:
                self._is_free = self._holder is None
                self._say(self._banner())
                if session != self.session:
                    await self._show_session(session)
                self.refresh_bindings()
            await asyncio.sleep(LOOK_AGAIN)

    def _say(self, text: Content) -> None:
        put(self.query_one("#elsewhere", Static), text)

    def _banner(self) -> Content:
        held = self._holder
        if held is None:
            return Content.styled(self.t.text("report-elsewhere-gone"), "$success")
        key = "report-elsewhere-at" if held.address else "report-elsewhere"
        time = self.t.time(held.since)
        return content(self.t.text(key, computer=held.computer, time=time, address=held.address))

    # -- commands ----------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Go on with it here, once that is possible."""
        if self._is_free:
            return "take_over", self.t.text("report-take-over")
        return "close", self.t.text("room-back-to-room")

    def works_take_over(self) -> bool:
        """When the other program has gone."""
        return self._is_free

    async def action_take_over(self) -> None:
        """Open the session's room here."""
        if await self.attempt(self.paja.house.open_again(self.session.reference)):
            self.paja.show_place()
