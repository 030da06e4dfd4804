"""The summary of a session on the screen: what was said, exercise by exercise."""

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import ExerciseSummary, Summary, summarise
from tui.display import content
from tui.house import Room
from tui.screen import PajaScreen
from tui.widgets.board import Board, new_board
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys

PACE = 0.5
"""Seconds between two looks at a room that is open."""


class SummaryScreen(PajaScreen[None]):
    """Of an open room or of an old session; from here it goes into a file."""

    CSS = """
    SummaryScreen {
        #about { padding: 0 1; color: $text-muted; }
        #file { padding: 0 1; color: $success; display: none; }
        #summary { padding: 1 2 0 2; scrollbar-size-vertical: 1; }
        .heading { color: $accent; text-style: bold; margin-bottom: 1; }
        ExerciseBoards { height: auto; }
        Board { margin: 0 0 1 3; }
    }
    """
    AUTO_FOCUS = "#summary"
    commands: ClassVar = ("export", "reopen", "close")

    def __init__(self, t: Translator, session: Session, room: Room | None = None) -> None:
        """
        Args:
            t: the program's language.
            session: to sum up.
            room: where the session runs, when it is open.
        """
        super().__init__(t)
        self.session = session
        self.room = room

    def compose(self) -> ComposeResult:
        details = self.session.details
        of = " · ".join(filter(None, (details.unit, self.t.day(details.date))))
        yield Heading(details.name, of)
        yield Static(id="about")
        yield Static(id="file")
        with VerticalScroll(id="summary"):
            yield Static(self.t.text("report-empty"), id="empty", markup=False)
            for exercise in summarise(self.session).exercises:
                yield ExerciseBoards(self.t, exercise, self.session.details.language)
        yield Keys()

    def on_mount(self) -> None:
        """Show the summary, and follow the room."""
        self._show()
        if self.room is not None:
            self.set_interval(PACE, self._follow)

    def _follow(self) -> None:
        assert self.room is not None, "only an open room is followed"
        if self.room.engine.session is not self.session:
            self.session = self.room.engine.session
            self._show()
            self.refresh_bindings()

    def _show(self) -> None:
        summary = summarise(self.session)
        self.query_one("#about", Static).update(content(self._about(summary)))
        self.query_one("#empty").display = not summary.answered
        parts = self.query(ExerciseBoards)
        for part, exercise in zip(parts, summary.exercises, strict=True):
            part.display = bool(summary.answered)
            part.show(exercise, summary)

    def _about(self, summary: Summary) -> str:
        tables = len(self.session.tables)
        answered = self.t.text("report-answered", answered=summary.answered, tables=tables)
        return " · ".join(filter(None, (summary.title, self.session.details.place, answered)))

    # -- commands ----------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Write the summary into a file."""
        return "export", self.t.text("report-export")

    def action_export(self) -> None:
        """Choose the format, then write the file."""
        from tui.screens.export import ExportScreen

        languages = self.session.workshop.languages
        language = self.session.details.language
        self.app.push_screen(ExportScreen(self.t, languages, language), self._export)

    async def _export(self, choice: tuple[str, str] | None) -> None:
        if choice is None:
            return
        path = await self.attempt(self.paja.house.export(self.session, *choice, None))
        if path is not None:
            self._say_where(path)

    def _say_where(self, path: Path) -> None:
        said = self.t.text("report-written", path=str(path))
        file = self.query_one("#file", Static)
        file.update(content(said))
        file.display = True

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


class ExerciseBoards(Vertical):
    """One exercise of the summary: its title, and a board for each of its questions."""

    def __init__(self, t: Translator, exercise: ExerciseSummary, language: str) -> None:
        super().__init__()
        self.t = t
        self._boards: tuple[Board, ...] = tuple(
            new_board(t, question.question.type, language) for question in exercise.questions
        )

    def compose(self) -> ComposeResult:
        yield Static(classes="heading")
        yield from self._boards

    def show(self, exercise: ExerciseSummary, summary: Summary) -> None:
        """Show what the tables have said to this exercise."""
        title = content(f"{exercise.number}  {exercise.title}")
        tables = len(summary.session.tables)
        state = self.t.text("report-answered", answered=exercise.answered, tables=tables)
        if exercise.left_out:
            state = self.t.text("report-left-out")
        line = Content.assemble(title, ("   " + state, "$text-muted not bold"))
        self.query_one(".heading", Static).update(line)
        for board, question in zip(self._boards, exercise.questions, strict=True):
            board.display = bool(exercise.answered)
            board.show(question, summary.session.tables)
