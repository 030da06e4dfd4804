"""Saves a workshop as one's own, under a name that is asked for."""

from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from exercises.errors import PackageError
from exercises.library import Library
from exercises.model import Workshop
from exercises.names import free_name, nearest_name
from exercises.packages import save
from sessions.i18n import Translator
from tui.display import content
from tui.screen import PajaModal
from tui.screens.confirm import ConfirmScreen
from tui.widgets.field import Field
from tui.widgets.keys import Keys


class SaveOwnScreen(PajaModal[Workshop]):
    """Comes back with the workshop as it was saved, or with nothing."""

    DEFAULT_CSS = """
    SaveOwnScreen #file { margin-top: 1; }
    """
    commands: ClassVar = ("save", "close")
    has_fields: ClassVar = True

    def __init__(self, t: Translator, library: Library, workshop: Workshop, saved_as: str) -> None:
        """
        Args:
            t: the program's language.
            library: where own workshops are.
            workshop: to save.
            saved_as: the name it was saved by a moment ago, or nothing; it may be saved over
                without a question.
        """
        super().__init__(t)
        assert library.own is not None, "the program knows its user's folder"
        self._folder = library.own
        self._given = Library().names
        self._own = library.own_names
        self._workshop = workshop
        self._saved_as = saved_as
        name = saved_as or (workshop.name if workshop.name in self._own else self._proposed())
        self._entry = Input(name, max_length=60)

    def _proposed(self) -> str:
        """A name that nobody has, from the title in the program's language."""
        titles = (self._workshop.title.in_language(self.t.language), self._workshop.name)
        name = next(filter(None, map(nearest_name, titles)))
        return free_name(name, (*self._given, *self._own))

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static(self.t.text("workshop-save"), classes="title", markup=False)
            hint = self.t.text("workshop-save-hint")
            yield Field(self.t.text("workshop-save-name"), self._entry, hint=hint, id="name")
            yield Static(id="file", classes="words")
        yield Keys()

    @property
    def _called(self) -> str:
        return nearest_name(self._entry.value)

    def on_input_changed(self) -> None:
        """Show where it goes."""
        self.query_one(Field).say("")
        file = self._folder / f"{self._called or '…'}.toml"
        told = self.t.text("workshop-save-file", path=str(file))
        self.query_one("#file", Static).update(content(told))

    def on_input_submitted(self) -> None:
        """Enter in the field."""
        self.action_save()

    def main_action(self) -> tuple[str, str]:
        """Save it."""
        return "save", self.t.text("workshop-save-this")

    def action_save(self) -> None:
        """Save it; over another one of one's own after a question, over the program's never."""
        name = self._called
        if not name:
            self.query_one(Field).say(self.t.text("workshop-save-no-name"))
        elif name in self._given:
            self.query_one(Field).say(self.t.text("workshop-save-given", name=name))
        elif name in self._own and name != self._saved_as:
            question = ConfirmScreen(self.t, "workshop-replace", name=name)
            self.app.push_screen(question, self._save)
        else:
            self._save(True)

    def _save(self, sure: bool | None) -> None:
        if not sure:
            return
        saved = replace(self._workshop, name=self._called)
        try:
            save(saved, self._folder, again=True)
        except PackageError as error:
            self.query_one(Field).say(self.t.text(error.code, **error.values))
        else:
            self.dismiss(saved)

    def action_close(self) -> None:
        """Save nothing."""
        self.dismiss(None)
