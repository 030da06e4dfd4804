"""The room's engine: commands in, events out; the only writer of a session's state.

A command is decided at once, without an await, against the *decided* state; its events then go to
the writer. The *published* state (`Engine.session`) follows the commits in the same order, and
listeners hear of events only then: what is on a screen is on the disk. If a commit fails, the
decided state returns to the published one and every command since is refused.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace

from exercises.errors import AnswerRefusedError
from exercises.model import Exercise
from exercises.question import Parts, Question
from exercises.text import clean, shorten
from sessions import events
from sessions.clock import now
from sessions.codes import new_code, read_code
from sessions.errors import ClosedError, NotPossibleError, NotValidError, UnknownCodeError
from sessions.ids import new_id
from sessions.model import MOST_TABLES, Answer, GivenBy, Phase, Session, Table
from sessions.running_order import ended, moved, reopened
from sessions.writer import Deed, Writer

log = logging.getLogger(__name__)

MOST_NAME = 60

Listener = Callable[[tuple[events.Event, ...]], None]


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
        self.session = session
        """The published state."""
        self.looked: set[int] = set()
        """Numbers of the tables that have opened the present step on a phone."""
        self._decided = session
        self._era = 0
        self._writer = writer
        self._sent = sent
        self._codes = codes
        self._listeners: list[Listener] = []
        writer.settle = self._settle

    # -- listening ---------------------------------------------------------------------------

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with the events of each commit, after it; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def find_table(self, typed: str) -> Table:
        """The table that a code means, typed in any case and with look-alikes.

        Raises:
            UnknownCodeError: none of this session.
        """
        code = read_code(typed)
        for table in self.session.tables.values():
            if table.code == code:
                return table
        raise UnknownCodeError("error-code", typed=shorten(clean(typed), 20))

    def find_seat(self, typed: str) -> Table:
        """The table that a facilitator means: by its number, else by its code.

        Raises:
            UnknownCodeError: none of this session.
        """
        typed = clean(typed)
        if typed.isascii() and typed.isdigit() and int(typed) in self.session.tables:
            return self.session.tables[int(typed)]
        try:
            return self.find_table(typed)
        except UnknownCodeError as error:
            raise UnknownCodeError("error-table", typed=shorten(typed, 20)) from error

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
        await self._do(*moved(self._running(), number, now(), forward=False))

    async def go_to(self, number: int) -> None:
        """Jump to a step by its number; its answers open, the old one's close. 0 is the lobby.

        Raises:
            NotPossibleError: there is no such step, or the session is over.
        """
        if not 0 <= number <= len(self._decided.steps):
            raise NotPossibleError("error-no-step", step=number, steps=len(self._decided.steps))
        await self._do(*moved(self._running(), number, now(), forward=True))

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
            await self._do(events.StepLeftOut(now(), number, left_out))

    async def open_answers(self) -> None:
        """Let the tables answer the present exercise, for the first time or again.

        Raises:
            NotPossibleError: the present step asks nothing.
        """
        session = self._asking()
        if session.present.phase is not Phase.OPEN:
            await self._do(events.ExerciseOpened(now(), session.step))

    async def close_answers(self) -> None:
        """Take no more answers to the present exercise; those given stay.

        Raises:
            NotPossibleError: the present step asks nothing.
        """
        session = self._asking()
        if session.present.phase is not Phase.CLOSED:
            await self._do(events.ExerciseClosed(now(), session.step, by_leaving=False))

    async def show_answers(self, shown: bool = True) -> None:
        """Let all phones see the answers of all tables to the present exercise, or no longer.

        Raises:
            NotPossibleError: the present step asks nothing.
        """
        session = self._asking()
        if session.present.shown != shown:
            await self._do(events.AnswersShown(now(), session.step, shown))

    async def end(self) -> None:
        """End the session: answers close, phones get the thank-you page."""
        if self._decided.ended_at is None:
            await self._do(*ended(self._decided, now()))

    async def reopen(self) -> None:
        """Go on with an ended session where it stopped; codes in use elsewhere are replaced."""
        session = self._decided
        if session.ended_at is not None:
            clashing = [t.number for t in session.tables.values() if t.code in self._codes]
            codes = {number: self._new_code() for number in clashing}
            await self._do(*reopened(session, now(), codes))

    # -- tables ------------------------------------------------------------------------------

    async def join(self, typed: str) -> Table:
        """A phone typed a code: its table, which has joined from now on.

        Raises:
            UnknownCodeError: no table has this code.
        """
        number = self.find_table(typed).number
        table = self._decided.tables[number]
        if table.joined_at is None:
            at = now()
            await self._do(events.TableJoined(at, replace(table, joined_at=at)))
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
        table = Table(new_id(), number, _name(name), _name(unit), self._new_code())
        await self._do(events.TableAdded(now(), table))
        return self.session.tables[number]

    async def rename_table(self, number: int, name: str, unit: str) -> None:
        """Change a table's name and unit; empty ones mean its number and the session's unit."""
        table = self._decided.tables[number]
        renamed = replace(table, name=_name(name), unit=_name(unit))
        if renamed != table:
            await self._do(events.TableRenamed(now(), renamed))

    def look(self, number: int) -> None:
        """A phone of the table has the present step before it. Kept in memory only."""
        if number not in self.looked:
            self.looked.add(number)
            self._publish((events.TableLooked(now(), number),))

    async def take_port(self, port: int) -> None:
        """Remember where phones find the room, so that they find it there after a restart."""
        if self._decided.port != port:
            await self._do(events.AddressTaken(now(), port))

    def _new_code(self) -> str:
        mine = {table.code for table in self._decided.tables.values()}
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
    ) -> Answer:
        """Store a table's answer to a question of the present exercise.

        Args:
            table: the table's number.
            question: the question's name.
            parts: what was entered in each field.
            exercise: the exercise the sender had before them, by name.
            given_by: whose hands it came from.
            sent_id: what the phone calls this sending; a second one with the same id is harmless.

        Raises:
            ClosedError: that exercise takes no answers now.
            NotValidError: the answer does not fit the question.
        """
        if sent_id is not None and (table, sent_id) in self._sent:
            await self._do()  # what came first may still be on its way to the disk
            before = self.session.answers.get(exercise, {}).get((question, table))
            if before is not None:
                return before
        asked = self._open_question(exercise, question)
        try:
            value = asked.check(parts)
        except AnswerRefusedError as refused:
            raise NotValidError(refused.code, refused.part, **refused.values) from refused
        before = self._decided.answer(exercise, question, table)
        if before is not None and before.value == value:
            await self._do()
            return before
        answer = self._version(table, exercise, question, value, given_by, sent_id)
        await self._do(events.AnswerGiven(answer.at, answer))
        return answer

    async def withdraw_answer(
        self, table: int, question: str, *, exercise: str, given_by: GivenBy
    ) -> None:
        """Take a table's answer back; its earlier versions stay on the disk.

        Raises:
            ClosedError: that exercise takes no answers now.
        """
        self._open_question(exercise, question)
        if self._decided.answer(exercise, question, table) is None:
            await self._do()
            return
        answer = self._version(table, exercise, question, None, given_by, None)
        await self._do(events.AnswerWithdrawn(answer.at, answer))

    def _open_question(self, exercise: str, question: str) -> Question:
        session = self._decided
        present: Exercise | None = session.exercise
        if session.ended_at is not None:
            raise ClosedError("error-over")
        if present is None or present.name != exercise or not session.takes_answers:
            raise ClosedError("error-closed")
        found = present.question(question)
        if found is None:
            raise NotValidError("error-question", "", question=shorten(clean(question), 40))
        return found

    def _version(
        self,
        table: int,
        exercise: str,
        question: str,
        value: object,
        given_by: GivenBy,
        sent_id: str | None,
    ) -> Answer:
        before = self._decided.answers.get(exercise, {}).get((question, table))
        version = before.version + 1 if before else 1
        return Answer(new_id(), table, exercise, question, version, value, given_by, now(), sent_id)

    # -- deciding and publishing -------------------------------------------------------------

    def _asking(self) -> Session:
        session = self._running()
        if session.exercise is None or not session.exercise.questions:
            raise NotPossibleError("error-no-questions")
        return session

    def _running(self) -> Session:
        if self._decided.ended_at is not None:
            raise NotPossibleError("error-over")
        return self._decided

    async def _do(self, *happened: events.Event) -> None:
        """Decide that these events happen, and wait until they are on the disk and published.

        With no events it waits for everything decided before.
        """
        for event in happened:
            self._decided = event.after(self._decided)
            if isinstance(event, events.AnswerGiven) and event.answer.sent_id is not None:
                self._sent.add((event.answer.table, event.answer.sent_id))
        done = asyncio.get_running_loop().create_future()
        self._writer.submit(Deed(happened, self._decided, self._era, done))
        await done

    def _settle(self, group: Sequence[Deed], failure: Exception | None) -> None:
        if failure is not None:
            self._take_back(group)
        else:
            self.session = group[-1].after
            self._publish(tuple(event for deed in group for event in deed.events))
        for deed in group:
            if deed.done.cancelled():
                continue
            if failure is not None:
                deed.done.set_exception(failure)
            else:
                deed.done.set_result(None)

    def _take_back(self, group: Sequence[Deed]) -> None:
        if group[0].era == self._era:
            self._era += 1
            self._decided = self.session
        for deed in group:
            for event in deed.events:
                if isinstance(event, events.AnswerGiven) and event.answer.sent_id is not None:
                    self._sent.discard((event.answer.table, event.answer.sent_id))

    def _publish(self, happened: tuple[events.Event, ...]) -> None:
        if not happened:
            return
        if any(isinstance(event, events.StepEntered) for event in happened):
            self.looked.clear()
        for listener in list(self._listeners):
            try:
                listener(happened)
            # One listener's mistake must not keep the others, or the room, from going on.
            except Exception:
                log.exception("a listener failed")


def _name(typed: str) -> str:
    return shorten(clean(typed), MOST_NAME)
