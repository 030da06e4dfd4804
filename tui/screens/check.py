"""Is everything ready: what was found on this computer, and a code to try with one's own phone."""

import asyncio
import ipaddress
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import urlsplit

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from sessions.events import Event, PhoneReached
from sessions.i18n import Translator
from tui.display import content
from tui.finding import Finding, State, advised, named, said, summed
from tui.house import Room
from tui.screen import LiveScreen
from tui.screens.address import AddressScreen
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys
from tui.widgets.qr import QRCode

if TYPE_CHECKING:
    from sessions.web.adapters import Adapter

SLOW = 600
"""Milliseconds after which people press twice."""
_BESIDE_QR = 44
"""Columns that the words need beside the code."""
_MOST_PHONES = 2
"""Phones that are told of, the newest first."""
_ORDER = (State.WRONG, State.WARNING, State.OK)


class CheckScreen(LiveScreen[None]):
    """Over the lobby; what needs hands stands first."""

    DEFAULT_CSS = """
    CheckScreen {
        #body { height: 1fr; }
        #code { margin: 0 2 0 1; }
        #trial { height: auto; padding-right: 1; margin-bottom: 1; }
        #found { height: 1fr; scrollbar-size-vertical: 1; }
        .finding { height: auto; margin-bottom: 1; padding-right: 1; }
        .finding > .more { padding-left: 2; }
        .finding Static { height: auto; }
        &.-wide { #body { padding: 1 1 0 1; } }
    }
    """

    commands: ClassVar = ("close", "test", "change_address")

    def __init__(self, t: Translator, room: Room) -> None:
        super().__init__(t, room)
        self._ways: Sequence[Adapter] = ()
        self._phones: list[PhoneReached] = []
        self._stop_listening: Callable[[], None] = lambda: None

    def compose(self) -> ComposeResult:
        yield Heading(self.t.text("doctor-title"), self.room.engine.session.details.name)
        with Horizontal(id="body"):
            yield QRCode(beside=_BESIDE_QR, id="code")
            with Vertical(id="beside"):
                yield Static(id="trial")
                yield VerticalScroll(id="found")
        yield Keys()

    def on_mount(self) -> None:
        """Look, and listen for phones."""
        self._stop_listening = self.room.engine.listen(self._heard)
        self._look()

    def on_unmount(self) -> None:
        """Hear no more of the room."""
        self._stop_listening()

    # -- the computer ------------------------------------------------------------------------

    @work(exclusive=True, group="look")
    async def _look(self) -> None:
        await self._fill([Static(content(self.t.text("doctor-looking"), "$text-muted"))])
        found = await self.paja.house.check()
        self._ways = await asyncio.to_thread(self.paja.house.ways_in)
        ordered = sorted(found, key=lambda finding: _ORDER.index(finding.state))
        summary = Static(content(summed(found, self.t), "bold"), classes="finding")
        await self._fill([summary, *map(self._block, ordered)])
        self.refresh_bindings()

    async def _fill(self, blocks: Sequence[Widget]) -> None:
        """Put these in place of what was found before."""
        scroll = self.query_one("#found", VerticalScroll)
        async with scroll.batch():
            await scroll.remove_children()
            await scroll.mount_all(blocks)
        scroll.scroll_home(animate=False)

    def _block(self, finding: Finding) -> Vertical:
        """A finding: sign, word and colour of its state, what is so, and what to do."""
        t, state = self.t, finding.state
        word = t.text(f"doctor-state-{state.value}")
        head = Content.assemble(
            (f"{state.glyph} {word}", f"bold {state.colour}"), "  ", (named(finding, t), "bold")
        )
        parts = [Static(head), Static(content(said(finding, t)), classes="more")]
        if advice := advised(finding, t):
            style = "$text-muted" if state is State.OK else ""
            parts.append(Static(content(f"→ {advice}", style), classes="more"))
        return Vertical(*parts, classes="finding")

    def move_to(self, room: Room) -> None:
        """Another address to scan, and another network to look at."""
        super().move_to(room)
        self._look()

    # -- the phones --------------------------------------------------------------------------

    def _heard(self, happened: Sequence[Event]) -> None:
        # This runs wherever the engine does; the rest runs as the screen.
        for event in happened:
            if isinstance(event, PhoneReached):
                self.call_later(self._reached, event)

    def _reached(self, event: PhoneReached) -> None:
        """Put it first; the speed of a phone comes a moment after the phone."""
        last = self._phones[0] if self._phones else None
        if event.milliseconds is not None and last is not None and last.milliseconds is None:
            same = last.browser == event.browser
            self._phones = self._phones[1:] if same else self._phones
        self._phones = [event, *self._phones][:_MOST_PHONES]
        self.show_room()

    def show_room(self) -> None:
        """The code to scan, and the phones that have come."""
        room, t = self.room, self.t
        if not room.reachable:
            self.query_one(QRCode).update("")
            lines = [content(t.text("lobby-unreachable"), "bold $error")]
        else:
            self.query_one(QRCode).update(f"{room.address}/test")
            lines = [
                content(t.text("doctor-scan"), "bold"),
                content(f"{room.address}/test".removeprefix("http://"), "$accent"),
                *(self._phone(event) for event in self._phones),
            ]
            if not self._phones:
                lines.append(content(t.text(f"doctor-waiting{_public(room.address)}")))
        self.query_one("#trial", Static).update(Content("\n").join(lines))

    def _phone(self, event: PhoneReached) -> Content:
        values = {
            "browser": event.browser or self.t.text("doctor-phone"),
            "time": self.t.time(event.at),
        }
        if event.milliseconds is None:
            return content(f"✓ {self.t.text('doctor-reached', **values)}", "bold $success")
        slow = event.milliseconds > SLOW
        text = self.t.text(
            f"doctor-reached-{'slow' if slow else 'fast'}",
            milliseconds=event.milliseconds,
            **values,
        )
        return content(f"✓ {text}", "bold $warning" if slow else "bold $success")

    # -- commands ----------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Back to the lobby."""
        return "close", self.t.text("doctor-back")

    def label_test(self) -> str:
        """Here it looks anew."""
        return self.t.text("doctor-again")

    def action_test(self) -> None:
        """Look at everything again."""
        self._look()

    def works_change_address(self) -> bool:
        """Only when there is another one, and none was fixed at the start."""
        return len(self._ways) > 1

    def action_change_address(self) -> None:
        """Choose the address at which phones get in."""
        present = self.room.address.removeprefix("http://").rpartition(":")[0]
        self.app.push_screen(AddressScreen(self.t, self._ways, present), self._choose)

    async def _choose(self, address: str | None) -> None:
        if address is not None:
            await asyncio.to_thread(self.paja.house.choose_address, address)
            self.paja.lookout.look()  # it tells every screen of the room

    def action_close(self) -> None:
        """Back to the lobby."""
        self.dismiss(None)


def _public(address: str) -> str:
    """The end of the key when phones come by a name, through the internet."""
    try:
        ipaddress.ip_address(urlsplit(address).hostname or "")
    except ValueError:
        return "-public"
    return ""
