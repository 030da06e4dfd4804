"""How the facilitator types a table's answer to one question; it hangs on the question's type.

Each type has a module of its name in `tui.widgets.entries`, whose `ENTRY` is a subclass of `Entry`.
Where each person answers, all types have one entry in common (`tui.widgets.counted`).
"""

import importlib
from abc import abstractmethod
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Static

from exercises.items_question import ItemsQuestion
from exercises.question import Parts, Question, Value
from sessions.asking import offered
from sessions.i18n import Translator
from sessions.model import Session
from tui.display import content
from tui.notation import how
from tui.widgets.items import ItemList


def new_entry(t: Translator, question: Question, language: str) -> "Entry":
    """The entry of a question; `language` is the one its texts are shown in."""
    name = "counted" if question.by_person else f"entries.{question.type}"
    kind: type[Entry] = importlib.import_module(f"tui.widgets.{name}").ENTRY
    return kind(t, question, language)


class Entry(Vertical):
    """The question, what to read from, the field, and a line for how to type or what is wrong."""

    DEFAULT_CSS = """
    Entry {
        height: auto; margin-bottom: 1;
        & .label { text-style: bold; }
        & .meanings { color: $text-muted; }
        & .meanings, & ItemList, & .hint { display: none; }
        & .hint { color: $text-muted; }
        & .hint.wrong { color: $error; text-style: bold; display: block; }
        & .hint.stored { color: $success; display: block; }
        &.present .meanings, &.present ItemList, &.present .hint { display: block; }
        &.present .hint { min-height: 2; }
        & Writing { height: 2; }
        &.present Writing { height: 5; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "look(-1)", show=False),
        Binding("down", "look(1)", show=False),
    ]
    voter: ClassVar[str] = ""
    """Under whom its answers are kept."""

    class Sent(Message):
        """The facilitator pressed Enter: the answer is as it should be."""

        def __init__(self, entry: "Entry") -> None:
            super().__init__()
            self.entry = entry

    def __init__(self, t: Translator, question: Question, language: str) -> None:
        super().__init__()
        self.t = t
        self.question = question
        """As it is asked of the table, once there is one."""
        self.language = language
        self.has_earlier = False
        """Whether the table has an answer that was given before."""
        self._written = question
        self._beginning = ""

    def compose(self) -> ComposeResult:
        label = self.question.label.in_language(self.language)
        if self.question.optional:
            label = self.t.text("entry-optional", question=label)
        yield Static(content(label), classes="label")
        if said := self.question.legend(self.language):
            yield Static(content(said), classes="meanings")
        if isinstance(self.question, ItemsQuestion):
            yield ItemList(self.language)
        yield from self.compose_field()
        yield Static(classes="hint")

    @abstractmethod
    def compose_field(self) -> ComposeResult:
        """The field itself."""

    @abstractmethod
    def typed(self) -> str:
        """What stands in the field."""

    @abstractmethod
    def fill(self, value: Value | None) -> None:
        """Put an earlier answer into the field; without one, empty it."""

    @abstractmethod
    def parts(self) -> Parts:
        """What stands in the field, as the question checks it."""

    def hint(self) -> str:
        """How to type and send it."""
        return f"{how(self.t, self.question)} {self.t.text('entry-enter')}"

    def echo(self) -> None:
        """Say what has been understood so far, or how to type it while nothing has."""
        self.say(self.hint())

    def begin(self, session: Session, exercise: str, table: int) -> None:
        """Ask a table, starting with its earlier answer if it has one."""
        self.question = question = offered(session, self._written, table)
        earlier = session.answer(exercise, question.name, table, self.voter)
        self.has_earlier = earlier is not None
        if isinstance(question, ItemsQuestion):
            self.query_one(ItemList).show(question.choices)
        self.fill(earlier.value if earlier else None)
        self._beginning = self.typed()
        if question.lacks_items:
            self.say(self.t.text("answer-no-items"), "wrong")
        else:
            self.echo()

    def on_descendant_focus(self) -> None:
        """Show the whole field and how to fill it."""
        self.add_class("present")
        self._keep_in_sight()

    def on_descendant_blur(self) -> None:
        """Make room for the question that has the focus."""
        self.remove_class("present")

    def on_resize(self) -> None:
        """It has only grown once it is laid out anew."""
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        if self.has_class("present"):
            self.query_one(".hint").scroll_visible(animate=False)

    def focus_field(self) -> None:
        """Let the facilitator type here."""
        self.query_one("Input, TextArea").focus()

    def action_look(self, lines: int) -> None:
        """See more of the items while typing."""
        for items in self.query(ItemList):
            items.scroll_relative(y=lines, animate=False)

    def refuse(self, part: str, why: str) -> None:  # noqa: ARG002
        """Say what is wrong with a part of the answer."""
        self.say(why, "wrong")

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that has not been sent."""
        return self.typed() != self._beginning

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in the field."""
        return not self.typed().strip()

    @property
    def may_be_empty(self) -> bool:
        """Whether the table is done without an answer here."""
        return self.question.optional

    def say(self, text: str, state: str = "") -> None:
        """Words beside the field; the state is `wrong`, `stored`, or neither."""
        hint = self.query_one(".hint", Static)
        hint.set_class(state == "wrong", "wrong")
        hint.set_class(state == "stored", "stored")
        hint.update(content(text))
