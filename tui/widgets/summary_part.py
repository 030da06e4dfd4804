"""One exercise of the summary: its themes with their ideas, then its other answers."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.summary import ExerciseSummary, Summary, ThemeSummary
from tui.display import content
from tui.widgets.board import Board, new_board

_QUIET = "$text-muted"


class SummaryPart(Vertical, can_focus=True):
    """Can be chosen with the arrows, and is then what the screen's commands are about."""

    DEFAULT_CSS = """
    SummaryPart {
        height: auto; padding: 0 1; border-left: outer $background; margin-bottom: 1;
        &:focus { border-left: outer $accent; }
        & .heading { color: $accent; text-style: bold; }
        & .comment { padding: 0 0 0 3; text-style: italic; }
        & .themes { padding: 1 0 0 3; }
        & Board { margin: 1 0 0 3; }
    }
    """

    def __init__(self, t: Translator, exercise: ExerciseSummary, language: str) -> None:
        super().__init__()
        self.t = t
        self.name_of_exercise = exercise.exercise.name
        self._shown: tuple[object, object] | None = None
        self._boards: tuple[Board, ...] = tuple(
            new_board(t, question.question.type, language) for question in exercise.questions
        )

    def compose(self) -> ComposeResult:
        yield Static(classes="heading")
        yield Static(classes="comment")
        yield Static(classes="themes")
        yield from self._boards

    def show(self, exercise: ExerciseSummary, summary: Summary) -> None:
        """Show what the tables have said to this exercise, and what has become of it."""
        if self._shown == (exercise, summary.session.tables):
            return
        self._shown = exercise, summary.session.tables
        self.query_one(".heading", Static).update(self._heading(exercise, summary))
        comment = self.query_one(".comment", Static)
        comment.update(content(exercise.comment, lines=True))
        comment.display = bool(exercise.comment)
        grouped = bool(exercise.themes or exercise.aside)
        themes = self.query_one(".themes", Static)
        themes.display = grouped
        if grouped:
            themes.update(Content("\n").join(self._themes(exercise, summary)))
        told = {idea.question for idea in exercise.ideas} if grouped else set()
        for board, question in zip(self._boards, exercise.questions, strict=True):
            # What stands in the themes is not told twice.
            board.display = bool(exercise.answered) and question.question.name not in told
            board.show(question, summary.session.tables)

    def _heading(self, exercise: ExerciseSummary, summary: Summary) -> Content:
        t = self.t
        tables = len(summary.session.tables)
        said = [t.text("report-answered", answered=exercise.answered, tables=tables)]
        if exercise.left_out:
            said = [t.text("report-left-out")]
        said += [] if exercise.for_leaders else [t.text("report-not-leaders")]
        said += [] if exercise.for_tables else [t.text("report-not-tables")]
        title = content(f"{exercise.number}  {exercise.heading}")
        return Content.assemble(title, (f"   {' · '.join(said)}", f"{_QUIET} not bold"))

    def _themes(self, exercise: ExerciseSummary, summary: Summary) -> Iterator[Content]:
        for theme in exercise.themes:
            yield Content.assemble(
                content(theme.name, "bold"), (f"   {self._weight(theme)}", _QUIET)
            )
            yield from (self._idea(idea, summary) for idea in theme.ideas)
        if exercise.ungrouped:
            yield content(self.t.text("report-ungrouped"), "bold")
            yield from (self._idea(idea, summary) for idea in exercise.ungrouped)
        if exercise.aside:
            yield content(self.t.text("report-aside"), "bold")
            for aside in exercise.aside:
                line = self._idea(aside.idea, summary)
                yield Content.assemble(line, " ", content(f"– {aside.reason}", _QUIET))

    def _weight(self, theme: ThemeSummary) -> str:
        counts = {"ideas": len(theme.ideas), "tables": len(theme.tables), "votes": theme.votes}
        return self.t.text("report-weight", **counts)

    def _idea(self, idea: Idea, summary: Summary) -> Content:
        whose = f"×{idea.people}" if idea.people > 1 else ""
        if idea.table:
            whose = summary.session.tables[idea.table].label
        line = Content.assemble("  – ", content(idea.text), "  ", content(whose, _QUIET))
        if any(guarded.idea == idea for guarded in summary.guarded):
            line = Content.assemble(line, " ", (self.t.text("report-guarded"), "bold $accent"))
        return line
