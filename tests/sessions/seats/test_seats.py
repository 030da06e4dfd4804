"""Seats in a real room: stored, moved, taken back, and names removed without a trace."""

import asyncio
import json
import logging
from contextlib import closing
from pathlib import Path

import pytest

from exercises.model import Workshop
from sessions.archive import read_session
from sessions.database import open_reader
from sessions.errors import NotPossibleError
from sessions.exports import FORMATS, write
from sessions.i18n import Translator
from sessions.ledger import AUDIENCES
from sessions.model import Details, GivenBy
from sessions.seats.people import Person, Seating
from sessions.seats.seats import Seats
from sessions.summary import summarise
from tests.sessions.exports.poppler import run
from tui.cli.house import LocalHouse
from tui.house import Room


@pytest.fixture
def seats(room: Room) -> Seats:
    return room.engine.seats


def on_disk(room: Room, path: Path) -> Seating:
    return read_session(path, room.engine.session.reference).seating


def raw(path: Path) -> bytes:
    """Every byte of the database's files."""
    return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))


async def test_people_are_seated_at_the_tables_there_are(
    seats: Seats, room: Room, db_path: Path, people: tuple[Person, ...]
) -> None:
    await seats.take(people)
    assert [len(there) for there in seats.session.seating.at.values()] == [33, 33, 32, 32]
    assert on_disk(room, db_path) == seats.session.seating


async def test_fewer_tables_may_be_taken_but_not_more(
    seats: Seats, people: tuple[Person, ...]
) -> None:
    await seats.take(people, 2)
    assert list(seats.session.seating.at) == [1, 2]
    with pytest.raises(NotPossibleError, match="seats-few-tables"):
        await seats.take(people, 5)


async def test_two_change_places_and_back(
    seats: Seats, room: Room, db_path: Path, people: tuple[Person, ...]
) -> None:
    await seats.take(people[:8])
    before = seats.session.seating
    one, other = before.at[1][0], before.at[2][0]
    await seats.swap(one, other)
    after = seats.session.seating
    assert (after.tables[one], after.tables[other]) == (2, 1)
    assert on_disk(room, db_path) == after
    await seats.undo()
    assert seats.session.seating == before
    assert on_disk(room, db_path) == before


async def test_somebody_goes_to_another_table(seats: Seats, people: tuple[Person, ...]) -> None:
    await seats.take(people[:8])
    who = seats.session.seating.at[1][0]
    await seats.move(who, 3)
    assert [len(there) for there in seats.session.seating.at.values()] == [1, 2, 3, 2]
    with pytest.raises(NotPossibleError, match="seats-same-table"):
        await seats.move(who, 3)
    with pytest.raises(NotPossibleError, match="seats-no-table"):
        await seats.move(who, 9)
    with pytest.raises(NotPossibleError, match="seats-gone"):
        await seats.move(8, 2)
    with pytest.raises(NotPossibleError, match="seats-same-table"):
        await seats.swap(who, who)


async def test_a_list_can_be_taken_back(seats: Seats, people: tuple[Person, ...]) -> None:
    """A wrong file read in haste does not cost the seats that stood."""
    assert not seats.can_undo
    await seats.take(people[:8])
    first = seats.session.seating
    await seats.take(people[8:20])
    await seats.undo()
    assert seats.session.seating == first
    await seats.undo()
    assert seats.session.seating == Seating()
    with pytest.raises(NotPossibleError, match="error-nothing-to-undo"):
        await seats.undo()


async def test_a_table_more_is_taken_into_account(
    seats: Seats, room: Room, people: tuple[Person, ...]
) -> None:
    await seats.take(people[:10])
    await room.engine.add_table()
    await seats.mix_again()
    assert [len(there) for there in seats.session.seating.at.values()] == [2] * 5


async def test_after_a_restart_everything_is_there(
    house: LocalHouse, room: Room, people: tuple[Person, ...]
) -> None:
    await room.engine.seats.take(people)
    await room.engine.seats.swap(0, next(w for w in range(130) if _apart(room, w)))
    seated = room.engine.session.seating
    again = await house.open_again(room.engine.session.reference)
    assert again.engine.session.seating == seated


