"""The way in: where phones find the room, each table's code, and who has joined."""

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessions.i18n import Translator
from sessions.model import Table
from sessions.presence import TableState
from sessions.wifi import Wifi
from tui.acting import ActingScreen
from tui.display import content
from tui.house import Room
from tui.screens.confirm import ConfirmScreen
from tui.screens.table import TableScreen
from tui.widgets.drawn import put
from tui.widgets.keys import Keys
from tui.widgets.room_top import RoomTop
from tui.widgets.way_in import WayIn

_HIGH = 30
"""From so many lines on there is room for more than the most needed."""
_MOST_NOTICES = 2
"""Lines of notices; when there are more, the code needs a line of the footer on a low screen."""
WIFI = "wifi"
"""The id of its line in the list; a table's is its number."""


class LobbyScreen(ActingScreen[None]):
    """The lobby before the first step; later, over the room, the way in for latecomers."""

    DEFAULT_CSS = """
    LobbyScreen {
        #notices { padding: 0 1; height: auto; }
        Keys { height: 3; }
        &.-narrow.crowded Keys { height: 2; }
        &.-wide WayIn { padding: 1 1 0 1; }
    }
    """

    commands: ClassVar = (
        "next", "room", "test", "wifi", "projector", "papers", "plan", "add_table",
        "rename_table", "seats", "remote", "undo", "home",
    )  # fmt: skip

    def __init__(self, t: Translator, room: Room) -> None:
        super().__init__(t, room)
        self._moved = ""
        """What has become of the address since this was shown."""
        self._lines: list[object] = []

    def compose(self) -> ComposeResult:
        yield RoomTop(self.t)
        yield Static(id="notices")
        yield WayIn(self.room)
        yield Keys()

    def on_mount(self) -> None:
        """Tables fall asleep without any news of it."""
        self.set_interval(1, self._show_tables)

    async def _again(self) -> None:
        await self.recompose()
        self._lines = []
        self.follow()

    def move_to(self, room: Room) -> None:
        """Another address, another code; what was printed with the old one leads nowhere."""
        if room.address != self.room.address:
            self._moved = self.t.text("lobby-moved", address=room.address)
        self.room = room
        self.call_later(self._again)

    # -- what is shown -----------------------------------------------------------------------

    def show_room(self) -> None:
        """The tables as they are; what was marked stays marked."""
        details = self.session.details
        self.query_one(RoomTop).show(self.room, details.name, details.unit, details.place)
        notices = self.query_one("#notices", Static)
        said = self._notices()
        notices.display = bool(said)
        width = max(self.app.size.width - 2, 1)
        lines = sum(len(line.wrap(width)) for line in said)
        self.set_class(lines > _MOST_NOTICES, "crowded")
        put(notices, Content("\n").join(said))
        self._show_tables()
        self._show_way()

    def _notices(self) -> list[Content]:
        """What the facilitator has to know about the address before anybody tries it."""
        t, room = self.t, self.room
        said = []
        if not room.reachable:
            said.append(content(t.text("lobby-unreachable"), "bold $error"))
        elif self._moved:
            said.append(content(self._moved, "bold $warning"))
        if room.port_wanted is not None:
            port = str(room.engine.session.port)
            text = t.text("lobby-port", wanted=str(room.port_wanted), port=port)
            said.append(content(text, "$warning"))
        if room.rehearsal:
            said.append(content(t.text("lobby-rehearsal"), "$warning"))
        elif room.demo:
            said.append(content(t.text("lobby-demo", path=str(self.paja.house.path))))
        if not said or self.app.size.height >= _HIGH:
            text = t.text("lobby-projector", address=room.screen_address)
            said.append(content(text, "$text-muted"))
        return said

    def _show_tables(self) -> None:
        tables = self.session.tables.values()
        lines = [*self._network_lines(), *((str(one.number), self._line(one)) for one in tables)]
        if lines == self._lines:
            return
        listed = self.query_one(OptionList)
        if [option.id for option in listed.options] == [id_ for id_, _ in lines]:
            for index, (_, line) in enumerate(lines):
                listed.replace_option_prompt_at_index(index, line)
        else:
            marked = listed.highlighted_option
            listed.set_options(Option(line, id_) for id_, line in lines)
            ids = [id_ for id_, _ in lines]
            listed.highlighted = ids.index(marked.id) if marked and marked.id in ids else 0
        self._lines = [*lines]
        joined = sum(table.joined_at is not None for table in tables)
        text = self.t.text("lobby-joined", joined=joined, tables=len(tables))
        put(self.query_one("#joined", Static), Content(text))

    def _network_lines(self) -> list[tuple[str, Content]]:
        """The whole room's address, and the Wi-Fi that leads to it."""
        lines = [("everybody", content(self.t.text("lobby-everybody")))]
        if wifi := self.session.wifi:
            lines.append((WIFI, content(self.t.text("lobby-wifi-line", name=wifi.name))))
        return lines

    def _line(self, table: Table) -> Content:
        """Number, code and state in columns; last what people typed."""
        state = self.room.engine.presence.state(self.session, table.number)
        words = {one: self.t.text(f"room-state-{one}") for one in TableState}
        said = f"{state.glyph} {words[state].ljust(max(map(len, words.values())))}"
        style = "" if state in (TableState.NOT_IN, TableState.ASLEEP) else "bold"
        name = " · ".join(filter(None, (table.name, table.unit)))
        return Content.assemble(
            f"{table.number:>2}  ", (table.code, "bold"), "  ", (said, style), "  ", content(name)
        )

    def _show_way(self) -> None:
        """The way in for everybody, for the table that is marked, or into the network."""
        way, table, wifi = self.query_one(WayIn), self._marked(), self.session.wifi
        option = self.query_one(OptionList).highlighted_option
        if table is not None:
            way.show_table(table)
        elif wifi is not None and option is not None and option.id == WIFI:
            way.show_wifi(wifi)
        else:
            way.show_everybody()

    def _marked(self) -> Table | None:
        option = self.query_one(OptionList).highlighted_option
        number = (option.id or "") if option is not None else ""
        return self.session.tables[int(number)] if number.isdecimal() else None

    def on_option_list_option_highlighted(self) -> None:
        """Another table, another code."""
        self._show_way()
        self.refresh_bindings()

    # -- beginning ---------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Begin; or back, when the workshop is running already."""
        if not self._is_place():
            return "room", self.t.text("lobby-main-room")
        number = self.session.next_step() or 1
        title = self.session.workshop.steps[number - 1].title
        language = self.session.details.language
        return "next", self.t.text("lobby-main-begin", title=title.in_language(language))

    def _is_place(self) -> bool:
        return self.paja.is_place(self)

    def works_next(self) -> bool:
        """Only to begin: pressed twice in a hurry, it must not skip the first step."""
        return self._is_place() and self.session.step == 0

    async def action_next(self) -> None:
        """Begin: the app shows the room when it is there."""
        await self.do(self.room.engine.next)

    def works_room(self) -> bool:
        """Only over a running workshop."""
        return not self._is_place()

    def action_room(self) -> None:
        """Back to the step that is running."""
        self.dismiss(None)

    def works_home(self) -> bool:
        """Not over a running workshop, nor in the demo, which has no other place."""
        return self._is_place() and not self.room.demo

    def action_home(self) -> None:
        """Close the room and go home, if the facilitator means it."""
        self.app.push_screen(ConfirmScreen(self.t, "lobby-leave"), self._leave)

    async def _leave(self, sure: bool | None) -> None:
        if sure:
            await self.paja.leave_room()

    # -- tables ------------------------------------------------------------------------------

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

    def works_rename_table(self) -> bool:
        """Only when a table is marked."""
        return self._marked() is not None

    def action_rename_table(self) -> None:
        """Another name or unit for the table that is marked."""
        table = self._marked()
        assert table is not None, "works_rename_table"
        title = self.t.text("lobby-rename", number=table.number)

        async def rename(typed: tuple[str, str] | None) -> None:
            if typed is not None:
                await self.attempt(self.room.engine.rename_table(table.number, *typed))

        self.app.push_screen(TableScreen(self.t, title, table.name, table.unit), rename)

    def action_seats(self) -> None:
        """Who sits where."""
        from tui.screens.seats import SeatsScreen

        self.app.push_screen(SeatsScreen(self.t, self.room.engine.seats, self.room))

    # -- the way in, the plan, papers --------------------------------------------------------

    def action_test(self) -> None:
        """Check the computer and the network, and let somebody try with a phone."""
        from tui.screens.check import CheckScreen

        self.app.push_screen(CheckScreen(self.t, self.room))

    def action_wifi(self) -> None:
        """Tell the network that phones join."""
        from tui.screens.wifi import WifiScreen

        screen = WifiScreen(self.t, self.session.wifi, about="lobby-wifi")
        self.app.push_screen(screen, self._give_wifi)

    async def _give_wifi(self, wifi: Wifi | None) -> None:
        if wifi is not None:
            await self.attempt(self.room.engine.give_wifi(wifi if wifi.name else None))

    def works_plan(self) -> bool:
        """Over a running room it is opened there."""
        return self._is_place()

    def action_plan(self) -> None:
        """Show the time plan."""
        from tui.screens.time_plan import TimePlanScreen

        self.app.push_screen(TimePlanScreen(self.t, self.room))

    def action_papers(self) -> None:
        """Choose a paper to print: the table cards above all."""
        from tui.screens.papers import PapersScreen

        self.app.push_screen(PapersScreen(self.t, self.session, self.room), self._printed)

    def _printed(self, path: Path | None) -> None:
        if path is not None:
            self.tell(self.t.text("report-written", path=str(path)))
