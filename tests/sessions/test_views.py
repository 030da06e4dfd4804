"""The two views that are a public interface."""

import sqlite3
from pathlib import Path
from typing import Any

from exercises.items import key_of
from exercises.library import read_workshop_file
from exercises.model import Workshop
from sessions.engine import Engine
from sessions.model import Details, GivenBy
from tui.cli.house import LocalHouse
from tui.house import Room

IDEAS = (
    "session date unit workshop exercise question kind theme idea table_name votes status"
    " theme_votes guarded reason"
)
RATINGS = (
    "session date unit exercise question item tables now_average now_lowest now_highest"
    " target_average gap answers"
)
ALL_TYPES = Path(__file__).parent / "exports" / "all-types.toml"


def read(house: LocalHouse, query: str) -> list[Any]:
    with sqlite3.connect(house.path) as db:
        return db.execute(query).fetchall()


async def play(house: LocalHouse, details: Details) -> Engine:
    """A room with a step of every type; the second table is of another unit."""
    tables = [("", ""), ("Siistijät", "Puhtaanapito"), ("", "")]
    return (await house.open_new(read_workshop_file(ALL_TYPES), details, tables)).engine


async def test_views_hold_the_current_answers(room: Room, house: LocalHouse) -> None:
    """One row an idea or statement, one row a rated thing and unit; only what is current."""
    engine = room.engine
    by = {"given_by": GivenBy.PHONE}
    await engine.go_to(4)
    await engine.give_answer(1, "promise", {"text": ["Vanha"]}, exercise="promise", **by)
    await engine.give_answer(1, "promise", {"text": ["=1+1"]}, exercise="promise", **by)
    await engine.go_to(9)
    await engine.give_answer(3, "ideas", {"lines": ["yksi", "kaksi"]}, exercise="proposals", **by)
    await engine.go_to(7)
    for table, now, target in ((1, 2, 4), (2, 3, 5), (3, 5, 5)):
        parts = {"now": [str(now)], "target": [str(target)]}
        await engine.give_answer(table, "service", parts, exercise="rating", **by)
    with sqlite3.connect(house.path) as db:
        ideas = db.execute("select * from idea_summary")
        assert " ".join(column[0] for column in ideas.description) == IDEAS
        reference = engine.session.reference
        rows = ideas.fetchall()
        assert [(row[0], row[2], row[6], row[8], row[9], row[11]) for row in rows] == [
            (reference, "Ruokapalvelut", "statement", "=1+1", "1", "recorded"),
            (reference, "Puhtaanapito", "idea", "yksi", "Siistijät", "proposed"),
            (reference, "Puhtaanapito", "idea", "kaksi", "Siistijät", "proposed"),
        ]
        assert rows[0][1] == "2026-11-21"
        assert rows[0][3:6] == (
            "Palvelu on käyntikorttimme",
            engine.session.workshop.steps[3].title.fi,
            engine.session.workshop.steps[3].questions[0].label.fi,
        )
        ratings = db.execute("select * from rating_summary")
        assert " ".join(column[0] for column in ratings.description) == RATINGS
        assert [(row[2], *row[5:]) for row in ratings.fetchall()] == [
            ("Puhtaanapito", "", 1, 5.0, 5, 5, 5.0, 0.0, 1),
            ("Ruokapalvelut", "", 2, 2.5, 2, 3, 4.5, 2.0, 2),
        ]


async def test_rows_and_reasons_are_ideas_of_their_kind(
    house: LocalHouse, details: Details
) -> None:
    engine = await play(house, details)
    by = {"given_by": GivenBy.PHONE}
    await engine.go_to(3)
    parts = {"now": ["2"], "target": ["5"], "why": ["jono | kiire"]}
    await engine.give_answer(2, "service", parts, exercise="rating", **by)
    await engine.go_to(5)
    parts = {"cell-1-1": ["Oppilas"], "cell-1-3": ["=A1"], "cell-2-1": ["Huoltaja"]}
    await engine.give_answer(1, "needs", parts, exercise="customers", **by)
    assert read(house, "select unit, kind, idea, table_name from idea_summary") == [
        ("Puhtaanapito", "reason", "jono | kiire", "Siistijät"),
        ("Ruokapalvelut", "row", "Oppilas – =A1", "1"),
        ("Ruokapalvelut", "row", "Huoltaja", "1"),
    ]


