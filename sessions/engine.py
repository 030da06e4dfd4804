"""The room's engine: commands in, events out; the only writer of a session's state.

A command is decided against everything decided before it, and returns when its events are on the
disk and published (`sessions.record`).
"""

from collections.abc import Callable
from dataclasses import replace

from exercises.question import Parts
from sessions import events
from sessions.answering import next_version, open_question, read_value, seat
from sessions.clock import now
from sessions.codes import new_code
from sessions.desk import Desk
from sessions.errors import NotPossibleError
from sessions.finding import find_table
from sessions.ids import new_id
from sessions.model import MOST_TABLES, Answer, GivenBy, Phase, Session, Table, clean_name
from sessions.record import Listener, Record
from sessions.running_order import ended, moved, reopened
from sessions.writer import Writer


class Engine:
    """One session's room. Every command returns after its events are on the disk.

    All commands raise `StorageError` when the disk refuses.
    """

    def __init__(
        self, session: Session, writer: Writer, sent: set[tuple[int, str]], codes: set[str]
    ) -> None:
        """
        Args:
            session: as it is on the disk.
            writer: whose groups this engine settles from now on.
            sent: table numbers and ids of what phones have sent before.
            codes: codes in use in other sessions that are not over.
        """
        self.looked: set[int] = set()
        """Numbers of the tables that have opened the present step on a phone."""
        self._record = Record(session, writer, sent)
        self._codes = codes
        self.desk = Desk(self._record)
        """Themes and the summary."""
        self.listen(self._forget_looks)

    @property
    def session(self) -> Session:
        """The session as it is on the disk."""
        return self._record.published

    # -- listening ---------------------------------------------------------------------------

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with the events of each commit, after it; returns how to stop that."""
        return self._record.listen(listener)

    def _forget_looks(self, happened: tuple[events.Event, ...]) -> None:
        if any(isinstance(event, events.StepEntered) for event in happened):
            self.looked.clear()

    # -- the running order -------------------------------------------------------------------

    async def next(self) -> None:
        """Go to the next step that is not left out; its answers open, the old one's close.

        Raises:
            NotPossibleError: this is the last step, or the session is over.
        """
        number = self._running().next_step()
        if number is None:
            raise NotPossibleError("error-last-step")
        await self.go_to(number)

    async def back(self) -> None:
        """Go to the step before; it takes answers again if it did when it was left.

        Raises:
            NotPossibleError: the room is in the lobby, or the session is over.
        """
        number = self._running().previous_step()
        if number is None:
            raise NotPossibleError("error-first-step")
        await self._record.happen(*moved(self._running(), number, now(), forward=False))

    async def go_to(self, number: int) -> None:
        """Jump to a step by its number; its answers open, the old one's close. 0 is the lobby.

        Raises:
            NotPossibleError: there is no such step, or the session is over.
        """
        if not 0 <= number <= len(self._record.decided.steps):
            raise NotPossibleError(
                "error-no-step", step=number, steps=len(self._record.decided.steps)
            )
        await self._record.happen(*moved(self._running(), number, now(), forward=True))

    async def leave_out(self, number: int, left_out: bool = True) -> None:
        """Take a step out of the running order, or put it back; what was answered stays.

        Raises:
            NotPossibleError: it is the present step, or there is none of that number.
        """
        session = self._running()
        if not 1 <= number <= len(session.steps):
            raise NotPossibleError("error-no-step", step=number, steps=len(session.steps))
        if number == session.step and left_out:
            raise NotPossibleError("error-leave-out-present")
        if session.steps[number - 1].left_out != left_out:
            await self._record.happen(events.StepLeftOut(now(), number, left_out))

    async def open_answers(self) -> None:
        """Let the tables answer the present exercise, for the first time or again.

        Raises:
            NotPossibleError: the present step asks nothing.
        """
        session = self._asking()
        if session.present.phase is not Phase.OPEN:
            await self._record.happen(events.ExerciseOpened(now(), session.step))

    async def close_answers(self) -> None:
        """Take no more answers to the present exercise; those given stay.

        Raises:
            NotPossibleError: the present step asks nothing.
        """
        session = self._asking()
        if session.present.phase is not Phase.CLOSED:
            await self._record.happen(events.ExerciseClosed(now(), session.step, by_leaving=False))

    async def show_answers(self, shown: bool = True) -> None:
        """Let all phones see the answers of all tables to the present exercise, or no longer.

        Raises:
            NotPossibleError: the present step asks nothing.
        """
        session = self._asking()
        if session.present.shown != shown:
            await self._record.happen(events.AnswersShown(now(), session.step, shown))

    async def end(self) -> None:
        """End the session: answers close, phones get the thank-you page."""
        if self._record.decided.ended_at is None:
            await self._record.happen(*ended(self._record.decided, now()))

    async def reopen(self) -> None:
        """Go on with an ended session where it stopped; codes in use elsewhere are replaced."""
        session = self._record.decided
        if session.ended_at is not None:
            clashing = [t.number for t in session.tables.values() if t.code in self._codes]
            codes = {number: self._new_code() for number in clashing}
            await self._record.happen(*reopened(session, now(), codes))

    # -- tables ------------------------------------------------------------------------------

    async def join(self, typed: str) -> Table:
        """A phone typed a code: its table, which has joined from now on.

        Raises:
            UnknownCodeError: no table has this code.
        """
        number = find_table(self.session, typed).number
        table = self._record.decided.tables[number]
        if table.joined_at is None:
            at = now()
            await self._record.happen(events.TableJoined(at, replace(table, joined_at=at)))
        return self.session.tables[number]

    async def add_table(self, name: str = "", unit: str = "") -> Table:
        """One more table, with the next number and a code of its own.

        Raises:
            NotPossibleError: there are as many as there can be.
        """
        session = self._running()
        if len(session.tables) >= MOST_TABLES:
            raise NotPossibleError("error-most-tables", most=MOST_TABLES)
        number = max(session.tables, default=0) + 1
        table = Table(new_id(), number, clean_name(name), clean_name(unit), self._new_code())
        await self._record.happen(events.TableAdded(now(), table))
        return self.session.tables[number]

    async def rename_table(self, number: int, name: str, unit: str) -> None:
        """Change a table's name and unit; empty ones mean its number and the session's unit."""
        table = self._record.decided.tables[number]
        renamed = replace(table, name=clean_name(name), unit=clean_name(unit))
        if renamed != table:
            await self._record.happen(events.TableRenamed(now(), renamed))

    def look(self, number: int) -> None:
        """A phone of the table has the present step before it. Kept in memory only."""
        if number not in self.looked:
            self.looked.add(number)
            self._record.publish((events.TableLooked(now(), number),))

    async def take_port(self, port: int) -> None:
        """Remember where phones find the room, so that they find it there after a restart."""
        if self._record.decided.port != port:
            await self._record.happen(events.AddressTaken(now(), port))

    def _new_code(self) -> str:
        mine = {table.code for table in self._record.decided.tables.values()}
        return new_code(mine | self._codes)

    # -- answers -----------------------------------------------------------------------------

    async def give_answer(
        self,
        table: int,
        question: str,
        parts: Parts,
        *,
        exercise: str,
        given_by: GivenBy,
        sent_id: str | None = None,
        voter: str = "",
    ) -> Answer:
        """Store an answer to a question of the present exercise.

        Args:
            table: the table's number.
            question: the question's name.
            parts: what was entered in each field.
            exercise: the exercise the sender had before them, by name.
            given_by: whose hands it came from.
            sent_id: what the phone calls this sending; a second one with the same id is harmless.
            voter: what tells the table's phones apart where each person answers.

        Raises:
            ClosedError: that exercise takes no answers now.
            NotValidError: the answer does not fit the question.
        """
        if sent_id is not None and (table, sent_id) in self._record.sent:
            await self._record.happen()  # what came first may still be on its way to the disk
            for mine in (voter, ""):
                before = self.session.newest(exercise, question, table, mine)
                if before is not None:
                    return before
        decided = self._record.decided
        asked = open_question(decided, exercise, question, table)
        voter = seat(asked, given_by, voter)
        value = read_value(asked, parts, voter)
        before = decided.answer(exercise, question, table, voter)
        if before is not None and before.value == value:
            await self._record.happen()
            return before
        answer = next_version(decided, table, exercise, question, value, given_by, sent_id, voter)
        await self._record.happen(events.AnswerGiven(answer.at, answer))
        return answer

    async def withdraw_answer(
        self, table: int, question: str, *, exercise: str, given_by: GivenBy, voter: str = ""
    ) -> None:
        """Take an answer back; its earlier versions stay on the disk.

        Raises:
            ClosedError: that exercise takes no answers now.
        """
        decided = self._record.decided
        voter = seat(open_question(decided, exercise, question, table), given_by, voter)
        if decided.answer(exercise, question, table, voter) is None:
            await self._record.happen()
            return
        answer = next_version(decided, table, exercise, question, None, given_by, voter=voter)
        await self._record.happen(events.AnswerWithdrawn(answer.at, answer))

    # -- what can be done now ----------------------------------------------------------------

    def _asking(self) -> Session:
        session = self._running()
        if session.exercise is None or not session.exercise.questions:
            raise NotPossibleError("error-no-questions")
        return session

    def _running(self) -> Session:
        if self._record.decided.ended_at is not None:
            raise NotPossibleError("error-over")
        return self._record.decided
