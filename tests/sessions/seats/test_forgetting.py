"""What is left of names on the disk after many lists: nothing, whatever the pages looked like."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from exercises.model import Workshop
from sessions.clock import now
from sessions.database import open_database
from sessions.events import SessionCreated
from sessions.ids import new_id
from sessions.model import Details, Session
from sessions.seats.events import NamesRemoved, SeatsTaken
from sessions.seats.people import Person, Seating
from sessions.store import write_events


def seated(chance: Random) -> Seating:
    """A list of some length, with names of some length."""
    people = tuple(
        Person("Xerxes" * chance.randrange(1, 6), "Talo " * chance.randrange(1, 9), "kokki")
        for _ in range(chance.randrange(1, 300))
    )
    return Seating(people, (1,) * len(people))


@pytest.mark.parametrize("seed", [6, 7])
def test_pages_keep_nothing_between_their_rows(
    db_path: Path, workshop: Workshop, details: Details, seed: int
) -> None:
    """Deleting rows is not enough: pages that were balanced keep copies of what has moved on."""
    chance = Random(seed)
    sessions = [
        Session(new_id(), f"s{number}", workshop, details, now(), {}, ()) for number in range(3)
    ]
    sessions = [replace(session, workshop=replace(workshop, steps=())) for session in sessions]
    with closing(open_database(db_path)) as db:
        write_events(db, [(session, SessionCreated(now(), session)) for session in sessions])
        for _ in range(12):
            place = chance.randrange(3)
            event = SeatsTaken(now(), seated(chance))
            sessions[place] = event.after(sessions[place])
            write_events(db, [(sessions[place], event)])
        for session in sessions:
            removed = NamesRemoved(now())
            write_events(db, [(removed.after(session), removed)])
        files = [*db_path.parent.glob(f"{db_path.name}*")]
        assert len(files) == 3  # the log is there still, and empty
        for file in files:
            assert b"Xerxes" not in file.read_bytes()
