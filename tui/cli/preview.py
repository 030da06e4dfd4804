"""A scratch room that shows a workshop on phones before anybody runs it; nothing of it is kept."""

import asyncio
import random
import tempfile
from contextlib import suppress
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

from exercises.errors import AnswerRefusedError
from exercises.items_question import THEMES, ItemsQuestion
from exercises.model import Exercise, Workshop
from exercises.question import Parts, Question
from sessions.asking import asked
from sessions.engine import Engine
from sessions.errors import NotPossibleError, NotValidError
from sessions.ideas import Idea, ideas_of
from sessions.model import Details, GivenBy, Session
from tui.cli.house import LocalHouse, Where

_MINE, _OTHER = 1, 2
"""The table that is looked at, and one more that has something to say."""
_TIMEOUT = 10.0


async def open_preview(workshop: Workshop, language: str, host: str | None) -> "ScratchRoom":
    """Open a room of its own on a free port.

    Args:
        workshop: without mistakes.
        language: of the session, and of the examples.
        host: where phones find it, or None for all addresses of this computer.

    Raises:
        PajaError: it can't be opened.
    """
    # On Windows a file that somebody else holds open can't be removed.
    folder = tempfile.TemporaryDirectory(prefix="paja-preview-", ignore_cleanup_errors=True)
    house = LocalHouse(Path(folder.name) / "preview.db", Where(host, 0))
    try:
        details = Details(name="", unit="", place="", date=house.today(), language=language)
        room = await house.open_new(workshop, details, [("", "")] * _OTHER)
        preview = ScratchRoom(folder, house, room.engine)
        await preview.answer_sources()
    except BaseException:
        await house.leave_room()
        folder.cleanup()
        raise
    return preview


class ScratchRoom:
    """A `tui.house.Preview`. Made by `open_preview`.

    The steps from which later ones take their items are answered with examples, so that those ask
    what they will ask.
    """

    def __init__(
        self, folder: "tempfile.TemporaryDirectory[str]", house: LocalHouse, engine: Engine
    ) -> None:
        self._folder = folder
        self._house = house
        self._engine = engine
        asking = [q for step in engine.session.workshop.steps for q in step.questions]
        self._sources = {question.source for question in asking}
        self._themed = {q.source for q in asking if isinstance(q, ItemsQuestion) and q.of == THEMES}
        self._chance = random.Random(1)  # the same each time

    @property
    def address(self) -> str:
        """Where one's own phone finds it."""
        room = self._house.room
        assert room is not None, "it is open until it is closed"
        return room.table_address(self._session.tables[_MINE].code)

    @property
    def reachable(self) -> bool:
        """Whether phones can reach the address."""
        return self._house.room is not None and self._house.room.reachable

    @property
    def _session(self) -> Session:
        return self._engine.session

    async def go_to(self, step: int) -> None:
        """Show a step, its answers open and the table looked at without an answer."""
        await self._answer(_MINE)  # the step that is left passes its items on again
        await self._open(step)
        await self._take_back(_MINE)

    async def page(self, language: str) -> str:
        """The page that a phone of the table gets, as HTML."""
        code = self._session.tables[_MINE].code
        address = f"http://127.0.0.1:{self._session.port}/t/{code}/?lang={language}"
        return await asyncio.to_thread(_fetch, address)

    async def close(self) -> None:
        """Close the room and remove all there is of it."""
        await self._house.leave_room()
        await asyncio.to_thread(self._folder.cleanup)

    # -- examples ----------------------------------------------------------------------------

    async def answer_sources(self) -> None:
        """Answer, in their order, the steps from which later ones take their items."""
        for number, step in enumerate(self._session.workshop.steps, start=1):
            if step.name in self._sources:
                await self._open(number)
                for table in (_MINE, _OTHER):
                    await self._answer(table)
            if step.name in self._themed:
                await self._make_themes(step)

    async def _make_themes(self, step: Exercise) -> None:
        """A theme of each table's first idea, which it is called by."""
        first: dict[int, Idea] = {}
        for idea in ideas_of(self._session, step):
            first.setdefault(idea.table, idea)
        for idea in first.values():
            with suppress(NotPossibleError):  # both tables have the same example
                await self._engine.desk.make_theme(step.name, idea.text, [idea.key])

    async def _open(self, step: int) -> None:
        await self._engine.go_to(step)
        if self._present:
            await self._engine.open_answers()

    @property
    def _present(self) -> tuple[Question, ...]:
        exercise = self._session.exercise
        return exercise.questions if exercise else ()

    async def _answer(self, table: int) -> None:
        """Give a table's examples to the present step, if later ones take their items from it."""
        exercise = self._session.exercise
        if exercise is None or exercise.name not in self._sources:
            return
        for question in self._present:
            given = self._session.current(exercise.name, question.name)
            if any(answer.table == table for answer in given):
                continue
            # A question without examples stays open; the later step says that nothing is there.
            with suppress(NotValidError, AnswerRefusedError):
                await self._engine.give_answer(
                    table,
                    question.name,
                    self._imagine(question, table),
                    exercise=exercise.name,
                    given_by=GivenBy.FACILITATOR,
                )

    def _imagine(self, question: Question, table: int) -> Parts:
        question = asked(self._session, question, table)
        examples = question.examples.in_language(self._session.details.language) or ("",)
        parts = question.imagine(question.offered, examples[table % len(examples)], self._chance)
        if question.by_person:
            return {"votes": [question.typed(question.check(parts))]}
        return parts

    async def _take_back(self, table: int) -> None:
        """Take back what was answered to the present step for a table."""
        exercise = self._session.exercise
        for question in self._present:
            assert exercise is not None, "it asks questions"
            await self._engine.withdraw_answer(
                table, question.name, exercise=exercise.name, given_by=GivenBy.FACILITATOR
            )


def _fetch(address: str) -> str:
    opener = build_opener(ProxyHandler({}))  # a proxy would not find this computer
    with opener.open(address, timeout=_TIMEOUT) as answer:
        return str(answer.read().decode())
