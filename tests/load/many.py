"""A day with very many tables: the city's coaching half-day with a thousand ideas in it."""

import random
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count
from pathlib import Path

from exercises.library import Library
from exercises.model import Exercise
from exercises.question import Parts, Question
from sessions.asking import asked
from sessions.engine import Engine
from sessions.ideas import ideas_of
from sessions.model import Details, GivenBy, Session
from sessions.opening import open_new
from tests.live.playing import HOSTILE
from tests.load.grouped import EXAMPLES, WRITTEN, grouped

IDEAS, TABLES = 1000, 60
WORKSHOP = "city-coaching"
_UNITS = ("Ruokapalvelut", "Puhtaanapito", "Kirjastot", "Rakennusvalvonta", "Varhaiskasvatus")
_THEMES = 8
"""In each exercise with ideas; two thirds of its ideas are in them, and each tenth is set aside."""


async def play_many(path: Path) -> Session:
    """Everybody answers everything; nobody says what somebody else has said."""
    details = Details("Koko kaupungin päivä", "", "Kaupungintalo", date(2026, 11, 21), "fi")
    tables = [(f"Pöytä {n}", _UNITS[n % len(_UNITS)]) for n in range(1, TABLES + 1)]
    engine, writer = await open_new(path, Library().workshop(WORKSHOP), details, tables)
    try:
        chance, words = random.Random(4), _words()
        for number, exercise in enumerate(engine.session.workshop.steps, start=1):
            await engine.go_to(number)
            await _answer(engine, exercise, words, chance)
            await _group(engine, exercise)
        added = await engine.desk.ask_tables(exercise.name)
        await engine.go_to(added)
        await _answer(engine, engine.session.workshop.steps[added - 1], words, chance)
        await engine.end()
        return engine.session
    finally:
        await writer.close()


async def _answer(
    engine: Engine, exercise: Exercise, words: Iterator[str], chance: random.Random
) -> None:
    for question in exercise.questions:
        shares = _shares(engine.session, question)
        for table, share in zip(engine.session.tables, shares, strict=True):
            parts = _parts(engine.session, question, table, share, words, chance)
            await engine.give_answer(
                table, question.name, parts, exercise=exercise.name, given_by=GivenBy.PHONE
            )


def _words() -> Iterator[str]:
    """What tables write; a number is added once all of it has been written."""
    ideas = [one.text for file in (WRITTEN, EXAMPLES) for one in grouped(file)]
    unlike = list(dict.fromkeys(text for text in (*HOSTILE, *ideas) if len(text) <= 200))
    for turn in count(1):
        yield from (text if turn == 1 else f"{text} ({turn})" for text in unlike)


def _shares(session: Session, question: Question) -> Sequence[int]:
    """How many ideas each table writes in answer to a question, a thousand in all."""
    questions = [q for step in session.workshop.steps for q in step.questions]
    lists = [q for q in questions if q.type == "lines"]
    if question not in lists:
        return [1] * TABLES
    statements = TABLES * sum(q.type == "text" for q in questions)
    place, ideas = lists.index(question), IDEAS - statements
    first, last = (ideas * n // len(lists) for n in (place, place + 1))
    return [(last - first + table) // TABLES for table in range(TABLES)]


def _parts(
    session: Session,
    question: Question,
    table: int,
    share: int,
    words: Iterator[str],
    chance: random.Random,
) -> Parts:
    match question.type:
        case "lines":
            return {"lines": [next(words) for _ in range(share)]}
        case "text":
            return {"text": [next(words)]}
    whole = asked(session, question, table)
    return whole.imagine(whole.offered, "", chance)


async def _group(engine: Engine, exercise: Exercise) -> None:
    keys = [idea.key for idea in ideas_of(engine.session, exercise)]
    if not keys:
        return
    for theme in range(_THEMES):
        its = [key for place, key in enumerate(keys) if place % (_THEMES * 3 // 2) == theme]
        await engine.desk.make_theme(exercise.name, f"Teema {theme + 1}", its)
    await engine.desk.set_aside(exercise.name, keys[9::10], "Ei kuulu tähän")
