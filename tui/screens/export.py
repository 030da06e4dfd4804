"""Chooses how the summary goes into a file: the format, for whom, and its language."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, ProgressBar, Static
from textual.widgets.option_list import Option

from exercises.languages import LANGUAGES
from sessions.i18n import LANGUAGE_NAMES, Translator
from sessions.ledger import AUDIENCES
from sessions.model import Session
from tui.screen import PajaModal
from tui.widgets.keys import Keys

FORMATS = ("docx", "pdf", "xlsx", "html", "md", "csv", "json")
"""In the order in which offices ask for them."""


class ExportScreen(PajaModal[Path]):
    """Comes back with the file that was written, or with nothing."""

    CSS = """
    ExportScreen {
        #chosen { margin-top: 1; }
        ProgressBar { display: none; width: 100%; margin-top: 1; }
        Bar { width: 1fr; }
    }
    """
    commands: ClassVar = ("choose", "audience", "language", "close")

    def __init__(self, t: Translator, sessions: Sequence[Session]) -> None:
        """
        Args:
            t: the program's language.
            sessions: one, or several that go into one document.
        """
        super().__init__(t)
        self.sessions = sessions
        self._languages = _common_languages(sessions)
        own = {session.details.language for session in sessions}
        wanted = min(own) if len(own) == 1 else t.language
        self.language = wanted if wanted in self._languages else self._languages[0]
        self.audience = AUDIENCES[0]
        self._writing = False

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self.t.text("report-choose"), classes="title", markup=False)
            options = [Option(Content(self.t.text(f"report-{form}")), id=form) for form in FORMATS]
            yield OptionList(*options)
            yield Static(id="chosen")
            yield ProgressBar(show_eta=False, show_percentage=False)
        yield Keys()

    def on_mount(self) -> None:
        """Begin at the first format, for the leaders, in the session's language."""
        self._show_chosen()

    def _show_chosen(self) -> None:
        audience = self.t.text(f"report-to-{self.audience}")
        language = self.t.text("report-language", language=LANGUAGE_NAMES[self.language])
        self.query_one("#chosen", Static).update(Content(f"{audience}\n{language}"))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Write that one."""
        if self._writing:
            return
        self._writing = True
        self.refresh_bindings()
        self.query_one(ProgressBar).display = True
        self.run_worker(self._write(str(event.option_id)), exclusive=True)

    async def _write(self, form: str) -> None:
        written = self.paja.house.export(self.sessions, form, self.audience, self.language)
        self.dismiss(await self.attempt(written))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While it is written, nothing else can be chosen."""
        if self._writing and action in self.commands:
            return False
        return super().check_action(action, parameters)

    def main_action(self) -> tuple[str, str] | None:
        """Write the file."""
        return None if self._writing else ("choose", self.t.text("report-write"))

    def action_choose(self) -> None:
        """Take the marked format."""
        self.query_one(OptionList).action_select()

    def action_audience(self) -> None:
        """The next of those it can be for."""
        self.audience = AUDIENCES[(AUDIENCES.index(self.audience) + 1) % len(AUDIENCES)]
        self._show_chosen()

    def action_language(self) -> None:
        """The next language."""
        languages = self._languages
        self.language = languages[(languages.index(self.language) + 1) % len(languages)]
        self._show_chosen()

    def action_close(self) -> None:
        """Write nothing."""
        self.dismiss(None)


def _common_languages(sessions: Sequence[Session]) -> tuple[str, ...]:
    """Those that all have; when there is none, the paper can be in any, and each session is told
    in its own."""
    having = [session.workshop.languages for session in sessions]
    return tuple(one for one in LANGUAGES if all(one in each for each in having)) or LANGUAGES
