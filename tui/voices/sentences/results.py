"""What the room sees of the answers."""

from exercises.text import clean
from sessions.asking import asked
from sessions.clock import now
from sessions.model import EVERY_TABLE, Seat, Session
from sessions.shown import waiting
from sessions.stage import stage_of
from sessions.stage.rows import Chart, Columns, Row, Said
from tui.voices.sentences.speaker import Speaker


class Results(Speaker):
    """Says what the projector and the phones show."""

    def revealed(self, session: Session) -> None:
        """What has come last; one table's answer is read."""
        shown = session.present.revealed
        if not shown:
            self._tell("concealed")
        elif waiting(session) is None:
            self._tell("revealed-all")
        else:
            question, table = shown[-1]
            if table == EVERY_TABLE:
                self._tell("revealed-question", question=question)
            else:
                assert session.exercise is not None, "its answers are revealed"
                seat = session.exercise.name, question, table, ""
                text = self._answer(session, seat)
                self._tell("revealed-table", table=self._called(session, table), text=text)

    def hidden(self, session: Session, seat: Seat) -> None:
        """Which answer was hidden or brought back; what one person said is not read."""
        what = "hidden" if seat in session.hidden else "brought-back"
        if seat[-1]:
            self._tell(f"{what}-person")
            return
        table = self._called(session, seat[2])
        self._tell(what, table=table, text=self._answer(session, seat))

    def page(self, page: int) -> None:
        """What is on the wall."""
        session = self._room.engine.session
        address = self._room.address
        wall = stage_of(session, self._t, at=now(), address=address, page=page)
        if wall.page is None:
            self._tell("no-page")
            return
        which = wall.turn or self._text("only-page")
        said = [f"{which}: {wall.page.label}", wall.page.total]
        for heading, row in wall.page.headed:
            said += [heading, _read(row)]
        for text in said:
            if text:
                self._say(clean(text))

    def _answer(self, session: Session, seat: Seat) -> str:
        name, question_name, table, _ = seat
        exercise = next(e for e in session.workshop.steps if e.name == name)
        question, answer = exercise.question(question_name), session.newest(*seat)
        if question is None or answer is None or answer.value is None:
            return self._text("nothing")
        return asked(session, question, table).typed(answer.value)


def _read(row: Row) -> str:
    """A row of the wall without its picture."""
    match row:
        case Chart(figure=figure):
            return f"{row.said}: {figure}"
        case Columns(steps=steps):
            figures = ", ".join(f"{name}: {count}" for name, count in steps)
            return f"{row.said} {figures}".strip()
        case Said(lead=lead):
            return f"{lead} {row.said}".strip()
    return row.said
