"""Saving workshops as files, and packing them."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from exercises.errors import PackageError
from exercises.library import Library, read_example, read_workshop_file
from exercises.packages import look_into, pack, save
from tests.exercises.workshop_files import WORKSHOP

# -- saving ----------------------------------------------------------------------------------


def test_a_saved_workshop_is_found(tmp_path: Path) -> None:
    """In a folder that is made if need be; nothing else is left in it."""
    folder = tmp_path / "tieto" / "työpajat"
    workshop = read_example("sv")
    path = save(workshop, folder)
    assert path == folder / "example.toml"
    assert list(folder.iterdir()) == [path]
    assert Library(folder).workshop("example") == workshop


def test_another_of_the_same_name_is_kept(tmp_path: Path) -> None:
    path = save(read_example("fi"), tmp_path)
    before = path.read_bytes()
    with pytest.raises(PackageError) as taken:
        save(read_example("sv"), tmp_path)
    assert (taken.value.code, taken.value.values) == ("package-taken", {"name": "example"})
    assert path.read_bytes() == before
    save(read_example("sv"), tmp_path, again=True)
    assert path.read_bytes() != before


def test_what_was_written_by_hand_stays_as_it_is(tmp_path: Path) -> None:
    path = save(read_example("fi"), tmp_path, "# neuvo\n" + WORKSHOP)
    assert path.read_text("utf-8") == "# neuvo\n" + WORKSHOP


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "tiedosto").touch()
    for deed in (save, pack):
        with pytest.raises(PackageError) as refused:
            deed(read_example("fi"), tmp_path / "tiedosto" / "x")
        assert refused.value.code == "package-file"
    assert [entry.name for entry in tmp_path.iterdir()] == ["tiedosto"]


# -- packing ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", Library().names)
def test_a_package_holds_all_that_is_needed(name: str, tmp_path: Path) -> None:
    workshop = Library().workshop(name)
    package = tmp_path / f"{name}.paja"
    pack(workshop, package)
    assert look_into(package) == workshop
    assert list(tmp_path.iterdir()) == [package]
    with ZipFile(package) as opened:
        assert opened.namelist() == ["paja.json", "workshop.toml"]
        written = opened.read("workshop.toml")
    assert read_workshop_file(Path(f"{name}.toml"), Path("nowhere"), written) == workshop


def test_the_same_workshop_is_the_same_package(tmp_path: Path) -> None:
    one, other = tmp_path / "1.paja", tmp_path / "2.paja"
    for package in (one, other):
        pack(read_example("fi"), package)
    assert one.read_bytes() == other.read_bytes()
