"""One statement; Enter sends."""

from textual import on
from textual.app import ComposeResult

from exercises.question import Parts, Value
from tui.widgets.entry import Entry
from tui.widgets.writing import Writing


class TextEntry(Entry):
    """A field that wraps, so that the whole statement is in sight."""

    def compose_field(self) -> ComposeResult:
        yield Writing(lines=False)

    def typed(self) -> str:
        return self.query_one(Writing).text

    def fill(self, value: Value | None) -> None:
        self.query_one(Writing).put(value or "")

    def parts(self) -> Parts:
        return {"text": [self.typed()]}

    def hint(self) -> str:
        return self.t.text("entry-enter")

    @on(Writing.Done)
    def _send(self) -> None:
        self.post_message(self.Sent(self))


ENTRY = TextEntry
