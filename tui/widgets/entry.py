"""How the facilitator types a table's answer to one question; it hangs on the question's type.

Each type has a module of its name in `tui.widgets.entries`, whose `ENTRY` is a subclass of `Entry`.
"""

import importlib
from abc import abstractmethod

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Static

from exercises.question import Parts, Question, Value
from sessions.i18n import Translator
from tui.display import content


def new_entry(t: Translator, question: Question, language: str) -> "Entry":
    """The entry of a question's type; `language` is the one its texts are shown in."""
    kind: type[Entry] = importlib.import_module(f"tui.widgets.entries.{question.type}").ENTRY
    return kind(t, question, language)


class Entry(Vertical):
    """The question, the field for its answer, and a line for how to send it or what is wrong."""

    DEFAULT_CSS = """
    Entry {
        height: auto; margin-bottom: 1;
        & .label { text-style: bold; }
        & .hint { color: $text-muted; display: none; }
        & .hint.wrong { color: $error; text-style: bold; display: block; }
        & .hint.stored { color: $success; display: block; }
        &.present .hint { display: block; }
        & Writing { height: 2; }
        &.present Writing { height: 5; }
    }
    """

    class Sent(Message):
        """The facilitator pressed Enter: the answer is as it should be."""

        def __init__(self, entry: "Entry") -> None:
            super().__init__()
            self.entry = entry

    def __init__(self, t: Translator, question: Question, language: str) -> None:
        super().__init__()
        self.t = t
        self.question = question
        self.language = language
        self._beginning = ""

    def compose(self) -> ComposeResult:
        label = self.question.label.in_language(self.language)
        if self.question.optional:
            label = self.t.text("entry-optional", question=label)
        yield Static(content(label), classes="label")
        yield from self.compose_field()
        yield Static(classes="hint")

    @abstractmethod
    def compose_field(self) -> ComposeResult:
        """The field itself."""

    @abstractmethod
    def typed(self) -> str:
        """What stands in the field."""

    @abstractmethod
    def fill(self, parts: dict[str, str]) -> None:
        """Put an earlier answer into the field; with no parts, empty it."""

    @abstractmethod
    def parts(self) -> Parts:
        """What stands in the field, as the question checks it."""

    @abstractmethod
    def hint(self) -> str:
        """How to type and send it."""

    def begin(self, value: Value | None) -> None:
        """Start with a table's earlier answer, or with none."""
        self.fill({} if value is None else self.question.entered(value))
        self._beginning = self.typed()
        self.say(self.hint())

    def on_descendant_focus(self) -> None:
        """Show the whole field and how to fill it."""
        self.add_class("present")

    def on_descendant_blur(self) -> None:
        """Make room for the question that has the focus."""
        self.remove_class("present")

    def focus_field(self) -> None:
        """Let the facilitator type here."""
        self.query_one("Input, TextArea").focus()

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

    def say(self, text: str, state: str = "") -> None:
        """Words beside the field; the state is `wrong`, `stored`, or neither."""
        hint = self.query_one(".hint", Static)
        hint.set_class(state == "wrong", "wrong")
        hint.set_class(state == "stored", "stored")
        hint.update(content(text))
