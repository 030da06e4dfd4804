"""The terminal program: listens to the engine and hands what happens to the screens."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual.app import App
from textual.command import CommandPalette
from textual.events import Event as TextualEvent
from textual.events import Key, Resize
from textual.geometry import Size
from textual.screen import Screen

from sessions.errors import PajaError
from sessions.i18n import Translator
from tui.key_order import KeyOrder
from tui.screen import LiveScreen, PajaScreen
from tui.screens.home import HomeScreen
from tui.slow_terminal import SlowTerminal
from tui.themes import DARK, OWN
from tui.watch import Watch

if TYPE_CHECKING:  # the first paint does not need them
    from rich.console import RenderableType

    from sessions.events import Event
    from tui.house import House

PACE = 0.25
"""Seconds in which what phones did is gathered: 130 answers at once are one redraw, and receipts go
out before it."""
REST = 0.1
"""Seconds between two redraws for what the facilitator did; the first is at once."""

PLACE = 1
"""Where among the screens the place stands; below it is Textual's own empty screen, which can't be
exchanged."""


class PajaApp(App[None]):
    """The facilitator's program over one `House`.

    The lowest screen is the place where we are (`place`): home, or the open room's lobby or running
    order. Everything else lies over it.
    """

    TITLE = "Paja"
    CSS_PATH = "paja.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]

    def __init__(self, house: "House", language: str) -> None:
        """
        Args:
            house: the program around the screens; an open room in it is shown at once.
            language: of the screens, `fi`, `sv` or `en`.
        """
        super().__init__()
        self.house = house
        self.lookout = Watch(self)
        """Looks whether phones find the room elsewhere."""
        self.t = Translator(language)
        for theme in OWN.values():
            self.register_theme(theme)
        self.theme = DARK.name
        self.key_order = KeyOrder(self, super().on_event)
        self._terminal = SlowTerminal(self, self._paint)
        self._stop_listening: Callable[[], None] = lambda: None
        self._resting = False
        self._redraw_due = False
        self._redraw_next = False

    async def on_event(self, event: TextualEvent) -> None:
        """Keys go through one after another."""
        if isinstance(event, Key) and not event.is_forwarded:
            await self.key_order.pressed(event)
        else:
            await super().on_event(event)

    def _display(self, screen: Screen[object], renderable: "RenderableType | None") -> None:
        if renderable is not None and self._terminal.takes_more():
            super()._display(screen, renderable)

    def _paint(self) -> None:
        whole = self.screen._compositor.render_update(
            full=True, screen_stack=self._background_screens
        )
        self._display(self.screen, whole)

    # -- where we are ------------------------------------------------------------------------

    def place(self) -> PajaScreen[None]:
        """The screen of where we are, made anew: home, the room's lobby, or the room."""
        room = self.house.room
        self._stop_listening()
        if room is None:
            self._stop_listening = lambda: None
            return HomeScreen(self.t)
        self._stop_listening = room.engine.listen(self._heard)
        if room.engine.session.step == 0:
            from tui.screens.lobby import LobbyScreen

            return LobbyScreen(self.t, room)
        from tui.screens.room import RoomScreen

        return RoomScreen(self.t, room)

    def is_place(self, screen: object) -> bool:
        """Whether this screen is where we are, not one that lies over it."""
        return self._here() is screen

    def _here(self) -> Screen[object] | None:
        return self.screen_stack[PLACE] if len(self.screen_stack) > PLACE else None

    async def on_mount(self) -> None:
        """Begin where we are."""
        await self.push_screen(self.place())
        self._check_size(self.size)
        self.lookout.start()
        if self.house.elsewhere is not None and self.house.room is None:
            from tui.screens.reading import ReadingScreen

            await self.push_screen(ReadingScreen(self.t, self.house.elsewhere))
        room = self.house.room
        if room is not None and room.port_wanted and room.engine.session.step:
            port = str(room.engine.session.port)
            text = self.t.text("lobby-port", wanted=str(room.port_wanted), port=port)
            self.notify(text, severity="warning", markup=False, timeout=30)

    def on_unmount(self) -> None:
        """Hear no more of the room, which goes on without these screens."""
        self._stop_listening()

    def show_place(self) -> None:
        """Show where we are and nothing over it; call it after opening or leaving a room."""
        self.call_later(self._show_place)

    async def _show_place(self) -> None:
        from tui.screens.stage import StageScreen

        on_stage = isinstance(self.screen, StageScreen)
        with self.batch_update():
            while len(self.screen_stack) > PLACE + 1:
                await self.pop_screen()
            await self.switch_screen(self.place())
            room = self.house.room
            if on_stage and room is not None:  # the room goes on reading; it sees nothing private
                await self.push_screen(StageScreen(self.t, room, again=True))
            self._check_size(self.size)

    # -- what happens in the room ------------------------------------------------------------

    def _heard(self, happened: "Sequence[Event]") -> None:
        # This runs wherever the engine does; the rest runs as the app.
        from sessions import events

        if all(isinstance(event, events.FROM_PHONES) for event in happened):
            if not self._redraw_due:
                self._redraw_due = True
                self.call_later(self._gather)
        elif self._resting:
            self._redraw_next = True
        else:
            self._resting = True
            self.call_later(self._redraw)

    def _gather(self) -> None:
        self.set_timer(PACE, self._redraw_if_due)

    def _rested(self) -> None:
        self._resting = self._redraw_next
        if self._redraw_next:
            self.call_later(self._redraw)

    async def _redraw_if_due(self) -> None:
        if self._redraw_due:
            await self._redraw()

    async def _redraw(self) -> None:
        """Bring the screens in line with the room, also when it has gone to or left its lobby."""
        from tui.screens.lobby import LobbyScreen

        self._redraw_due = self._redraw_next = False
        self._resting = True
        self.set_timer(REST, self._rested)
        room = self.house.room
        here = self._here()
        if room is None or not isinstance(here, LiveScreen):
            return
        if isinstance(here, LobbyScreen) != (room.engine.session.step == 0):
            await self._show_place()
            return
        for screen in self.screen_stack:
            if isinstance(screen, LiveScreen):
                screen.follow()

    async def leave_room(self) -> None:
        """Close the open room and go home; the session stays and can go on later."""
        await self.house.leave_room()
        self.show_place()

    # -- commands of every screen ------------------------------------------------------------

    def choose_language(self, language: str) -> None:
        """Speak another language from now on, also at the next start."""
        self.t = Translator(language)
        try:
            self.house.choose_language(language)
        except PajaError as error:
            self.notify(self.t.text(error.code, **error.values), markup=False)
        self.show_place()

    def show_help(self) -> None:
        """Show what the keys of the present screen do."""
        from tui.screens.help import HelpScreen

        if isinstance(self.screen, PajaScreen):
            self.push_screen(HelpScreen(self.t, self.screen))

    def ask_language(self) -> None:
        """Let the user choose another language."""
        from tui.screens.language import LanguageScreen

        self.push_screen(LanguageScreen(self.t), self._language_chosen)

    def _language_chosen(self, language: str | None) -> None:
        if language is not None:
            self.choose_language(language)

    @property
    def unsaved(self) -> bool:
        """Whether something was changed on a screen that leaving all of them would lose."""
        return any(
            isinstance(screen, PajaScreen) and screen.unsaved for screen in self.screen_stack
        )

    async def action_quit(self) -> None:
        """Quit; with an open room, or something that is not saved, ask first."""
        from tui.screens.confirm import ConfirmScreen

        room = self.house.room
        if room is not None:
            question = "screen-quit-demo" if room.demo else "screen-quit"
            if room.rehearsal:
                question = "screen-quit-rehearsal"
        elif self.unsaved:
            question = "screen-quit-unsaved"
        else:
            self.exit()
            return
        if isinstance(self.screen, ConfirmScreen):
            if self.screen.question == question:
                return
            self.screen.dismiss(False)  # another question lies open; this one is asked instead
        self.push_screen(ConfirmScreen(self.t, question), self._quit_answered)

    async def _quit_answered(self, sure: bool | None) -> None:
        if sure:
            await self.house.leave_room()
            self.exit()

    def action_help_quit(self) -> None:
        """Ctrl+C quits nothing: people press it by habit, to copy."""
        self.notify(self.t.text("screen-ctrl-c"), markup=False)

    # -- palette, themes, size ---------------------------------------------------------------

    def action_command_palette(self) -> None:
        """Everything that can be done now, to be found by typing."""
        from tui.palette import Commands

        if not isinstance(self.screen, CommandPalette):
            placeholder = self.t.text("screen-palette")
            self.push_screen(CommandPalette([Commands], placeholder=placeholder))

    def search_themes(self) -> None:
        """Choose the colours."""
        from tui.palette import Themes

        placeholder = self.t.text("screen-themes")
        self.push_screen(CommandPalette([Themes], placeholder=placeholder))

    def on_resize(self, event: Resize) -> None:
        """The window has another size."""
        self._check_size(event.size)

    def _check_size(self, size: Size) -> None:
        """Say so when the terminal is too small; that screen goes away by itself."""
        from tui.screens.too_small import TooSmallScreen, is_too_small

        if self._here() and is_too_small(size) and not isinstance(self.screen, TooSmallScreen):
            self.push_screen(TooSmallScreen(self.t))
