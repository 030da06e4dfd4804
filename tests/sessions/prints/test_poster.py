"""The poster: what the room chose, or what each table wrote; nothing that was not agreed on."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from exercises.library import Library
from sessions.engine import Engine
from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from sessions.model import Details, Session
from sessions.prints import poster
from tests.sessions.exports.conftest import giver
from tests.sessions.exports.poppler import letters, run
from tests.sessions.prints.conftest import Pages
from tui.cli.house import LocalHouse

FI = Translator("fi")
RULES = [f"Sääntö {letter}" for letter in "ABCDEFGHI"]


@pytest.fixture
async def engine(house: LocalHouse, details: Details) -> Engine:
    """A unit's own house rules: nine sentences, nothing chosen yet."""
    workshop = Library().workshop("house-rules")
    tables = [("", ""), ("Kokit", ""), ("Siistijät", "Puhtaanapito")]
    room = await house.open_new(workshop, details, tables)
    give = giver(room.engine)
    await room.engine.go_to(4)
    for table in (1, 2, 3):
        await give(table, "sentences", "; ".join(RULES[3 * table - 3 : 3 * table]))
    await room.engine.go_to(5)
    return room.engine


async def choose(engine: Engine, *choices: str) -> Session:
    """Each table in its turn picks sentences by their numbers."""
    give = giver(engine)
    for table, typed in enumerate(choices, start=1):
        await give(table, "wall", typed)
    return engine.session


async def test_the_five_that_most_tables_chose(engine: Engine, pages: Pages) -> None:
    session = await choose(engine, "1 2 3 4 5", "5 4 3 2 1", "2 8")
    (page,) = pages("poster", session, "fi", "sv")
    assert re.findall(r"^(\d) (Sääntö .)$", page, re.M) == [
        (str(place), f"Sääntö {letter}") for place, letter in enumerate("BACDE", start=1)
    ]
    for words in ("Huoneentaulu · Husregler", "Ruokapalvelut", "Sovittu yhdessä 21.11.2026"):
        assert letters(words) in letters(page)


@pytest.mark.parametrize(
    ("choices", "chosen"),
    [
        (("1 2 3 4 5",), "ABCDE"),
        (("1 2 3 4 5", "1 2 3 6 7"), "ABCDEFG"),
        (("1 2 3 4 5", "1 6 7 8 9"), "A"),
        (("1 2 3 4 5", "6 7 8 9"), "ABCDE"),
        (("5 1", "5", "1"), "AE"),
    ],
)
async def test_equally_good_ones_come_along_where_they_fit(
    engine: Engine, choices: tuple[str, ...], chosen: str
) -> None:
    session = await choose(engine, *choices)
    (wall,) = poster.principles(session, None, FI)
    assert wall.texts == tuple(f"Sääntö {letter}" for letter in chosen)


async def test_another_exercise_can_be_named(engine: Engine) -> None:
    """The sentences themselves: each table's own, called by its name and unit."""
    walls = poster.principles(engine.session, "rules-word", FI)
    assert [(wall.whose, wall.table) for wall in walls] == [
        ("Ruokapalvelut", "Pöytä 1"),
        ("Kokit, Ruokapalvelut", "Pöytä 2"),
        ("Siistijät, Puhtaanapito", "Pöytä 3"),
    ]
    assert [rule for wall in walls for rule in wall.texts] == RULES


async def test_each_table_has_its_own_where_nobody_votes(
    house: LocalHouse, details: Details, pages: Pages
) -> None:
    """At the city's coaching day each unit drafts its own."""
    workshop = Library().workshop("city-coaching")
    engine = (await house.open_new(workshop, details, [("", "")] * 3)).engine
    give = giver(engine)
    await engine.go_to(8)
    await give(1, "rules", "Tervehdimme; Kuuntelemme")
    await give(3, "rules", "Kiitämme")
    first, second = pages("poster", engine.session, "fi")
    assert "1 Tervehdimme\n2 Kuuntelemme\n" in first
    assert "1 Kiitämme\n" in second
    assert "Pöytä 3" in second


