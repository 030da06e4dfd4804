"""Several ideas: Enter begins the next one, Enter on an empty line sends."""

from textual import on
from textual.app import ComposeResult

from exercises.question import Parts, Value
from tui.widgets.entry import Entry
from tui.widgets.writing import Writing


class LinesEntry(Entry):
    """One idea a line; a semicolon parts ideas too, and pasted lines are ideas."""

    _earlier: frozenset[str] = frozenset()

    def compose_field(self) -> ComposeResult:
        yield Writing(lines=True)

    def typed(self) -> str:
        return self.query_one(Writing).text

    def fill(self, value: Value | None) -> None:
        self._earlier = frozenset(value or ())
        self.query_one(Writing).put("".join(f"{idea}\n" for idea in value or ()))

    def parts(self) -> Parts:
        # A semicolon that a phone sent within an idea stays where it is.
        lines: list[str] = []
        for line in self.typed().splitlines():
            lines += [line] if line in self._earlier else line.split(";")
        return {"lines": lines}

    def hint(self) -> str:
        return self.t.text("entry-lines-hint")

    @on(Writing.Done)
    def _send(self) -> None:
        self.post_message(self.Sent(self))


ENTRY = LinesEntry
