"""Who sits where: tables with their people, how even that is, and changing it by hand."""

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from sessions.events import Event
from sessions.i18n import Translator
from sessions.model import Session
from sessions.seats.seats import Seats
from tui.display import content
from tui.house import Room
from tui.screens.seat_deeds import SeatDeeds
from tui.seated import evenness_told, person_told, sizes_told
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys
from tui.widgets.seat_list import SeatList


class SeatsScreen(SeatDeeds):
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
        super().__init__(t, seats, room)
        self._shown: Session | None = None
        self._list = SeatList(t)
        self._stop_listening = seats.listen(self._heard)

    def compose(self) -> ComposeResult:
        yield Heading(self.t.text("seats-title"), self.seats.session.details.name)
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

    def _heard(self, happened: tuple[Event, ...]) -> None:  # noqa: ARG002
        # This runs wherever the engine does; the rest runs as the screen.
        self.call_later(self.follow)

    def follow(self) -> None:
        """Show the seats when they, or the tables, have changed here or elsewhere."""
        session, shown = self.seats.session, self._shown
        same = shown and shown.seating is session.seating and shown.tables is session.tables
        if self.is_attached and not same:
            self._show()

    def _show(self) -> None:
        shown, self._shown = self._shown, self.seats.session
        seating = self._shown.seating
        if shown and shown.seating.people != seating.people:
            self.marked = None
        seated = bool(seating.people)
        self.query_one("#none").display = not seated
        for widget in (self._list, self.query_one("#even"), self.query_one("#how")):
            widget.display = seated
        if seated:
            told = [sizes_told(seating, self.t), *evenness_told(seating, self.t)]
            self.query_one("#even", Static).update(content("\n".join(told), lines=True))
            self._list.show(self._shown, self.marked)
            self._list.focus()
        self._show_how()
        self.refresh_bindings()

    def _show_how(self) -> None:
        """What to do to swap two people, step by step."""
        how, marked = self.query_one("#how", Static), self.marked
        how.set_class(marked is not None, "-marked")
        if marked is None:
            how.update(content(self.t.text("seats-how")))
        else:
            who, table = self._told(marked), self.seating.tables[marked]
            how.update(content(self.t.text("seats-marked", who=who, table=table)))

    def _empty(self) -> Content:
        first = content(self.t.text("seats-none"), "bold")
        return Content("\n\n").join([first, content(self.t.text("seats-none-how"), lines=True)])

    def _told(self, who: int) -> str:
        return person_told(self.seating.people[who])

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
        return row[1] if row and row[0] == "person" and self.seating.people else None

    @property
    def _table(self) -> int | None:
        """The table somebody is at, or whose person they are at."""
        row = self._list.row
        if row is None or not self.seating.people:
            return None
        return row[1] if row[0] == "table" else self.seating.tables[row[1]]

    def main_action(self) -> tuple[str, str] | None:
        """Read a list; mark one; then swap the two."""
        who, marked = self._who, self.marked
        if not self.seating.people:
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
        marked = self._who is not None and self._who == self.marked
        return self.t.text("seats-unmark" if marked else "command-mark")

    def action_mark(self) -> None:
        """Mark the person, or take their mark away."""
        self._mark(None if self._who == self.marked else self._who)

    def _mark(self, who: int | None) -> None:
        self.marked = who
        self._show()

    def works_swap(self) -> bool:
        """At another table than the one who is marked."""
        if self.marked is None or self._table is None:
            return False
        return self._table != self.seating.tables[self.marked]

    @work(exclusive=True)
    async def action_swap(self) -> None:
        """Let the marked person change places with this one, or go to this table."""
        marked, who, table = self.marked, self._who, self._table
        assert marked is not None, "works_swap"
        assert table is not None, "works_swap"
        self.marked = None
        deed = self.seats.move(marked, table) if who is None else self.seats.swap(marked, who)
        await self.attempt(deed)
        self._show()
        self._list.go_to(("person", marked))

    def action_to_table(self, key: str) -> None:
        """Go to the next table's heading, or to the one before."""
        self._list.go_to_table(+1 if key == "right" else -1)

    def label_close(self) -> str:
        """First the mark goes."""
        return self.t.text("command-close" if self.marked is None else "seats-unmark")

    def action_close(self) -> None:
        """Take the mark away, or go back to where we came from."""
        if self.marked is not None:
            self._mark(None)
        else:
            self.dismiss(None)
