"""The workbook: every word the tables read, room for a pen, and what each table wrote."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from exercises.languages import LANGUAGES, Text, Texts
from exercises.library import Library
from exercises.model import ADVICE, Exercise, Workshop
from exercises.question import Question
from sessions.model import Session
from sessions.prints import write_paper
from tests.sessions.exports.conftest import giver
from tests.sessions.exports.poppler import letters, run
from tests.sessions.prints.conftest import Pages
from tui.cli.house import LocalHouse
from tui.house import Room

LONG_WORD = "hankintalainsäädäntöuudistus" * 7


def texts(thing: Exercise | Question, language: str, *, without: tuple[str, ...]) -> Iterator[str]:
    """The texts of an exercise or a question, paragraph by paragraph."""
    for field in fields(thing):
        value = getattr(thing, field.name)
        if field.name in without:
            continue
        if isinstance(value, Text):
            yield from filter(None, value.in_language(language).split("\n"))
        elif isinstance(value, Texts):
            yield from value.in_language(language)


@pytest.mark.parametrize("name", Library().names)
def test_every_word_for_the_tables_and_none_for_the_facilitator(file: Path, name: str) -> None:
    """In all three languages, one workbook after the other."""
    workshop = Library().workshop(name)
    file.write_bytes(write_paper("workbook", workshop, LANGUAGES))
    said = letters(run("pdftotext", "-raw", file, "-"))
    for language in LANGUAGES:
        assert letters(workshop.title.in_language(language)) in said
        for exercise in workshop.steps:
            for text in texts(exercise, language, without=ADVICE):
                assert letters(text) in said
            for question in exercise.questions:
                for text in texts(question, language, without=("examples",)):
                    assert letters(text) in said
            for _, advice in exercise.advice:
                for paragraph in filter(None, advice.in_language(language).split("\n")):
                    assert letters(paragraph) not in said


@pytest.fixture
async def played(house: LocalHouse, every_type: Workshop, room: Room) -> Session:
    """Two tables answered, one of them everything; each person's own answers among them."""
    details = room.engine.session.details
    tables = [("Kokit", ""), ("", ""), ("Siistijät", "Puhtaanapito")]
    engine = (await house.open_new(every_type, details, tables)).engine
    give = giver(engine)
    await engine.go_to(2)
    await give(1, "criteria", "Tervehtiminen; #read(1) *x* 👷; " + LONG_WORD[:190])
    await give(2, "criteria", "Kuuntelu")
    await engine.go_to(3)
    await give(1, "promise", "Vastaamme samana päivänä.")
    await give(2, "promise", "Tervehdimme jokaista.")
    await engine.go_to(4)
    await give(1, "service", "2 5 jonoja on")
    await engine.go_to(5)
    await give(1, "skills", "35 24 44")
    await engine.go_to(6)
    await give(1, "customers", "Lapset / lämmin ruoka / kasvisvaihtoehto; Vanhemmat / tieto")
    await engine.go_to(7)
    await give(1, "ranking", "2 4 1")
    await engine.go_to(10)
    await give(1, "points", "4: 3, 1: 2")
    await engine.go_to(11)
    await give(1, "choice", "1", "a")
    await give(1, "days", "1 3")
    await engine.go_to(12)
    for voter in "abc":
        await give(1, "recommend", "9 salaisuus", voter)
    return engine.session


def books(pages: list[str], session: Session) -> dict[int, str]:
    """The pages of each table's workbook together, by the table's number."""
    return {
        number: letters("".join(page for page in pages if table.code in page))
        for number, table in session.tables.items()
    }


def test_each_table_has_its_answers_in_its_own_workbook(played: Session, pages: Pages) -> None:
    found = books(pages("workbook", played, filled=True), played)
    for text in (
        "1. Tervehtiminen",
        "2. #read(1) *x* 👷",
        "3. " + LONG_WORD[:190],
        "Vastaamme samana päivänä.",
        "jonoja on",
        "Kasvisvaihtoehto".lower(),
        "Vanhemmat",
    ):
        assert letters(text) in found[1]
        assert letters(text) not in found[2] + found[3]
    assert "Kuuntelu" in found[2]
    # The places, the points and the ticks, each before its item.
    assert letters("1 #read(1) *x* 👷 2 Kuuntelu 3 Tervehtiminen") in found[1]
    assert letters("2 Tervehtiminen 3 Kuuntelu") in found[1]
    assert letters("✓ maanantai ✓ keskiviikko") in found[1]
    assert letters("tiistai") not in found[1]


async def test_ideas_that_are_gone_are_not_asked_for_again(
    played: Session, house: LocalHouse, pages: Pages
) -> None:
    """A table changed all its ideas after it had sorted, ranked and guarded them."""
    assert house.room is not None
    engine = house.room.engine
    give = giver(engine)
    await engine.go_to(9)
    await give(1, "own", "1 2 3")
    await engine.go_to(15)
    await give(1, "guard", "1")
    await engine.go_to(2)
    await give(1, "criteria", "Aivan muuta")
    await give(2, "criteria", "Jotain muuta")
    found = books(pages("workbook", engine.session, filled=True), played)[1]
    gone = letters("Vastauksen ideoita on sen jälkeen muutettu tai otettu pois.")
    assert found.count(gone) == 4  # ranked, sorted, given points, guarded


