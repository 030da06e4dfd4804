"""What the room sees of the answers, on the projector and the phones."""

from exercises.model import Exercise
from exercises.question import Question
from sessions.errors import NotPossibleError
from sessions.finding import find_seat
from sessions.shown import before_the_room, seat_of
from tui.dialogue.chapter import Chapter
from tui.dialogue.orders import word_of
from tui.dialogue.reading import is_number


class Showing(Chapter):
    """The commands that reveal results, turn their pages, and hide single answers."""

    async def do_reveal(self, typed: str) -> None:
        """All of the present question; `next` one table more, `off` puts everything away."""
        match word_of(typed):
            case "":
                await self._engine.reveal()
            case "next":
                before = self._engine.session.present.revealed
                await self._engine.reveal_next()
                if self._engine.session.present.revealed == before:
                    self._voice.page(self._engine.page)
                    return
            case "off":
                await self._engine.conceal()
            case _:
                raise NotPossibleError("dialogue-how-reveal")
        self._voice.revealed(self._engine.session)

    async def do_conceal(self, _: str) -> None:
        """Put the results away."""
        await self.do_reveal("off")

    async def do_show(self, typed: str) -> None:
        """All results of the step; `4 QUESTION` brings a hidden answer back."""
        if typed:
            await self._hide(typed, hidden=False)
            return
        await self._engine.show_answers()
        self._voice.revealed(self._engine.session)

    async def do_hide(self, typed: str) -> None:
        """No results of the step; `4 QUESTION` hides one table's answer."""
        if typed:
            await self._hide(typed, hidden=True)
            return
        await self._engine.show_answers(False)
        self._voice.revealed(self._engine.session)

    async def do_page(self, typed: str) -> None:
        """Say which page the projector shows, or show another one."""
        page = self._engine.page
        match word_of(typed):
            case "":
                pass
            case "next":
                self._engine.turn_page(page + 1)
            case "back":
                self._engine.turn_page(max(page - 1, 0))
            case number if is_number(number) and int(number):
                self._engine.turn_page(int(number) - 1)
            case _:
                raise NotPossibleError("dialogue-how-page")
        self._voice.page(self._engine.page)

    async def _hide(self, typed: str, *, hidden: bool) -> None:
        """Hide what a table answered to a question, or bring it back; where each person answers,
        what all of its people did."""
        session = self._engine.session
        seat, _, name = typed.partition(" ")
        table = find_seat(session, seat)
        exercise, question = self._find(name)
        answers = session.current(exercise.name, question.name)
        seats = [seat_of(answer) for answer in answers if answer.table == table.number]
        if not seats:
            table_name = str(table.number)
            raise NotPossibleError("dialogue-no-answer", table=table_name, question=question.name)
        await self._engine.hide_answers(seats, hidden=hidden)
        self._voice.hidden(self._engine.session, seats[-1])

    def _find(self, name: str) -> tuple[Exercise, Question]:
        """The question of that name, of the present exercise or of one that it asks about; the one
        before the room where no name is given."""
        exercise = self._exercise()
        if not name:
            return exercise, self._before_the_room()
        for asking in before_the_room(self._engine.session):
            question = asking.question(name.lower())
            if question is not None:
                return asking, question
        raise NotPossibleError("error-question", question=name)

    def _before_the_room(self) -> Question:
        """The question whose results the room sees, the last revealed one of several; else the
        first one."""
        exercise = self._exercise()
        revealed = self._engine.session.present.revealed
        found = exercise.question(revealed[-1][0]) if revealed else None
        return found or exercise.questions[0]
