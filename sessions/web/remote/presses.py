"""Presses on a remote: each is carried out once, and what became of it can be told again."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace

from sessions.i18n import Translator
from sessions.web import http

MOST = 500
"""Presses that are remembered."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that are only put into a language when they are shown."""

    code: str
    values: Mapping[str, "str | int | Phrase"] = field(default_factory=dict)

    def text(self, t: Translator) -> str:
        """In a language."""
        values = {
            name: value.text(t) if isinstance(value, Phrase) else value
            for name, value in self.values.items()
        }
        return t.text(self.code, **values)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a press."""

    said: Phrase
    status: int = 200
    """As HTTP has it."""
    again: Phrase | None = None
    """What is said when the same press comes once more."""
    page: str | None = None
    """The page to go to; None for the one that it was pressed on."""
    part: str = ""
    """The field that is at fault; empty when it is none, or the whole."""

    @property
    def done(self) -> bool:
        """Whether it was carried out."""
        return self.status < 400


@dataclass(frozen=True, slots=True)
class Attempt:
    """A form that was not taken, with what was typed in it."""

    form: http.Fields
    outcome: Outcome


class Presses:
    """The presses that have come to one room's remotes, by the name each of them has."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, asyncio.Future[Outcome]] = OrderedDict()

    async def once(self, name: str, deed: Callable[[], Awaitable[Outcome]]) -> Outcome:
        """Carry a press out, unless it has been, or is being: then tell what became of it.

        What could not be stored is forgotten, so that it can be tried again; a press without a
        name is always a new one.
        """
        if name in self._known:
            outcome = await asyncio.shield(self._known[name])
            return replace(outcome, said=outcome.again) if outcome.again else outcome
        future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        if name:
            self._known[name] = future
            if len(self._known) > MOST:
                self._known.popitem(last=False)
        try:
            outcome = await deed()
        except BaseException:
            self._known.pop(name, None)
            future.cancel()
            raise
        if outcome.status >= 500:
            self._known.pop(name, None)
        future.set_result(outcome)
        return outcome

    def became(self, name: str) -> Outcome | None:
        """What became of a press, when it is known."""
        future = self._known.get(name)
        return future.result() if future is not None and future.done() else None
