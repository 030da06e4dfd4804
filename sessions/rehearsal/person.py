"""Somebody with a phone: looks at the page, thinks, writes and sends, until the session is over."""

import asyncio
import logging
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from exercises.model import Exercise
from exercises.question import Question
from sessions.model import Session
from sessions.rehearsal.news import OVER, News
from sessions.rehearsal.page import Form
from sessions.rehearsal.phone import Phone
from sessions.rehearsal.report import Outcome

if TYPE_CHECKING:
    from sessions.rehearsal.actors import Actor

log = logging.getLogger(__name__)

Span = tuple[float, float]
"""Seconds of people's time, from the shortest to the longest."""
Fields = dict[str, str]
"""A form as somebody has filled it in."""

_THINKING = (0.1, 0.5)
"""Of the planned minutes of a step."""
_TYPING: Span = (5.0, 15.0)
_PAUSES = 4
"""How often somebody stops typing for a moment."""
_MENDING: Span = (10.0, 40.0)
_REFRESH = 10.0
"""Seconds after which a page without a script loads anew."""
_PATIENCE = 1.0
"""Seconds until somebody tries again whose phone finds no room."""
_STUBBORN = 0.3
"""How often somebody sends what they have typed though the room has gone on."""


@dataclass(kw_only=True, eq=False)
class Person:
    """One of those at a table who have a phone."""

    phone: Phone
    actor: "Actor"
    session: Callable[[], Session]
    chance: random.Random
    speed: float
    """How many times faster than people."""
    place: int = 0
    """Which of a question's examples comes to their mind first."""
    writes: bool = True
    """Whether it is on this phone that the table writes what it answers as one."""
    stays: bool = False
    """Whether they wait for the session to be opened again once it is over."""
    done: set[tuple[str, str]] = field(default_factory=set)
    """What they have answered and will not answer again: exercise and question."""
    news: News = field(init=False)

    def __post_init__(self) -> None:
        self.news = News(self.phone, _REFRESH / self.speed)

    async def play(self) -> None:
        """Come in, and answer whatever is asked until the session is over."""
        import httpx2

        try:
            while True:
                try:
                    if not self.phone.path:
                        await self.actor.comes(self)
                    if await self._look() and not self.stays:
                        return
                    await self.news.heard()
                except httpx2.TransportError:
                    self.phone.report.done["lost"] += 1
                    await asyncio.sleep(_PATIENCE)
        # A simulated person must not end the rehearsal of all others.
        except Exception as error:
            log.exception("a simulated person at table %s fell over", self.phone.code)
            self.phone.report.unexpected[type(error).__name__] += 1
        finally:
            await self.news.sleep()

    # -- what habits are made of -------------------------------------------------------------

    async def rest(self, span: Span) -> None:
        """Let some of people's time go by."""
        await asyncio.sleep(self.chance.uniform(*span) / self.speed)

    def happens(self, chance: float) -> bool:
        """Whether something happens that has this chance."""
        return self.chance.random() < chance

    async def come_in(self, typed: str) -> bool:
        """Type a code, and see the table's page; whether the room knows the code."""
        known = await self.phone.enter(typed)
        if known:
            await self.phone.open()
            self.news.wake()
        return known

    async def come_back(self) -> None:
        """Take up the phone again: the page loads anew, and the news with it."""
        await self.news.sleep()
        await self.phone.open()
        self.news.wake()

    def fill(self, form: Form, question: Question, typed: str) -> Fields:
        """The form as it is filled in with a thought; several ideas are lines of one field."""
        parts = question.imagine(form.offered, typed, self.chance)
        return {name: "\n".join(text.strip() for text in texts) for name, texts in parts.items()}

    async def send(self, form: Form, fields: Fields) -> Outcome:
        """Send an answer, as often as they press."""
        sent_id = f"{self.chance.getrandbits(64):016x}"
        for _ in range(self.actor.sendings):
            outcome = await self.phone.send(form, fields, sent_id)
        return outcome

    # -- answering ---------------------------------------------------------------------------

    async def _look(self) -> bool:
        """Look at the page and answer what it asks; whether the session is over."""
        self.news.seen()
        page = await self.phone.look()
        is_over = (page.state or self.news.state) == OVER
        for form in page.forms:
            await self._answer(form)
        await self.actor.waits(self)
        return is_over

    async def _answer(self, form: Form) -> None:
        exercise = self.session().workshop.step(form.exercise)
        question = exercise.question(form.question) if exercise else None
        if exercise is None or question is None or not self._is_mine(form, question):
            return
        if question.optional and self.happens(self.actor.skips):
            self.done.add((exercise.name, question.name))
        elif await self._thinks(exercise) and (await self._types() or self.happens(_STUBBORN)):
            await self._write(form, question)

    def _is_mine(self, form: Form, question: Question) -> bool:
        """Whether this phone is to answer a form."""
        if form.action != "answer" or not form.offered:
            return False
        mine = self.writes or question.by_person
        return mine and (form.exercise, form.question) not in self.done

    async def _thinks(self, exercise: Exercise) -> bool:
        """Talk it over; whether it is still asked then."""
        share = self.chance.uniform(*_THINKING) * self.actor.pace
        seconds = 60 * exercise.minutes * share / len(exercise.questions)
        return await self.news.unchanged(seconds / self.speed)

    async def _types(self) -> bool:
        """Type, with pauses; whether it is still asked then."""
        still = True
        for pause in range(_PAUSES):
            await self.phone.write()
            if pause == _PAUSES // 2:
                await self.actor.types(self)
            still = await self.news.unchanged(self.chance.uniform(*_TYPING) / self.speed) and still
        return still

    async def _write(self, form: Form, question: Question) -> None:
        """Send what they have to say, mend it while the room refuses it."""
        report = self.phone.report
        typed = self.actor.thinks(self, question)
        tries = self.actor.tries(self, form, question, typed)
        for fields in tries:
            outcome = await self.send(form, fields)
            if outcome not in (Outcome.UNFIT, Outcome.LARGE):
                break
            await self.rest(_MENDING)
        else:
            report.said[f"{form.exercise}/{form.question}: {self.phone.wrong.strip()}"] += 1
        if outcome is not Outcome.LATE:
            self.done.add((form.exercise, form.question))
        if outcome is Outcome.TAKEN:
            report.done["answers"] += 1
            await self.actor.afterwards(self, form, question, typed)
