"""A session of each kind that papers are made of."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from sessions.model import Session
from sessions.prints import Wishes, write_paper
from tests.sessions.exports.poppler import run
from tui.house import Room

Pages = Callable[..., list[str]]
"""The words on each page of a paper, as poppler reads them."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "paper.pdf"


@pytest.fixture
def pages(file: Path) -> Pages:
    """Writes a paper into `file` and reads its pages."""

    def read(paper: str, subject: Session, *languages: str, **wishes: object) -> list[str]:
        made = write_paper(paper, subject, languages or ("fi",), replace(Wishes(), **wishes))  # type: ignore[arg-type]
        file.write_bytes(made)
        return run("pdftotext", "-raw", file, "-").split("\f")[:-1]

    return read


@pytest.fixture
def session(room: Room) -> Session:
    """Before the day: four tables, no answers."""
    return room.engine.session
