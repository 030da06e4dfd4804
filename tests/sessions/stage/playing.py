"""A room in which every type of question has been answered, by many and at length."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from random import Random

from exercises.languages import Text
from exercises.model import Exercise, Workshop
from exercises.question import Question
from sessions.asking import asked
from sessions.engine import Engine
from sessions.ideas import ideas_of
from sessions.model import Details, GivenBy
from tests.live.every_type import WORKSHOP
from tui.cli.house import LocalHouse
from tui.house import Room

SECRET = "Salaisuus"
"""Stands wherever something is that only the facilitator may read."""
PEOPLE = 7
"""At each table, where people answer one by one."""

SAID = (
    "Kerromme heti, mitä seuraavaksi tapahtuu, ja kuka siitä vastaa; kukaan ei jää odottamaan"
    " tietämättä miksi",
    "Tervehdimme jokaista",
    "Asiakaspalvelukokemuskehittämissuunnitelma näkyviin kaikille, myös sijaisille",
    "Yksi numero, josta vastataan aina",
    "Ruoka on ajallaan ja lämmintä",
)
NAMES = ("", "Kokit", "Siistijät", "", "Varhaiskasvatuksen aamuvuoro", "", "Toimisto", "")
DETAILS = Details("Keittiöt ja siivous", "Ruokapalvelut", "Kaupungintalo", date(2026, 11, 21), "fi")


def _private(exercise: Exercise) -> Exercise:
    note = Text.same(f"{SECRET} {exercise.name}")
    return replace(exercise, say=note, watch=note, stuck=note, move_on=note, notes=note)


PLAYED = Workshop(
    name=WORKSHOP.name,
    title=Text.same("Palvelu on käyntikorttimme"),
    purpose=Text.same(f"{SECRET} tarkoitus"),
    steps=tuple(map(_private, WORKSHOP.steps)),
)


async def play(
    house: LocalHouse,
    *,
    tables: int = 8,
    details: Details = DETAILS,
    steps: Collection[str] = (),
) -> Room:
    """Open a room and answer every step, or those with these names; it stands in the lobby again
    afterwards."""
    kept = tuple(step for step in PLAYED.steps if not steps or step.name in steps)
    workshop = replace(PLAYED, steps=kept)
    names = [(NAMES[number % len(NAMES)], "") for number in range(tables)]
    room = await house.open_new(workshop, details, names)
    engine, chance = room.engine, Random(5)
    for number, exercise in enumerate(workshop.steps, start=1):
        await engine.go_to(number)
        for question in exercise.questions:
            for table in engine.session.tables:
                for voter in range(PEOPLE if question.by_person else 1):
                    await _answer(engine, exercise, question, table, voter, chance)
        if exercise.name == "ideas":
            await _group(engine, exercise)
    await engine.go_to(0)
    return room


async def _answer(
    engine: Engine, exercise: Exercise, question: Question, table: int, voter: int, chance: Random
) -> None:
    whole = asked(engine.session, question, table)
    typed = {
        "text": f"{SAID[table % len(SAID)]} ({table})",
        "lines": f"{SAID[table % len(SAID)].replace(';', ',')}; Idea {table}",
        "rows": "Ovella / Katson silmiin / Nähdyksi; Puhelin / Vastaan nimellä / Kuulluksi",
        "included": f"1 -2; {SAID[3]} {table}",
    }.get(question.type, "")
    parts = whole.imagine(whole.offered, typed, chance)
    if "why" in whole.fields:
        parts = {**parts, "why": [f"Koska {SAID[(table + voter) % len(SAID)].lower()}"]}
    await engine.give_answer(
        table,
        question.name,
        parts,
        exercise=exercise.name,
        given_by=GivenBy.PHONE,
        voter=f"{table}-{voter}" if question.by_person else "",
    )


async def _group(engine: Engine, exercise: Exercise) -> None:
    """Two themes."""
    ideas = ideas_of(engine.session, exercise)
    keys = [idea.key for idea in ideas]
    await engine.desk.make_theme(exercise.name, "Kohtaaminen ja tervehtiminen", keys[:6])
    await engine.desk.make_theme(exercise.name, "Ruoka ja aikataulut", keys[6:10])