def test_a_circled_figure_is_told_in_words(played: Session, pages: Pages, file: Path) -> None:
    """For whoever does not see which circle is full."""
    pages("workbook", played, filled=True)
    said = run("pdfinfo", "-struct-text", file).partition("Siistijät")[0]
    plain = letters("".join(re.findall(r'"(.*)"\n', said)))
    assert letters("Nyt 2 Tavoite 5") in plain
    assert letters("Kuunteleminen 3 5 Ongelmanratkaisu 2 4 Järjestelmäosaaminen 4 4") in plain


def test_what_people_answered_without_names_stays_untold(played: Session, pages: Pages) -> None:
    """Not even in their own table's workbook."""
    found = "".join(pages("workbook", played, filled=True))
    assert "salaisuus" not in found
    assert found.count("Jokainen vastasi itse, ilman nimeä.") == 3 * 3
    assert "Suosittelisitko?" in found


def test_what_was_not_answered_keeps_its_room(played: Session, pages: Pages) -> None:
    """The third table has answered nothing, so that its workbook is the empty one."""
    filled = books(pages("workbook", played, filled=True), played)[3]
    empty = books(pages("workbook", played), played)[3]
    assert "Ympyröikää,missäolettenytjamihintähtäätte." in filled
    assert "Numeroikaatärkeysjärjestykseen1–3" in filled
    assert len(filled) > 0.8 * len(empty)


def test_an_empty_workbook_tells_no_answer(played: Session, pages: Pages) -> None:
    found = letters("".join(pages("workbook", played)))
    assert "Tervehtiminen" not in found
    assert letters("Poimikaa tähän kohdat, jotka kerättiin tehtävässä 2 (”Kriteerit”).") in found
    assert letters("Poimikaa tähän omat kohtanne tehtävästä 2 (”Kriteerit”).") in found


def test_each_page_has_the_table_its_code_and_its_number(played: Session, pages: Pages) -> None:
    """So that a sheet on the floor finds its way back; each table begins on a sheet of its own."""
    found = pages("workbook", played)
    starts = [place for place, page in enumerate(found) if "1 / " in page]
    assert len(starts) == len(played.tables)
    for start, table in zip(starts, played.tables.values(), strict=True):
        assert start % 2 == 0
        count = int(found[start].split("1 / ")[1].split()[0])
        for number, page in enumerate(found[start : start + count], start=1):
            assert table.code in page
            assert f"Pöytä {table.number}" in page
            assert table.name in page
            assert f"{number} / {count}" in page


def test_a_workshop_without_a_session_has_a_line_for_the_table(file: Path) -> None:
    workshop = Library().workshop("city-coaching")
    file.write_bytes(write_paper("workbook", workshop, ["sv"]))
    first, *_ = run("pdftotext", "-raw", file, "-").split("\f")
    assert re.search(r"\bBord\b.*\bDatum\b", first, re.S)


def test_it_can_be_listened_to(played: Session, pages: Pages, file: Path) -> None:
    """Exercises and questions are headings, tables have headers; lines for pens are not read."""
    pages("workbook", played, filled=True)
    tags = re.findall(r"^ *([A-Z]\w*)", run("pdfinfo", "-struct", file), re.M)
    steps = played.workshop.steps
    tables = len(played.tables)
    assert tags.count("H1") == tables
    assert tags.count("H2") == tables * len(steps)
    assert tags.count("H3") == tables * sum(len(step.questions) for step in steps)
    assert tags.count("Table") == tags.count("THead") > tables
    assert "Figure" not in tags


async def test_long_words_and_tall_exercises_stay_on_the_page(
    house: LocalHouse, every_type: Workshop, room: Room, pages: Pages, file: Path
) -> None:
    """Fifty long ideas take pages; no word leaves the paper."""
    session = room.engine.session
    engine = (await house.open_new(every_type, session.details, [("m" * 60, "W" * 60)])).engine
    give = giver(engine)
    await engine.go_to(2)
    ideas = [f"{number} {LONG_WORD[:180]}" for number in range(10)]
    await give(1, "criteria", "; ".join(ideas))
    await engine.go_to(6)
    cell = LONG_WORD[:60]
    await give(1, "customers", "; ".join([f"{cell} / {cell} / {cell}"] * 4))
    found = letters("".join(pages("workbook", engine.session, filled=True)))
    assert all(letters(idea) in found for idea in ideas)
    words = run("pdftotext", "-bbox", file, "-")
    assert min(float(x) for x in re.findall(r'xMin="([-\d.]+)"', words)) > 55
    assert max(float(x) for x in re.findall(r'xMax="([\d.]+)"', words)) < 595 - 55
    assert max(float(y) for y in re.findall(r'yMax="([\d.]+)"', words)) < 842 - 20
