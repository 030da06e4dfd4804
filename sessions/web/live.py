"""News to phones: one writer for all streams, the newest state wins, every connect gets it whole.

A stream is a server-sent events response (WHATWG HTML, 9.2). One encoded message a language goes
to every stream; a phone that has stopped reading is dropped and comes back for the whole state.
"""

import asyncio
import json
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from typing import cast

from starlette.types import Message, Receive, Send

from sessions import events
from sessions.asking import asks_apart
from sessions.engine import Engine
from sessions.model import Table
from sessions.web.render import Renderer
from sessions.web.states import items_key, shown_key, state_key

_BREATH = 100
"""Streams written before answers and keys get their turn."""
_RESULTS_PAUSE = 1.0
"""Seconds between two times that phones are told to fetch shown answers, or themes, anew."""
_OWN_PAUSE = 0.5
"""Seconds in which a table's own answers are gathered before its other phones hear of them."""
_HEARTBEAT = 20.0
"""Seconds between signs of life, so that networks in between keep a quiet stream."""

_SEEN_BY_ALL = (
    events.StepEntered,
    events.StepEvent,
    events.StepAdded,
    events.SessionEnded,
    events.SessionReopened,
)


@dataclass(eq=False, slots=True)
class _Stream:
    send: Send
    table: int
    language: str
    serving: "asyncio.Task[object] | None"
    stuck: bool = False
    """Whether it has stopped reading."""
    ended: bool = False

    def end(self) -> None:
        """Stop serving it."""
        self.ended = True
        if self.serving is not None:
            self.serving.cancel()


class Live:
    """The open streams of one room."""

    def __init__(self, engine: Engine, renderer: Renderer) -> None:
        self.engine = engine
        self._renderer = renderer
        self._streams: set[_Stream] = set()
        self._version = 1
        self._task: asyncio.Task[None] | None = None
        self._results_due: asyncio.TimerHandle | None = None
        self._own: set[int] = set()
        self._own_due: asyncio.TimerHandle | None = None
        self._own_task: asyncio.Task[None] | None = None
        self._loop = asyncio.get_running_loop()
        self._heartbeat = self._loop.call_later(_HEARTBEAT, self._beat)
        self._stop_listening = engine.listen(self._heard)

    @property
    def phones(self) -> int:
        """How many streams are open."""
        return len(self._streams)

    async def follow(self, receive: Receive, send: Send, table: Table, language: str) -> None:
        """Serve one stream until the phone goes or the room closes."""
        stream = _Stream(send, table.number, language, asyncio.current_task())
        await send(
            {
                "type": "http.response.start",
                "status": 200,
                "headers": [
                    (b"content-type", b"text/event-stream"),
                    (b"cache-control", b"no-store"),
                    (b"x-accel-buffering", b"no"),
                ],
            }
        )
        self._streams.add(stream)  # before the first state: what changes meanwhile comes after it
        try:
            await send(_chunk(b"retry: 1000\n" + self._state(language)))
            self.engine.look(table.number)
            await _disconnected(receive)
        # Two tasks a stream, one for each thing to wait for, would cost a third of its memory.
        except asyncio.CancelledError:
            if not stream.ended:
                raise
            if not stream.stuck:
                await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            self._streams.discard(stream)

    def close(self) -> None:
        """End every stream; phones reconnect by themselves when the room is back."""
        self._stop_listening()
        self._heartbeat.cancel()
        for due in (self._results_due, self._own_due):
            if due is not None:
                due.cancel()
        for task in (self._task, self._own_task):
            if task is not None:
                task.cancel()
        for stream in self._streams:
            stream.end()

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
            elif isinstance(event, events.IdeasGrouped) and self._is_asked_about(event.exercise):
                self._push_soon()
        if any(isinstance(event, _SEEN_BY_ALL) for event in happened):
            self._push()

    def _push_name(self, table: Table) -> None:
        for stream in tuple(self._streams):
            if stream.table == table.number:
                name = self._renderer.table_name(table, stream.language)
                self._write(stream, _event({"name": name}))

    def _push_own(self) -> None:
        """Tell the phones of each table which versions its answers are at."""
        self._own_due = None
        self._own_task = asyncio.create_task(self._tell_own())

    async def _tell_own(self) -> None:
        changed, self._own = self._own, set()
        versions = self._versions()
        messages = {table: _event({"own": versions.get(table, {})}) for table in changed}
        for count, stream in enumerate(tuple(self._streams), start=1):
            if stream.table in messages:
                self._write(stream, messages[stream.table])
            if count % _BREATH == 0:
                await asyncio.sleep(0)

    def _is_asked_about(self, exercise: str) -> bool:
        """Whether phones are asked now about what came of an exercise."""
        present = self.engine.session.exercise
        return present is not None and any(q.source == exercise for q in present.questions)

    def _push_soon(self) -> None:
        if self._results_due is None:
            self._results_due = self._loop.call_later(_RESULTS_PAUSE, self._push_results)

    def _push_results(self) -> None:
        self._results_due = None
        self._push()

    def _push(self) -> None:
        self._version += 1
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._tell_all())

    async def _tell_all(self) -> None:
        told = 0
        while told != self._version:
            told = self._version
            messages: dict[str, Message] = {}
            for count, stream in enumerate(tuple(self._streams), start=1):
                if stream.language not in messages:
                    messages[stream.language] = _chunk(self._state(stream.language))
                self._write(stream, messages[stream.language])
                if count % _BREATH == 0:
                    await asyncio.sleep(0)
                    if told != self._version:
                        break
        for table in {stream.table for stream in self._streams}:
            self.engine.look(table)

    def _state(self, language: str) -> bytes:
        """All that a phone has to know, as one event."""
        session = self.engine.session
        return _encode(
            {
                "v": self._version,
                "key": state_key(session),
                "step": self._renderer.step(language),
                "items": items_key(session),
                "page": self._renderer.shared_main(language),
                "answers": self._versions(),
                "shown": shown_key(session),
            }
        )

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

    def _write(self, stream: _Stream, message: Message) -> None:
        """Write without waiting: a stream whose buffer is full has stopped reading and is dropped.

        The server's `send` only suspends for a full buffer, so one step of it tells.
        """
        sending = cast("Coroutine[object, None, None]", stream.send(message))
        try:
            sending.send(None)
        except StopIteration:
            return
        sending.close()
        stream.stuck = True
        stream.end()

    def _beat(self) -> None:
        for stream in tuple(self._streams):
            self._write(stream, _chunk(b":\n\n"))
        self._heartbeat = self._loop.call_later(_HEARTBEAT, self._beat)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _encode(data: dict[str, object]) -> bytes:
    return b"data: " + json.dumps(data, ensure_ascii=False).encode() + b"\n\n"


def _event(data: dict[str, object]) -> Message:
    return _chunk(_encode(data))


def _chunk(data: bytes) -> Message:
    return {"type": "http.response.body", "body": data, "more_body": True}
