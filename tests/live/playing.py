"""A workshop of the library played to its end by the real engine, with all that can happen to an
idea: hostile words, themes, reasons to set it aside, second thoughts, points, and guards."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import cycle
from pathlib import Path

from exercises.model import Exercise, Workshop
from exercises.question import Parts, Question
from exercises.questions.included import IncludedQuestion
from exercises.questions.lines import LinesQuestion
from exercises.questions.rows import RowsQuestion
from exercises.questions.text import TextQuestion
from sessions.asking import asked
from sessions.engine import Engine
from sessions.ideas import ideas_of
from sessions.model import Details, Edit, GivenBy, Session
from sessions.opening import open_new

TABLES = (
    ("", ""),
    ("Kokit | *keittäjät*", ""),
    ("Siistijät <b>", "Puhtaanapito & pesula"),
    ("", "=Yksikkö"),
    ("طاولة", ""),
)
PHONES = 2
"""Of each table, where each person answers."""
FEW = 3
"""People, fewer than any question of the library wants before it tells."""
LONG_WORD = "hankintalainsäädäntöuudistus" * 7
HOSTILE = (
    "Perhe 👩‍👩‍👧‍👦 ja kokki 🧑🏽‍🍳 mukaan 🇫🇮",
    "نريد خدمة أسرع من فضلكم",
    "אנחנו רוצים שירות טוב 2026",
    "我们希望服务更快",
    "=1+1",
    "<b>lihavaa</b> & <script>alert(1)</script>",
    '#read("/etc/passwd") $x$ #set text(red)',
    LONG_WORD,
    "| putki | *tähti* _viiva_ `koodi`",
    "1. [linkki](https://paha.example) ![kuva](x)",
    "- viiva, + plus ja ' lainaus",
    "+358 vastaa aina; @kaikki",
    '"Lainausmerkeissä", hän sanoi: -1 → 2',
)
"""Words that try to be code, or to break the page; none longer than what a question takes."""


@dataclass
class _Room:
    engine: Engine
    chance: random.Random
    few: bool
    kept: bool
    hostile: Iterator[str] = field(default_factory=lambda: cycle(HOSTILE))

    async def play(self) -> Session:
        """Every step, every table; the themes are asked about in a step of its own."""
        for number, exercise in enumerate(self.engine.session.workshop.steps, start=1):
            await self.engine.go_to(number)
            await self._answer(exercise)
            await self._group(exercise)
        source = _most_telling(self.engine.session)
        added = await self.engine.desk.ask_tables(source.name)
        await self.engine.go_to(added)
        await self._answer(self.engine.session.workshop.steps[added - 1])
        await self.engine.end()
        await self._edit(source.name)
        return self.engine.session

    async def _answer(self, exercise: Exercise) -> None:
        for question in exercise.questions:
            if question.by_person:
                await self._people(exercise, question)
            else:
                for table in self.engine.session.tables:
                    await self._table(exercise, question, table)

    async def _people(self, exercise: Exercise, question: Question) -> None:
        tables = list(self.engine.session.tables)
        people = [(table, str(phone)) for phone in range(PHONES) for table in tables]
        for table, voter in people[: FEW if self.few else None]:
            await self._give(exercise, question, table, self._parts(question, table), voter)

    async def _table(self, exercise: Exercise, question: Question, table: int) -> None:
        """The first table has second thoughts; the last one takes its answer back."""
        if asked(self.engine.session, question, table).lacks_items:
            return
        parts: Parts = self._parts(question, table)
        if question.gives_ideas:
            said = _with_hostile(question, parts, next(self.hostile))
            if table == 1:
                first = _with_hostile(question, parts, f"Perutaan tämä {exercise.name}")
                await self._give(exercise, question, table, first)
            parts = said
        await self._give(exercise, question, table, parts)
        if table == len(self.engine.session.tables) and question.type in ("text", "lines"):
            await self.engine.withdraw_answer(
                table, question.name, exercise=exercise.name, given_by=GivenBy.PHONE
            )

    def _parts(self, question: Question, table: int) -> dict[str, list[str]]:
        session = self.engine.session
        whole = asked(session, question, table)
        examples = question.examples.in_language(session.details.language) or ("",)
        typed = examples[(table - 1) % len(examples)]
        return {n: list(p) for n, p in whole.imagine(whole.offered, typed, self.chance).items()}

    async def _give(
        self,
        exercise: Exercise,
        question: Question,
        table: int,
        parts: Mapping[str, Sequence[str]],
        voter: str = "",
    ) -> None:
        await self.engine.give_answer(
            table,
            question.name,
            parts,
            exercise=exercise.name,
            given_by=GivenBy.PHONE,
            voter=voter,
        )

    async def _group(self, exercise: Exercise) -> None:
        """Two themes, something set aside for two reasons, and the rest left alone."""
        desk, name = self.engine.desk, exercise.name
        keys = [idea.key for idea in ideas_of(self.engine.session, exercise)]
        self.chance.shuffle(keys)
        if len(keys) < 4:
            return
        third = len(keys) // 3
        await desk.make_theme(name, "Kohtaaminen | *arki* <i>", keys[:third])
        await desk.make_theme(name, "=Välineet #ja tilat", keys[third : third + 2])
        await desk.set_aside(name, keys[third + 2 : third + 3], "Ei kuulu tähän | =2+2")
        await desk.set_aside(name, keys[third + 3 : third + 5], "Sama asia <toisin>")
        await desk.make_theme(name, "Turha", keys)
        await desk.undo(name)

    async def _edit(self, asked_about: str) -> None:
        """The facilitator's words; something stays in the room, something from the hand-out."""
        session, desk = self.engine.session, self.engine.desk
        telling = [e.name for e in session.workshop.steps if ideas_of(session, e)]
        kept = [name for name in telling if name != asked_about]
        comment = "Kaksi riviä <b>:\n| *toinen* =3+3"
        await desk.edit_summary("", Edit("Kooste & <katse> *eteenpäin*", comment))
        edit = Edit("Ehdotukset | [näin]", comment, leaders=not self.kept)
        await desk.edit_summary(asked_about, edit)
        await desk.edit_summary(kept[0], Edit(leaders=False))
        await desk.edit_summary(kept[-1], Edit(tables=False))


