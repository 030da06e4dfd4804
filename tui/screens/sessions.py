"""All sessions in the database: go on with one, or look at its summary."""

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from sessions.errors import PajaError
from sessions.i18n import Translator
from tui.display import cell, content
from tui.screen import PajaScreen
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys

if TYPE_CHECKING:
    from sessions.archive import SessionLine


class SessionsScreen(PajaScreen[None]):
    """Newest first; Enter goes on with an unfinished one, and shows what came out of the others."""

    DEFAULT_CSS = """
    SessionsScreen {
        & > #found { padding: 1 1 0 1; color: $text-muted; height: auto; }
        & > DataTable { height: 1fr; margin: 1 0 0 0; }
    }
    """

    commands: ClassVar = ("choose", "close")

    def __init__(self, t: Translator) -> None:
        super().__init__(t)
        self._lines: tuple[SessionLine, ...] = ()

    def compose(self) -> ComposeResult:
        yield Heading(self.t.text("sessions-title"), str(self.paja.house.path))
        yield Static(self.t.text("sessions-looking"), id="found", markup=False)
        yield DataTable[object](cursor_type="row")
        yield Keys()

    def on_mount(self) -> None:
        """The list follows."""
        self.query_one(DataTable).display = False
        self._find()

    @work
    async def _find(self) -> None:
        try:
            self._lines = await self.paja.house.list_sessions()
        except PajaError as error:
            said = self.t.text(error.code, **error.values)
        else:
            said = self.t.text("sessions-found", count=len(self._lines))
            self._fill()
        self.query_one("#found", Static).update(content(said))
        self.refresh_bindings()

    def _fill(self) -> None:
        table = self.query_one(DataTable)
        for column in ("day", "state", "name", "unit"):
            table.add_column(cell(self.t.text(f"sessions-{column}")))
        for line in self._lines:
            key = "over" if line.over else "lobby" if line.step == 0 else "step"
            state = self.t.text(f"sessions-{key}", step=line.step, steps=line.steps)
            table.add_row(
                cell(self.t.day(line.date)), cell(state), cell(line.name), cell(line.unit)
            )
        table.display = bool(self._lines)
        table.focus()

    def _marked(self) -> "SessionLine | None":
        return self._lines[self.query_one(DataTable).cursor_row] if self._lines else None

    def on_data_table_row_highlighted(self) -> None:
        """The footer says what Enter does to the marked row."""
        self.refresh_bindings()

    def main_action(self) -> tuple[str, str] | None:
        """Go on with the marked session, or look at it."""
        marked = self._marked()
        if marked is None:
            return None
        key = "sessions-look" if marked.over else "sessions-go-on"
        return "choose", self.t.text(key, name=marked.name)

    def works_choose(self) -> bool:
        """Whether there is any."""
        return bool(self._lines)

    def action_choose(self) -> None:
        """Take the marked row."""
        self.query_one(DataTable).action_select_cursor()

    async def on_data_table_row_selected(self) -> None:
        """By Enter or by a click."""
        marked = self._marked()
        house = self.paja.house
        if marked is None:
            return
        if not marked.over:
            if await self.attempt(house.open_again(marked.reference)):
                self.paja.show_place()
            return
        session = await self.attempt(house.read_session(marked.reference))
        if session is not None:
            from tui.screens.summary import SummaryScreen

            self.app.push_screen(SummaryScreen(self.t, session))

    def action_close(self) -> None:
        """Home again."""
        self.dismiss(None)
