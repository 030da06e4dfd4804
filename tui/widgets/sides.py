"""An exercise's ideas at the left, its themes at the right: what is seen, marked and meant."""

from collections.abc import Iterable, Mapping

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from sessions.grouping import IdeaKey, Theme
from sessions.i18n import Translator
from tui.display import content
from tui.gathered import Gathered
from tui.widgets.drawn import put
from tui.widgets.ends import Ends
from tui.widgets.ideas import Ideas, View
from tui.widgets.theme_list import ThemeList


class Sides(Vertical):
    """Two lists, each with a cursor: the theme under the one is where the idea under the other
    goes, or all ideas that are marked."""

    DEFAULT_CSS = """
    Sides {
        height: 1fr;
        & > Horizontal { height: 1fr; }
        & .side { height: 100%; padding-left: 1; }
        & #ideas-side { width: 1fr; }
        & #themes-side { width: 36%; border-left: solid $border-blurred; }
        & Ends { color: $text-muted; padding-right: 1; }
        & Ends.-here { color: $foreground; text-style: bold; }
        & Rows { height: 1fr; }
        & #whole {
            height: auto; max-height: 60%; padding: 0 1; border-top: solid $border-blurred;
            display: none; scrollbar-size-vertical: 1;
        }
    }
    .-wide Sides Ends { height: 2; padding-top: 1; }
    """

    def __init__(self, t: Translator, gathered: Gathered) -> None:
        super().__init__()
        self.t = t
        self.gathered = gathered
        self.view = View.UNGROUPED
        self.suggested: Mapping[IdeaKey, str] = {}
        """The ids of the themes that ungrouped ideas might belong to."""
        self._marks: set[IdeaKey] = set()
        self._ideas = Ideas(t, id="ideas")
        self._themes = ThemeList(t, id="themes")
        self._heads = {rows: Ends() for rows in (self._ideas, self._themes)}
        self._text = Static()
        self._whole = VerticalScroll(self._text, id="whole", can_focus=False)

    def compose(self) -> ComposeResult:
        with Horizontal():
            for rows, head in self._heads.items():
                yield Vertical(head, rows, id=f"{rows.id}-side", classes="side")
        yield self._whole

    # -- what is seen ------------------------------------------------------------------------

    def show(self, gathered: Gathered, suggested: Mapping[IdeaKey, str]) -> None:
        """Show an exercise as it is now; the cursors stay where they are."""
        self.gathered, self.suggested = gathered, suggested
        self._marks &= gathered.by_key.keys()
        self._themes.show_themes(gathered)
        self.see(self.view if self.view in self.views else View.UNGROUPED)

    def see(self, view: View) -> None:
        """Show other ideas."""
        is_new, self.view = view is not self.view, view
        empty = f"theme-empty-{view.value}" if self.gathered.ideas else "theme-empty-all"
        self._ideas.show_ideas(
            self.gathered, view, self.theme, self._marks, self.suggested, self.t.text(empty)
        )
        if is_new:
            self._ideas.settle()
        name = self.theme.name if self.theme else ""
        seen = self.t.text(f"theme-see-{view.value}", name=name)
        self._head(self._ideas, seen, len(self._marked))
        self._head(self._themes, self.t.text("theme-themes"), 0)
        self._show_here()

    def _head(self, rows: Ideas | ThemeList, what: str, marked: int) -> None:
        count = len(rows.rows)
        said = self.t.text("theme-counted", what=what, count=count) if count else what
        beside = self.t.text("theme-marked", count=marked) if marked else ""
        self._heads[rows].show(content(said), Content.styled(beside, "bold $success"))

    def _show_here(self) -> None:
        """What depends on where the cursors are."""
        here = self._ideas.here
        self._whole.display = here is not None and self._ideas.is_cut(here)
        put(self._text, content(here.text if here and self._whole.display else ""))
        for rows, head in self._heads.items():
            head.set_class(self.screen.focused is rows, "-here")
        self.screen.refresh_bindings()

    def on_rows_moved(self) -> None:
        """Another idea, or another theme, whose ideas may be the ones that are seen."""
        if self.view is View.THEME and self.screen.focused is self._themes:
            self.see(self.view)
        else:
            self._show_here()

    def on_descendant_focus(self) -> None:
        """The other side."""
        self._show_here()

    def on_resize(self) -> None:
        """Other lines fit."""
        self.call_after_refresh(self._show_here)

    @property
    def views(self) -> list[View]:
        """Those in which there may be anything."""
        views = [View.UNGROUPED, View.ALL]
        if self.gathered.grouping.themes:
            views.append(View.THEME)
        if self.gathered.aside or self.gathered.withdrawn:
            views.append(View.ASIDE)
        return views

    @property
    def next_view(self) -> View:
        """The one that comes after the present one."""
        return self.views[(self.views.index(self.view) + 1) % len(self.views)]

    # -- what is meant -----------------------------------------------------------------------

    @property
    def is_at_ideas(self) -> bool:
        """Whether keys are about the ideas, not about the themes."""
        return self.screen.focused is self._ideas

    @property
    def is_at_idea(self) -> bool:
        """Whether the cursor that counts is on an idea that stands."""
        here = self._ideas.here
        return self.is_at_ideas and here is not None and here.key in self.gathered.by_key

    @property
    def theme(self) -> Theme | None:
        """The theme that the cursor is on."""
        here = self._themes.here
        return self.gathered.grouping.theme(here.key) if here else None

    @property
    def chosen(self) -> tuple[IdeaKey, ...]:
        """The marked ideas among those listed; else, at the ideas, the one under the cursor."""
        here = self._ideas.here
        if marked := self._marked:
            return marked
        return (here.key,) if here and self.is_at_idea else ()

    @property
    def _marked(self) -> tuple[IdeaKey, ...]:
        return tuple(row.key for row in self._ideas.rows if row.is_marked) if self._marks else ()

    @property
    def listed(self) -> tuple[IdeaKey, ...]:
        """All ideas that are listed."""
        return tuple(row.key for row in self._ideas.rows)

    @property
    def suggestions_listed(self) -> int:
        """How many of the listed ideas have a suggestion."""
        return sum(key in self.suggested for key in self.listed)

    def mark(self) -> None:
        """Mark the idea under the cursor, or no longer, and go on to the next one."""
        here = self._ideas.here
        if here is not None and self.is_at_idea:
            self._marks ^= {here.key}
            self.see(self.view)
            self._ideas.action_move(1)

    def unmark(self, ideas: Iterable[IdeaKey]) -> None:
        """Forget that these are marked."""
        self._marks.difference_update(ideas)

    # -- where the cursors are ---------------------------------------------------------------

    def go_to_side(self, *, ideas: bool) -> None:
        """Let keys be about the ideas, or about the themes."""
        (self._ideas if ideas else self._themes).focus()

    def go_to_ideas(self, ideas: Iterable[IdeaKey]) -> None:
        """Put the cursor on the first of these that is listed."""
        wanted = set(ideas)
        found = next((key for key in self.listed if key in wanted), None)
        if found is not None:
            self._ideas.go_to(found)
            self._show_here()

    def go_to_theme(self, theme_id: str) -> None:
        """Put the cursor on a theme; not while the ideas of another one are seen."""
        if self.view is not View.THEME:
            self._themes.go_to(theme_id)
            self._show_here()

    def go_to_next_ungrouped(self) -> None:
        """Put the cursor on the next idea that is in no theme, from the top again after the end."""
        if self.view not in (View.UNGROUPED, View.ALL):
            self.see(View.UNGROUPED)
        here = self._ideas.here
        listed = self.listed
        place = listed.index(here.key) + 1 if here else 0
        ungrouped = {idea.key for idea in self.gathered.ungrouped}
        order = (*listed[place:], *listed[:place])
        self.go_to_ideas([key for key in order if key in ungrouped][:1])
