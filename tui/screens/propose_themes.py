"""Shows ideas that are alike, group by group; each becomes a theme or is passed over."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from sessions.desk import Desk
from sessions.i18n import Translator
from sessions.ideas import Idea
from tui.display import content
from tui.screen import PajaModal
from tui.screens.name_theme import NameThemeScreen
from tui.widgets.keys import Keys


@dataclass(frozen=True, slots=True)
class Proposal:
    """Ideas that are alike, and what they might be called together."""

    name: str
    ideas: tuple[Idea, ...]


def propose(ideas: Iterable[Idea]) -> tuple[Proposal, ...]:
    """Groups of ideas that are alike, the largest first; it takes a moment."""
    from sessions.themes import alike, name_for

    by_key = {idea.key: idea for idea in ideas}
    groups = alike({key: idea.text for key, idea in by_key.items()})
    found = (tuple(by_key[key] for key in group) for group in groups)
    return tuple(Proposal(name_for([idea.text for idea in group]), group) for group in found)


class ProposeThemesScreen(PajaModal[None]):
    """Makes the themes that the facilitator agrees to, at the desk."""

    CSS = """
    ProposeThemesScreen {
        #name { color: $accent; text-style: bold; margin-bottom: 1; }
        VerticalScroll { height: auto; max-height: 60vh; scrollbar-size-vertical: 1; }
        #ideas { height: auto; }
    }
    """
    commands: ClassVar = ("yes", "skip", "rename_theme", "close")

    def __init__(
        self, t: Translator, desk: Desk, exercise: str, proposals: Sequence[Proposal]
    ) -> None:
        super().__init__(t)
        self._desk = desk
        self._exercise = exercise
        self._proposals = proposals
        self._place = 0

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static(id="which", classes="title")
            yield Static(id="name")
            with VerticalScroll():
                yield Static(id="ideas")
        yield Keys()

    def on_mount(self) -> None:
        """Begin with the first one."""
        self._show()

    @property
    def _here(self) -> Proposal:
        return self._proposals[self._place]

    def _show(self) -> None:
        which = self.t.text("theme-proposal", number=self._place + 1, all=len(self._proposals))
        self.query_one("#which", Static).update(content(which))
        self.query_one("#name", Static).update(content(self._here.name))
        ideas = Content("\n").join(content(f"– {idea.text}") for idea in self._here.ideas)
        self.query_one("#ideas", Static).update(ideas)
        self.query_one(VerticalScroll).scroll_home(animate=False)
        self.refresh_bindings()

    def _go_on(self) -> None:
        self._place += 1
        if self._place == len(self._proposals):
            self._place -= 1
            self.dismiss(None)
        else:
            self._show()

    # -- commands ----------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Agree."""
        return "yes", self.t.text("theme-proposal-yes", ideas=len(self._here.ideas))

    @work(exclusive=True)
    async def action_yes(self) -> None:
        """Make it a theme by the name it has, when that one is free."""
        grouping = self._desk.session.grouping(self._exercise)
        if not self._here.name or grouping.named(self._here.name):
            self.action_rename_theme()
        else:
            await self._make(self._here.name)

    @work(exclusive=True)
    async def action_rename_theme(self) -> None:
        """Make it a theme by another name."""
        grouping = self._desk.session.grouping(self._exercise)
        title = self.t.text("theme-new", ideas=len(self._here.ideas))
        asking = NameThemeScreen(self.t, grouping, title, self._here.name)
        name = await self.app.push_screen_wait(asking)
        if name is not None:
            await self._make(name)

    async def _make(self, name: str) -> None:
        ideas = [idea.key for idea in self._here.ideas]
        if await self.attempt(self._desk.make_theme(self._exercise, name, ideas)) is not None:
            self._go_on()

    def action_skip(self) -> None:
        """Leave these ideas as they are."""
        self._go_on()

    def label_skip(self) -> str:
        """Short, and not what it does elsewhere."""
        return self.t.text("theme-proposal-no")

    def action_close(self) -> None:
        """Look at no more of them."""
        self.dismiss(None)
