"""The facilitator's commands on what the room sees of the answers."""

from collections.abc import Sequence

from sessions import events
from sessions.clock import now
from sessions.deeds import Deeds
from sessions.errors import NotPossibleError, StaleError
from sessions.model import EVERY_TABLE, Seat
from sessions.shown import next_table, waiting


class Showing(Deeds):
    """The commands that reveal results, turn their pages, and hide single answers."""

    page: int = 0
    """Which page of the results the projector shows, from 0. Kept in memory only."""

    async def reveal(self) -> None:
        """Let the room see everything of the present question.

        Raises:
            NotPossibleError: the present step asks nothing, or all of it is revealed.
        """
        question = waiting(self._asking())
        if question is None:
            raise NotPossibleError("error-all-revealed")
        await self._reveal("undo-reveal", (question.name, EVERY_TABLE))

    async def reveal_next(self, promised: int | None = None) -> None:
        """Let the room see one table's answer more to the present question; when all is revealed,
        the next page. Whether there is one, whoever draws it knows: `page` goes on counting.

        Args:
            promised: the table that somebody was told comes next; None when they were told none.

        Raises:
            NotPossibleError: the present step asks nothing, or nobody else has answered yet.
            StaleError: another table than the promised one would come.
        """
        session = self._asking()
        question = waiting(session)
        if question is None:
            self.turn_page(self.page + 1)
            return
        if question.by_person:
            # One answer after another could tell whose it is.
            await self._reveal("undo-reveal", (question.name, EVERY_TABLE))
            return
        table = next_table(session, question)
        if table is None:
            raise NotPossibleError("error-nothing-more")
        if promised not in (None, table):
            raise StaleError("error-stale")
        await self._reveal("undo-reveal-next", (question.name, table), table=str(table))

    async def _reveal(self, code: str, more: tuple[str, int], **values: str) -> None:
        session = self._asking()
        # A whole question says what its single tables said.
        rest = (one for one in session.present.revealed if more[1] or one[0] != more[0])
        revealed = (*rest, more)
        await self._do(code, events.AnswersRevealed(now(), session.step, revealed), **values)

    async def conceal(self) -> None:
        """Put the results of the present step away.

        Raises:
            NotPossibleError: the present step asks nothing.
        """
        session = self._asking()
        if session.present.shown:
            await self._do("undo-conceal", events.AnswersRevealed(now(), session.step, ()))

    async def show_answers(self, shown: bool = True) -> None:
        """Let the room see all results of the present step, or none.

        Raises:
            NotPossibleError: the present step asks nothing.
        """
        session = self._asking()
        assert session.exercise is not None, "it asks something"
        asked = tuple((question.name, EVERY_TABLE) for question in session.exercise.questions)
        if not shown:
            await self.conceal()
        elif session.present.revealed != asked:
            await self._do("undo-reveal", events.AnswersRevealed(now(), session.step, asked))

    def turn_page(self, page: int) -> None:
        """Show another page of the results on the projector, from 0."""
        if page != self.page and page >= 0:
            self.page = page
            self._record.publish((events.PageTurned(now(), page),))

    async def hide_answer(
        self, exercise: str, question: str, table: int, voter: str = "", *, hidden: bool = True
    ) -> None:
        """Keep one answer from the room, or bring it back; see `hide_answers`."""
        await self.hide_answers([(exercise, question, table, voter)], hidden=hidden)

    async def hide_answers(self, seats: Sequence[Seat], *, hidden: bool = True) -> None:
        """Keep answers from the room, or bring them back, all in one step; they stay in the
        summary. They stay hidden when they are changed.

        Raises:
            NotPossibleError: there is no such answer, or the session is over.
        """
        session = self._running()
        if any(session.newest(*seat) is None for seat in seats):
            raise NotPossibleError("error-no-answer")
        changed = [seat for seat in seats if hidden != (seat in session.hidden)]
        if changed:
            # Of an answer without a name the table is not told either.
            nameless = any(voter for *_, voter in changed)
            whose = {} if nameless else {"table": str(changed[0][2])}
            code = f"undo-{'hide' if hidden else 'bring-back'}{'-nameless' if nameless else ''}"
            at = now()
            happened = (events.AnswerHidden(at, seat, hidden) for seat in changed)
            await self._do(code, *happened, **whose)
