"""Types a table's answer for it: its number, then one question after the other."""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Label, Static

from exercises.model import Exercise
from sessions.errors import NotValidError, PajaError, UnknownCodeError
from sessions.finding import find_seat
from sessions.i18n import Translator
from sessions.model import GivenBy, Session, Table
from tui.display import content
from tui.house import Room
from tui.screen import PajaModal
from tui.screens.confirm import ConfirmScreen
from tui.widgets.entry import Entry, new_entry
from tui.widgets.keys import Keys
from tui.widgets.tables import waiting_line

_WIDTH = 70
"""Of a line within the dialog."""


class AnswerScreen(PajaModal[None]):
    """As fast as reading aloud: Enter sends and goes on, at the end to the next table."""

    CSS_PATH = "answer.tcss"
    AUTO_FOCUS = "#seat"
    has_fields = True
    commands: ClassVar = ("choose", "close")

    def __init__(self, t: Translator, room: Room, exercise: Exercise) -> None:
        """
        Args:
            t: the program's language.
            room: whose tables answer.
            exercise: the present one, whose answers are open.
        """
        super().__init__(t)
        self.room = room
        self.exercise = exercise
        self._table: Table | None = None
        self._has_stored = False
        language = self.session.details.language
        self._entries = tuple(new_entry(t, q, language) for q in exercise.questions)

    def compose(self) -> ComposeResult:
        title = self.exercise.title.in_language(self.session.details.language)
        with Vertical(classes="dialog wide"):
            with Vertical(id="head"):
                yield Static(content(self.t.text("entry-title", title=title)), classes="title")
                with Horizontal(id="who"):
                    yield Label(self.t.text("entry-table"), markup=False)
                    yield Input(id="seat", max_length=12)
                    yield Label(id="name")
                yield Static(id="news")
            with VerticalScroll(id="questions", can_focus=False):
                yield from self._entries
        yield Keys()

    def on_mount(self) -> None:
        """Ask for the first table."""
        self._ask_table(self.t.text("entry-table-hint"), "$text-muted")

    @property
    def session(self) -> Session:
        """The session as it is on the disk."""
        return self.room.engine.session

    # -- which table -------------------------------------------------------------------------

    def _ask_table(self, news: str, style: str) -> None:
        """Be ready for a table; `news` says what became of the one before."""
        self._table = None
        self.query_one("#questions").display = False
        self.query_one("#name", Label).update(Content())
        waiting = [
            table
            for number, table in self.session.tables.items()
            if not self.session.has_answered(self.exercise, number)
        ]
        lines = [content(news, style), waiting_line(self.t, waiting, _WIDTH)]
        self._say(Content("\n").join(lines))
        seat = self.query_one("#seat", Input)
        seat.value = ""
        seat.focus()

    @on(Input.Submitted, "#seat")
    def _find_table(self) -> None:
        typed = self.query_one("#seat", Input).value
        if not typed.strip():
            return
        try:
            table = find_seat(self.room.engine.session, typed)
        except UnknownCodeError as error:
            self._say(content(self.t.text(error.code, **error.values), "bold $error"))
            return
        if self._table is not None and self._table.number == table.number:
            self._entries[0].focus_field()
        elif self._is_unsent:
            self._ask_to_drop(lambda: self._begin(table))
        else:
            self._begin(table)

    def _begin(self, table: Table) -> None:
        self._table = table
        self._has_stored = False
        self.query_one("#seat", Input).value = str(table.number)
        self.query_one("#name", Label).update(content(table.name))
        for entry in self._entries:
            entry.begin(self.session, self.exercise.name, table.number)
        has_earlier = any(entry.has_earlier for entry in self._entries)
        self._say(content(self.t.text("entry-earlier") if has_earlier else "", "$warning"))
        self.query_one("#questions").display = True
        self._entries[0].focus_field()

    def _say(self, news: Content) -> None:
        line = self.query_one("#news", Static)
        line.update(news)
        line.display = bool(news)

    # -- its answers -------------------------------------------------------------------------

    async def on_entry_sent(self, message: Entry.Sent) -> None:
        """Store one answer, then go on to the next question or table."""
        entry, table = message.entry, self._table
        if table is None:
            return
        try:
            await self._store(entry, table.number)
        except NotValidError as error:
            entry.refuse(error.part, self.t.text(error.code, **error.values))
        except PajaError as error:
            entry.refuse("", self.t.text(error.code, **error.values))
        else:
            self._go_on(entry, table)

    async def _store(self, entry: Entry, table: int) -> None:
        engine, exercise, name = self.room.engine, self.exercise.name, entry.question.name
        by = GivenBy.FACILITATOR
        if not entry.is_empty or not (entry.has_earlier or entry.may_be_empty):
            parts = entry.parts()
            await engine.give_answer(table, name, parts, exercise=exercise, given_by=by)
        elif entry.has_earlier:
            await engine.withdraw_answer(table, name, exercise=exercise, given_by=by)
        else:
            return
        entry.begin(self.session, exercise, table)
        self._has_stored = True
        entry.say(self.t.text("entry-stored"), "stored")

    def _go_on(self, entry: Entry, table: Table) -> None:
        place = self._entries.index(entry)
        unsent = [other for other in self._entries[:place] if other.is_changed]
        if following := [*self._entries[place + 1 :], *unsent]:
            following[0].focus_field()
        elif self._has_stored:
            stored = self.t.text("entry-done", table=table.label)
            self._ask_table(f"✓ {stored}", "$success")
        else:
            self._ask_table(self.t.text("entry-nothing", table=table.label), "$text-muted")

    # -- commands ----------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Take the table, or send the answer."""
        return "choose", self.t.text("entry-find" if self._at_seat else "entry-send")

    def action_choose(self) -> None:
        """What Enter does in the field; the footer can be clicked, too."""
        if self._at_seat:
            self._find_table()
        for entry in self._entries:
            if entry.has_focus_within:
                entry.post_message(Entry.Sent(entry))

    def action_close(self) -> None:
        """Back to the room; what was typed and not sent is asked about once."""
        if self._is_unsent:
            self._ask_to_drop(self.dismiss)
        else:
            self.dismiss()

    def _ask_to_drop(self, deed: Callable[[], object]) -> None:
        def answered(sure: bool | None) -> None:
            if sure:
                deed()

        self.app.push_screen(ConfirmScreen(self.t, "entry-drop"), answered)

    @property
    def _at_seat(self) -> bool:
        return self._table is None or self.query_one("#seat", Input).has_focus

    @property
    def _is_unsent(self) -> bool:
        return self._table is not None and any(entry.is_changed for entry in self._entries)
