"""What the buttons of the remote do in the room.

A button says what it does and to what, such as `go:3`. Those that move the room are carried out
only when it still stands as whoever pressed saw it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from sessions.engine import Engine
from sessions.errors import NotPossibleError, StaleError
from sessions.model import BY_HAND, Phase, Session
from sessions.web import http
from sessions.web.remote.answers import find_answer
from sessions.web.remote.changes import Changes, named
from sessions.web.remote.presses import Outcome, Phrase

_Argument = str


@dataclass(frozen=True, slots=True)
class Move:
    """A deed that needs the room to stand as it was seen."""

    do: Callable[[Engine, _Argument], Awaitable[object]]
    is_so: Callable[[Session, _Argument], bool] = lambda _session, _argument: False
    """Whether what it is for is so already, by somebody else's hand."""
    page: str | None = None
    """Where it leads."""


MOVES = {
    "go": Move(
        lambda engine, number: engine.go_to(_number(number)),
        lambda session, number: str(session.step) == number,
        page="",
    ),
    "back": Move(lambda engine, _: engine.back()),
    "open": Move(
        lambda engine, _: engine.open_answers(), lambda s, _: s.present.phase is Phase.OPEN
    ),
    "close": Move(
        lambda engine, _: engine.close_answers(), lambda s, _: s.present.phase is Phase.CLOSED
    ),
    "reveal": Move(lambda engine, _: engine.reveal()),
    "reveal-next": Move(
        lambda engine, table: engine.reveal_next(_number(table) if table else None)
    ),
    "conceal": Move(lambda engine, _: engine.conceal(), lambda s, _: not s.present.shown),
    "start": Move(
        lambda engine, _: engine.start_clock(), lambda s, _: bool(s.present.running_since)
    ),
    "pause": Move(lambda engine, _: engine.pause_clock(), lambda s, _: not s.present.running_since),
    "minutes": Move(lambda engine, by: engine.add_minutes(_number(by))),
    "end": Move(lambda engine, _: engine.end(), lambda s, _: s.ended_at is not None, page=""),
}


class RoomDeeds:
    """The deeds of one room that change no answer and no theme."""

    def __init__(self, engine: Engine, changes: Changes) -> None:
        self._engine = engine
        self._changes = changes

    async def move(self, deed: str, argument: str, form: http.Fields) -> Outcome:
        """Carry out one of `MOVES`.

        Raises:
            StaleError: the room does not stand as it was seen.
        """
        move = MOVES[deed]
        try:
            self._engine.expect(http.first(form, "seen") or "")
        except StaleError:
            await self._engine.settled()  # what was first may still be on its way to the disk
            if self._changes.last and move.is_so(self._engine.session, argument):
                return Outcome(Phrase("remote-stale-same", {"what": self._changes.last}), 409)
            raise
        await move.do(self._engine, argument)
        if deed == "end":
            return _done(Phrase("remote-change-end"), page=move.page)
        undoable = self._engine.undoable
        assert undoable is not None, "it can be undone"
        return _done(named(undoable), page=move.page)

    async def undo(self, argument: str, form: http.Fields) -> Outcome:  # noqa: ARG002
        """Take back the last command, if it is still the one that the button named.

        Raises:
            StaleError: it is another one by now.
        """
        undoable = self._engine.undoable
        if undoable is None or argument != self._changes.undo_name():
            raise StaleError("error-stale")
        await self._engine.undo(undoable)
        what = {"what": named(undoable)}
        return Outcome(Phrase("remote-undone", what), again=Phrase("remote-undone-again", what))

    async def turn(self, argument: str, form: http.Fields) -> Outcome:  # noqa: ARG002
        """Show a page of the results on the projector, by its number from 0."""
        page = _number(argument)
        self._engine.turn_page(page)
        return Outcome(Phrase("remote-page-now", {"page": page + 1}))

    async def hide(self, argument: str, form: http.Fields) -> Outcome:
        """Keep an answer from the room."""
        return await self._hide(argument, form, hidden=True)

    async def bring_back(self, argument: str, form: http.Fields) -> Outcome:
        """Let the room see an answer that was hidden."""
        return await self._hide(argument, form, hidden=False)

    async def _hide(self, handle: str, form: http.Fields, *, hidden: bool) -> Outcome:
        session = self._engine.session
        answer = find_answer(session, http.first(form, "of") or "", handle)
        if answer is None:
            raise NotPossibleError("remote-answer-changed")
        seat = answer.exercise, answer.question, answer.table, answer.voter
        await self._engine.hide_answer(*seat, hidden=hidden)
        # Where people answer without names, the table would say too much.
        table = 0 if answer.voter not in ("", BY_HAND) else answer.table
        what = Phrase("remote-hid" if hidden else "remote-brought-back", {"table": table})
        return _done(what)


def _done(what: Phrase, page: str | None = None) -> Outcome:
    said = Phrase("remote-done", {"what": what})
    return Outcome(said, again=Phrase("remote-done-again", {"what": what}), page=page)


def _number(argument: str) -> int:
    try:
        return int(argument)
    except ValueError:
        raise NotPossibleError("remote-unknown") from None
