"""Files that are damaged, foreign, old or new."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from sessions import archive
from sessions.database import check_database, open_database
from sessions.errors import DatabaseError
from sessions.migrations import STEPS, schema


def damaged(path: Path) -> None:
    open_database(path).close()
    content = bytearray(path.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start : start + 200] = b"\xff" * 200
    path.write_bytes(content)


def garbage(path: Path) -> None:
    path.write_text("tämä on kauppalista, ei tietokanta\n" * 100)


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("create table recipes (name)")
        db.commit()


def newer(path: Path) -> None:
    db = open_database(path)
    db.execute(
        "insert into _sqlite_migrations (migration_set, name, applied_at)"
        " values ('paja', 'm999_future', '2030-01-01')"
    )
    db.close()


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (damaged, "error-database-damaged"),
        (garbage, "error-database-damaged"),
        (foreign, "error-database-foreign"),
        (newer, "error-database-newer"),
    ],
)
def test_unusable_files_are_left_alone(
    db_path: Path, make: Callable[[Path], None], code: str
) -> None:
    """They are named for what they are, and not a byte changes."""
    make(db_path)
    before = db_path.read_bytes()
    for look in (open_database, check_database, archive.list_sessions):
        with pytest.raises(DatabaseError) as refused:
            look(db_path)
        assert refused.value.code == code
    assert db_path.read_bytes() == before
    assert not list(db_path.parent.glob("*.before-*"))


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    """A path that can't be a file says so."""
    with pytest.raises(DatabaseError, match="error-database-path"):
        open_database(tmp_path)


def test_an_upgrade_keeps_the_old_file(db_path: Path) -> None:
    """Before a pending step is applied, the file is copied aside as it was."""
    open_database(db_path).close()
    with closing(sqlite3.connect(db_path)) as db:
        db.executescript(
            "drop view rating_summary; drop view idea_summary; drop view current_answers;"
            "delete from _sqlite_migrations where name = 'm003_summaries'"
        )
        db.commit()
    upgraded = open_database(db_path)
    assert "idea_summary" in upgraded.view_names()
    upgraded.close()
    with closing(sqlite3.connect(f"{db_path}.before-3")) as old:
        views = old.execute("select count(*) from sqlite_master where type = 'view'").fetchone()
        assert views == (0,)


def test_settings_of_the_writing_connection(db_path: Path) -> None:
    """Acknowledged means on disk: full sync; and foreign keys hold."""
    with closing(open_database(db_path)) as db:
        assert db.execute("pragma synchronous").fetchone() == (2,)
        assert db.execute("pragma foreign_keys").fetchone() == (1,)
        assert db.execute("pragma journal_mode").fetchone() == ("wal",)


def test_every_step_is_known() -> None:
    """The list of steps and the migrations are the same."""
    assert tuple(step.name for step in schema._migrations) == STEPS


def test_paths_with_odd_signs(tmp_path: Path) -> None:
    """A question mark, a hash, a space or an ä in the path changes nothing."""
    path = tmp_path / "työ paja?#%20.db"
    open_database(path).close()
    assert archive.list_sessions(path) == ()
    assert path.is_file()


@pytest.mark.parametrize("look", [open_database, check_database, archive.list_sessions])
def test_a_file_in_use_is_not_damaged(
    db_path: Path, look: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program that keeps the file for itself is named as what it is."""
    open_database(db_path).close()
    monkeypatch.setattr("sessions.database.PATIENCE", 0.05)
    with closing(sqlite3.connect(db_path)) as other:
        other.execute("pragma journal_mode = delete")
        other.execute("begin exclusive")
        with pytest.raises(DatabaseError) as refused:
            look(db_path)
    assert refused.value.code == "error-database-busy"
    look(db_path)


@pytest.mark.parametrize("look", [open_database, check_database])
def test_an_old_sqlite(
    db_path: Path, look: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the operators that the store writes with, nothing is touched."""
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 37, 2))
    with pytest.raises(DatabaseError, match="error-sqlite-old") as refused:
        look(db_path)
    assert refused.value.values["needed"] == "3.38"
    assert not db_path.exists()
