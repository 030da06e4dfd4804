"""The form for the facilitator's words in the summary, and for whom a part goes to."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Checkbox, Input, Static, TextArea

from exercises.text import clean
from sessions.desk import MOST_COMMENT
from sessions.i18n import Translator
from sessions.model import Edit
from tui.display import content
from tui.screen import PajaModal
from tui.screens.confirm import ConfirmScreen
from tui.widgets.field import FORM_KEYS, Field
from tui.widgets.keys import Keys

_LONGEST = 120


class EditPartScreen(PajaModal[Edit]):
    """Of one exercise, or of the whole; comes back with the words, or with nothing."""

    CSS = """
    EditPartScreen {
        & TextArea { height: 6; scrollbar-size-vertical: 1; }
        & Checkbox { margin-left: 17; border: none; background: transparent; padding: 0; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = FORM_KEYS

    commands: ClassVar = ("done", "close")
    has_fields: ClassVar = True

    def __init__(self, t: Translator, title: str, edit: Edit, *, whole: bool) -> None:
        """
        Args:
            t: the program's language.
            title: of the part as it is without the facilitator's words.
            edit: as it is now.
            whole: whether it is the whole summary, which goes to everybody.
        """
        super().__init__(t)
        self._part = title
        self._edit = edit
        self._whole = whole
        self._heading = Input(edit.heading or title, max_length=_LONGEST, select_on_focus=False)
        self._comment = TextArea(edit.comment)
        self._leaders = Checkbox(t.text("report-for-leaders"), edit.leaders)
        self._tables = Checkbox(t.text("report-for-tables"), edit.tables)

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            title = self.t.text("report-whole") if self._whole else self._part
            yield Static(content(title), classes="title")
            yield Field(self.t.text("report-heading"), self._heading, id="heading")
            comment = "report-introduction" if self._whole else "report-comment"
            yield Field(self.t.text(comment), self._comment, id="comment")
            if not self._whole:
                yield self._leaders
                yield self._tables
        yield Keys()

    def works_next_field(self) -> bool:
        """Enter goes on from the heading; in the longer text it begins a new line."""
        return self.focused is self._heading

    def action_next_field(self) -> None:
        """Go on to the next field."""
        self.focus_next()

    def main_action(self) -> tuple[str, str]:
        """Take the words along."""
        return "done", self.t.text("report-done")

    def _typed(self) -> Edit:
        heading = self._heading.value.strip()
        return Edit(
            heading="" if heading == self._part else heading,
            comment=self._comment.text,
            leaders=self._leaders.value,
            tables=self._tables.value,
        )

    @property
    def unsaved(self) -> bool:
        """Whether the form says something else than the summary."""
        return self._typed() != self._edit

    def action_done(self) -> None:
        """Take the words along, or say beside them how much too long they are."""
        over = len(clean(self._comment.text, lines=True)) - MOST_COMMENT
        if over > 0:
            self.query_one("#comment", Field).say(self.t.text("report-comment-long", over=over))
            self._comment.focus()
        else:
            self.dismiss(self._typed())

    def action_close(self) -> None:
        """Nothing changes; ask first when something was typed."""
        if self.unsaved:
            self.app.push_screen(ConfirmScreen(self.t, "report-drop"), self._left)
        else:
            self.dismiss(None)

    def _left(self, sure: bool | None) -> None:
        if sure:
            self.dismiss(None)
