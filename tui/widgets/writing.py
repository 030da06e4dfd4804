"""A field for longer text in which Enter may send."""

from textual.events import Key
from textual.message import Message
from textual.widgets import TextArea


class Writing(TextArea):
    """Text that wraps at the edge; Enter sends it, or first begins a new line."""

    class Done(Message):
        """Enter was pressed where it sends."""

    def __init__(self, *, lines: bool) -> None:
        """
        Args:
            lines: whether Enter begins a new line and sends only on an empty one.
        """
        super().__init__(soft_wrap=True, show_line_numbers=False, highlight_cursor_line=False)
        self._has_lines = lines

    def put(self, text: str) -> None:
        """Replace what stands there, to be written on at its end; nobody is told."""
        with self.prevent(TextArea.Changed, TextArea.SelectionChanged):
            self.load_text(text)
            self.move_cursor(self.document.end)

    def on_key(self, event: Key) -> None:
        """Send on Enter, where it sends."""
        if event.key == "enter" and not (self._has_lines and self._present_line.strip()):
            event.prevent_default()
            event.stop()
            self.post_message(self.Done())

    @property
    def _present_line(self) -> str:
        return str(self.document.get_line(self.cursor_location[0]))
