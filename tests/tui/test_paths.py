"""Where things are kept, and writing whole files."""

import errno
import os
from pathlib import Path

import pytest

from sessions.errors import FileError
from tui import paths


def test_the_database_is_the_chosen_one_else_of_the_environment_else_the_users(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert paths.database_file() == tmp_path / "data" / "paja" / "paja.db"
    monkeypatch.setenv("PAJA_DB", "/elsewhere/x.db")
    assert paths.database_file() == Path("/elsewhere/x.db")
    assert paths.database_file("y.db") == Path("y.db")
    assert paths.database_file("~/y.db") == tmp_path / "home" / "y.db"


def test_asking_makes_no_folders(tmp_path: Path) -> None:
    for place in (
        paths.settings_file,
        paths.log_file,
        paths.documents_folder,
        paths.workshops_folder,
    ):
        assert place().is_relative_to(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_written_whole_into_a_new_folder(tmp_path: Path) -> None:
    file = tmp_path / "new" / "summary.md"
    paths.write_whole(file, b"one")
    paths.write_whole(file, b"two")
    assert file.read_bytes() == b"two"
    assert list(file.parent.iterdir()) == [file]


def test_the_file_behind_a_link_is_written(tmp_path: Path) -> None:
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_bytes(b"before")
    link.symlink_to(file)
    paths.write_whole(link, b"after")
    assert link.is_symlink()
    assert file.read_bytes() == b"after"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_a_device_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    paths.write_whole(pipe, b"through")
    assert os.read(reader, 100) == b"through"
    os.close(reader)
    assert pipe.is_fifo()


def test_what_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "file").write_bytes(b"x")
    for place in (folder, tmp_path / "file" / "below"):
        with pytest.raises(FileError) as told:
            paths.write_whole(place, b"data")
        assert told.value.values["path"] == str(place)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder"]


def test_a_full_disk_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "summary.md"
    file.write_bytes(b"before")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(FileError) as told:
        paths.write_whole(file, b"after")
    assert told.value.values["reason"] == "No space left on device"
    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]
