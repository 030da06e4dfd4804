"""Where each person answers: what a table's people without phones said, counted by hand."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input, Static, TextArea

from exercises.errors import AnswerRefusedError
from exercises.question import Parts, Value
from exercises.text import shorten
from exercises.votes import read_votes, typed_votes
from sessions.model import BY_HAND, Session
from tui.display import content
from tui.notation import how
from tui.widgets.entry import Entry
from tui.widgets.writing import Writing

_LONGEST = 30
"""Characters of a picked item in the echo."""


class CountedEntry(Entry):
    """Counted votes such as `4: 2, 3: 5`; where they can't be counted, one person's answer a line.

    It is the same for all types, and says how many have answered on phones, so that nobody is
    counted twice.
    """

    DEFAULT_CSS = """
    CountedEntry {
        & .phones { display: none; color: $text-muted; }
        &.present .phones { display: block; }
    }
    """
    voter: ClassVar = BY_HAND
    _on_phones: int = 0

    def compose_field(self) -> ComposeResult:
        yield Static(classes="phones")
        yield Input() if self.question.is_counted else Writing(lines=True)

    def typed(self) -> str:
        if self.question.is_counted:
            return self.query_one(Input).value
        return self.query_one(Writing).text

    def fill(self, value: Value | None) -> None:
        typed = "" if value is None else typed_votes(self.question, value)
        if not self.question.is_counted:
            self.query_one(Writing).put(f"{typed}\n" if typed else "")
            return
        field = self.query_one(Input)
        with self.prevent(Input.Changed):
            field.value = typed
        field.cursor_position = len(typed)

    def parts(self) -> Parts:
        return {"votes": [self.typed()]}

    def hint(self) -> str:
        if self.question.is_counted:
            return super().hint()
        return f"{how(self.t, self.question)} {self.t.text('entry-each')}"

    def begin(self, session: Session, exercise: str, table: int) -> None:
        by_hand = session.answer(exercise, self.question.name, table, BY_HAND)
        people = session.people(exercise, self.question.name, table)
        self._on_phones = people - (by_hand.people if by_hand else 0)
        said = self.t.text("entry-on-phones", people=self._on_phones)
        self.query_one(".phones", Static).update(content(said))
        super().begin(session, exercise, table)

    @property
    def may_be_empty(self) -> bool:
        return super().may_be_empty or self._on_phones > 0

    @on(Input.Changed)
    @on(TextArea.Changed)
    def echo(self) -> None:
        try:
            votes = read_votes(self.question, self.typed())
        except AnswerRefusedError:
            # It may be half typed; what is wrong is said when it is sent.
            self.say(self.hint())
            return
        people = self.t.text("entry-people", people=sum(people for _, people in votes))
        if self.question.is_counted:
            counted = ", ".join(f"{self._named(value)} × {people}" for value, people in votes)
            people = f"{people}: {counted}"
        self.say(people)

    def _named(self, value: Value) -> str:
        """An answer in a word or two."""
        picked = [shorten(one.item, _LONGEST) for one in self.question.placed(value, self.language)]
        return " + ".join(picked) or self.question.typed(value)

    @on(Input.Submitted)
    @on(Writing.Done)
    def _send(self, event: Input.Submitted | Writing.Done) -> None:
        event.stop()
        self.post_message(self.Sent(self))


ENTRY = CountedEntry
