"""The private address that makes a phone the facilitator's remote."""

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from tui.display import content
from tui.screen import LiveScreen
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys
from tui.widgets.qr import QRCode

_BESIDE_QR = 38
"""Columns that the words need beside the code."""


class RemoteScreen(LiveScreen[None]):
    """Over the lobby or the room; the address is made when it is first needed."""

    DEFAULT_CSS = """
    RemoteScreen {
        #body { height: 1fr; }
        #code { margin: 0 2 0 1; }
        #words { padding-right: 1; }
        #words Static { height: auto; margin-bottom: 1; }
        #private { color: $warning; text-style: bold; }
        #address { text-style: bold; }
        #unreachable { color: $error; text-style: bold; }
        &.-wide { #body { padding: 1 1 0 1; } }
    }
    """
    commands: ClassVar = ("close", "revoke")

    def compose(self) -> ComposeResult:
        details = self.room.engine.session.details
        yield Heading(self.t.text("remote-screen"), details.name)
        with Horizontal(id="body"):
            yield QRCode(beside=_BESIDE_QR, id="code")
            with Vertical(id="words"):
                yield Static(content(self.t.text("remote-screen-private")), id="private")
                yield Static(content(self.t.text("remote-screen-say")))
                yield Static(id="address")
                yield Static(id="connected")
                yield Static(content(self.t.text("lobby-unreachable")), id="unreachable")
        yield Keys()

    def on_mount(self) -> None:
        """Make sure that there is an address."""
        if not self.room.engine.session.remote_key:
            self._make_address()

    @work(exclusive=True)
    async def _make_address(self) -> None:
        await self.attempt(self.room.engine.new_remote_key())

    def show_room(self) -> None:
        """The address as it is now, and how many remotes follow the room."""
        address, remotes = self.room.remote_address, self.room.engine.remotes
        self.query_one(QRCode).update(address)
        self.query_one("#address", Static).update(content(address))
        self.query_one("#unreachable").display = not self.room.reachable
        connected = self.t.text("remote-screen-connected", remotes=remotes)
        said = Content.styled(f"● {connected}", "bold $success") if remotes else content(connected)
        self.query_one("#connected", Static).update(said)

    def main_action(self) -> tuple[str, str]:
        """Back to where one came from."""
        return "close", self.t.text("remote-screen-back")

    async def action_revoke(self) -> None:
        """Another address; what has the old one is told so at once."""
        if await self.attempt(self.room.engine.new_remote_key()) is not None:
            self.tell(self.t.text("remote-screen-revoked"))

    def action_close(self) -> None:
        """Back to where one came from."""
        self.dismiss(None)