async def play(
    path: Path,
    workshop: Workshop,
    language: str,
    *,
    few: bool = False,
    kept: bool = False,
    seed: int = 4,
) -> Session:
    """A session of the workshop in a database of its own, over and edited.

    Args:
        path: of the database.
        workshop: of the library.
        language: of the session.
        few: whether fewer people answer than questions to people want.
        kept: whether the exercise that tables were asked about does not go to the leaders.
        seed: where chance begins.
    """
    details = Details("Keittiöt & <siivous>", "Ruokapalvelut", "Talo", date(2026, 11, 21), language)
    engine, writer = await open_new(path, workshop, details, TABLES)
    try:
        return await _Room(engine, random.Random(seed), few, kept).play()
    finally:
        await writer.close()


def _with_hostile(question: Question, parts: Mapping[str, Sequence[str]], word: str) -> Parts:
    """The answer with a word that tries to be something else, at the beginning where it can."""
    word = word[: getattr(question, "limit", 200)]
    match question:
        case LinesQuestion(most=most):
            return {"lines": [word, *(line for line in parts["lines"] if line.strip())][:most]}
        case TextQuestion(limit=limit):
            return {"text": [" ".join((word, *parts["text"]))[:limit]]}
        case RowsQuestion():
            return {**parts, "cell-1-1": [word]}
        case IncludedQuestion():
            return {**parts, "missing": [word, *parts["missing"]]}
    raise AssertionError(f"{question.type}: how is something said in it?")


def _most_telling(session: Session) -> Exercise:
    """The exercise whose ideas wait for a decision, else the one that brought most."""
    return max(
        session.workshop.steps, key=lambda step: (step.proposals, len(ideas_of(session, step)))
    )
