"""Before everything goes to the leaders: what is still open; then the writing itself."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import ProgressBar, Static

from sessions.i18n import Translator
from sessions.model import Session
from tui.display import content
from tui.screen import PajaModal
from tui.widgets.keys import Keys


class SendingScreen(PajaModal[Path]):
    """Comes back with the folder that was written, or with nothing."""

    CSS = """
    SendingScreen {
        VerticalScroll { height: auto; max-height: 50vh; margin-top: 1; }
        ProgressBar { margin-top: 1; display: none; width: 100%; }
        Bar { width: 1fr; }
    }
    """
    commands: ClassVar = ("yes", "close")

    def __init__(self, t: Translator, session: Session, ends: Sequence[str]) -> None:
        """
        Args:
            t: the program's language.
            session: whose papers are written, in its own language.
            ends: what is still open, in words.
        """
        super().__init__(t)
        self.session = session
        self._ends = ends
        self._writing = False

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static(self.t.text("report-send"), classes="title", markup=False)
            yield Static(self.t.text("report-send-why"), classes="words", markup=False)
            if self._ends:
                with VerticalScroll():
                    said = [content(self.t.text("report-send-ends"), "bold $warning")]
                    said += [content(f"• {end}") for end in self._ends]
                    yield Static(Content("\n").join(said))
            yield ProgressBar(show_eta=False)
        yield Keys()

    def main_action(self) -> tuple[str, str] | None:
        """Write the papers, once."""
        if self._writing:
            return None
        return "yes", self.t.text("report-send-anyway" if self._ends else "report-send-yes")

    def works_yes(self) -> bool:
        """Once."""
        return not self._writing

    async def action_yes(self) -> None:
        """Write them, and come back with the folder."""
        self._writing = True
        self.refresh_bindings()
        bar = self.query_one(ProgressBar)
        bar.display = True
        self.run_worker(self._write(bar), exclusive=True)

    async def _write(self, bar: ProgressBar) -> None:
        house = self.paja.house

        def told(done: int, total: int) -> None:
            # Called in the thread that writes.
            self.app.call_from_thread(bar.update, progress=done, total=total)

        language = self.session.details.language
        folder = await self.attempt(house.export_for_leaders(self.session, language, told))
        if folder is not None:
            house.open_outside(folder)
        self.dismiss(folder)

    def works_close(self) -> bool:
        """What is being written is written to its end."""
        return not self._writing

    def action_close(self) -> None:
        """Write nothing."""
        self.dismiss(None)
