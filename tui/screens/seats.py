"""Who sits where: tables with their people, how even that is, and changing it by hand."""

from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from sessions.events import Event
from sessions.i18n import Translator
from sessions.seats.people import Seating
from sessions.seats.seats import Seats
from tui.display import content
from tui.house import Room
from tui.screen import PajaScreen
from tui.screens.confirm import ConfirmScreen
from tui.seated import evenness_told, person_told, sizes_told
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys
from tui.widgets.seat_list import SeatList


class SeatsScreen(PajaScreen[None]):
    """Of an open room, or of a session that is over."""

    CSS = """
    SeatsScreen {
        Keys { height: 3; }
        #even { height: auto; padding: 0 1; color: $text-muted; }
        #how { height: auto; padding: 0 1; margin-bottom: 1; &.-marked { color: $accent; } }
        #none { padding: 1 2; }
        SeatList { padding: 0 1; }
    }
    """
    AUTO_FOCUS = "SeatList"
    commands: ClassVar = (
        "mark", "swap", "undo", "close", "read_list", "papers", "mix_again", "remove_names",
        "to_table",
    )  # fmt: skip

    def __init__(self, t: Translator, seats: Seats, room: Room | None = None) -> None:
        """
        Args:
            t: the program's language.
            seats: of the session.
            room: where it runs, when it does.
        """
        super().__init__(t)
        self._seats = seats
        self._room = room
        self._marked: int | None = None
        """Who is marked, by their place in the list."""
        self._shown: Seating | None = None
        self._list = SeatList(t)
        self._stop_listening = seats.listen(self._heard)

    def compose(self) -> ComposeResult:
        yield Heading(self.t.text("seats-title"), self._seats.session.details.name)
        with VerticalScroll(id="none", can_focus=False):
            yield Static(self._empty())
        yield Static(id="even")
        yield Static(id="how")
        yield self._list
        yield Keys()

    def on_mount(self) -> None:
        """Show what there is."""
        self.follow()

    def on_unmount(self) -> None:
        """Hear no more of the session."""
        self._stop_listening()

    def on_resize(self) -> None:
        """The columns follow the width."""
        self._show()

    # -- what is shown -----------------------------------------------------------------------

    @property
    def _seating(self) -> Seating:
        return self._seats.session.seating

    def _heard(self, happened: tuple[Event, ...]) -> None:  # noqa: ARG002
        # This runs wherever the engine does; the rest runs as the screen.
        self.call_later(self.follow)

    def follow(self) -> None:
        """Show the seats when they have changed, here or elsewhere."""
        if self.is_attached and self._seating is not self._shown:
            self._show()

    def _show(self) -> None:
        seating = self._shown = self._seating
        if self._marked is not None and self._marked >= len(seating.people):
            self._marked = None
        seated = bool(seating.people)
        self.query_one("#none").display = not seated
        for widget in (self._list, self.query_one("#even"), self.query_one("#how")):
            widget.display = seated
        if seated:
            told = [sizes_told(seating, self.t), *evenness_told(seating, self.t)]
            self.query_one("#even", Static).update(content("\n".join(told), lines=True))
            self._list.show(self._seats.session, self._marked)
            self._list.focus()
        self._show_how()
        self.refresh_bindings()

    def _show_how(self) -> None:
        """What to do to swap two people, step by step."""
        how, marked = self.query_one("#how", Static), self._marked
        how.set_class(marked is not None, "-marked")
        if marked is None:
            how.update(content(self.t.text("seats-how")))
        else:
            who, table = self._told(marked), self._seating.tables[marked]
            how.update(content(self.t.text("seats-marked", who=who, table=table)))

    def _empty(self) -> Content:
        first = content(self.t.text("seats-none"), "bold")
        return Content("\n\n").join([first, content(self.t.text("seats-none-how"), lines=True)])

    def _told(self, who: int) -> str:
        return person_told(self._seating.people[who])

    def on_option_list_option_highlighted(self) -> None:
        """Another line, other commands."""
        self.refresh_bindings()

    def on_option_list_option_selected(self) -> None:
        """A click, or Enter while nobody is marked."""
        if self.works_swap():
            self.action_swap()
        elif self.works_mark():
            self.action_mark()

    # -- the commands ------------------------------------------------------------------------

    @property
    def _who(self) -> int | None:
        """The person somebody is at."""
        row = self._list.row
        return row[1] if row and row[0] == "person" and self._seating.people else None

    @property
    def _table(self) -> int | None:
        """The table somebody is at, or whose person they are at."""
        row = self._list.row
        if row is None or not self._seating.people:
            return None
        return row[1] if row[0] == "table" else self._seating.tables[row[1]]

    def main_action(self) -> tuple[str, str] | None:
        """Read a list; mark one; then swap the two."""
        who, marked = self._who, self._marked
        if not self._seating.people:
            return "read_list", self.t.text("seats-do-read")
        if marked is None:
            return (
                ("mark", self.t.text("seats-do-mark", who=self._told(who)))
                if who is not None
                else None
            )
        if who == marked:
            return "mark", self.t.text("seats-do-unmark", who=self._told(marked))
        if not self.works_swap():
            return None
        if who is not None:
            both = {"who": self._told(marked), "other": self._told(who)}
            return "swap", self.t.text("seats-do-swap", **both)
        table = str(self._table)
        return "swap", self.t.text("seats-do-move", who=self._told(marked), table=table)

    def works_mark(self) -> bool:
        """At a person."""
        return self._who is not None

    def label_mark(self) -> str:
        """The one who is marked is unmarked."""
        marked = self._who is not None and self._who == self._marked
        return self.t.text("seats-unmark" if marked else "command-mark")

    def action_mark(self) -> None:
        """Mark the person, or take their mark away."""
        self._mark(None if self._who == self._marked else self._who)

    def _mark(self, who: int | None) -> None:
        self._marked = who
        self._show()

    def works_swap(self) -> bool:
        """At another table than the one who is marked."""
        if self._marked is None or self._table is None:
            return False
        return self._table != self._seating.tables[self._marked]

    @work(exclusive=True)
    async def action_swap(self) -> None:
        """Let the marked person change places with this one, or go to this table."""
        marked, who, table = self._marked, self._who, self._table
        assert marked is not None, "works_swap"
        assert table is not None, "works_swap"
        self._marked = None
        deed = self._seats.move(marked, table) if who is None else self._seats.swap(marked, who)
        await self.attempt(deed)
        self._show()
        self._list.go_to(("person", marked))

    def works_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._seats.can_undo

    async def action_undo(self) -> None:
        """Take the last step back."""
        self._marked = None
        await self.attempt(self._seats.undo())
        self._show()

    @work(exclusive=True)
    async def action_read_list(self) -> None:
        """Ask for the list and seat its people; what was before can be undone."""
        from tui.screens.read_list import ReadListScreen

        found = await self.app.push_screen_wait(ReadListScreen(self.t))
        if found is None:
            return
        self._marked = None
        await self.attempt(self._seats.take(found.people))
        if self._seating.people == found.people:
            self.tell(self.t.text("seats-taken", people=len(found.people)))
            if found.unused:
                self.tell(self.t.text("seats-unused", columns=", ".join(found.unused)))

    def _has_people(self) -> bool:
        return bool(self._seating.people)

    works_papers = works_mix_again = works_to_table = _has_people

    async def action_mix_again(self) -> None:
        """Propose the tables anew, for all tables that there are now."""
        self._marked = None
        await self.attempt(self._seats.mix_again())

    def action_papers(self) -> None:
        """Print the lists for the door and the tables."""
        from tui.screens.papers import PapersScreen

        screen = PapersScreen(self.t, self._seats.session, self._room, first="seats")
        self.app.push_screen(screen, self._printed)

    def _printed(self, path: Path | None) -> None:
        if path is not None:
            self.tell(self.t.text("report-written", path=str(path)))

    def works_remove_names(self) -> bool:
        """While there are any."""
        return self._seating.has_names

    def action_remove_names(self) -> None:
        """Remove everybody's name for good, if the facilitator means it."""

        async def answered(sure: bool | None) -> None:
            if sure:
                await self.attempt(self._seats.remove_names())
                if not self._seating.has_names:
                    self.tell(self.t.text("seats-removed"))

        self.app.push_screen(ConfirmScreen(self.t, "seats-remove"), answered)

    def action_to_table(self, key: str) -> None:
        """Go to the next table's heading, or to the one before."""
        self._list.go_to_table(+1 if key == "right" else -1)

    def label_close(self) -> str:
        """First the mark goes."""
        return self.t.text("command-close" if self._marked is None else "seats-unmark")

    def action_close(self) -> None:
        """Take the mark away, or go back to where we came from."""
        if self._marked is not None:
            self._mark(None)
        else:
            self.dismiss(None)
