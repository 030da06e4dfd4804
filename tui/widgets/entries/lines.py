"""Several ideas: Enter begins the next one, Enter on an empty line sends."""

from textual import on
from textual.app import ComposeResult

from exercises.question import Parts
from tui.widgets.entry import Entry
from tui.widgets.writing import Writing


class LinesEntry(Entry):
    """One idea a line; a semicolon parts ideas too, and pasted lines are ideas."""

    _earlier: frozenset[str] = frozenset()

    def compose_field(self) -> ComposeResult:
        yield Writing(lines=True)

    def typed(self) -> str:
        return self.query_one(Writing).text

    def fill(self, parts: dict[str, str]) -> None:
        written = parts.get("lines", "")
        self._earlier = frozenset(written.split("\n"))
        field = self.query_one(Writing)
        field.load_text(f"{written}\n" if written else "")
        field.move_cursor(field.document.end)

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