@pytest.mark.parametrize(("size", "points"), [("a3", "841.89 x 1190.55"), ("a4", "595.276 x 841")])
async def test_the_size_of_the_paper(
    engine: Engine, pages: Pages, file: Path, size: str, points: str
) -> None:
    """Large enough to be read from three metres: 12 mm on A3, and on the page."""
    session = await choose(engine, "1 2 3 4 5")
    pages("poster", session, "fi", size=size)
    assert f"Page size:       {points}" in run("pdfinfo", file)
    words = run("pdftotext", "-bbox", file, "-")
    heights = [
        float(bottom) - float(top)
        for top, bottom in re.findall(r'yMin="([\d.]+)"[^>]*yMax="([\d.]+)">Sääntö', words)
    ]
    assert len(heights) == 5
    assert min(heights) / 72 * 25.4 > {"a3": 20, "a4": 14}[size]


@pytest.mark.parametrize("length", [1, 20, 200])
async def test_whatever_was_written_stands_whole_on_one_page(
    engine: Engine, pages: Pages, file: Path, length: int
) -> None:
    """Long sentences, a word of 200 letters, other scripts, code."""
    session = engine.session
    given = dict(session.answers["rules-word"])
    hostile = [
        "#read(1) *tähti* 😀 漢",
        "x" * length,
        "Palvelemme niin kuin itse toivoisimme " * (length // 10 + 1),
        "عربي שלום",
    ]
    key = ("sentences", 1, "")
    answers = {"rules-word": {key: replace(given[key], value=hostile)}}
    session = replace(session, answers=answers, tables={1: session.tables[1]})
    found = pages("poster", session, "fi", exercise="rules-word")
    assert len(found) == 1
    for text in hostile:
        for word in text.replace("漢", "□").split():
            assert letters(word) in letters(found[0])
    words = run("pdftotext", "-bbox", file, "-")
    assert max(float(x) for x in re.findall(r'xMax="([\d.]+)"', words)) < 842 - 50
    assert max(float(y) for y in re.findall(r'yMax="([\d.]+)"', words)) < 1190 - 40


async def test_nothing_chosen_yet_is_told(engine: Engine) -> None:
    with pytest.raises(NotPossibleError) as told:
        poster.principles(engine.session, None, FI)
    assert told.value.code == "print-poster-empty"
    assert told.value.values == {"exercises": "Nämä tulevat seinälle"}


@pytest.mark.parametrize("name", ["nothing", "welcome"])
async def test_an_exercise_that_brings_nothing_is_told(engine: Engine, name: str) -> None:
    with pytest.raises(NotPossibleError) as told:
        poster.principles(engine.session, name, FI)
    assert told.value.code == "print-poster-exercise"
    assert "rules-wall" in str(told.value.values["exercises"])


async def test_a_workshop_that_marks_no_exercise(house: LocalHouse, details: Details) -> None:
    workshop = Library().workshop("development-plan")
    engine = (await house.open_new(workshop, details, [("", "")])).engine
    with pytest.raises(NotPossibleError) as told:
        poster.principles(engine.session, None, FI)
    assert told.value.code == "print-poster-unmarked"


async def test_people_are_not_told_before_they_are_enough(
    house: LocalHouse, details: Details
) -> None:
    """What people choose without names goes on the wall without a table."""
    workshop = Library().workshop("small-things")
    engine = (await house.open_new(workshop, details, [("", ""), ("", "")])).engine
    give = giver(engine)
    step = [step.name for step in workshop.steps].index("small-message") + 1
    (question,) = workshop.steps[step - 1].asked
    await engine.go_to(step)
    await give(1, question.name, "Näemme sinut.")
    await give(2, question.name, "Kerromme heti.")
    await engine.go_to(step + 1)
    (vote,) = workshop.steps[step].asked
    for voter, typed in enumerate(["2", "2", "1"]):
        await give(1, vote.name, typed, f"v{voter}")
    (wall,) = poster.principles(engine.session, "small-vote", FI)
    assert wall == poster.Principles("Ruokapalvelut", "", ("Kerromme heti.", "Näemme sinut."))
