"""Items that come from earlier steps, and what may be told of people's answers."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from exercises.items_question import ItemsQuestion
from exercises.languages import Text, Texts
from exercises.model import Exercise, Workshop
from exercises.question import Given, Question
from exercises.questions.choice import ChoiceQuestion
from exercises.questions.lines import LinesQuestion
from exercises.questions.points import PointsQuestion
from sessions.archive import read_session
from sessions.asking import asked, offered
from sessions.engine import Engine
from sessions.errors import NotValidError
from sessions.grouping import theme_key
from sessions.ideas import ideas_of
from sessions.model import BY_HAND, Details, GivenBy
from sessions.opening import open_new
from sessions.priorities import guarded_ideas
from sessions.summary import QuestionSummary, summarise_question


@pytest.fixture
async def engine(every_type: Workshop, details: Details, db_path: Path) -> AsyncIterator[Engine]:
    engine, writer = await open_new(db_path, every_type, details, [("", "")] * 3)
    yield engine
    await writer.close()


def step(engine: Engine, name: str) -> int:
    return [exercise.name for exercise in engine.session.workshop.steps].index(name) + 1


def question(engine: Engine, exercise: str, name: str = "") -> Question:
    found = engine.session.workshop.step(exercise)
    assert found is not None
    whole = found.question(name or exercise)
    assert whole is not None
    return whole


def items(engine: Engine, exercise: str, table: int | None = None) -> list[str]:
    whole = asked(engine.session, question(engine, exercise), table)
    assert isinstance(whole, ItemsQuestion)
    return [item.text.fi for item in whole.choices]


async def give(
    engine: Engine, table: int, exercise: str, typed: str, voter: str = "", name: str = ""
) -> None:
    """As a phone, in the notation of the question as the table is asked it."""
    if engine.session.step != step(engine, exercise):
        await engine.go_to(step(engine, exercise))
    whole = asked(engine.session, question(engine, exercise, name), table)
    by = GivenBy.PHONE
    parts = whole.parse(typed)
    await engine.give_answer(table, whole.name, parts, exercise=exercise, given_by=by, voter=voter)


def told(engine: Engine, exercise: str, name: str = "") -> QuestionSummary:
    found = engine.session.workshop.step(exercise)
    assert found is not None
    return summarise_question(engine.session, found, question(engine, exercise, name), "fi")


async def test_items_are_what_tables_wrote(engine: Engine) -> None:
    """Each thing once, in whatever case it was written; each table gets its own where wanted."""
    assert items(engine, "ranking") == []
    with pytest.raises(NotValidError) as none:
        await give(engine, 1, "ranking", "1 2 3")
    assert none.value.code == "answer-no-items"
    await give(engine, 1, "criteria", "Tervehtiminen; Aikataulu")
    await give(engine, 2, "criteria", "tervehtiminen; Siisteys; Hinta")
    assert items(engine, "ranking") == ["Tervehtiminen", "Aikataulu", "Siisteys", "Hinta"]
    assert items(engine, "own", 1) == ["Tervehtiminen", "Aikataulu"]
    assert items(engine, "own", 2) == ["tervehtiminen", "Siisteys", "Hinta"]
    assert items(engine, "own") == ["Tervehtiminen", "Aikataulu", "Siisteys", "Hinta"]
    assert items(engine, "own", 3) == []


async def test_what_is_hidden_is_not_put_to_a_vote(engine: Engine) -> None:
    """Nobody else sees it again, its own table does; what was voted before stays in the summary."""
    await give(engine, 1, "criteria", "Tervehtiminen")
    await give(engine, 2, "criteria", "Törkeys; Hinta")
    await give(engine, 1, "ranking", "2 1 3")
    await engine.hide_answer("criteria", "criteria", 2)
    ranking, own = question(engine, "ranking"), question(engine, "own")
    for whole, table, expected in (
        (ranking, 1, ["Tervehtiminen"]),
        (ranking, None, ["Tervehtiminen"]),
        (own, 2, ["Törkeys", "Hinta"]),
    ):
        found = offered(engine.session, whole, table)
        assert isinstance(found, ItemsQuestion)
        assert [item.text.fi for item in found.choices] == expected
    assert [item.text.fi for item in told(engine, "ranking").question.choices] == [
        "Tervehtiminen",
        "Törkeys",
        "Hinta",
    ]
    await engine.hide_answer("criteria", "criteria", 2, hidden=False)
    assert offered(engine.session, ranking, 1) == asked(engine.session, ranking, 1)


async def test_items_pass_on_in_the_common_order(engine: Engine, db_path: Path) -> None:
    """What was ranked comes on in its order; votes stay with the words when a list changes."""
    await give(engine, 1, "criteria", "Tervehtiminen; Aikataulu; Siisteys; Hinta")
    await give(engine, 1, "ranking", "4 1 2")
    await give(engine, 2, "ranking", "4 2 1")
    assert items(engine, "sorting") == ["Hinta", "Tervehtiminen", "Aikataulu"]
    await give(engine, 1, "sorting", "122")
    assert told(engine, "sorting").result.counts == (1, 2)
    await give(engine, 2, "points", "1: 3, 4: 2")
    await give(engine, 1, "criteria", "Uusi; Hinta; Tervehtiminen")
    assert items(engine, "sorting") == ["Hinta", "Tervehtiminen"]
    assert told(engine, "sorting").result.counts == (1, 1)
    pots = [(pot.item.text.fi, pot.points) for pot in told(engine, "points").result.rows]
    assert pots == [("Tervehtiminen", 3), ("Hinta", 2)]
    assert read_session(db_path, "last") == engine.session


async def test_people_count_one_by_one(engine: Engine, db_path: Path) -> None:
    """Phones of a table each count once; the facilitator's count comes beside them."""
    await give(engine, 1, "promise", "Vastaamme heti.")
    await give(engine, 2, "promise", "Tervehdimme.")
    with pytest.raises(NotValidError) as nobody:
        await give(engine, 1, "choice", "1")
    assert nobody.value.code == "error-no-voter"
    await give(engine, 1, "choice", "1", voter="a" * 32)
    await give(engine, 1, "choice", "2", voter="b" * 32)
    await give(engine, 1, "choice", "2", voter="a" * 32)
    by = GivenBy.FACILITATOR
    votes = {"votes": ["1: 4, 2"]}
    await engine.give_answer(2, "choice", votes, exercise="choice", given_by=by)
    summary = told(engine, "choice")
    assert summary.answers == ()
    assert summary.people == 7
    counts = {row.item.text.fi: row.count for row in summary.result.rows}
    assert counts == {"Vastaamme heti.": 4, "Tervehdimme.": 3}
    assert {given.table for given in summary.given} == {0}
    assert engine.session.people("choice", "choice", 2) == 5
    assert engine.session.answer("choice", "choice", 2, BY_HAND) is not None
    exercise = engine.session.exercise
    assert exercise is not None
    assert [engine.session.has_answered(exercise, table) for table in (1, 2, 3)] == [
        True,
        True,
        False,
    ]
    await engine.withdraw_answer(2, "choice", exercise="choice", given_by=by)
    assert told(engine, "choice").people == 2
    assert read_session(db_path, "last") == engine.session


