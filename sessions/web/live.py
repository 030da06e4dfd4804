"""News to phones: the whole state in their language, and what concerns one table."""

import asyncio
from collections.abc import Mapping, Sequence

from starlette.types import Receive, Send

from sessions import events
from sessions.asking import asks_apart
from sessions.engine import Engine
from sessions.model import Table
from sessions.web.render import Renderer
from sessions.web.states import items_key, shown_key, state_key, time_is_short
from sessions.web.streams import Streams, news

_RESULTS_PAUSE = 1.0
"""Seconds between two times that phones are told to fetch shown answers, or themes, anew."""
_OWN_PAUSE = 0.1
"""Seconds in which a table's own answers are gathered before its other phones hear of them."""
_SEEN_BY_ALL = (
    events.StepEntered,
    events.StepEvent,
    events.StepAdded,
    events.StepMoved,
    events.PlanChanged,
    events.Undone,
    events.AnswerHidden,
    events.SessionEnded,
    events.SessionReopened,
)


class Live:
    """The open streams of one room."""

    def __init__(self, engine: Engine, renderer: Renderer) -> None:
        self.engine = engine
        self._renderer = renderer
        self._streams = Streams(self._state, self._told)
        self._paged = ""
        """The state whose page every stream has been sent."""
        self._results_due: asyncio.TimerHandle | None = None
        self._own: set[int] = set()
        self._own_due: asyncio.TimerHandle | None = None
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._loop = asyncio.get_running_loop()
        self._stop_listening = engine.listen(self._heard)

    @property
    def phones(self) -> int:
        """How many streams are open."""
        return len(self._streams)

    async def follow(self, receive: Receive, send: Send, table: Table, language: str) -> None:
        """Serve one stream until the phone goes or the room closes."""
        self.engine.stream_opened(table.number)
        try:
            await self._streams.follow(receive, send, language, table.number)
        finally:
            self.engine.stream_closed(table.number)

    def close(self) -> None:
        """End every stream; phones reconnect by themselves when the room is back."""
        self._stop_listening()
        for due in (self._results_due, self._own_due):
            if due is not None:
                due.cancel()
        for task in self._tasks.values():
            task.cancel()
        self._streams.close()

    # -- what goes out -----------------------------------------------------------------------

    def _heard(self, happened: Sequence[events.Event]) -> None:
        answers = [event.answer for event in happened if isinstance(event, events.AnswerEvent)]
        if answers:
            self._own.update(answer.table for answer in answers)
            if self._own_due is None:
                self._own_due = self._loop.call_later(_OWN_PAUSE, self._push_own)
            if self.engine.session.present.shown:
                self._push_soon()
        for event in happened:
            if isinstance(event, events.TableRenamed):
                self._push_name(event.table)
            elif isinstance(event, events.MoreTimeAsked):
                self._push_to(event.table, {"asked": event.asked})
            elif isinstance(event, events.IdeasGrouped) and self._is_asked_about(event.exercise):
                self._push_soon()
        if any(isinstance(event, _SEEN_BY_ALL) for event in happened):
            self._streams.push()

    def _push_name(self, table: Table) -> None:
        for stream in self._streams:
            if stream.table == table.number:
                name = self._renderer.table_name(table, stream.key)
                stream.write(news({"name": name}))

    def _push_to(self, table: int, data: Mapping[str, object]) -> None:
        message = news(data)
        for stream in self._streams:
            if stream.table == table:
                stream.write(message)

    def tell_writing(self, table: int, phone: str) -> None:
        """Tell the phones of a table that somebody is typing on one of them."""
        self._push_to(table, {"writing": phone})

    def _push_own(self) -> None:
        """Tell the phones of each table which versions its answers are at."""
        self._own_due = None
        self._tasks["own"] = asyncio.create_task(self._tell_own())

    async def _tell_own(self) -> None:
        changed, self._own = self._own, set()
        versions = self._versions()
        messages = {table: news({"own": versions.get(table, {})}) for table in changed}
        async for stream in self._streams.in_turn():
            if stream.table in messages:
                stream.write(messages[stream.table])

    def _is_asked_about(self, exercise: str) -> bool:
        """Whether phones are asked now about what came of an exercise."""
        present = self.engine.session.exercise
        return present is not None and any(q.source == exercise for q in present.questions)

    def _push_soon(self) -> None:
        if self._results_due is None:
            self._results_due = self._loop.call_later(_RESULTS_PAUSE, self._push_results)

    def _push_results(self) -> None:
        self._results_due = None
        self._tasks["results"] = asyncio.create_task(self._tell_results())

    async def _tell_results(self) -> None:
        """Tell every phone that it may see other answers, or themes, than before."""
        session, version = self.engine.session, self._streams.version
        message = news({"shown": shown_key(session), "items": items_key(session)})
        async for stream in self._streams.in_turn():
            if version != self._streams.version:
                return  # the whole state is on its way
            stream.write(message)

    def _state(self, language: str) -> Mapping[str, object]:
        """All that a phone has to know; the page only while it is new to some. A phone that has
        missed it asks for it, since it has another `key`."""
        session = self.engine.session
        key = state_key(session)
        state: dict[str, object] = {
            "v": self._streams.version,
            "key": key,
            "step": self._renderer.step(language),
            "items": items_key(session),
            "answers": self._versions(),
            "shown": shown_key(session),
            "time": sorted(self.engine.presence.more_time) if time_is_short(session) else None,
        }
        if key != self._paged:
            state["page"] = self._renderer.shared_main(language)
        return state

    def _told(self) -> None:
        self._paged = state_key(self.engine.session)

    def _versions(self) -> dict[int, dict[str, int]]:
        """The newest version of each answer to the present exercise, by table and question.

        A table whose phones have to fetch their own page, since it differs from phone to phone or
        from table to table, is there even without a version.
        """
        session = self.engine.session
        versions: dict[int, dict[str, int]] = {}
        exercise = session.exercise
        if exercise is None:
            return versions
        if any(asks_apart(question) for question in exercise.questions):
            versions = {table: {} for table in session.tables}
        for (question, table, voter), answer in session.answers.get(exercise.name, {}).items():
            mine = versions.setdefault(table, {})
            if not voter:
                mine[question] = answer.version
        return versions
