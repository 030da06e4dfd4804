"""Each export of a played workshop of the library, opened by a program that did not write it.

`python -m tests.load.exports` does the same with every workshop.
"""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.async_api import Browser

from exercises.languages import LANGUAGES
from exercises.library import Library
from sessions.exports.audiences import compose
from sessions.exports.document import Document, Listing, Quotes
from sessions.ledger import AUDIENCES, NOT_SENT, count
from sessions.model import Session
from sessions.summary import summarise
from tests.live import comparing
from tests.live.account import ALONE, read_account
from tests.live.exporting import OFFICE, OTHERS, Exported, export
from tests.live.playing import play

pytestmark = pytest.mark.live

WORKSHOP = "academy-experienced"
"""Rows, statements, ideas, a profile, proposals, and a figure from each person."""


@pytest.fixture(scope="module", params=LANGUAGES)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """In Swedish too few people answer what each answers by themselves."""
    folder = tmp_path_factory.mktemp("exports")
    database, workshop = folder / "paja.db", Library().workshop(WORKSHOP)
    session = asyncio.run(play(database, workshop, request.param, few=request.param == "sv"))
    (made,) = export([(session, read_account(database))], folder)
    return made


@pytest.mark.parametrize("form", [*OFFICE, *OTHERS])
@pytest.mark.parametrize("audience", AUDIENCES)
def test_everything_due_stands_once(exported: Exported, audience: str, form: str) -> None:
    assert not exported.wrong(audience, form)
