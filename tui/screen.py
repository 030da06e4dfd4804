"""The base of all screens: its keys come from the table of commands, in the user's language.

A screen names its commands in `commands` and carries each out in `action_ID`. When a command works
only sometimes, `works_ID() -> bool` says whether it does now; when what it does changes,
`label_ID() -> str` says what it does now. The footer (`tui.widgets.keys.Keys`, the last widget that
a screen composes) and help follow by themselves.
"""

from collections.abc import Awaitable
from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from textual.binding import Binding
from textual.css.query import NoMatches
from textual.screen import ModalScreen, Screen

from sessions.errors import PajaError
from sessions.i18n import Translator
from tui.commands import COMMANDS

if TYPE_CHECKING:
    from tui.app import PajaApp
    from tui.house import Room

BIG = 160
"""Columns of a screen that has the class `-big`."""

Result = TypeVar("Result")
Done = TypeVar("Done")


class PajaScreen(Screen[Result]):
    """A screen that knows the program's language and binds the commands it names."""

    commands: ClassVar[tuple[str, ...]] = ()
    """Ids of the commands that work here, in the order of the footer; `help` comes by itself."""
    has_fields: ClassVar[bool] = False
    """Whether people type here: then only keys that type nothing are commands. If not, commands
    work whatever has the focus."""

    def __init__(self, t: Translator) -> None:
        super().__init__()
        self.t = t
        for name in self.all_commands:
            command = COMMANDS[name]
            keys = command.keys_beside(fields=self.has_fields)
            # Capitals too: nobody looks whether Caps Lock is on.
            for key in (*keys, *(key.upper() for key in keys if key.islower() and len(key) == 1)):
                # Textual has no public way to bind keys on one screen only. The lists are shared
                # with the class, so they are exchanged, not added to.
                bound = self._bindings.key_to_bindings
                priority = not self.has_fields
                binding = Binding(key, command.action(key), priority=priority)
                bound[key] = [*bound.get(key, ()), binding]

    @property
    def paja(self) -> "PajaApp":
        """The app, with its own type."""
        return cast("PajaApp", self.app)

    @property
    def all_commands(self) -> tuple[str, ...]:
        """Ids of all commands of this screen, help as the last."""
        return (*(command for command in self.commands if command != "help"), "help")

    @property
    def unsaved(self) -> bool:
        """Whether something was changed here that quitting would lose; then it is asked first."""
        return False

    def main_action(self) -> tuple[str, str] | None:
        """The one thing to do next: a command's id, and what it does now in words.

        `("next", "seuraava: Asiakaskokemus")` becomes `Välilyönti – seuraava: Asiakaskokemus`.
        """
        return None

    def label(self, command: str) -> str:
        """What a command does now, in a word or two."""
        label = getattr(self, f"label_{command}", None)
        return str(label()) if label is not None else self.t.text(f"command-{command}")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a command works now; those that do not are neither shown nor carried out."""
        works = getattr(self, f"works_{action}", None)
        return bool(works()) if works is not None else super().check_action(action, parameters)

    def on_resize(self) -> None:
        """Know whether there is room for more than on a wide screen; a big one is wide, too."""
        self.set_class(self.app.size.width >= BIG, "-big")

    on_screen_resume = on_resize

    def action_help(self) -> None:
        """Show what the keys do here."""
        self.paja.show_help()

    async def attempt(self, deed: Awaitable[Done]) -> Done | None:
        """Carry out a command; what goes wrong is told to the facilitator, and None comes back."""
        try:
            return await deed
        except PajaError as error:
            self.warn(self.t.text(error.code, **error.values))
            return None

    def warn(self, text: str) -> None:
        """Tell the facilitator what went wrong and what to do."""
        self.app.notify(text, severity="warning", markup=False, timeout=8)

    def tell(self, text: str) -> None:
        """Tell the facilitator that something worked."""
        self.app.notify(text, markup=False)


class PajaModal(PajaScreen[Result], ModalScreen[Result]):
    """A screen over another one, which shows through; it comes back with a result.

    Compose one container of the class `dialog`, then the footer. Open it with
    `self.app.push_screen(SomeModal(...), callback)`, leave it with `self.dismiss(result)`.
    """


class LiveScreen(PajaScreen[Result]):
    """A screen of an open room: `show_room` is called whenever the room has changed.

    The app goes from the lobby to the room's screen and back by itself, following the session's
    step, so a screen only ever tells the engine.
    """

    def __init__(self, t: Translator, room: "Room") -> None:
        super().__init__(t)
        self.room = room

    def on_mount(self) -> None:
        """Show the room as it is now."""
        self.follow()

    def follow(self) -> None:
        """Show the room as it is now, and the commands that work now."""
        try:
            self.show_room()
        except NoMatches:
            # On its way out a screen loses its widgets before it goes itself.
            if self.is_current:
                raise
            return
        self.refresh_bindings()

    def move_to(self, room: "Room") -> None:
        """The room is found at another address from now on, or is out of reach, or back."""
        self.room = room
        self.follow()

    def show_room(self) -> None:
        """Bring everything on the screen in line with `self.room.engine.session`."""
        raise NotImplementedError
