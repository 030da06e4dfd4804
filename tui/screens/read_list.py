"""Asks where the list of people is, and reads it."""

import asyncio
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from sessions.errors import FileError
from sessions.i18n import Translator
from sessions.seats.reading import ListError, PeopleList, read_list
from tui.paths import pasted_path
from tui.screen import PajaModal
from tui.widgets.field import Field
from tui.widgets.keys import Keys


class ReadListScreen(PajaModal[PeopleList]):
    """Comes back with the list, or with nothing."""

    CSS = """
    ReadListScreen .words { margin-bottom: 1; }
    """
    commands: ClassVar = ("choose", "close")
    has_fields: ClassVar = True

    def __init__(self, t: Translator) -> None:
        super().__init__(t)
        self._path = Input()

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static(self.t.text("seats-read"), classes="title", markup=False)
            yield Static(self.t.text("seats-read-why"), classes="words", markup=False)
            yield Field(self.t.text("seats-read-file"), self._path, id="file")
        yield Keys()

    def main_action(self) -> tuple[str, str]:
        """Read it."""
        return "choose", self.t.text("seats-read-do")

    def on_input_submitted(self) -> None:
        """Enter in the field."""
        self.action_choose()

    @work(exclusive=True)
    async def action_choose(self) -> None:
        """Read the list; what is wrong with it is told below its field."""
        try:
            path = pasted_path(self._path.value)
            found = await asyncio.to_thread(read_list, path)
        except (ListError, FileError) as error:
            self.query_one(Field).say(self.t.text(error.code, **error.values))
        else:
            self.dismiss(found)

    def action_close(self) -> None:
        """Read nothing."""
        self.dismiss(None)
