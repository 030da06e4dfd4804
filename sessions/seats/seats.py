"""What the facilitator does with people and tables, before the session, in it and after it.

Every command returns after its events are on the disk; all raise `StorageError` when the disk
refuses.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from sessions.clock import now
from sessions.errors import NotPossibleError
from sessions.record import Recorded
from sessions.seats.events import NamesRemoved, PeopleMoved, SeatsTaken
from sessions.seats.mixing import seat
from sessions.seats.people import Person, Seating


class Seats(Recorded):
    """One session's people and their tables."""

    async def take(self, people: Sequence[Person], tables: int | None = None) -> None:
        """Seat these people, as evenly mixed as can be; those who were seated before are gone.

        Args:
            people: in the list's order.
            tables: how many of the session's tables they sit at, from the first; None for all.

        Raises:
            NotPossibleError: the session has fewer tables.
        """
        numbers = list(self._record.decided.tables)
        if tables is not None and tables > len(numbers):
            raise NotPossibleError("seats-few-tables", tables=len(numbers), wanted=tables)
        found = await asyncio.to_thread(seat, people, numbers[:tables])
        await self._take(replace(found, before=self._record.decided.seating))

    async def mix_again(self) -> None:
        """Seat the same people at all tables that there are now, forgetting what was moved."""
        await self.take(self._record.decided.seating.people)

    async def swap(self, one: int, other: int) -> None:
        """Let two people change places.

        Raises:
            NotPossibleError: they sit at the same table, or one of them is not on the list.
        """
        here, there = self._table_of(one), self._table_of(other)
        if here == there:
            raise NotPossibleError("seats-same-table")
        await self._record.happen(PeopleMoved(now(), {one: there, other: here}))

    async def move(self, who: int, table: int) -> None:
        """Let somebody sit at another table.

        Raises:
            NotPossibleError: they sit there already, there is no such table, or nobody such.
        """
        if table not in self._record.decided.tables:
            raise NotPossibleError("seats-no-table", table=table)
        if self._table_of(who) == table:
            raise NotPossibleError("seats-same-table")
        await self._record.happen(PeopleMoved(now(), {who: table}))

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return self._record.decided.seating.before is not None

    async def undo(self) -> None:
        """Take the last step back: a move, an exchange, or a list.

        Raises:
            NotPossibleError: there is none since the program was started.
        """
        before = self._record.decided.seating.before
        if before is None:
            raise NotPossibleError("error-nothing-to-undo")
        await self._take(before)

    async def remove_names(self) -> None:
        """Remove everybody's name for good: from the database, and from what can be taken back."""
        if self._record.decided.seating.people:
            await self._record.happen(NamesRemoved(now()))

    async def _take(self, seating: Seating) -> None:
        await self._record.happen(SeatsTaken(now(), seating))

    def _table_of(self, who: int) -> int:
        seating = self._record.decided.seating
        if not 0 <= who < len(seating.people):
            raise NotPossibleError("seats-gone")
        return seating.tables[who]
