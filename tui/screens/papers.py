"""Chooses a paper of a session to print: cards, workbooks or the poster."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessions.i18n import LANGUAGE_NAMES, Translator
from sessions.model import Session
from tui.house import Room
from tui.screen import PajaModal
from tui.widgets.keys import Keys

if TYPE_CHECKING:
    from sessions.prints import Wishes

CHOICES = ("cards", "workbook", "filled", "poster-a3", "poster-a4")


class PapersScreen(PajaModal[Path]):
    """Comes back with the file that was written, or with nothing."""

    CSS = """
    PapersScreen #chosen { margin-top: 1; }
    """
    commands: ClassVar = ("choose", "language", "close")

    def __init__(self, t: Translator, session: Session, room: Room | None) -> None:
        """
        Args:
            t: the program's language.
            session: whose paper it is.
            room: where it runs, when it is open: then the cards carry the address.
        """
        super().__init__(t)
        self.session = session
        self.room = room
        own = session.details.language
        others = tuple(one for one in session.workshop.languages if one != own)
        self._sets = [(own,), *((one,) for one in others), *([(own, *others)] if others else [])]
        self._languages = self._sets[0]
        self._writing = False

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self.t.text("report-paper-choose"), classes="title", markup=False)
            yield OptionList(
                *(Option(Content(self.t.text(f"report-paper-{one}")), id=one) for one in CHOICES)
            )
            yield Static(id="chosen")
        yield Keys()

    def on_mount(self) -> None:
        """Begin in the session's language."""
        self._show_chosen()

    def _show_chosen(self) -> None:
        names = " · ".join(LANGUAGE_NAMES[one] for one in self._languages)
        said = self.t.text("report-paper-language", languages=names)
        self.query_one("#chosen", Static).update(Content(said))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Write that one; cards are asked for the Wi-Fi first."""
        from sessions.prints import Wifi, Wishes

        choice = str(event.option_id)
        paper, _, size = choice.partition("-")
        wishes = Wishes(size=size or "a3", filled=choice == "filled")
        if paper != "cards":
            self._start("workbook" if paper == "filled" else paper, wishes)
            return
        from tui.screens.wifi import WifiScreen

        address = self.room.address if self.room is not None and self.room.reachable else None

        def asked(network: tuple[str, str] | None) -> None:
            if network is not None:
                wifi = Wifi(*network) if network[0] else None
                self._start("cards", replace(wishes, address=address, wifi=wifi))

        self.app.push_screen(WifiScreen(self.t), asked)

    def _start(self, paper: str, wishes: "Wishes") -> None:
        if not self._writing:
            self._writing = True
            self.run_worker(self._write(paper, wishes), exclusive=True)

    async def _write(self, paper: str, wishes: "Wishes") -> None:
        house = self.paja.house
        file = await self.attempt(house.print_paper(self.session, paper, self._languages, wishes))
        self._writing = False
        if file is not None:
            house.open_outside(file)
            self.dismiss(file)

    def main_action(self) -> tuple[str, str]:
        """Write the paper."""
        return "choose", self.t.text("report-paper-write")

    def action_choose(self) -> None:
        """Take the marked paper."""
        self.query_one(OptionList).action_select()

    def action_language(self) -> None:
        """The next language, and after the last one all together."""
        self._languages = self._sets[(self._sets.index(self._languages) + 1) % len(self._sets)]
        self._show_chosen()

    def action_close(self) -> None:
        """Write nothing."""
        self.dismiss(None)
