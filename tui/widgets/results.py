"""What the present step says and what has been answered, in one scrolling column."""

from textual.containers import VerticalScroll
from textual.widgets import Static

from exercises.model import Exercise
from exercises.question import Question
from sessions.i18n import Translator
from sessions.model import EVERY_TABLE, Session
from sessions.shown import is_whole
from sessions.summary import summarise_question
from tui.display import content
from tui.widgets.advice import advice
from tui.widgets.board import HIDDEN, SHOWN, Board, Place, new_board

_HIGH = 32
"""Lines of a screen on which there is room for the words and the answers."""


class Results(VerticalScroll):
    """The step's words, then one board a question; new answers never push what is being read."""

    DEFAULT_CSS = """
    Results {
        scrollbar-size-vertical: 1;
        & .aloud { margin-bottom: 1; }
        &.read .aloud { display: none; }
        & Board { margin: 0 1 1 0; }
        &.talk .aloud { padding: 1 2 0 2; text-style: bold; }
        &.talk .advice { padding: 0 2; }
    }
    """

    def __init__(self, t: Translator, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.t = t
        self._exercise: Exercise | None = None
        self._boards: tuple[Board, ...] = ()

    def show(self, session: Session, exercise: Exercise) -> None:
        """Show this exercise with the answers it has."""
        if exercise is not self._exercise:
            self._exercise = exercise
            self._begin(exercise, session.details.language)
        if not self.scroll_offset.y:
            self.set_class(self._is_read(session, exercise), "read")
        reading = self._reading()
        revealed = session.present.shown or not session.takes_answers
        changed = [
            board.show(
                summarise_question(session, exercise, question, session.details.language),
                session.tables,
                revealed=revealed,
                marks=_marks(session, exercise, question),
                is_whole=is_whole(session, question),
            )
            for board, question in zip(self._boards, exercise.questions, strict=True)
        ]
        if reading is not None and any(changed):
            self.call_after_refresh(self._return_to, *reading)

    def _begin(self, exercise: Exercise, language: str) -> None:
        self.remove_children()
        words = Static(content(exercise.words.in_language(language)), classes="aloud")
        self._boards = tuple(new_board(self.t, q.type, language) for q in exercise.questions)
        self.set_class(not exercise.questions, "talk")
        self.mount(words, *self._boards)
        if not exercise.questions:
            said = advice(self.t, exercise, language, without="words")
            self.mount(Static(said, classes="advice"))
        self.scroll_home(animate=False)

    def _is_read(self, session: Session, exercise: Exercise) -> bool:
        """Whether the words have done their work, and leave a low screen to the answers: half of
        the tables have answered. The notes still have them."""
        answered = sum(session.has_answered(exercise, number) for number in session.tables)
        return 0 < len(session.tables) <= 2 * answered and self.app.size.height < _HIGH

    def _reading(self) -> tuple[Board, Place] | None:
        """The answer at the top edge; None when the top is in sight, or no answer is."""
        top = self.scroll_offset.y
        if not top:
            return None
        for board in reversed(self._boards):
            y = top - board.virtual_region.y
            if y >= 0 and (place := board.place_at(y)):
                return board, place
        return None

    def _return_to(self, board: Board, place: Place, tries: int = 3) -> None:
        line = board.line_of(place)
        if line is None:
            return
        target = board.virtual_region.y + line
        self.scroll_to(y=target, animate=False)
        # On a busy computer the column may not have grown yet, and ends above the place.
        if tries and self.max_scroll_y < target:
            self.call_after_refresh(self._return_to, board, place, tries - 1)


def _marks(session: Session, exercise: Exercise, question: Question) -> dict[int, str]:
    """The tables whose answers are revealed one by one, and those that are kept from the room."""
    marks = {
        table: SHOWN
        for name, table in session.present.revealed
        if name == question.name and table != EVERY_TABLE
    }
    for seat in session.hidden:
        if seat[:2] == (exercise.name, question.name) and not seat[3]:
            marks[seat[2]] = HIDDEN
    return marks
