"""What leaves the room as files: none that somebody has worked on is ever replaced."""

import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from exercises.model import Workshop
from sessions.model import Details, Session
from sessions.opening import open_new
from sessions.prints import Wishes
from tui.cli.sending import FORMATS, write_for_leaders, write_one, write_printed


@pytest.fixture
async def session(db_path: Path, workshop: Workshop, details: Details) -> Session:
    """One that nobody has answered in."""
    engine, writer = await open_new(db_path, workshop, details, [("Kokit", ""), ("", "")])
    await writer.close()
    return engine.session


def typed_into(file: Path) -> bytes:
    """Type something into the first sheet, as the leaders do; what is in the file then."""
    book = load_workbook(file)
    book.worksheets[0]["A1"] = "Hyväksytty"
    book.save(file)
    return file.read_bytes()


def leaders(session: Session, documents: Path) -> Path:
    return write_for_leaders(session, "fi", documents, _nobody)


def _nobody(done: int, papers: int) -> None:
    """Is told how far the writing is."""


def made_earlier(file: Path) -> None:
    """Let an office file say that it was made in another year."""
    with ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    about = parts["docProps/core.xml"]
    parts["docProps/core.xml"] = re.sub(rb">20\d\d-", b">2001-", about)
    assert parts["docProps/core.xml"] != about
    with ZipFile(file, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)


def test_again_the_same_stays_under_its_name(session: Session, tmp_path: Path) -> None:
    """Also where a file says when it was made."""
    folder = leaders(session, tmp_path)
    for form in ("docx", "xlsx"):
        made_earlier(folder / f"{folder.name}.{form}")
    assert leaders(session, tmp_path) == folder
    assert sorted(file.suffix[1:] for file in folder.iterdir()) == sorted(FORMATS)
    assert list(tmp_path.glob("2026*")) == [folder]


def test_what_the_leaders_typed_is_never_replaced(session: Session, tmp_path: Path) -> None:
    """Each time into a new folder, whole."""
    first = leaders(session, tmp_path)
    sheet = first / f"{first.name}.xlsx"
    typed = typed_into(sheet)
    second = leaders(session, tmp_path)
    assert second.name == f"{first.name}-2"
    assert {file.name for file in second.iterdir()} == {file.name for file in first.iterdir()}
    (second / f"{first.name}.docx").write_bytes(b"edited")
    assert leaders(session, tmp_path).name == f"{first.name}-3"
    assert sheet.read_bytes() == typed
    assert (second / f"{first.name}.docx").read_bytes() == b"edited"


@pytest.mark.parametrize("form", ["docx", "xlsx", "md"])
def test_a_changed_file_stays_and_the_new_one_goes_beside_it(
    session: Session, tmp_path: Path, form: str
) -> None:
    first = write_one([session], form, "leaders", "fi", tmp_path)
    assert write_one([session], form, "leaders", "fi", tmp_path) == first
    changed = typed_into(first) if form == "xlsx" else first.read_bytes()[:-9]
    first.write_bytes(changed)
    second = write_one([session], form, "leaders", "fi", tmp_path)
    assert second == tmp_path / f"{first.stem}-2.{form}"
    assert first.read_bytes() == changed
    assert second.exists()


def test_a_folder_of_that_name_is_in_nobodys_way(session: Session, tmp_path: Path) -> None:
    name = write_one([session], "md", "leaders", "fi", tmp_path / "elsewhere").name
    (tmp_path / name).mkdir()
    assert write_one([session], "md", "leaders", "fi", tmp_path).stem.endswith("-2")


def test_a_paper_with_other_wishes_goes_beside_the_first(session: Session, tmp_path: Path) -> None:
    """Cards that were printed before the address was known are another paper."""
    plain = write_printed(session, "cards", ["fi"], Wishes(), tmp_path)
    assert write_printed(session, "cards", ["fi"], Wishes(), tmp_path) == plain
    found = write_printed(session, "cards", ["fi"], Wishes(address="http://10.0.0.2"), tmp_path)
    assert found == plain.with_stem(f"{plain.stem}-2")
