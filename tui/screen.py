"""The base of all screens: its keys come from the table of commands, in the user's language."""

from collections.abc import Awaitable
from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from textual.binding import Binding
from textual.screen import Screen

from sessions.errors import PajaError
from sessions.i18n import Translator
from tui.commands import COMMANDS
from tui.house import Room

if TYPE_CHECKING:
    from tui.app import PajaApp

Result = TypeVar("Result")
Done = TypeVar("Done")


class PajaScreen(Screen[Result]):
    """A screen that knows the program's language and binds the commands it names."""

    commands: ClassVar[tuple[str, ...]] = ()
    """Ids of the commands that work here, in the order of the footer."""
    has_fields: ClassVar[bool] = False
    """Whether people type here; if not, commands work whatever has the focus."""

    def __init__(self, t: Translator) -> None:
        super().__init__()
        self.t = t
        for name in self.commands:
            command = COMMANDS[name]
            for key in command.keys.split(","):
                # Textual has no public way to add bindings to one screen; descriptions of class
                # bindings would be the same in every language.
                self._bindings._add_binding(
                    Binding(
                        key,
                        command.id,
                        t.text(f"command-{command.id}"),
                        show=command.footer,
                        tooltip=t.text(f"command-{command.id}-help"),
                        priority=not self.has_fields,
                        id=f"{command.id}-{key}",
                    )
                )

    @property
    def paja(self) -> "PajaApp":
        """The app, with its own type."""
        return cast("PajaApp", self.app)

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


class LiveScreen(PajaScreen[Result]):
    """A screen of an open room: `show_room` is called whenever the room has changed."""

    def __init__(self, t: Translator, room: Room) -> None:
        super().__init__(t)
        self.room = room

    def on_mount(self) -> None:
        """Show the room as it is now."""
        self.show_room()

    def show_room(self) -> None:
        """Bring everything on the screen in line with `self.room.engine.session`."""
        raise NotImplementedError

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide a command from footer and help while it makes no sense."""
        works = getattr(self, f"works_{action}", None)
        return works() if works is not None else super().check_action(action, parameters)
