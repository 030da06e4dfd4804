"""The way in: where phones find the room, each table's code, and who has joined."""

import asyncio
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessions.i18n import Translator
from sessions.model import Session, Table
from tui.display import content
from tui.house import Room
from tui.screen import LiveScreen
from tui.screens.confirm import ConfirmScreen
from tui.screens.table import TableScreen
from tui.widgets.figures import Figures
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys
from tui.widgets.qr import QRCode

LOOK_AGAIN = 5.0
"""Seconds between two looks at the address: the laptop may change its Wi-Fi."""
BESIDE_QR = 44
"""Columns that the words and the tables need beside the code."""


class LobbyScreen(LiveScreen[None]):
    """The lobby before the first step; later, over the room, the way in for latecomers."""

    DEFAULT_CSS = """
    LobbyScreen {
        #notices { padding: 0 1; height: auto; }
        #body { height: 1fr; }
        #code { margin: 0 2 0 1; }
        #way { padding: 0 1 0 0; }
        #say { height: auto; min-height: 3; margin-bottom: 1; }
        #small { height: 1; color: $text-muted; margin-bottom: 1; }
        #joined { height: 1; text-style: bold; color: $accent; }
        OptionList { height: 1fr; max-height: 100%; }
        &.-wide { #body { padding: 1 1 0 1; } }
    }
    """

    commands: ClassVar = ("next", "room", "add_table", "rename_table", "papers", "home")

    def __init__(self, t: Translator, room: Room) -> None:
        super().__init__(t, room)
        # What is read aloud, and by the whole room from the wall, is in the session's language.
        self._aloud = Translator(room.engine.session.details.language)

    def compose(self) -> ComposeResult:
        details = self._session.details
        yield Heading(details.name, " · ".join(filter(None, (details.unit, details.place))))
        if notices := self._notices():
            yield Static(Content("\n").join(notices), id="notices")
        with Horizontal(id="body"):
            yield QRCode(beside=BESIDE_QR, id="code")
            with Vertical(id="way"):
                yield Static(id="say")
                yield Figures(as_high_as=_typed(self.room), id="large")
                yield Static(self.room.address, id="small", markup=False)
                yield Static(id="joined", markup=False)
                yield OptionList()
        yield Keys()

    @property
    def _session(self) -> Session:
        return self.room.engine.session

    def _notices(self) -> list[Content]:
        """What the facilitator has to know about the address before anybody tries it."""
        t, room = self.t, self.room
        said = []
        if not room.reachable:
            said.append(content(t.text("lobby-unreachable"), "bold $error"))
        if room.port_wanted is not None:
            port = room.address.rpartition(":")[2]
            text = t.text("lobby-port", wanted=str(room.port_wanted), port=port)
            said.append(content(text, "$warning"))
        if room.demo:
            said.append(content(t.text("lobby-demo", path=str(self.paja.house.path))))
        return said

    def on_mount(self) -> None:
        """Keep the address right; after a sleep or in another Wi-Fi it is a new one."""
        self._look_again()
        self.set_interval(LOOK_AGAIN, self._look_again)

    @work(exclusive=True)
    async def _look_again(self) -> None:
        room = await asyncio.to_thread(self.paja.house.look_again)
        if room is not None and room != self.room:
            self.room = room
            await self.recompose()
            self.show_room()

    # -- what is shown -----------------------------------------------------------------------

    def show_room(self) -> None:
        """The tables as they are; what was marked stays marked."""
        tables = self._session.tables.values()
        listed = self.query_one(OptionList)
        if listed.option_count == len(tables) + 1:
            for index, table in enumerate(tables, start=1):
                listed.replace_option_prompt_at_index(index, self._line(table))
        else:
            marked = listed.highlighted or 0
            everybody = Option(content(self.t.text("lobby-everybody")))
            listed.set_options([everybody, *(Option(self._line(table)) for table in tables)])
            listed.highlighted = marked
        joined = sum(table.joined_at is not None for table in tables)
        text = self.t.text("lobby-joined", joined=joined, tables=len(tables))
        self.query_one("#joined", Static).update(text)
        self._show_way()

    def _line(self, table: Table) -> Content:
        """Number, code and state in columns; last what people typed."""
        joined = table.joined_at is not None
        glyph, key, style = ("●", "lobby-in", "bold") if joined else ("·", "lobby-out", "")
        words = (self.t.text(key), self.t.text("lobby-in"), self.t.text("lobby-out"))
        state = f"{glyph} {words[0].ljust(max(map(len, words)))}"
        name = " · ".join(filter(None, (table.name, table.unit)))
        return Content.assemble(
            f"{table.number:>2}  ", (table.code, "bold"), "  ", (state, style), "  ", content(name)
        )

    def _show_way(self) -> None:
        """The way in for everybody, or for the table that is marked."""
        room, table = self.room, self._marked()
        if table is None:
            self._show(room.address, self._aloud.text("lobby-say"), _typed(room))
        else:
            name = table.name or self._aloud.text("lobby-table", number=table.number)
            say = self._aloud.text("lobby-say-table", table=name)
            self._show(room.table_address(table.code), say, table.code)

    def _show(self, code: str, say: str, large: str) -> None:
        self.query_one(QRCode).update(code)
        self.query_one("#say", Static).update(content(say))
        self.query_one(Figures).update(large)

    def _marked(self) -> Table | None:
        index = self.query_one(OptionList).highlighted
        return list(self._session.tables.values())[index - 1] if index else None

    def on_option_list_option_highlighted(self) -> None:
        """Another table, another code."""
        self._show_way()
        self.refresh_bindings()

    # -- commands ----------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Begin; or back, when the workshop is running already."""
        if not self._is_place():
            return "room", self.t.text("lobby-main-room")
        number = self._session.next_step() or 1
        title = self._session.workshop.steps[number - 1].title
        language = self._session.details.language
        return "next", self.t.text("lobby-main-begin", title=title.in_language(language))

    def _is_place(self) -> bool:
        return self.paja.is_place(self)

    def works_home(self) -> bool:
        """Not over a running workshop, nor in the demo, which has no other place."""
        return self._is_place() and not self.room.demo

    def works_next(self) -> bool:
        """Only to begin: pressed twice in a hurry, it must not skip the first step."""
        return self._is_place() and self._session.step == 0

    def works_room(self) -> bool:
        """Only over a running workshop."""
        return not self._is_place()

    def works_rename_table(self) -> bool:
        """Only when a table is marked."""
        return self._marked() is not None

    async def action_next(self) -> None:
        """Begin: the app shows the room when it is there."""
        await self.attempt(self.room.engine.next())

    def action_room(self) -> None:
        """Back to the step that is running."""
        self.dismiss(None)

    def action_add_table(self) -> None:
        """One more table."""
        self.app.push_screen(TableScreen(self.t, self.t.text("lobby-add")), self._add)

    async def _add(self, typed: tuple[str, str] | None) -> None:
        if typed is None:
            return
        added = await self.attempt(self.room.engine.add_table(*typed))
        if added is not None:
            self.show_room()
            self.query_one(OptionList).action_last()

    def action_rename_table(self) -> None:
        """Another name or unit for the table that is marked."""
        table = self._marked()
        assert table is not None, "works_rename_table"
        title = self.t.text("lobby-rename", number=table.number)

        async def rename(typed: tuple[str, str] | None) -> None:
            if typed is not None:
                await self.attempt(self.room.engine.rename_table(table.number, *typed))

        self.app.push_screen(TableScreen(self.t, title, table.name, table.unit), rename)

    def action_papers(self) -> None:
        """Choose a paper to print: the table cards above all."""
        from tui.screens.papers import PapersScreen

        self.app.push_screen(PapersScreen(self.t, self._session, self.room), self._printed)

    def _printed(self, path: Path | None) -> None:
        if path is not None:
            self.tell(self.t.text("report-written", path=str(path)))

    def action_home(self) -> None:
        """Close the room and go home, if the facilitator means it."""
        self.app.push_screen(ConfirmScreen(self.t, "lobby-leave"), self._leave)

    async def _leave(self, sure: bool | None) -> None:
        if sure:
            await self.paja.leave_room()


def _typed(room: Room) -> str:
    """The address as people type it."""
    return room.address.removeprefix("http://")
