"""The summary of a session on the screen: to read, to finish, and to send on."""

import asyncio
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from sessions.i18n import Translator
from sessions.ledger import count
from sessions.loose_ends import LooseEnd, loose_ends
from sessions.model import Edit, Session
from sessions.summary import Summary, summarise
from tui.display import content
from tui.house import Room
from tui.open_ends import end_told
from tui.screens.session_deeds import SessionDeeds
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys
from tui.widgets.summary_part import SummaryPart

PACE = 0.5
"""Seconds between two looks at a room that is open."""
_LINES = 3
"""That an arrow goes on within a part that is longer than the screen."""
_PARTS = "Opening, SummaryPart"


class SummaryScreen(SessionDeeds):
    """Of an open room or of an old session; from here it goes to the leaders."""

    CSS = """
    SummaryScreen {
        Keys { height: 3; }
        #about { padding: 0 1; color: $text-muted; }
        #file { padding: 0 1; color: $success; display: none; }
        #ends {
            height: 1; padding: 0 1; color: $warning;
            text-wrap: nowrap; text-overflow: ellipsis;
        }
        #summary { padding: 1 1 0 1; scrollbar-size-vertical: 1; }
        Opening {
            height: auto; padding: 0 1; margin-bottom: 1; border-left: outer $background;
            &:focus { border-left: outer $accent; }
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "further", show=False, priority=True),
        Binding("up", "nearer", show=False, priority=True),
    ]
    AUTO_FOCUS = "Opening"
    commands: ClassVar[tuple[str, ...]] = (
        "everything", "edit_part", "group", "export", "papers", "seats", "reopen", "close",
    )  # fmt: skip

    def __init__(self, t: Translator, session: Session, room: Room | None = None) -> None:
        """
        Args:
            t: the program's language.
            session: to sum up.
            room: where the session runs, when it is open.
        """
        super().__init__(t, session, room)
        self._summary = summarise(session)

    def compose(self) -> ComposeResult:
        details = self.session.details
        of = " · ".join(filter(None, (details.unit, self.t.day(details.date))))
        yield Heading(details.name, of)
        yield Static(id="about")
        yield Static(id="ends")
        yield Static(id="file")
        with VerticalScroll(id="summary", can_focus=False):
            yield Opening()
            yield Static(self.t.text("report-empty"), id="empty", markup=False)
            for exercise in self._summary.exercises:
                yield SummaryPart(self.t, exercise, self.session.details.language)
        yield Keys()

    async def on_mount(self) -> None:
        """Show the summary, and follow the room."""
        await self._show()
        self.remind_of_names()
        if self.room is not None:
            self._follow(self.room)

    @work
    async def _follow(self, room: Room) -> None:
        while True:
            await asyncio.sleep(PACE)
            if room.engine.session is not self.session:
                await self._show_session(room.engine.session)

    async def _show_session(self, session: Session) -> None:
        """Sum up in a thread: in a large room, keys would wait for it."""
        self.session = session
        summary = await asyncio.to_thread(summarise, session)
        # Meanwhile a newer one may be on its way, or the screen may have gone.
        if self.session is session and self.query(Opening):
            self._summary = summary
            await self._show()
            self.refresh_bindings()

    async def _show(self) -> None:
        summary = self._summary
        self.query_one("#about", Static).update(content(self._about(summary)))
        self.query_one("#ends", Static).update(self._loose_ends(summary))
        self.query_one(Opening).update(self._opening(summary))
        self.query_one("#empty").display = not summary.answered
        parts = {part.name_of_exercise: part for part in self.query(SummaryPart)}
        before: Widget = self.query_one("#empty")
        for exercise in summary.exercises:
            part = parts.get(exercise.exercise.name)
            if part is None:  # a step was added
                part = SummaryPart(self.t, exercise, self.session.details.language)
                await self.query_one("#summary").mount(part, after=before)
            part.display = bool(summary.answered)
            part.show(exercise, summary)
            before = part

    def _about(self, summary: Summary) -> str:
        tables = len(self.session.tables)
        answered = self.t.text("report-answered", answered=summary.answered, tables=tables)
        return " · ".join(filter(None, (summary.title, self.session.details.place, answered)))

    def _opening(self, summary: Summary) -> Content:
        """The introduction, or that there could be one; and where every idea stands."""
        ledger = count(summary, "record")
        title = content(summary.heading, "bold $accent")
        words = content(summary.introduction, lines=True)
        if not summary.introduction and "edit_part" in self.commands:
            words = content(self.t.text("report-no-introduction"), "$text-muted")
        counted = self.t.text(
            "report-ledger",
            came=ledger.came,
            themed=ledger.themed,
            quoted=ledger.quoted,
            aside=ledger.set_aside,
            withdrawn=ledger.withdrawn,
        )
        return Content("\n").join([title, words, content(counted, "$text-muted")])

    # -- reading -----------------------------------------------------------------------------

    def action_further(self) -> None:
        """The next part, once this one has been read to its end."""
        page, part = self.query_one("#summary", VerticalScroll), self.focused
        if part is not None and part.region.bottom > page.region.bottom:
            page.scroll_relative(y=_LINES, animate=False)
        else:
            self._step_to(+1)

    def action_nearer(self) -> None:
        """The part before, once this one's beginning is in sight."""
        page, part = self.query_one("#summary", VerticalScroll), self.focused
        if part is not None and part.region.y < page.region.y:
            page.scroll_relative(y=-_LINES, animate=False)
        else:
            self._step_to(-1)

    def _step_to(self, step: int) -> None:
        """The next part, or the one before; at either end nothing happens."""
        parts = [part for part in self.query(_PARTS) if part.display]
        at = parts.index(self.focused) + step if self.focused in parts else 0
        if 0 <= at < len(parts):
            parts[at].focus()

    # -- what is still open ------------------------------------------------------------------

    def _loose_ends(self, summary: Summary) -> Content:
        ends = loose_ends(summary) if summary.answered else ()
        if not ends:
            return Content()
        return content(self.t.text("report-ends", count=len(ends), first=self._told(ends[0])))

    def _told(self, end: LooseEnd) -> str:
        return end_told(end, self.session, self.t)

    # -- commands ----------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Write all that the leaders get."""
        return "everything", self.t.text("report-everything")

    def action_everything(self) -> None:
        """Show what is still open, then write everything for the leaders into a folder."""
        from tui.screens.sending import SendingScreen

        ends = [self._told(end) for end in loose_ends(self._summary)]
        self.app.push_screen(SendingScreen(self.t, self.session, ends), self._written)

    def action_export(self) -> None:
        """Choose the format and for whom, then write the file."""
        from tui.screens.export import ExportScreen

        self.app.push_screen(ExportScreen(self.t, [self.session]), self._written)

    def action_papers(self) -> None:
        """Choose a paper to print."""
        from tui.screens.papers import PapersScreen

        self.app.push_screen(PapersScreen(self.t, self.session, self.room), self._written)

    def _written(self, path: Path | None) -> None:
        if path is None:
            return
        file = self.query_one("#file", Static)
        file.update(content(self.t.text("report-written", path=str(path))))
        file.display = True

    def works_edit_part(self) -> bool:
        """What has the focus can be edited."""
        return isinstance(self.focused, Opening | SummaryPart)

    def action_edit_part(self) -> None:
        """Change the words of the part that is chosen, and whom it goes to."""
        from tui.screens.edit_part import EditPartScreen

        part = self.focused
        name = part.name_of_exercise if isinstance(part, SummaryPart) else ""
        title = self.session.details.name
        for exercise in self._summary.exercises:
            if exercise.exercise.name == name:
                title = exercise.title
        screen = EditPartScreen(self.t, title, self.session.edit(name), whole=not name)

        async def edited(edit: Edit | None) -> None:
            if edit is not None:
                await self.attempt(self._edit(name, edit))

        self.app.push_screen(screen, edited)

    async def _edit(self, exercise: str, edit: Edit) -> None:
        desk = await self.paja.house.open_desk(self.session.reference)
        try:
            await desk.edit_summary(exercise, edit)
            await self._show_session(desk.session)
        finally:
            await self.paja.house.leave_desk()

    def works_reopen(self) -> bool:
        """An old session can go on, and one that is over."""
        return self.room is None or self.session.ended_at is not None

    async def action_reopen(self) -> None:
        """Go on with the session in its room."""
        house = self.paja.house
        room = self.room or await self.attempt(house.open_again(self.session.reference))
        if room is not None:
            await self.attempt(room.engine.reopen())
            self.paja.show_place()

    def action_close(self) -> None:
        """Back to where we came from."""
        self.dismiss()


class Opening(Static, can_focus=True):
    """What the paper begins with: its title, the introduction, and the count of ideas."""