def _apart(room: Room, who: int) -> bool:
    tables = room.engine.session.seating.tables
    return tables[who] != tables[0]


async def test_removed_names_leave_no_byte(
    seats: Seats, house: LocalHouse, room: Room, db_path: Path, people: tuple[Person, ...]
) -> None:
    """Nor do those of an earlier list, of people who were moved, or of a list that shrank."""
    await seats.take([Person(f"Qvintus{n:03} Lista", "Talo", "kokki") for n in range(600)])
    await seats.take(people)
    await seats.swap(*(seats.session.seating.at[table][0] for table in (1, 2)))
    await seats.undo()
    await room.engine.go_to(1)
    assert b"Xerxes001" in raw(db_path)
    seated = seats.session.seating
    await seats.remove_names()
    for name in (b"Xerxes", "Öhqvist".encode(), b"Qvintus"):
        assert name not in raw(db_path)
    kept = seats.session.seating
    assert (kept.tables, kept.has_names) == (seated.tables, False)
    assert [one.organisation for one in kept.people] == [one.organisation for one in people]
    assert not seats.can_undo
    assert on_disk(room, db_path) == kept
    await house.leave_room()
    assert b"Xerxes" not in raw(db_path)


async def test_names_of_another_session_stay(
    house: LocalHouse, room: Room, db_path: Path, people: tuple[Person, ...]
) -> None:
    workshop, details = room.engine.session.workshop, room.engine.session.details
    await room.engine.seats.take(people)
    first = room.engine.session.reference
    other = await house.open_new(workshop, details, [("", "")])
    await other.engine.seats.take([Person("Yngve Henkilö", "Talo", "kokki")])
    await other.engine.seats.remove_names()
    assert b"Yngve" not in raw(db_path)
    assert read_session(db_path, first).seating.people == people
    assert not on_disk(other, db_path).has_names


async def test_a_reader_only_puts_off_the_end_of_the_log(
    house: LocalHouse,
    workshop: Workshop,
    details: Details,
    db_path: Path,
    people: tuple[Person, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The names are removed all the same; the log goes when the file is closed."""
    monkeypatch.setattr("sessions.database.PATIENCE", 0.1)
    room = await house.open_new(workshop, details, [("", "")])
    await room.engine.seats.take(people)
    with closing(open_reader(db_path)) as db:
        reading = db.query("select * from people")
        next(reading)
        await room.engine.seats.remove_names()
        assert not room.engine.session.seating.has_names
        reading.close()
    await house.leave_room()
    assert b"Xerxes" not in raw(db_path)


async def test_names_go_nowhere_else(
    seats: Seats,
    room: Room,
    db_path: Path,
    people: tuple[Person, ...],
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    """Not into what happened, not into the log of the program, not into any export."""
    caplog.set_level(logging.DEBUG)
    await seats.take(people)
    await seats.move(0, 4 if seats.session.seating.tables[0] != 4 else 1)
    await seats.undo()
    await room.engine.go_to(4)
    asked = room.engine.session.exercise
    assert asked is not None
    await room.engine.give_answer(
        1, asked.questions[0].name, {"text": "Lupaus"}, exercise=asked.name, given_by=GivenBy.PHONE
    )
    await room.engine.end()
    with closing(open_reader(db_path)) as db:
        details = [row["details"] for row in db.query("select details from happenings")]
        assert [json.loads(each) for each in details]
        assert "Xerxes" not in "".join(details)
        tables = [name for name in db.table_names() if name != "people"]
        for table in (*tables, *db.view_names()):
            assert "Xerxes" not in str(list(db.query(f"select * from {table}"))), table
    summaries = [summarise(room.engine.session)]
    for form in FORMATS:
        for audience in AUDIENCES:
            made = await asyncio.to_thread(write, summaries, Translator("fi"), form, audience)
            assert "Xerxes" not in _read(made, form, tmp_path), (form, audience)
    assert "Xerxes" not in caplog.text + repr(room.engine.session)


def _read(made: bytes, form: str, folder: Path) -> str:
    """All text in an export."""
    file = folder / f"made.{form}"
    file.write_bytes(made)
    if form == "pdf":
        return run("pdftotext", file, "-")
    if form in ("docx", "xlsx"):
        return run("unzip", "-p", file)
    return made.decode()
