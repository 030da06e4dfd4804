"""All sessions in the database: go on with one, or look at its summary."""

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.coordinate import Coordinate
from textual.widgets import DataTable, Static

from sessions.errors import PajaError
from sessions.i18n import Translator
from sessions.model import Session
from tui.display import cell, content
from tui.screen import PajaScreen
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys

if TYPE_CHECKING:
    from sessions.archive import SessionLine

_MARK = "●"


class SessionsScreen(PajaScreen[None]):
    """Newest first; Enter goes on with an unfinished one, and shows what came out of the others."""

    DEFAULT_CSS = """
    SessionsScreen {
        & > #found { padding: 1 1 0 1; color: $text-muted; height: auto; }
        & > #file { padding: 0 1; color: $success; display: none; height: auto; }
        & > Keys { height: 3; }
        & > DataTable { height: 1fr; margin: 1 0 0 0; }
    }
    """

    commands: ClassVar = ("choose", "mark", "export", "close")

    def __init__(self, t: Translator) -> None:
        super().__init__(t)
        self._lines: tuple[SessionLine, ...] = ()
        self._marked: set[int] = set()
        """The rows that are saved together."""

    def compose(self) -> ComposeResult:
        yield Heading(self.t.text("sessions-title"), str(self.paja.house.path))
        yield Static(self.t.text("sessions-looking"), id="found", markup=False)
        yield Static(id="file")
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
        table.add_column("", width=1)
        for column in ("day", "state", "name", "unit"):
            table.add_column(cell(self.t.text(f"sessions-{column}")))
        for line in self._lines:
            key = "over" if line.over else "lobby" if line.step == 0 else "step"
            state = self.t.text(f"sessions-{key}", step=line.step, steps=line.steps)
            row = (self.t.day(line.date), state, line.name, line.unit)
            table.add_row("", *(cell(text) for text in row))
        table.display = bool(self._lines)
        table.focus()

    def _here(self) -> "SessionLine | None":
        return self._lines[self.query_one(DataTable).cursor_row] if self._lines else None

    def on_data_table_row_highlighted(self) -> None:
        """The footer says what Enter does to the marked row."""
        self.refresh_bindings()

    def main_action(self) -> tuple[str, str] | None:
        """Go on with the marked session, or look at it."""
        here = self._here()
        if here is None:
            return None
        key = "sessions-look" if here.over else "sessions-go-on"
        return "choose", self.t.text(key, name=here.name)

    def works_choose(self) -> bool:
        """Whether there is any."""
        return bool(self._lines)

    def action_choose(self) -> None:
        """Take the marked row."""
        self.query_one(DataTable).action_select_cursor()

    def works_mark(self) -> bool:
        """Whether there is any."""
        return bool(self._lines)

    def action_mark(self) -> None:
        """Save this one together with others, or no longer; and on to the next."""
        table = self.query_one(DataTable)
        row = table.cursor_row
        self._marked ^= {row}
        table.update_cell_at(Coordinate(row, 0), cell(_MARK if row in self._marked else ""))
        table.move_cursor(row=row + 1)
        self.refresh_bindings()

    def works_export(self) -> bool:
        """Whether there is any."""
        return bool(self._lines)

    def label_export(self) -> str:
        """Save it, or how many into one file."""
        if len(self._marked) > 1:
            return self.t.text("sessions-save-several", count=len(self._marked))
        return self.t.text("command-export")

    @work(exclusive=True)
    async def action_export(self) -> None:
        """Save the marked ones in one file, the earliest first; without marks this one."""
        rows = self._marked or {self.query_one(DataTable).cursor_row}
        house = self.paja.house
        sessions: list[Session] = []
        for row in rows:
            session = await self.attempt(house.read_session(self._lines[row].reference))
            if session is None:
                return
            sessions.append(session)
        from tui.screens.export import ExportScreen

        sessions.sort(key=lambda session: (session.details.date, session.created_at))
        path = await self.app.push_screen_wait(ExportScreen(self.t, sessions))
        if path is not None:
            file = self.query_one("#file", Static)
            file.update(content(self.t.text("report-written", path=str(path))))
            file.display = True

    async def on_data_table_row_selected(self) -> None:
        """By Enter or by a click."""
        here = self._here()
        house = self.paja.house
        if here is None:
            return
        if not here.over:
            from tui.screens.reading import open_session

            await open_session(self, here.reference)
            return
        session = await self.attempt(house.read_session(here.reference))
        if session is not None:
            from tui.screens.summary import SummaryScreen

            self.app.push_screen(SummaryScreen(self.t, session))

    def action_close(self) -> None:
        """Home again."""
        self.dismiss(None)
