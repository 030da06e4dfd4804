"""Chooses a paper of a session to print: cards, workbooks or the poster."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, ProgressBar, Static
from textual.widgets.option_list import Option

from sessions.i18n import LANGUAGE_NAMES, Translator
from sessions.model import Session
from tui.house import Room
from tui.screen import PajaModal
from tui.widgets.keys import Keys

if TYPE_CHECKING:
    from sessions.prints import Wishes

CHOICES = ("cards", "workbook", "filled", "poster-a3", "poster-a4", "seats")


class PapersScreen(PajaModal[Path]):
    """Comes back with the file that was written, or with nothing."""

    CSS = """
    PapersScreen {
        #chosen { margin-top: 1; }
        ProgressBar { display: none; width: 100%; margin-top: 1; }
        Bar { width: 1fr; }
    }
    """
    commands: ClassVar = ("choose", "language", "close")

    def __init__(
        self, t: Translator, session: Session, room: Room | None, *, first: str = CHOICES[0]
    ) -> None:
        """
        Args:
            t: the program's language.
            session: whose paper it is.
            room: where it runs, when it is open: then the cards carry the address.
            first: which of `CHOICES` is marked to begin with.
        """
        super().__init__(t)
        self.session = session
        self.room = room
        # Who sits where only when somebody has read a list.
        self._choices = CHOICES if session.seating.people else CHOICES[:-1]
        self._first = first
        own = session.details.language
        others = tuple(one for one in session.workshop.languages if one != own)
        self._sets = [(own,), *((one,) for one in others), *([(own, *others)] if others else [])]
        self._languages = self._sets[0]
        self._writing = False

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self.t.text("report-paper-choose"), classes="title", markup=False)
            yield OptionList(
                *(
                    Option(Content(self.t.text(f"report-paper-{one}")), id=one)
                    for one in self._choices
                )
            )
            yield Static(id="chosen")
            yield ProgressBar(show_eta=False, show_percentage=False)
        yield Keys()

    def on_mount(self) -> None:
        """Begin in the session's language."""
        self.query_one(OptionList).highlighted = self._choices.index(self._first)
        self._show_chosen()

    def _show_chosen(self) -> None:
        names = " · ".join(LANGUAGE_NAMES[one] for one in self._languages)
        said = self.t.text("report-paper-language", languages=names)
        self.query_one("#chosen", Static).update(Content(said))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Write that one; cards are asked for the Wi-Fi first, a poster of what it is made."""
        if not self._writing:
            self._make(str(event.option_id))

    @work(exclusive=True)
    async def _make(self, choice: str) -> None:
        from sessions.prints import Wishes

        paper, _, size = choice.partition("-")
        if paper == "cards":
            wishes = await self._ask_wifi()
        elif paper == "poster":
            wishes = await self._ask_source(size)
        else:
            wishes = Wishes(filled=choice == "filled")
        if wishes is not None:
            await self._write("workbook" if paper == "filled" else paper, wishes)

    async def _ask_wifi(self) -> "Wishes | None":
        from sessions.prints import Wishes
        from tui.screens.wifi import WifiScreen

        # Cards that are printed before the day must not carry an address of another network.
        room = self.room
        is_today = self.session.details.date == self.paja.house.today()
        known = room is not None and room.reachable and is_today
        address = room.address if room is not None and known else None
        wifi = await self.app.push_screen_wait(WifiScreen(self.t, self.session.wifi))
        if wifi is None:
            return None
        return Wishes(address=address, wifi=wifi if wifi.name else None)

    async def _ask_source(self, size: str) -> "Wishes | None":
        """Only when there is something to choose from."""
        from sessions.prints import Wishes, poster
        from tui.screens.poster import PosterScreen

        sources = poster.sources(self.session, self.t)
        if not sources:
            self.warn(self.t.text("report-poster-nothing"))
            return None
        name: str | None = sources[0].name
        if len(sources) > 1:
            language = self.session.details.language
            name = await self.app.push_screen_wait(PosterScreen(self.t, sources, language))
        return None if name is None else Wishes(size=size, exercise=name)

    async def _write(self, paper: str, wishes: "Wishes") -> None:
        house = self.paja.house
        self._show_writing(True)
        file = await self.attempt(house.print_paper(self.session, paper, self._languages, wishes))
        self._show_writing(False)
        if file is not None:
            house.open_outside(file)
            self.dismiss(file)

    def _show_writing(self, writing: bool) -> None:
        self._writing = writing
        self.query_one(ProgressBar).display = writing
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What is being written is written to its end."""
        if self._writing and action in self.commands:
            return False
        return super().check_action(action, parameters)

    def main_action(self) -> tuple[str, str] | None:
        """Write the paper."""
        return None if self._writing else ("choose", self.t.text("report-paper-write"))

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
