"""A database of the first version goes on with its answers as they were."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from exercises.model import Workshop, plain
from sessions.archive import read_session
from sessions.database import APPLICATION_ID, open_database
from sessions.migrations import schema
from sessions.model import EVERY_TABLE


def make_old(path: Path, workshop: Workshop) -> None:
    """A session with a promise and a rating, written as the first version did."""
    with closing(sqlite3.connect(path)) as connection:
        db = Database(connection)
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        schema.apply(db, stop_before="m004_people_and_items")
        definition = plain(workshop)
        for step in definition["steps"]:
            for key in ("say", "watch", "stuck", "move_on"):
                del step[key]
            for question in step["questions"]:
                del question["by"]
        row = (
            "s", "vanha", "city-coaching", "Otsikko", "Keittiöt", "Yksikkö", "", "2026-11-21",
            "fi", json.dumps(definition), 7, 8765, "2026-11-21T09:00:00.000+00:00", None,
        )  # fmt: skip
        db.execute(f"insert into sessions values ({', '.join('?' * len(row))})", row)
        for number, step in enumerate(workshop.steps, start=1):
            db.execute(
                "insert into steps values ('s', ?, ?, 'Vaihe', 10, 'waiting', 0, 0, 0, null)",
                [number, step.name],
            )
            for place, question in enumerate(step.questions, start=1):
                db.execute(
                    "insert into questions values ('s', ?, ?, ?, ?, 'Kysymys')",
                    [step.name, question.name, place, question.type],
                )
        db.execute("update steps set shown = 1 where exercise = 'promise'")
        db.execute("insert into tables values ('t', 's', 1, 'Kokit', '', 'K7QX', null)")
        for id_, exercise, question, value in (
            ("a", "promise", "promise", "Vastaamme heti."),
            ("b", "rating", "service", {"now": 3, "target": 5}),
        ):
            db.execute(
                "insert into answers values (?, 's', 't', ?, ?, 1, ?, 'phone', ?, null)",
                [id_, exercise, question, json.dumps(value), "2026-11-21T09:30:00.000+00:00"],
            )
        db.execute("insert into ideas values ('a-1', 'a', 1, 'statement', 'Vastaamme heti.')")
        db.execute("insert into ratings values ('b-1', 'b', 1, '', 3, 5)")
        db.execute("insert into happenings values ('h', 's', '2026-11-21', 'SessionCreated', '{}')")
        connection.commit()


def test_an_old_file_is_upgraded(db_path: Path, workshop: Workshop) -> None:
    make_old(db_path, workshop)
    open_database(db_path).close()
    assert Path(f"{db_path}.before-4").exists()
    session = read_session(db_path, "vanha")
    promise = session.answer("promise", "promise", 1)
    assert promise is not None
    assert (promise.value, promise.voter, promise.people) == ("Vastaamme heti.", "", 1)
    assert [step.name for step in session.workshop.steps] == [s.name for s in workshop.steps]
    shown = {
        exercise.name: step.revealed
        for exercise, step in zip(session.workshop.steps, session.steps, strict=True)
        if step.shown
    }
    assert shown == {"promise": (("promise", EVERY_TABLE),)}
    with closing(sqlite3.connect(db_path)) as db:
        ideas = db.execute("select idea, table_name, unit from idea_summary").fetchall()
        assert ideas == [("Vastaamme heti.", "Kokit", "Yksikkö")]
        ratings = db.execute(
            "select tables, now_average, target_average, gap, answers from rating_summary"
        ).fetchall()
        assert ratings == [(1, 3.0, 5.0, 2.0, 1)]
        assert db.execute("pragma foreign_key_check").fetchall() == []
        assert db.execute("pragma integrity_check").fetchall() == [("ok",)]
