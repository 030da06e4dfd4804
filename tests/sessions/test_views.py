"""The two views that are a public interface."""

import sqlite3

from sessions.model import GivenBy
from tui.cli.house import LocalHouse
from tui.house import Room

IDEAS = "session date unit workshop exercise question kind theme idea table_name votes status"
RATINGS = (
    "session date unit exercise question item tables now_average now_lowest now_highest"
    " target_average gap"
)


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
            ("Puhtaanapito", "", 1, 5.0, 5, 5, 5.0, 0.0),
            ("Ruokapalvelut", "", 2, 2.5, 2, 3, 4.5, 2.0),
        ]
