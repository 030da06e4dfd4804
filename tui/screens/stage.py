"""The projector in the terminal: what the room may see, for a display that shows the same twice."""

import time
from math import ceil
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Digits, Static

from sessions.clock import clock_face, now
from sessions.i18n import Translator
from sessions.stage import stage_of
from sessions.stage.measure import LINE
from sessions.stage.model import Scene, Stage
from tui.acting import GLANCE
from tui.display import content
from tui.house import Room
from tui.screens.room_deeds import RoomDeeds
from tui.widgets.drawn import put
from tui.widgets.ends import Ends
from tui.widgets.qr import QRCode
from tui.widgets.wall import Wall

BESIDE_QR = LINE + 3
"""Columns that the words need beside the code."""
BESIDE_BOTH = 38
"""Columns that the way in needs beside two codes."""


class StageScreen(RoomDeeds):
    """The wall, with the room's keys but without a footer; the same key leads back.

    Notices stay away from it: they are the facilitator's.
    """

    DEFAULT_CSS = """
    StageScreen {
        padding: 0 1;
        & Toast { display: none; }
        #head { height: 3; margin-bottom: 1; }
        #title { width: 1fr; height: 3; text-style: bold; }
        #said { width: auto; height: 3; content-align: right bottom; color: $text-muted; }
        #face { width: auto; min-width: 15; text-align: right; text-style: bold; margin-left: 1; }
        #head.over { & #said, & #face { color: $error; } }
        #body { height: 1fr; }
        QRCode { margin-left: 2; }
        #foot { text-style: bold; }
        &.-wide { padding: 1 2; }
    }
    """
    commands: ClassVar = (
        "next", "back", "show", "reveal_next", "page_on", "page_back", "open", "clock",
        "more_minute", "less_minute", "undo", "projector", "close", "help",
    )  # fmt: skip

    def __init__(self, t: Translator, room: Room, *, again: bool = False) -> None:
        """
        Args:
            t: the facilitator's language.
            room: whose wall it is.
            again: whether it was there already, before the room began.
        """
        super().__init__(t, room)
        self._takes_next_from = time.monotonic() + (GLANCE if again else 0)
        self._aloud = Translator(room.engine.session.details.language)
        self.stage: Stage | None = None
        """What is on the wall."""
        self._shown_at = 0.0

    def compose(self) -> ComposeResult:
        with Horizontal(id="head"):
            yield Static(id="title")
            yield Static(id="said", markup=False)
            yield Digits(id="face")
        with Horizontal(id="body"):
            yield Wall()
            yield QRCode(id="wifi")
            yield QRCode(id="code")
        yield Ends(id="foot")

    def on_mount(self) -> None:
        """Let the clock run."""
        self.set_interval(0.5, self._tick)

    # -- what is shown -----------------------------------------------------------------------

    def show_room(self) -> None:
        """Bring the wall in line with the session."""
        stage = stage_of(
            self.session,
            self._aloud,
            at=now(),
            address=self.room.address,
            page=self.room.engine.page,
        )
        self.stage, self._shown_at = stage, time.monotonic()
        step = (f"{stage.step}  ", "not bold $text-muted") if stage.step else ""
        put(self.query_one("#title", Static), Content.assemble(step, content(stage.title)))
        self.query_one(Wall).show(stage)
        self._show_codes(stage)
        in_lobby = stage.scene is Scene.LOBBY
        told = "" if in_lobby else " · ".join(filter(None, (stage.told, stage.turn)))
        address = stage.way.address if stage.scene not in (Scene.LOBBY, Scene.OVER) else ""
        self.query_one("#foot", Ends).show(content(told), content(address))
        self._tick()

    def _show_codes(self, stage: Stage) -> None:
        """The way in; beside it, where there is room for both, the network to join first."""
        code, wifi = self.query_one("#code", QRCode), self.query_one("#wifi", QRCode)
        code.update("" if stage.scene is Scene.OVER else stage.way.code)
        code.caption = content(stage.way.said)
        if stage.network is not None:
            wifi.update(stage.network.code)
            wifi.caption = content(stage.network.said)
        room = self.size.width - BESIDE_BOTH
        wifi.display = stage.network is not None and 2 * max(code.least, wifi.least) < room
        for one in (code, wifi):
            one.share = 2 if wifi.display else 1
            one.beside = BESIDE_BOTH if wifi.display else BESIDE_QR
            one.refresh(layout=True)

    def on_resize(self) -> None:
        """Another size has room for other codes."""
        self.follow()

    def _tick(self) -> None:
        """Show the time left now."""
        clock = self.stage.clock if self.stage else None
        for part in ("#said", "#face"):
            self.query_one(part).display = clock is not None
        if clock is None:
            return
        gone = time.monotonic() - self._shown_at if clock.runs else 0.0
        left = max(ceil(clock.left - gone), 0)
        self.query_one("#face", Digits).update(clock_face(left))
        said = clock.over if clock.runs and not left else clock.said
        put(self.query_one("#said", Static), Content(said))
        self.query_one("#head").set_class(not left, "over")

    # -- commands ----------------------------------------------------------------------------

    def action_projector(self) -> None:
        """Back to where it was opened."""
        self.dismiss(None)

    action_close = action_projector

    def action_page_on(self) -> None:
        """The next page of the results; after the last one the first."""
        self._turn(1)

    def action_page_back(self) -> None:
        """The page before."""
        self._turn(-1)

    def _turn(self, by: int) -> None:
        if self.stage is not None and self.stage.pages > 1:
            self.room.engine.turn_page((self.room.engine.page + by) % self.stage.pages)

    # -- which commands work now -------------------------------------------------------------

    def works_next(self) -> bool:
        """While there is a step to go to; the session is ended where only the facilitator sees
        it. Pressed twice in a hurry to begin, it must not skip the first step."""
        session = self.session
        is_seen = time.monotonic() >= self._takes_next_from
        return session.ended_at is None and session.next_step() is not None and is_seen

    def _is_on(self) -> bool:
        return self.session.ended_at is None and self.session.step > 0

    def _asks(self) -> bool:
        exercise = self.session.exercise
        return self._is_on() and exercise is not None and bool(exercise.questions)

    works_back = works_clock = works_more_minute = works_less_minute = _is_on
    works_open = works_show = works_reveal_next = works_page_on = works_page_back = _asks