async def test_few_people_are_not_told(engine: Engine) -> None:
    """Below the minimum nothing but how many; above it no table and no order of coming."""
    for voter, typed in (("c", "9 hyvä porukka"), ("b", "2 väsynyt")):
        await give(engine, 1, "score", typed, voter=voter * 32, name="recommend")
    summary = told(engine, "score", "recommend")
    assert summary.withheld
    assert summary.people == 2
    assert summary.given == ()
    assert summary.result.people == 0
    assert "väsynyt" not in repr(summary)
    await give(engine, 2, "score", "10", voter="a" * 32, name="recommend")
    summary = told(engine, "score", "recommend")
    assert not summary.withheld
    assert [given.value["score"] for given in summary.given] == [10, 2, 9]
    assert summary.result.nps == pytest.approx(100 / 3)
    assert summary.result.reasons == ("hyvä porukka", "väsynyt")


async def test_told_in_an_order_that_says_nothing(engine: Engine) -> None:
    """The same answers come in the same order, whoever gave them first."""
    answers = ["8", "3", "10", "5"]
    for place, typed in enumerate(answers):
        await give(engine, 1, "score", typed, voter=str(place) * 32, name="recommend")
    first = told(engine, "score", "recommend").given
    for place, typed in enumerate(reversed(answers)):
        await give(engine, 1, "score", typed, voter=str(place) * 32, name="recommend")
    assert told(engine, "score", "recommend").given == first
    assert all(given == Given(0, given.value) for given in first)


