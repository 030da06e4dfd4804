"""The first screen: go on with a session, make a new one, look at old ones."""

import asyncio
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessions.errors import DatabaseError
from sessions.i18n import Translator
from tui.display import across, content
from tui.screen import PajaScreen
from tui.widgets.figures import Figures
from tui.widgets.keys import Keys
from tui.workshops import shown_language

if TYPE_CHECKING:  # painted before any workshop or session is read
    from exercises.model import Workshop
    from sessions.archive import SessionLine

MOST_TO_GO_ON = 4
"""Unfinished sessions that stand here; the others are in the list of all sessions."""


class HomeScreen(PajaScreen[None]):
    """One list: unfinished sessions, workshops to make a new one from, and the rest."""

    DEFAULT_CSS = """
    HomeScreen {
        align: center top;
        & > Vertical { width: 76; padding-top: 1; }
        & Figures { height: 3; margin: 0 1; color: $border; }
        & #motto { margin: 0 1; color: $text-muted; }
        & OptionList { height: 1fr; scrollbar-gutter: stable; }
        & #about { margin: 1 1 0 1; height: auto; max-height: 6; color: $text-muted; }
        & #trouble { margin: 1 1 0 1; display: none; }
        &.-wide > Vertical { width: 92; padding-top: 4; }
    }
    """

    commands: ClassVar = ("choose", "change", "sessions", "language")

    def __init__(self, t: Translator) -> None:
        super().__init__(t)
        self._unfinished: dict[str, SessionLine] = {}
        self._workshops: dict[str, Workshop] = {}
        self._own: tuple[str, ...] = ()
        """The names of the user's own workshops."""

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Figures("Paja")
            yield Static(self.t.text("home-motto"), id="motto", markup=False)
            yield Static(id="trouble", classes="mistake")
            yield OptionList()
            yield Static(id="about")
        yield Keys()

    def on_screen_resume(self) -> None:
        """Paint first; then find what there is to choose, and show all of it at once, so that
        nothing moves under the finger. A workshop may have been saved meanwhile."""
        self.call_after_refresh(self._find)

    @work(exclusive=True)
    async def _find(self) -> None:
        self._say(await asyncio.to_thread(self._read_workshops))
        await self._find_sessions()
        self._fill()

    def _read_workshops(self) -> str:
        """Read all workshops; what to say of one that has mistakes in it, if any does."""
        from exercises.errors import WorkshopMistakesError

        library, found, trouble = self.paja.house.library, {}, ""
        for name in library.names:
            try:
                found[f"new {name}"] = library.workshop(name)
            except WorkshopMistakesError:
                trouble = self.t.text("home-mistake", name=name)
        self._workshops, self._own = found, library.own_names
        return trouble

    async def _find_sessions(self) -> None:
        try:
            found = await self.paja.house.list_sessions()
        except DatabaseError as error:
            self.app.exit(return_code=2, message=self.t.text(error.code, **error.values))
            return
        unfinished = [line for line in found if not line.over][:MOST_TO_GO_ON]
        self._unfinished = {f"go-on {line.reference}": line for line in unfinished}

    def _say(self, text: str) -> None:
        trouble = self.query_one("#trouble", Static)
        trouble.update(content(text))
        trouble.display = bool(text)

    # -- the list ----------------------------------------------------------------------------

    def _fill(self) -> None:
        """Show everything there is to choose; what was marked stays so, or else the first is."""
        listed, marked = self.query_one(OptionList), self._marked()
        listed.set_options([*self._to_go_on(), *self._to_make(), *self._rest()])
        if marked in (*self._unfinished, *self._workshops):
            listed.highlighted = listed.get_option_index(marked)
        else:
            listed.action_first()

    def _to_go_on(self) -> Iterator[Option]:
        if self._unfinished:
            yield self._heading("home-go-on")
        for id_, line in self._unfinished.items():
            where = "home-lobby" if line.step == 0 else "home-step"
            right = self.t.text(where, day=self.t.day(line.date), step=line.step, steps=line.steps)
            name = " · ".join(filter(None, (line.name, line.unit)))
            yield Option(across(name, right), id_)

    def _to_make(self) -> Iterator[Option]:
        """The user's own workshops, then the program's."""
        for heading, own in (("home-own", True), ("home-new", False)):
            found = {id_: w for id_, w in self._workshops.items() if (w.name in self._own) is own}
            if found:
                yield self._heading(heading)
            for id_, workshop in found.items():
                hours, minutes = divmod(workshop.minutes, 60)
                steps = len(workshop.steps)
                right = self.t.text("home-workshop", steps=steps, hours=hours, minutes=minutes)
                yield Option(across(self._title(workshop), right), id_)

    def _title(self, workshop: "Workshop") -> str:
        return workshop.title.in_language(shown_language(workshop, self.t.language))

    def _rest(self) -> Iterator[Option]:
        yield self._heading("home-rest")
        for command in ("sessions", "language", "quit"):
            yield Option(content(self.t.text(f"home-{command}"), "bold"), command)

    def _heading(self, key: str) -> Option:
        return Option(Content("\n") + content(self.t.text(key)), disabled=True)

    # -- commands ----------------------------------------------------------------------------

    def _marked(self) -> str | None:
        option = self.query_one(OptionList).highlighted_option
        return option.id if option is not None else None

    def on_option_list_option_highlighted(self) -> None:
        """What the marked line is; the footer says what Enter does to it."""
        workshop = self._workshops.get(self._marked() or "")
        purpose = ""
        if workshop is not None:
            purpose = workshop.purpose.in_language(shown_language(workshop, self.t.language))
        self.query_one("#about", Static).update(content(purpose))
        self.refresh_bindings()

    def main_action(self) -> tuple[str, str] | None:
        """What Enter does to the marked line."""
        marked = self._marked()
        if marked in self._unfinished:
            name = self._unfinished[marked].name
            return "choose", self.t.text("home-main-go-on", name=name)
        if marked in self._workshops:
            title = self._title(self._workshops[marked])
            return "choose", self.t.text("home-main-new", title=title)
        return ("choose", self.t.text(f"home-{marked}")) if marked else None

    def works_choose(self) -> bool:
        """Whether something is marked."""
        return self._marked() is not None

    def action_choose(self) -> None:
        """Choose the marked line."""
        self.query_one(OptionList).action_select()

    async def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """By Enter or by a click."""
        chosen = event.option_id or ""
        if chosen in self._unfinished:
            from tui.screens.reading import open_session

            await open_session(self, self._unfinished[chosen].reference)
        elif chosen in self._workshops:
            from tui.screens.new import NewScreen

            self.app.push_screen(NewScreen(self.t, self._workshops[chosen]))
        else:
            await self.run_action(chosen)

    def works_change(self) -> bool:
        """Whether a workshop is marked."""
        return self._marked() in self._workshops

    def action_change(self) -> None:
        """Change the marked workshop."""
        from tui.screens.workshop import WorkshopScreen

        self.app.push_screen(WorkshopScreen(self.t, self._workshops[self._marked() or ""]))

    def action_sessions(self) -> None:
        """All sessions that are saved."""
        from tui.screens.sessions import SessionsScreen

        self.app.push_screen(SessionsScreen(self.t))

    def action_language(self) -> None:
        """Another language."""
        self.paja.ask_language()

    async def action_quit(self) -> None:
        """Quit the program."""
        await self.app.action_quit()
