"""The way in, as the room reads it: codes to point a camera at, and the same in words."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.widgets import OptionList, Static

from sessions import qr
from sessions.i18n import Translator
from sessions.model import Table
from sessions.wifi import Wifi
from tui.display import content
from tui.house import Room
from tui.widgets.drawn import put
from tui.widgets.figures import Figures
from tui.widgets.qr import QRCode

BESIDE_QR = 44
"""Columns that the words and the tables need beside the codes."""
BESIDE_WIFI = 40
"""Columns beside the code of the Wi-Fi alone, which is larger than that of an address."""
_CAPTION = 1


class WayIn(Horizontal):
    """The code of the room, of a table or of the Wi-Fi, what to say, and the list below it.

    Where there is room for two codes, the Wi-Fi's stands beside the other one all the time.
    """

    DEFAULT_CSS = """
    WayIn {
        height: 1fr;
        & QRCode { margin: 0 2 0 1; text-style: bold; }
        & #wifi { display: none; margin-right: 0; }
        & #way { padding: 0 1 0 0; }
        & #say { height: auto; min-height: 3; margin-bottom: 1; }
        & #small { height: 1; color: $text-muted; margin-bottom: 1; }
        & #stay { height: auto; color: $text-muted; margin-bottom: 1; }
        & #joined { height: 1; text-style: bold; color: $accent; }
        & OptionList { height: 1fr; max-height: 100%; }
    }
    """

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        session = room.engine.session
        # What is read aloud, and by the whole room from the wall, is in the session's language.
        self._aloud = Translator(session.details.language)
        others = [one for one in session.workshop.languages if one != self._aloud.language]
        self._speak = [self._aloud, *map(Translator, others)]
        self._shown = ""
        """What the code says for everybody, or for a table."""

    def compose(self) -> ComposeResult:
        yield QRCode(beside=BESIDE_QR, id="wifi")
        yield QRCode(beside=BESIDE_QR, id="code")
        with Vertical(id="way"):
            yield Static(id="say")
            yield Figures(as_high_as=_typed(self._room), id="large")
            yield Static(id="small")
            yield Static(id="stay")
            yield Static(id="joined", markup=False)
            yield OptionList()

    def on_resize(self, _: Resize) -> None:
        """Another size, another number of codes."""
        self._arrange()

    # -- what is shown -----------------------------------------------------------------------

    def show_everybody(self) -> None:
        """The way in for the whole room."""
        address = self._room.address
        self._show(address, self._aloud.text("lobby-say"), _typed(self._room), address)

    def show_table(self, table: Table) -> None:
        """The way straight to a table."""
        name = table.name or self._aloud.text("lobby-table", number=table.number)
        say = self._aloud.text("lobby-say-table", table=name)
        self._show(self._room.table_address(table.code), say, table.code, self._room.address)

    def show_wifi(self, wifi: Wifi) -> None:
        """The way into the network."""
        self._show(_wifi_code(wifi), self._aloud.text("lobby-wifi-say"), wifi.name, "")

    def _show(self, code: str, say: str, large: str, small: str) -> None:
        self._shown = code
        put(self.query_one("#say", Static), content(say))
        figures = self.query_one(Figures)
        figures.as_high_as = _typed(self._room) if small else ""
        figures.update(large)
        self._arrange(small)

    def _arrange(self, small: str | None = None) -> None:
        """One code or two."""
        if not self._shown:
            return
        network, door = self.query_one("#wifi", QRCode), self.query_one("#code", QRCode)
        wifi = self._room.engine.session.wifi
        network.update(_wifi_code(wifi) if wifi else "")
        door.update(self._shown)
        alone = wifi is None or self._shown == _wifi_code(wifi)
        most = max(network.least, door.least)
        room = (self.size.width - BESIDE_QR) // 2
        both = not alone and most <= room and most // 2 + 1 + _CAPTION <= self.size.height
        there = self._shown.partition("://")[2]
        captions = (
            self._aloud.text("lobby-first", name=wifi.name if wifi else ""),
            self._aloud.text("lobby-then", address=there),
        )
        for code, caption in zip((network, door), captions, strict=True):
            code.share = 2 if both else 1
            code.caption = content(caption) if both else Content()
            code.refresh(layout=True)
        door.beside = BESIDE_WIFI if alone and wifi else BESIDE_QR
        network.display = both
        self._say_wifi(wifi, small)

    def _say_wifi(self, wifi: Wifi | None, small: str | None) -> None:
        """The password, and to stay in the network, in all the languages of the room."""
        if small is not None:
            password = f" · {_password(self._aloud, wifi)}" if wifi and not small else ""
            put(self.query_one("#small", Static), content((small + password).removeprefix(" · ")))
        stay = self.query_one("#stay", Static)
        stay.display = wifi is not None and (self._shown == _wifi_code(wifi) or self._is_high)
        lines = [content(t.text("lobby-wifi-stay")) for t in self._speak]
        put(stay, Content("\n").join(lines))

    @property
    def _is_high(self) -> bool:
        return self.size.height >= 30


def _wifi_code(wifi: Wifi) -> str:
    return qr.wifi(wifi.name, wifi.password)


def _password(t: Translator, wifi: Wifi) -> str:
    if not wifi.password:
        return t.text("lobby-wifi-open")
    return t.text("lobby-wifi-password", password=wifi.password)


def _typed(room: Room) -> str:
    """The address as people type it."""
    return room.address.removeprefix("http://").removeprefix("https://")