async def theme(engine: Engine, name: str, *ideas: tuple[int, str]) -> str:
    """Put ideas of the criteria into a theme; what answers call it."""
    keys = [("criteria", table, text) for table, text in ideas]
    return theme_key((await engine.desk.make_theme("criteria", name, keys)).id)


async def test_themes_come_with_what_is_in_none(engine: Engine, db_path: Path) -> None:
    """Nothing is lost: every idea is in a theme, by itself, or was set aside for a reason."""
    await give(engine, 1, "criteria", "Tervehtiminen; Aikataulu; Hinta")
    await give(engine, 2, "criteria", "Katse; tervehtiminen; Halpa")
    assert items(engine, "themes") == items(engine, "points")
    meeting = await theme(engine, "Kohtaaminen", (1, "Tervehtiminen"), (2, "Katse"))
    await theme(engine, "Tyhjä")
    await engine.desk.set_aside("criteria", [("criteria", 1, "Aikataulu")], "Ei päätetä täällä")
    # The same words of another table are the theme's, too: nobody gives them points twice.
    assert items(engine, "themes") == ["Kohtaaminen", "Hinta", "Halpa"]
    whole = asked(engine.session, question(engine, "themes"))
    assert isinstance(whole, ItemsQuestion)
    first, _, loose = whole.choices
    assert (first.key, first.tables, first.ideas, first.own) == (meeting, (1, 2), 2, ())
    assert (loose.is_theme, loose.tables) == (False, (2,))
    await give(engine, 1, "themes", "1: 3, 3: 2")
    pots = [(pot.item.text.fi, pot.points) for pot in told(engine, "themes").result.rows]
    assert pots == [("Kohtaaminen", 3), ("Halpa", 2)]
    await engine.desk.put("criteria", [("criteria", 2, "tervehtiminen")], meeting[1:])
    assert items(engine, "themes") == ["Kohtaaminen", "Hinta", "Halpa"]
    await engine.desk.rename_theme("criteria", meeting[1:], "Huomaaminen")
    pots = [(pot.item.text.fi, pot.points) for pot in told(engine, "themes").result.rows]
    assert pots == [("Huomaaminen", 3), ("Halpa", 2)]
    assert read_session(db_path, "last") == engine.session


async def test_each_table_gets_the_themes_of_its_own_ideas(engine: Engine) -> None:
    await give(engine, 1, "criteria", "Tervehtiminen; Hinta")
    await give(engine, 2, "criteria", "Katse; Siisteys")
    await theme(engine, "Kohtaaminen", (1, "Tervehtiminen"), (2, "Katse"))
    await theme(engine, "Jälki", (2, "Siisteys"))
    own = replace(question(engine, "themes"), own=True)

    def seen(table: int | None) -> list[str]:
        whole = asked(engine.session, own, table)
        assert isinstance(whole, ItemsQuestion)
        return [item.text.fi for item in whole.choices]

    assert seen(1) == ["Kohtaaminen", "Hinta"]
    assert seen(2) == ["Kohtaaminen", "Jälki"]
    assert seen(3) == []
    assert seen(None) == ["Kohtaaminen", "Jälki", "Hinta"]


