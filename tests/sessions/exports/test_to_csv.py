"""Rows as a file that Excel opens right, that reads back whole, and that harms nobody."""

import csv
import io
import os
from dataclasses import replace
from pathlib import Path

import pytest

from sessions.exports import to_csv
from sessions.exports.rows import COLUMNS
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import summarise
from tests.sessions.exports.tame import tamed

GOLDEN = Path(__file__).parent / "golden"


def made(session: Session, audience: str = "record", language: str = "fi") -> bytes:
    return to_csv.write([summarise(session, language)], audience, Translator(language))


def rows(data: bytes, delimiter: str = ";") -> list[list[str]]:
    file = io.StringIO(data.decode("utf-8-sig"), newline="")
    return list(csv.reader(file, delimiter=delimiter, strict=True))


@pytest.mark.parametrize(
    ("audience", "language"),
    [("leaders", "fi"), ("leaders", "sv"), ("leaders", "en"), ("record", "fi"), ("tables", "fi")],
)
def test_the_file_is_as_it_was_read(grouped: Session, audience: str, language: str) -> None:
    """Set UPDATE_EXPORTS to write the files anew, then read them."""
    written = made(tamed(grouped), audience, language)
    file = GOLDEN / f"grouped.{audience}.{language}.csv"
    if "UPDATE_EXPORTS" in os.environ:
        file.write_bytes(written)
    assert written.decode() == file.read_bytes().decode()


@pytest.mark.parametrize(("language", "delimiter"), [("fi", ";"), ("sv", ";"), ("en", ",")])
def test_a_spreadsheet_of_the_country_opens_it(
    everything: Session, language: str, delimiter: str
) -> None:
    data = made(everything, language=language)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") == len(rows(data, delimiter))
    assert {len(row) for row in rows(data, delimiter)} == {len(COLUMNS)}


def test_the_first_columns_are_those_of_before(grouped: Session) -> None:
    heading = rows(made(grouped, language="en"), ",")[0]
    assert ";".join(heading[:20]) == (
        "Session;Name;Date;Place;Unit;Workshop;Step;Exercise;Question;Kind;Table number;Table;"
        "Answer;Now;Target;Gap;Status;Figure;Box;People"
    )


def test_no_cell_is_a_formula(everything: Session) -> None:
    cells = [cell for row in rows(made(everything)) for cell in row]
    figures = [cell for cell in cells if cell.lstrip("-").isdigit()]
    assert "'=1+1" in cells
    assert "'@lepoa" in cells
    assert "'-10 % odotusta" in cells
    assert "-1" in figures
    texts = [cell for cell in cells if cell not in figures]
    assert not [cell for cell in texts if cell[:1] in set("=+-@＝＋－＠\t\r")]


def test_a_text_of_several_lines_reads_back_whole(grouped: Session) -> None:
    """Nobody can send one as yet, but a spreadsheet must not fall apart over it."""
    words = 'Ensin; sitten "lopuksi"\n=1+1, ja rivi'
    details = replace(grouped.details, name=words)
    assert {row[1] for row in rows(made(replace(grouped, details=details)))[1:]} == {words}


def test_several_sessions_stand_under_one_heading(grouped: Session, session: Session) -> None:
    t = Translator("fi")
    both = rows(to_csv.write([summarise(grouped), summarise(session)], "leaders", t))
    one, other = rows(made(grouped, "leaders")), rows(made(session, "leaders"))
    assert both == [*one, *other[1:]]


def test_two_runs_write_the_same(everything: Session) -> None:
    assert made(everything) == made(everything)
