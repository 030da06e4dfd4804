"""What a session has come to: decided, on the disk, and told to whoever listens.

A deed is decided at once against the *decided* state; its events then go to the writer. The
*published* state follows the commits in the same order, and listeners hear of events only then:
what is on a screen is on the disk. If a commit fails, the decided state returns to the published
one and every deed since is refused.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence

from sessions.events import AnswerGiven, Event
from sessions.model import Session
from sessions.writer import Deed, Writer

log = logging.getLogger(__name__)

Listener = Callable[[tuple[Event, ...]], None]


class Record:
    """One session's states, in step with its writer."""

    def __init__(self, session: Session, writer: Writer, sent: set[tuple[int, str]]) -> None:
        """
        Args:
            session: as it is on the disk.
            writer: whose groups are settled here from now on.
            sent: table numbers and ids of what phones have sent before.
        """
        self.published = session
        self.decided = session
        self.sent = sent
        """What phones have sent, decided or on the disk."""
        self._era = 0
        self._writer = writer
        self._listeners: list[Listener] = []
        writer.settle = self._settle

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with the events of each commit, after it; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def happen(self, *happened: Event) -> None:
        """Decide that these events happen, and wait until they are on the disk and published.

        With no events it waits for everything decided before.

        Raises:
            StorageError: they could not be written, so they did not happen.
        """
        for event in happened:
            self.decided = event.after(self.decided)
            if isinstance(event, AnswerGiven) and event.answer.sent_id is not None:
                self.sent.add((event.answer.table, event.answer.sent_id))
        done = asyncio.get_running_loop().create_future()
        self._writer.submit(Deed(happened, self.decided, self._era, done))
        await done

    def publish(self, happened: tuple[Event, ...]) -> None:
        """Let everybody who listens hear of these events."""
        for listener in list(self._listeners):
            try:
                listener(happened)
            # One listener's mistake must not keep the others, or the room, from going on.
            except Exception:
                log.exception("a listener failed")

    def _settle(self, group: Sequence[Deed], failure: Exception | None) -> None:
        if failure is not None:
            self._take_back(group)
        else:
            self.published = group[-1].after
            happened = tuple(event for deed in group for event in deed.events)
            if happened:
                self.publish(happened)
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
            self.decided = self.published
        for deed in group:
            for event in deed.events:
                if isinstance(event, AnswerGiven) and event.answer.sent_id is not None:
                    self.sent.discard((event.answer.table, event.answer.sent_id))


class Recorded:
    """What has to do with one session's record: commands of the room, the desk, the seats."""

    def __init__(self, record: Record) -> None:
        self._record = record

    @property
    def session(self) -> Session:
        """The session as it is on the disk."""
        return self._record.published

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with the events of each commit, after it; returns how to stop that."""
        return self._record.listen(listener)