async def test_each_table_judges_all_themes_beside_its_own_words(engine: Engine) -> None:
    """Loose ideas are no themes; before there are any, something can be missing."""
    await give(engine, 1, "criteria", "Tervehtiminen; Hinta")
    await give(engine, 2, "criteria", "Katse")
    assert items(engine, "included") == []
    await give(engine, 3, "included", "3 viikkoa jonoa")
    meeting = await theme(engine, "Kohtaaminen", (1, "Tervehtiminen"), (2, "Katse"))
    for table, own in ((1, ("Tervehtiminen",)), (2, ("Katse",)), (3, ()), (None, ())):
        whole = asked(engine.session, question(engine, "included"), table)
        assert isinstance(whole, ItemsQuestion)
        (item,) = whole.choices
        assert (item.key, item.ideas, item.own) == (meeting, 2, own)
    await give(engine, 1, "included", "1")
    await give(engine, 2, "included", "-1; Hissi")
    result = told(engine, "included").result
    assert [(row.yes, row.missed) for row in result.rows] == [(1, (2,))]
    assert [(row.table, row.value) for row in result.missing] == [
        (2, "Hissi"),
        (3, "3 viikkoa jonoa"),
    ]


async def test_a_table_guards_what_it_wrote_itself(engine: Engine) -> None:
    """In whatever theme it is, and though it was set aside; not what another table wrote."""
    await give(engine, 1, "criteria", "Tervehtiminen; Hinta")
    await give(engine, 2, "criteria", "Katse; Hinta")
    await theme(engine, "Kohtaaminen", (1, "Tervehtiminen"))
    await engine.desk.set_aside("criteria", [("criteria", 1, "Hinta")], "Ei päätetä täällä")
    assert items(engine, "guard", 1) == ["Tervehtiminen", "Hinta"]
    assert items(engine, "guard", 2) == ["Katse", "Hinta"]
    assert items(engine, "guard", 3) == []
    assert items(engine, "guard") == ["Tervehtiminen", "Hinta", "Katse"]
    await give(engine, 1, "guard", "2")
    await give(engine, 2, "guard", "2")
    with pytest.raises(NotValidError) as nothing:
        await give(engine, 3, "guard", "1")
    assert nothing.value.code == "answer-no-items"
    (row,) = told(engine, "guard").result.rows
    assert (row.item.text.fi, row.tables) == ("Hinta", (1, 2))
    source = engine.session.workshop.step("criteria")
    assert source is not None
    ideas = ideas_of(engine.session, source)
    guarded = guarded_ideas(engine.session, source, ideas)
    assert [(idea.table, idea.text) for idea in guarded] == [(1, "Hinta"), (2, "Hinta")]


async def test_what_is_no_idea_comes_last(db_path: Path, details: Details) -> None:
    """A step can ask for more than ideas; what was picked there can get points beside themes."""
    label, days = Text.same("?"), Texts(*[("ma", "ti")] * 3)
    written = Exercise(
        name="a",
        title=label,
        words=label,
        minutes=5,
        questions=(
            LinesQuestion(name="ideas", label=label),
            ChoiceQuestion(name="day", label=label, items=days),
        ),
    )
    spent = PointsQuestion(name="b", label=label, taken_from="a", of="themes")
    pointed = Exercise(name="b", title=label, words=label, minutes=5, questions=(spent,))
    workshop = Workshop(name="w", title=label, purpose=label, steps=(written, pointed))
    engine, writer = await open_new(db_path, workshop, details, [("", "")])
    await give(engine, 1, "a", "Hissi; Hylly", name="ideas")
    await give(engine, 1, "a", "2", name="day")
    assert items(engine, "b") == ["Hissi", "Hylly", "ti"]
    await engine.desk.make_theme("a", "Tilat", [("ideas", 1, "Hissi")])
    assert items(engine, "b") == ["Tilat", "Hylly", "ti"]
    assert read_session(db_path, "last") == engine.session
    await writer.close()
