"""The themes' numbers on a line, those that lack the point with a minus; below, what is missing."""

from typing import cast

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input

from exercises.question import Parts, Value
from exercises.questions.included import NO, YES, IncludedQuestion
from tui.widgets.entry import Entry
from tui.widgets.items import ItemList
from tui.widgets.writing import Writing


class IncludedEntry(Entry):
    """Enter goes on to what is missing; there it begins the next line, and sends on an empty one.

    Each theme shows what was typed for it.
    """

    DEFAULT_CSS = """
    IncludedEntry { & Writing { height: 1; } &.present Writing { height: 2; } }
    """

    _earlier: frozenset[str] = frozenset()

    def compose_field(self) -> ComposeResult:
        yield Input(placeholder=self.t.text("entry-included-numbers"))
        missing = Writing(lines=True)
        missing.placeholder = self.t.text("entry-included-missing")
        yield missing

    def typed(self) -> str:
        return f"{self.query_one(Input).value}\n{self.query_one(Writing).text}"

    def fill(self, value: Value | None) -> None:
        missing = value["missing"] if value else []
        self._earlier = frozenset(missing)
        field = self.query_one(Input)
        field.display = bool(self._asked.choices)
        with self.prevent(Input.Changed):
            field.value = "" if value is None else self._asked.typed({**value, "missing": []})
        self.query_one(Writing).put("".join(f"{idea}\n" for idea in missing))

    def parts(self) -> Parts:
        parts = dict(self.question.parse(self.query_one(Input).value))
        if stray := [words for words in parts["missing"] if words.strip()]:
            # What is missing has a field of its own: here it is a number typed wrong.
            parts["over"] = stray
            parts["missing"] = []
        # A semicolon that a phone sent within an idea stays where it is.
        missing = [*parts["missing"]]
        for line in self.query_one(Writing).text.splitlines():
            missing += [line] if line in self._earlier else line.split(";")
        return {**parts, "missing": missing}

    def focus_field(self) -> None:
        self.query_one(Input if self._asked.choices else Writing).focus()

    def hint(self) -> str:
        return self.t.text("entry-included-hint" if self._asked.choices else "entry-included-none")

    @on(Input.Changed)
    def echo(self) -> None:
        parts = self.parts()
        words = {YES: "entry-included-yes", NO: "entry-included-no"}
        marks = {
            item.key: self.t.text(words[said])
            for item in self._asked.choices
            if (said := "".join(parts.get(f"in-{item.key}", ()))) in words
        }
        widest = max((self.t.text(key) for key in words.values()), key=len)
        self.query_one(ItemList).show(self._asked.choices, marks, widest)
        super().echo()

    def refuse(self, part: str, why: str) -> None:
        super().refuse(part, why)
        if part != "missing":
            self.focus_field()

    @on(Input.Submitted)
    def _go_on(self, event: Input.Submitted) -> None:
        event.stop()
        self.query_one(Writing).focus()

    @on(Writing.Done)
    def _send(self) -> None:
        self.post_message(self.Sent(self))

    @property
    def _asked(self) -> IncludedQuestion:
        return cast(IncludedQuestion, self.question)


ENTRY = IncludedEntry
