"""The room's engine: commands in, events out; the only writer of a session's state.

A command is decided against everything decided before it, and returns when its events are on the
disk and published (`sessions.record`).
"""

import secrets
from collections.abc import Callable
from dataclasses import replace

from exercises.question import Parts
from sessions import events
from sessions.answering import next_version, open_question, read_value, seat
from sessions.clock import now
from sessions.codes import new_code
from sessions.desk import Desk
from sessions.errors import NotPossibleError, OvertakenError
from sessions.finding import find_table
from sessions.ids import new_id
from sessions.model import MOST_TABLES, Answer, GivenBy, Session, Table, clean_name
from sessions.ordering import Ordering
from sessions.presence import Presence
from sessions.record import Record
from sessions.running_order import ended, reopened
from sessions.seats.seats import Seats
from sessions.showing import Showing
from sessions.timing import Timing
from sessions.undoing import Undoing
from sessions.wifi import Wifi
from sessions.writer import Writer

_OTHER_RESULTS = (events.StepEntered, events.AnswersRevealed, events.Undone)
"""What the projector begins to show from its first page."""


class Engine(Ordering, Showing, Timing):
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
        super().__init__(Record(session, writer, sent), Undoing())
        self._codes = codes
        self.presence = Presence()
        """How each table is doing on its phones."""
        self.remotes = 0
        """How many remotes follow the room."""
        self.desk = Desk(self._record, self._undoing)
        """Themes and the summary."""
        self.seats = Seats(self._record)
        """Who sits where."""
        self._step = session.step
        self.listen(self._heard)

    def _heard(self, happened: tuple[events.Event, ...]) -> None:
        if self.session.step != self._step:
            self._step = self.session.step
            self.presence.moved_on()
        for event in happened:
            if isinstance(event, events.AnswerGiven):
                self.presence.sent(event.answer.table)
        if any(isinstance(event, _OTHER_RESULTS) for event in happened):
            self.page = 0

    # -- the end ----------------------------------------------------------------------------

    async def end(self) -> None:
        """End the session: answers close, phones get the thank-you page."""
        if self._record.decided.ended_at is None:
            await self._record.happen(*ended(self._record.decided, now()))
            self._undoing.clear()

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

    # -- phones, in memory only --------------------------------------------------------------

    def look(self, table: int) -> None:
        """A phone of the table has asked for its page."""
        self._stir(self.presence.looked, table)

    def stream_opened(self, table: int) -> None:
        """A phone of the table follows the room."""
        self._stir(self.presence.came, table)

    def stream_closed(self, table: int) -> None:
        """A phone of the table no longer does."""
        self._stir(self.presence.went, table)

    def typing(self, table: int) -> None:
        """Somebody at the table is typing."""
        self._stir(self.presence.writes, table)

    def _stir(self, what: Callable[[int], None], table: int) -> None:
        before = self.presence.state(self.session, table), self.presence.phones(table)
        what(table)
        if before != (self.presence.state(self.session, table), self.presence.phones(table)):
            self._record.publish((events.TableStirred(now(), table),))

    def remote_opened(self) -> None:
        """A remote follows the room."""
        self._count_remotes(1)

    def remote_closed(self) -> None:
        """A remote no longer does."""
        self._count_remotes(-1)

    def _count_remotes(self, more: int) -> None:
        self.remotes += more
        self._record.publish((events.RemoteStirred(now()),))

    def phone_reached(self, browser: str, milliseconds: int | None) -> None:
        """Somebody's own phone has reached the server on the page for trying that."""
        self._record.publish((events.PhoneReached(now(), browser, milliseconds),))

    # -- the way in --------------------------------------------------------------------------

    async def give_wifi(self, wifi: Wifi | None) -> None:
        """Tell which network phones join; its QR code then stands beside the room's.

        Raises:
            NotValidError: there is no such network.
        """
        if wifi is not None:
            wifi.check()
        if wifi != self._record.decided.wifi:
            await self._record.happen(events.WifiGiven(now(), wifi))

    async def new_remote_key(self) -> str:
        """A new address for the facilitator's remote; the old one opens nothing any more."""
        key = secrets.token_urlsafe(16)
        await self._record.happen(events.RemoteKeyChanged(now(), key))
        return key

    async def revoke_remote(self) -> None:
        """Let no remote reach the room any more."""
        if self._record.decided.remote_key:
            await self._record.happen(events.RemoteKeyChanged(now(), ""))

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
        seen: int | None = None,
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
            seen: the version that the sender had before them, 0 for none; None when they have
                looked at what stands.

        Raises:
            ClosedError: that exercise takes no answers now.
            NotValidError: the answer does not fit the question.
            OvertakenError: another answer than the one that was seen stands by now.
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
        newest = decided.newest(exercise, question, table, voter)
        if seen is not None and newest is not None and newest.version != seen:
            await self._record.happen()  # what stands may still be on its way to the disk
            raise OvertakenError("error-overtaken")
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
