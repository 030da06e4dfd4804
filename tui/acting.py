"""Screens of an open room that change it: their commands are meant for what somebody saw."""

from collections.abc import Awaitable, Callable
from functools import partial

from exercises.text import shorten
from sessions.i18n import Translator
from sessions.model import Session
from sessions.standing import standing
from sessions.undoing import Undoable
from tui.house import Room
from tui.screen import LiveScreen, Result

GLANCE = 0.4
"""Seconds that what another facilitator changed has to be on the screen before a press can be
meant for it: two who press in the same moment must not go on by two steps."""
_MOST_UNDO = {False: 18, True: 30}
"""Letters of what would be taken back in the footer, where there is little room and much."""
_MUCH = 100


class ActingScreen(LiveScreen[Result]):
    """A screen whose commands are told, and not carried out, when the room stands otherwise than
    whoever pressed could see."""

    def __init__(self, t: Translator, room: Room) -> None:
        super().__init__(t, room)
        self._seen = self._now()

    @property
    def session(self) -> Session:
        """The session as it is on the disk."""
        return self.room.engine.session

    def _now(self) -> tuple[str, Undoable | None]:
        """How the room stands, and what U would take back."""
        return standing(self.session), self.room.engine.undoable

    def on_screen_resume(self) -> None:
        """Whoever comes back to this screen looks at it anew."""
        self.look()

    def look(self) -> None:
        """What stands is known to whoever presses next; call it with the answer of a dialog, which
        comes before this screen is back."""
        self._seen = self._now()

    def follow(self) -> None:
        """Show the room as it is now; what has changed elsewhere is seen a moment later."""
        super().follow()
        now = self._now()
        if now != self._seen:
            self.set_timer(GLANCE, partial(self._see, now))

    def _see(self, now: tuple[str, Undoable | None]) -> None:
        if now == self._now():
            self._seen = now

    async def do(self, deed: Callable[[], Awaitable[None]]) -> bool:
        """Carry out a command on the room as it was seen; whether it happened. If not, that has
        been told."""
        return bool(await self.attempt(self._as_seen(deed)))

    async def _as_seen(self, deed: Callable[[], Awaitable[None]]) -> bool:
        engine = self.room.engine
        try:
            engine.expect(self._seen[0])
            await deed()
        finally:
            self._seen = self._now()
        return True

    def action_projector(self) -> None:
        """Show the room what it may see, on a display that is mirrored."""
        from tui.screens.stage import StageScreen

        self.app.push_screen(StageScreen(self.t, self.room))

    def action_remote(self) -> None:
        """Show the private address that makes a phone the remote."""
        from tui.screens.remote import RemoteScreen

        self.app.push_screen(RemoteScreen(self.t, self.room))

    # -- taking back -------------------------------------------------------------------------

    def works_undo(self) -> bool:
        """Whether there is anything to take back."""
        return self.room.engine.undoable is not None

    def label_undo(self) -> str:
        """What U would take back."""
        undoable = self.room.engine.undoable
        if undoable is None:
            return self.t.text("command-undo")
        most = _MOST_UNDO[self.app.size.width >= _MUCH]
        return self.t.text("room-label-undo", what=shorten(self._told(undoable), most))

    async def action_undo(self) -> None:
        """Take the last command back, and say which it was."""
        undoable = self._seen[1] or self.room.engine.undoable
        if undoable is not None and await self.do(partial(self.room.engine.undo, undoable)):
            self.app.clear_notifications()
            self.tell(self.t.text("room-undone", what=self._told(undoable)))

    def _told(self, undoable: Undoable) -> str:
        return self.t.text(undoable.code, **undoable.values)
