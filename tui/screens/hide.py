"""Chooses answers that the room is not to see, and brings them back; nothing is removed."""

from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from exercises.model import Exercise
from sessions.asking import asked
from sessions.i18n import Translator
from sessions.model import Answer, Seat
from sessions.shown import before_the_room, is_hidden, seat_of
from tui.acting import ActingScreen
from tui.display import content
from tui.house import Room
from tui.widgets.board import HIDDEN
from tui.widgets.drawn import column, put
from tui.widgets.keys import Keys
from tui.widgets.room_top import RoomTop

_LABEL = 20
"""Cells of a table's name at most."""


class HideScreen(ActingScreen[None]):
    """The answers to the present exercise, newest first, and then those that it asks about; one key
    hides one or brings it back."""

    CSS = """
    HideScreen {
        #why { padding: 1 1 0 1; color: $text-muted; }
        OptionList { height: 1fr; margin: 1 0 0 0; scrollbar-gutter: stable; }
        #whole {
            height: auto; max-height: 7; padding: 0 1; border-top: solid $border-blurred;
        }
    }
    """
    commands: ClassVar = ("choose", "hide", "undo", "close")

    def __init__(self, t: Translator, room: Room) -> None:
        super().__init__(t, room)
        self._rows: tuple[Answer | Exercise, ...] = ()
        self._lines: list[object] = []

    def compose(self) -> ComposeResult:
        yield RoomTop(self.t)
        yield Static(id="why", markup=False)
        yield OptionList()
        yield Static(id="whole")
        yield Keys()

    # -- what is shown -----------------------------------------------------------------------

    def show_room(self) -> None:
        """Show the answers there are; what was marked stays where it is."""
        session, exercise = self.session, self.session.exercise
        title = exercise.title.in_language(session.details.language) if exercise else ""
        self.query_one(RoomTop).show(self.room, self.t.text("hide-title"), title)
        marked = self._marked()
        self._rows = self._find()
        key = "hide-why" if self._answers else "hide-none"
        put(self.query_one("#why", Static), Content(self.t.text(key)))
        lines: list[object] = [(_name(row), self._line(row)) for row in self._rows]
        if lines != self._lines:
            self._lines = lines
            self._fill(marked)
        self._show_whole()

    def _find(self) -> tuple[Answer | Exercise, ...]:
        """The answers to the present exercise; then those to each earlier one that it asks about,
        below that one."""
        rows: list[Answer | Exercise] = []
        for exercise in before_the_room(self.session):
            answers = self._find_in(exercise)
            if answers and exercise is not self.session.exercise:
                rows.append(exercise)
            rows += answers
        return tuple(rows)

    def _find_in(self, exercise: Exercise) -> tuple[Answer, ...]:
        """The tables' answers, the newest first; then what people wrote by themselves, in an order
        that tells nothing of who it was. Nothing of questions that wait for enough people."""
        of_tables: list[Answer] = []
        of_people: list[Answer] = []
        for question in exercise.questions:
            found = self.session.current(exercise.name, question.name)
            if not question.by_person:
                of_tables += found
            elif not question.least:
                of_people += (one for one in found if any(question.said(v) for v, _ in one.votes))
        of_tables.sort(key=lambda answer: answer.id, reverse=True)  # ids follow the time
        of_people.sort(key=lambda answer: self._said(answer).casefold())
        return (*of_tables, *of_people)

    @property
    def _answers(self) -> tuple[Answer, ...]:
        return tuple(row for row in self._rows if isinstance(row, Answer))

    def _fill(self, marked: Answer | None) -> None:
        """All lines; a newer answer does not move the one that is marked."""
        listed = self.query_one(OptionList)
        before, scrolled = listed.highlighted or 0, listed.scroll_offset.y
        listed.set_options(
            Option(self._line(row), disabled=isinstance(row, Exercise)) for row in self._rows
        )
        places = {_name(row): place for place, row in enumerate(self._rows)}
        first = next((places[seat_of(answer)] for answer in self._answers), None)
        listed.highlighted = places.get(seat_of(marked), first) if marked else first
        place = listed.highlighted or 0
        listed.scroll_to(y=scrolled + place - before, animate=False, force=True)

    def _line(self, row: Answer | Exercise) -> Content:
        if isinstance(row, Exercise):
            title = row.title.in_language(self.session.details.language)
            return Content.assemble("\n", content(title, "bold"))
        return self._answer_line(row)

    def _answer_line(self, answer: Answer) -> Content:
        hidden = is_hidden(self.session, answer)
        mark = HIDDEN if hidden else " "
        name = self._who(answer)
        word = f"{self.t.text('hide-hidden')}  " if hidden else ""
        time = "" if answer.voter else self.t.time(answer.at)
        said = content(self._said(answer), "strike" if hidden else "")
        label = column(name, self._label, "bold")
        return Content.assemble(f"{mark} {time:>5}  ", label, "  ", (word, "bold"), said)

    @property
    def _label(self) -> int:
        names = (content(self._who(answer)).cell_length for answer in self._answers)
        return min(max(names, default=0), _LABEL)

    def _who(self, answer: Answer) -> str:
        if answer.voter:
            return self.t.text("hide-someone")
        return self.session.tables[answer.table].label

    def _said(self, answer: Answer) -> str:
        exercise = self.session.workshop.step(answer.exercise)
        question = exercise.question(answer.question) if exercise else None
        assert question is not None, "an answer to a question of this workshop"
        if answer.voter:
            return "; ".join(question.typed(value) for value, _ in answer.votes)
        return asked(self.session, question, answer.table).typed(answer.value)

    def _show_whole(self) -> None:
        """What is marked, also where its line was too short for it."""
        answer = self._marked()
        whole = self.query_one("#whole", Static)
        whole.display = answer is not None
        if answer is not None:
            put(whole, content(self._said(answer)))

    # -- commands ----------------------------------------------------------------------------

    def _marked(self) -> Answer | None:
        place = self.query_one(OptionList).highlighted
        row = self._rows[place] if place is not None and place < len(self._rows) else None
        return row if isinstance(row, Answer) else None

    def on_option_list_option_highlighted(self) -> None:
        """The footer says what happens to the marked one."""
        self._show_whole()
        self.refresh_bindings()

    def main_action(self) -> tuple[str, str] | None:
        """Hide the marked answer, or bring it back."""
        answer = self._marked()
        if answer is None:
            return "close", self.t.text("hide-label-back")
        key = "hide-bring-back" if is_hidden(self.session, answer) else "hide-hide"
        if answer.voter:
            return "choose", self.t.text(f"{key}-one")
        return "choose", self.t.text(key, table=answer.table)

    def works_choose(self) -> bool:
        """Whether there is any."""
        return self._marked() is not None

    works_hide = works_choose

    def action_choose(self) -> None:
        """Hide the marked answer, or bring it back."""
        self.query_one(OptionList).action_select()

    action_hide = action_choose

    async def on_option_list_option_selected(self) -> None:
        """By Enter, H or a click."""
        answer = self._marked()
        if answer is not None:
            hidden = not is_hidden(self.session, answer)
            hide = self.room.engine.hide_answer
            await self.do(partial(hide, *seat_of(answer), hidden=hidden))

    def label_hide(self) -> str:
        """What H does to the marked one."""
        answer = self._marked()
        hidden = answer is not None and is_hidden(self.session, answer)
        return self.t.text("hide-label-bring" if hidden else "command-hide")

    def action_close(self) -> None:
        """Back to the room."""
        self.dismiss(None)


def _name(row: Answer | Exercise) -> Seat | str:
    """Tells lines apart."""
    return seat_of(row) if isinstance(row, Answer) else row.name
