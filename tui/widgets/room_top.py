"""The first line of an open room: what it is, the time of day, and when it will be over."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from sessions.clock import now
from sessions.i18n import Translator
from sessions.model import Session
from tui.display import content
from tui.forecast import day_line
from tui.house import Room
from tui.widgets.drawn import put

_WIDE = 100


class RoomTop(Horizontal):
    """The session's name at the left, the day's plan at the right; always in the same place."""

    DEFAULT_CSS = """
    RoomTop {
        dock: top; height: 2; padding: 0 1; border-bottom: solid $border-blurred;
        & #name { width: 1fr; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis; }
        & #time { width: auto; padding-left: 2; text-wrap: nowrap; }
    }
    """

    def __init__(self, t: Translator) -> None:
        super().__init__()
        self.t = t
        self._session: Session | None = None

    def compose(self) -> ComposeResult:
        yield Static(id="name")
        yield Static(id="time")

    def on_mount(self) -> None:
        self.set_interval(1, self.tick)

    def show(self, room: Room, *names: str) -> None:
        """Show this room under these names, each of them once."""
        self._session = room.engine.session
        top = content(" · ".join(dict.fromkeys(filter(None, names))))
        if room.demo:
            said = self.t.text("room-rehearsal" if room.rehearsal else "room-demo")
            top = Content.assemble((said, "bold $warning"), "  ", top)
        elif not room.reachable:
            top = Content.assemble((self.t.text("room-no-network"), "bold $error"), "  ", top)
        put(self.query_one("#name", Static), top)
        self.tick()

    def tick(self) -> None:
        """Show the time now."""
        if self._session is not None:
            wide = self.app.size.width >= _WIDE
            put(self.query_one("#time", Static), day_line(self.t, self._session, now(), wide=wide))
