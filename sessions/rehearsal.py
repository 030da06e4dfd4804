"""Simulated tables that answer over real HTTP, as phones without JavaScript would.

They read the pages they get and fill in the forms that stand there, so a demo and a test go the
same way as a table does. They talk to this computer only.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from exercises.question import Question
from sessions.model import Session

if TYPE_CHECKING:
    import httpx2

log = logging.getLogger(__name__)

_JOINING = (0.0, 2.0)
_THINKING = (1.0, 6.0)
_THINKING_SLOWLY = (25.0, 45.0)
_SECOND_THOUGHTS = (4.0, 9.0)
_LOOKING = 1.0
"""Seconds between two looks at the page."""
_PHONES = 3
"""Of a table whose people answer by themselves."""
_CHANCE = random.Random()
_CHANGES = 0.25
"""How often a table first sends something that it then changes."""


async def rehearse(port: int, session: Callable[[], Session], *, speed: float = 1.0) -> None:
    """Let all tables but the last join and answer until the session is over.

    The last but one is slow; the last stays away, so that somebody can answer for it. Where each
    person answers, a table has a few phones more.

    Args:
        port: where the room's server listens on this computer.
        session: as it is now, whose tables they are; their answers are its exercises' examples.
        speed: how many times faster than people they are.
    """
    import httpx2

    begun = session()
    tables = list(begun.tables.values())[:-1]
    asks_people = any(q.by_person for step in begun.workshop.steps for q in step.questions)
    async with AsyncExitStack() as phones, asyncio.TaskGroup() as group:
        for place, table in enumerate(tables):
            slow = place == len(tables) - 1 and place > 0
            for number in range(_PHONES if asks_people else 1):
                # A client each: a phone keeps its own cookies.
                client = httpx2.AsyncClient(
                    base_url=f"http://127.0.0.1:{port}",
                    headers={"accept-language": begun.details.language},
                    trust_env=False,  # a proxy would not find this computer
                )
                simulated = _SimulatedPhone(
                    client=await phones.enter_async_context(client),
                    code=table.code,
                    place=place,
                    writes=number == 0,
                    session=session,
                    language=begun.details.language,
                    thinking=_THINKING_SLOWLY if slow else _THINKING,
                    speed=speed,
                )
                group.create_task(simulated.play())


@dataclass(kw_only=True)
class _SimulatedPhone:
    client: "httpx2.AsyncClient"
    code: str
    place: int
    """Which of a question's examples is this table's answer."""
    writes: bool
    """Whether it is the one on which the table writes what it answers as one."""
    session: Callable[[], Session]
    language: str
    thinking: tuple[float, float]
    speed: float

    async def play(self) -> None:
        """Join, and answer whatever is asked until the session is over."""
        import httpx2

        await self._pause(_JOINING)
        path = ""
        while True:
            try:
                path = path or await self._enter()
                if await self._look(path):
                    return
            except httpx2.TransportError:
                log.debug("table %s finds no room and tries again", self.code)
            await asyncio.sleep(_LOOKING / self.speed)

    async def _look(self, path: str) -> bool:
        """Look at the page once and answer what it asks; whether the session is over."""
        page = await self._page(path)
        for form in page.forms:
            question = self._question(form)
            if question is not None:
                await self._pause(self.thinking)
                await self._send(path, form, question)
        return page.state == "over"

    async def _enter(self) -> str:
        """Type the code; the address of the table's page."""
        answer = await self.client.post("/", data={"code": self.code})
        return str(answer.headers["location"])

    async def _page(self, path: str) -> "_Page":
        page = _Page()
        page.feed((await self.client.get(path)).text)
        return page

    def _question(self, form: "_Form") -> Question | None:
        """The question that a form asks, if this phone is to answer it."""
        exercise = self.session().workshop.step(form.values.get("exercise", ""))
        if exercise is None or form.action != "answer" or not form.offered:
            return None
        question = exercise.question(form.values.get("question", ""))
        return question if question and (self.writes or question.by_person) else None

    async def _send(self, path: str, form: "_Form", question: Question) -> None:
        examples = question.examples.in_language(self.language) or ("",)
        typed = examples[self.place % len(examples)]
        if random.random() < _CHANGES:
            other = examples[(self.place + 1) % len(examples)]
            if await self._post(path, form, question, _first_thought(typed, other)):
                await self._pause(_SECOND_THOUGHTS)
                await self._change(path, question, typed)
        else:
            await self._post(path, form, question, typed)

    async def _change(self, path: str, question: Question, typed: str) -> None:
        page = await self._page(urljoin(path, f"?edit={question.name}"))
        for form in page.forms:
            if self._question(form) == question:
                await self._post(path, form, question, typed)

    async def _post(self, path: str, form: "_Form", question: Question, typed: str) -> bool:
        """Fill in a form and send it; whether it was taken, which it is not when time is up."""
        parts = question.imagine(form.offered, typed, _CHANCE)
        fields = {**form.values, **_filled(parts)}
        answer = await self.client.post(urljoin(path, form.action), data=fields)
        return bool(answer.status_code == 303)

    async def _pause(self, seconds: tuple[float, float]) -> None:
        await asyncio.sleep(random.uniform(*seconds) / self.speed)


def _filled(parts: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The form fields as somebody fills them in: several ideas are lines of one field."""
    return {name: "\n".join(text.strip() for text in texts) for name, texts in parts.items()}


def _first_thought(typed: str, other: str) -> str:
    """The answer without its last idea or sentence, else another table's."""
    for mark in ("; ", ". "):
        beginning, found, _ = typed.rpartition(mark)
        if found:
            return beginning
    return other


@dataclass
class _Form:
    action: str
    values: dict[str, str] = field(default_factory=dict)
    """What its hidden fields say."""
    offered: dict[str, list[str]] = field(default_factory=dict)
    """The fields that are to be filled in, each with the values to choose from, if any."""


class _Page(HTMLParser):
    """What a table's page asks: its forms for answers."""

    def __init__(self) -> None:
        super().__init__()
        self.state = ""
        """As the page says in `data-state`."""
        self.forms: list[_Form] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the state, the forms and their fields."""
        found = {name: value or "" for name, value in attrs}
        name = found.get("name", "")
        if tag == "body":
            self.state = found.get("data-state", "")
        elif tag == "form":
            self.forms.append(_Form(found.get("action", "")))
        elif self.forms and found.get("type") == "hidden":
            self.forms[-1].values[name] = found.get("value", "")
        elif self.forms and tag in ("input", "textarea", "select") and name:
            choices = self.forms[-1].offered.setdefault(name, [])
            if found.get("type") in ("radio", "checkbox"):
                choices.append(found.get("value", ""))
