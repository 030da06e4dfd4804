"""Puts ideas that say the same into themes, by keys alone, while the room goes on or after it."""

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.content import Content

from exercises.model import Exercise
from sessions.desk import Desk
from sessions.events import Event
from sessions.i18n import Translator
from sessions.model import Session
from tui.display import content
from tui.gathered import exercise_to_group, exercises_with_ideas, gather
from tui.house import Room
from tui.screens.theme_deeds import ThemeDeeds
from tui.suggestions import Suggestions
from tui.widgets.ends import Ends
from tui.widgets.ideas import View
from tui.widgets.keys import Keys

PACE = 0.25
"""Seconds in which what happens in the room is gathered."""


class ThemesScreen(ThemeDeeds):
    """Ideas at the left, themes at the right."""

    CSS = """
    ThemesScreen {
        #top { height: 2; padding: 0 1; border-bottom: solid $border-blurred; }
        Keys { height: 4; }
    }
    """
    AUTO_FOCUS = "#ideas"
    commands: ClassVar = (
        "into_theme", "open_theme", "accept", "mark", "to_number", "new_theme", "take_out",
        "rename_theme", "join_theme", "drop_theme", "set_aside", "undo", "to_themes", "to_ideas",
        "see", "next_ungrouped", "close", "accept_all", "propose_themes", "ask_tables",
        "next_exercise", "help",
    )  # fmt: skip

    def __init__(self, t: Translator, desk: Desk, room: Room | None = None) -> None:
        """
        Args:
            t: the program's language.
            desk: of the session.
            room: where it runs, when it does.
        """
        exercise = exercise_to_group(desk.session)
        assert exercise is not None, "a session in which something was said"
        super().__init__(t, desk, gather(desk.session, exercise))
        self._room = room
        self._others: tuple[Exercise, ...] = ()
        """All exercises that there is something of to group."""
        self._shown: Session | None = None
        self._top = Ends(id="top")
        self._suggestions = Suggestions(self._show)
        self._news_due = False
        self._stop_listening = desk.listen(self._heard)

    def compose(self) -> ComposeResult:
        yield self._top
        yield self.sides
        yield Keys()

    def on_mount(self) -> None:
        """Show what there is."""
        self.follow()

    def on_unmount(self) -> None:
        """Hear no more of the session."""
        self._stop_listening()

    # -- what is shown -----------------------------------------------------------------------

    def _heard(self, happened: tuple[Event, ...]) -> None:  # noqa: ARG002
        # This runs wherever the engine does; the rest runs as the screen.
        if not self._news_due:
            self._news_due = True
            self.call_later(self.set_timer, PACE, self.follow)

    def follow(self) -> None:
        self._news_due = False
        session, before = self.desk.session, self._shown
        if session is before or not self.is_attached:
            return
        self._shown = session
        exercise = session.workshop.step(self.exercise_name)
        assert exercise is not None, "steps come, but never go"
        self.gathered = gather(session, exercise, self.gathered)
        if before is None or session.answers is not before.answers:
            self._others = exercises_with_ideas(session)
        self._show()
        self._search()

    @work
    async def _search(self) -> None:
        if self.grouping.themes and self.gathered.ungrouped:
            await self._suggestions.search(self.gathered)

    def _show(self) -> None:
        gathered, language = self.gathered, self.desk.session.details.language
        title = self.t.text("theme-title", title=gathered.exercise.title.in_language(language))
        left, count = len(gathered.ungrouped), len(gathered.ideas)
        said = self.t.text("theme-left" if left else "theme-left-none", left=left, all=count)
        style = "bold" if left else "bold $success"
        self._top.show(content(title, "bold"), Content.styled(said, style))
        self.sides.show(gathered, self._suggestions.of(gathered))

    # -- about the two sides -----------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Put ideas into a theme; look at a theme's ideas; and at the end, go back."""
        if self.works_into_theme():
            count, theme = len(self.sides.chosen), self.sides.theme
            if theme is None:
                return "into_theme", self.t.text("theme-put-first", ideas=count)
            return "into_theme", self.t.text("theme-put", ideas=count, name=theme.name)
        if self.works_open_theme():
            return "open_theme", self.t.text("theme-open")
        if self.works_next_ungrouped():
            return "next_ungrouped", self.t.text("theme-go-on")
        return "close", self.t.text("theme-ready")

    def action_open_theme(self) -> None:
        """See the ideas of the current theme."""
        self.sides.see(View.THEME)
        self.sides.go_to_side(ideas=True)

    def action_to_themes(self) -> None:
        """Go to the themes."""
        self.sides.go_to_side(ideas=False)

    def action_to_ideas(self) -> None:
        """Go to the ideas."""
        self.sides.go_to_side(ideas=True)

    def action_see(self) -> None:
        """See other ideas."""
        self.sides.see(self.sides.next_view)

    def label_see(self) -> str:
        """Which come next."""
        return self.t.text(f"theme-label-{self.sides.next_view.value}")

    def action_next_ungrouped(self) -> None:
        """Go to the next idea that is in no theme."""
        self.sides.go_to_side(ideas=True)
        self.sides.go_to_next_ungrouped()

    def action_next_exercise(self) -> None:
        """Group another exercise's ideas."""
        names = [exercise.name for exercise in self._others]
        place = names.index(self.exercise_name) + 1 if self.exercise_name in names else 0
        self.gathered = gather(self.desk.session, self._others[place % len(names)])
        self.sides.view = View.UNGROUPED
        self._show()
        self._search()

    def action_close(self) -> None:
        """Back to where we came from."""
        self.dismiss(None)

    # -- which commands work now -------------------------------------------------------------

    def works_into_theme(self) -> bool:
        """Whether the chosen ideas are elsewhere than in the current theme."""
        theme, placed = self.sides.theme, self.grouping.placed
        return any(theme is None or placed.get(key) != theme.id for key in self.sides.chosen)

    def works_to_number(self) -> bool:
        """Whether there is something to put, and somewhere to put it."""
        return bool(self.grouping.themes and self.sides.chosen)

    def works_open_theme(self) -> bool:
        """At the themes, when nothing waits to be put into one."""
        return self._is_at_theme() and not self.works_into_theme()

    def works_accept(self) -> bool:
        """Whether a theme is suggested for a chosen idea."""
        return any(key in self.sides.suggested for key in self.sides.chosen)

    def works_accept_all(self) -> bool:
        """Whether there are any in the list."""
        return bool(self.sides.suggestions_listed)

    def works_mark(self) -> bool:
        """At an idea that stands."""
        return self.sides.is_at_idea

    def works_set_aside(self) -> bool:
        """Whether there are ideas to set aside, or to bring back."""
        return self.sides.is_at_ideas and bool(self.sides.chosen)

    def works_take_out(self) -> bool:
        """Whether a chosen idea is in a theme."""
        placed = self.grouping.placed
        return self.sides.is_at_ideas and any(key in placed for key in self.sides.chosen)

    def _is_at_theme(self) -> bool:
        return not self.sides.is_at_ideas and self.sides.theme is not None

    works_rename_theme = works_drop_theme = _is_at_theme

    def works_join_theme(self) -> bool:
        """Whether there is another one."""
        return self._is_at_theme() and len(self.grouping.themes) > 1

    def works_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self.desk.can_undo(self.exercise_name)

    def works_to_themes(self) -> bool:
        """At the ideas, when there are themes."""
        return self.sides.is_at_ideas and bool(self.grouping.themes)

    def works_to_ideas(self) -> bool:
        """At the themes."""
        return not self.sides.is_at_ideas

    def works_see(self) -> bool:
        """Whether there are any ideas."""
        return bool(self.gathered.ideas or self.gathered.withdrawn)

    def works_next_ungrouped(self) -> bool:
        """Whether there is one, and the list is not of those alone."""
        return bool(self.gathered.ungrouped) and self.sides.view is not View.UNGROUPED

    def works_propose_themes(self) -> bool:
        """Whether there is anything to compare."""
        return len(self.gathered.ungrouped) > 1

    def works_ask_tables(self) -> bool:
        """While the room runs, when there are themes to ask about."""
        runs = self._room is not None and self.desk.session.ended_at is None
        return runs and bool(self.grouping.themes)

    def works_next_exercise(self) -> bool:
        """Whether there is another one to group."""
        return any(exercise.name != self.exercise_name for exercise in self._others)

    # -- what the commands are called now ----------------------------------------------------

    def label_new_theme(self) -> str:
        """Ideas of one theme that go into a new one are parted from it."""
        themes = {self.grouping.placed.get(key) for key in self.sides.chosen}
        is_parting = len(themes) == 1 and themes != {None}
        return self.t.text("theme-label-part" if is_parting else "command-new_theme")

    def label_set_aside(self) -> str:
        """Those that are aside come back."""
        is_aside = self.are_aside(self.sides.chosen)
        return self.t.text("theme-label-bring-back" if is_aside else "command-set_aside")

    def label_accept_all(self) -> str:
        """How many there are."""
        return self.t.text("theme-label-accept-all", count=self.sides.suggestions_listed)