async def test_a_profile_is_a_row_a_thing_in_their_order(
    house: LocalHouse, details: Details
) -> None:
    engine = await play(house, details)
    await engine.go_to(4)
    question = engine.session.workshop.steps[3].questions[0]
    for table, typed in ((1, "35 24 44"), (3, "14 24 55")):
        await engine.give_answer(
            table, "skills", question.parse(typed), exercise="profile", given_by=GivenBy.PHONE
        )
    columns = "item, tables, now_average, target_average, gap, answers"
    assert read(house, f"select {columns} from rating_summary") == [
        ("Kuunteleminen", 2, 2.0, 4.5, 2.5, 2),
        ("Joustavuus | venyminen", 2, 2.0, 4.0, 2.0, 2),
        ("Tervehtiminen", 2, 4.5, 4.5, 0.0, 2),
    ]


async def test_people_count_each_and_have_no_table(house: LocalHouse, details: Details) -> None:
    """Votes counted by hand weigh as many as they are; a phone that answers anew counts once."""
    engine = await play(house, details)
    await engine.go_to(3)
    for voter, now in (("a", "1"), ("b", "4"), ("a", "2")):
        parts = {"now": [now], "target": ["8"], "why": [f"syy {voter}{now}"]}
        await engine.give_answer(
            1, "energy", parts, exercise="rating", given_by=GivenBy.PHONE, voter=voter
        )
    await engine.give_answer(
        3, "energy", {"votes": ["6/9: 4"]}, exercise="rating", given_by=GivenBy.FACILITATOR
    )
    columns = "tables, now_average, now_lowest, now_highest, target_average, gap, answers"
    assert read(house, f"select {columns} from rating_summary") == [
        (2, 30 / 6, 2, 6, 52 / 6, 52 / 6 - 30 / 6, 6)
    ]
    assert read(house, "select unit, kind, idea, table_name from idea_summary") == [
        ("Ruokapalvelut", "reason", "syy a2", ""),
        ("Ruokapalvelut", "reason", "syy b4", ""),
    ]


async def test_too_few_people_are_in_neither_view(house: LocalHouse, details: Details) -> None:
    """The fifth answer shows all five; taking it back hides them again."""
    engine = await play(house, details)
    await engine.go_to(10)
    for voter in "abcd":
        parts = {"score": ["9"], "why": [f"syy {voter}"]}
        await engine.give_answer(
            1, "nps", parts, exercise="score", given_by=GivenBy.PHONE, voter=voter
        )
    both = "select (select count(*) from rating_summary), (select count(*) from idea_summary)"
    assert read(house, both) == [(0, 0)]
    by = {"exercise": "score", "given_by": GivenBy.PHONE, "voter": "e"}
    await engine.give_answer(3, "nps", {"score": ["4"]}, **by)
    columns = "now_average, now_lowest, now_highest, target_average, gap, answers"
    assert read(house, f"select {columns} from rating_summary") == [(8.0, 4, 9, None, None, 5)]
    assert len(read(house, "select * from idea_summary")) == 4
    await engine.withdraw_answer(3, "nps", **by)
    assert read(house, both) == [(0, 0)]


async def test_votes_follow_an_idea_in_any_case(
    house: LocalHouse, every_type: Workshop, details: Details
) -> None:
    """As in the summary: points go to the words in any case, a theme's to it whatever its name."""
    engine = (await house.open_new(every_type, details, [("", ""), ("", "")])).engine
    by = {"given_by": GivenBy.PHONE}

    async def answer(step: str, table: int, parts: dict[str, list[str]]) -> None:
        names = [exercise.name for exercise in engine.session.workshop.steps]
        if engine.session.step != names.index(step) + 1:
            await engine.go_to(names.index(step) + 1)
        await engine.give_answer(table, step, parts, exercise=step, **by)

    await answer("criteria", 1, {"lines": ["Hyllyjä", "Hymy"]})
    await answer("criteria", 2, {"lines": ["HYLLYJÄ"]})
    theme = await engine.desk.make_theme("criteria", "Ilme", [("criteria", 1, "Hymy")])
    shelves = key_of("hyllyjä")
    await answer("points", 1, {f"points-{shelves}": ["3"]})
    await answer("themes", 2, {f"points-t{theme.id}": ["2"]})
    await answer("guard", 1, {"guard": [shelves]})
    await engine.desk.rename_theme("criteria", theme.id, "Ilo")
    query = "select idea, table_name, votes, theme, theme_votes, guarded from idea_summary"
    rows = read(house, f"{query} where exercise = (select title from steps where number = 2)")
    assert rows == [
        ("Hyllyjä", "1", 3, None, 0, 1),
        ("Hymy", "1", 0, "Ilo", 2, 0),
        ("HYLLYJÄ", "2", 3, None, 0, 0),
    ]
