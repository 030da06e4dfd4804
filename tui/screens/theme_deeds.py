"""What can be done with ideas and themes; the screen it is done on is `tui.screens.themes`."""

import asyncio
from abc import abstractmethod
from collections.abc import Awaitable, Iterable

from textual import work

from sessions.desk import Desk
from sessions.grouping import Grouping, IdeaKey
from sessions.i18n import Translator
from tui.gathered import Gathered
from tui.screen import PajaScreen
from tui.screens.confirm import ConfirmScreen
from tui.widgets.ideas import View
from tui.widgets.sides import Sides

REASONS = ("same", "elsewhere", "done", "unclear", "person")
"""The usual ones for setting an idea aside."""


class ThemeDeeds(PajaScreen[None]):
    """Every step is done at the desk, and can be undone there."""

    def __init__(self, t: Translator, desk: Desk, gathered: Gathered) -> None:
        super().__init__(t)
        self.desk = desk
        self.gathered = gathered
        self.sides = Sides(t, gathered)

    @abstractmethod
    def follow(self) -> None:
        """Bring everything in line with the session."""

    @property
    def grouping(self) -> Grouping:
        """The themes as they are shown."""
        return self.gathered.grouping

    @property
    def exercise_name(self) -> str:
        """Of the exercise whose ideas they are."""
        return self.gathered.exercise.name

    async def _do(self, deed: Awaitable[object], ideas: Iterable[IdeaKey] = ()) -> None:
        """Do it, and show what has come of it; these ideas are no longer marked."""
        self.sides.unmark(ideas)
        await self.attempt(deed)
        self.follow()

    # -- ideas -------------------------------------------------------------------------------

    async def _put(self, theme_id: str) -> None:
        chosen = self.sides.chosen
        await self._do(self.desk.put(self.exercise_name, chosen, theme_id), chosen)
        if self.sides.view is View.ALL and self.sides.is_at_ideas:
            self.sides.go_to_next_ungrouped()

    async def action_into_theme(self) -> None:
        """Put the chosen ideas into the current theme; where there is none, into a new one."""
        if theme := self.sides.theme:
            await self._put(theme.id)
        else:
            self.action_new_theme()

    async def action_to_number(self, key: str = "") -> None:
        """Put the chosen ideas into the theme of that number."""
        if key and int(key) <= len(self.grouping.themes):
            theme = self.grouping.themes[int(key) - 1]
            await self._put(theme.id)
            self.sides.go_to_theme(theme.id)

    async def action_accept(self) -> None:
        """Put the chosen ideas where they are suggested."""
        await self._accept(self.sides.chosen)

    async def _accept(self, ideas: Iterable[IdeaKey]) -> None:
        suggested = self.sides.suggested
        places = {key: suggested[key] for key in ideas if key in suggested}
        await self._do(self.desk.put_each(self.exercise_name, places), places)

    def action_accept_all(self) -> None:
        """Put all listed ideas where they are suggested, if the facilitator means it."""
        listed, count = self.sides.listed, self.sides.suggestions_listed

        async def answered(sure: bool | None) -> None:
            if sure:
                await self._accept(listed)

        self.app.push_screen(ConfirmScreen(self.t, "theme-accept-all", count=count), answered)

    def action_mark(self) -> None:
        """Mark the idea under the cursor, or no longer."""
        self.sides.mark()

    async def action_take_out(self) -> None:
        """Take the chosen ideas out of their themes."""
        chosen = self.sides.chosen
        await self._do(self.desk.put(self.exercise_name, chosen, None), chosen)

    @work(exclusive=True)
    async def action_set_aside(self) -> None:
        """Set the chosen ideas aside, for a reason; or bring them back."""
        from tui.screens.set_aside import SetAsideScreen

        chosen = self.sides.chosen
        if self.are_aside(chosen):
            await self._do(self.desk.bring_back(self.exercise_name, chosen), chosen)
            return
        # The reason stands in the summary, so it is in the session's language.
        written = Translator(self.desk.session.details.language)
        usual = (written.text(f"theme-reason-{reason}") for reason in REASONS)
        reasons = [*dict.fromkeys((*self.grouping.aside.values(), *usual))]
        words = [text for _, _, text in chosen]
        asking = SetAsideScreen(self.t, words, reasons)
        reason = await self.app.push_screen_wait(asking)
        if reason is not None:
            await self._do(self.desk.set_aside(self.exercise_name, chosen, reason), chosen)

    def are_aside(self, ideas: Iterable[IdeaKey]) -> bool:
        """Whether all of these are set aside."""
        return all(key in self.grouping.aside for key in ideas)

    async def action_undo(self) -> None:
        """Take the last step back, and go to the ideas that it was about."""
        before = self.grouping
        await self._do(self.desk.undo(self.exercise_name))
        after = self.grouping
        moved = before.placed.items() ^ after.placed.items()
        moved |= before.aside.items() ^ after.aside.items()
        self.sides.go_to_ideas({key for key, _ in moved})

    # -- themes ------------------------------------------------------------------------------

    @work(exclusive=True)
    async def action_new_theme(self) -> None:
        """Make a theme of the chosen ideas, also when they are in another one."""
        from sessions.themes import name_for
        from tui.screens.name_theme import NameThemeScreen

        chosen = self.sides.chosen
        proposed = name_for([self.gathered.by_key[key].text for key in chosen]) if chosen else ""
        if self.grouping.named(proposed):
            proposed = ""
        title = self.t.text("theme-new", ideas=len(chosen))
        asking = NameThemeScreen(self.t, self.grouping, title, proposed)
        name = await self.app.push_screen_wait(asking)
        if name is not None:
            await self._do(self._make(name, chosen), chosen)

    async def _make(self, name: str, ideas: Iterable[IdeaKey]) -> None:
        theme = await self.desk.make_theme(self.exercise_name, name, ideas)
        self.follow()
        self.sides.go_to_theme(theme.id)

    @work(exclusive=True)
    async def action_rename_theme(self) -> None:
        """Give the current theme another name."""
        from tui.screens.name_theme import NameThemeScreen

        if theme := self.sides.theme:
            title = self.t.text("theme-rename", name=theme.name)
            asking = NameThemeScreen(self.t, self.grouping, title, theme.name, mine=theme.id)
            name = await self.app.push_screen_wait(asking)
            if name is not None:
                await self._do(self.desk.rename_theme(self.exercise_name, theme.id, name))

    @work(exclusive=True)
    async def action_join_theme(self) -> None:
        """Put the current theme together with another one."""
        from tui.screens.join_theme import JoinThemeScreen

        if theme := self.sides.theme:
            asking = JoinThemeScreen(self.t, self.gathered, theme)
            into = await self.app.push_screen_wait(asking)
            if into is not None:
                await self._do(self.desk.join_themes(self.exercise_name, into, theme.id))
                self.sides.go_to_theme(into)

    async def action_drop_theme(self) -> None:
        """Remove the current theme; its ideas stay."""
        if theme := self.sides.theme:
            await self._do(self.desk.remove_theme(self.exercise_name, theme.id))

    @work(exclusive=True)
    async def action_propose_themes(self) -> None:
        """Show which of the ungrouped ideas are alike, to make themes of them."""
        from tui.screens.propose_themes import ProposeThemesScreen, propose

        proposals = await asyncio.to_thread(propose, self.gathered.ungrouped)
        if not proposals:
            self.tell(self.t.text("theme-nothing-alike"))
            return
        screen = ProposeThemesScreen(self.t, self.desk, self.exercise_name, proposals)
        await self.app.push_screen_wait(screen)
        self.follow()

    def action_ask_tables(self) -> None:
        """Ask the tables about the themes in a step of its own, if the facilitator means it."""

        async def answered(sure: bool | None) -> None:
            if not sure:
                return
            number = await self.attempt(self.desk.ask_tables(self.exercise_name))
            if number is not None:
                session = self.desk.session
                step = session.workshop.steps[number - 1]
                title = step.title.in_language(session.details.language)
                self.tell(self.t.text("theme-asked", step=number, title=title))

        self.app.push_screen(ConfirmScreen(self.t, "theme-ask"), answered)
