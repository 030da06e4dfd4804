"""`paja export` for an audience, of several sessions, and what it says when that can't be."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from exercises.library import Library
from exercises.model import Workshop
from sessions.model import Details, GivenBy
from tests.tui.cli.running import Paja
from tui.cli.house import LocalHouse

Play = Callable[..., Awaitable[str]]
ROOT = Path(__file__).parents[3]


@pytest.fixture
def play(house: LocalHouse, workshop: Workshop, details: Details) -> Play:
    """Plays a session in which table 1 says one thing; its reference."""

    async def call(
        said: str, day: date, unit: str = "Ruokapalvelut", language: str = "fi", siblings: str = ""
    ) -> str:
        about = replace(details, name=said.title(), date=day, unit=unit, language=language)
        room = await house.open_new(workshop, about, [("", ""), ("", siblings)])
        await room.engine.go_to(2)
        await room.engine.give_answer(
            1, "now", {"lines": [said]}, exercise="customers", given_by=GivenBy.PHONE
        )
        await house.leave_room()
        return room.engine.session.reference

    return call


@pytest.fixture
async def three(play: Play) -> tuple[str, str, str]:
    """Three sessions, played in another order than their dates."""
    later = await play("myöhempi", date(2026, 9, 2), siblings="Siivous")
    first = await play("ensin", date(2026, 8, 31))
    middle = await play("keskellä", date(2026, 9, 1), unit="Hallinto")
    return first, middle, later


def told(page: str) -> list[str]:
    """What the tables said, in the order of the paper, each as often as it stands there."""
    return re.findall(r"^- (ensin|keskellä|myöhempi) ", page, re.MULTILINE)


async def test_the_leaders_read_it_unless_another_is_said(
    paja: Paja, db_path: Path, play: Play
) -> None:
    await play("ensin", date(2026, 9, 1))
    leaders = paja("export", "last", "--db", str(db_path)).out
    assert leaders == paja("export", "last", "--for", "leaders", "--db", str(db_path)).out
    assert leaders.startswith("# Kooste: Ensin\n\nJohtoryhmälle\n")
    for audience, title in (("record", "# Tallenne: Ensin"), ("tables", "# Mitä sanoimme: Ensin")):
        made = paja("export", "last", "--for", audience, "--db", str(db_path)).out
        assert made.startswith(title)


async def test_several_sessions_stand_in_one_paper_the_earliest_first(
    paja: Paja, db_path: Path, three: tuple[str, str, str]
) -> None:
    first, middle, later = three
    page = paja("export", later, first.upper(), "last", middle, "--db", str(db_path)).out
    assert page.startswith("# Kooste 3 tilaisuudesta\n")
    assert told(page) == ["ensin", "keskellä", "myöhempi"]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ((), ["ensin", "keskellä", "myöhempi"]),
        (("--since", "2026-09-01"), ["keskellä", "myöhempi"]),
        (("--since", "1.9.2026"), ["keskellä", "myöhempi"]),
        (("--since=2026-9-2",), ["myöhempi"]),
        (("--unit", "hallinto"), ["keskellä"]),
        (("--unit", " SIIVOUS "), ["myöhempi"]),
        (("--unit", "Ruokapalvelut", "--since", "1.9.2026"), ["myöhempi"]),
    ],
)
async def test_secretaries_take_all_since_a_day_and_of_a_unit(
    paja: Paja,
    db_path: Path,
    three: tuple[str, str, str],
    options: tuple[str, ...],
    found: list[str],
) -> None:
    page = paja("export", "--all", *options, "--db", str(db_path)).out
    assert told(page) == found


@pytest.mark.parametrize(
    ("words", "error"),
    [
        ((), "paja sessions"),
        (("--since", "1.9.2026"), "--all"),
        (("last", "--unit", "Hallinto"), "--all"),
        (("--all", "last"), "--all"),
        (("--all", "--unit", "Siivo"), "--unit"),
        (("--all", "--since", "2027-01-01"), "--since"),
        (("--all", "--since", "31.2.2026"), "31.2.2026"),
        (("--all", "--since", "1/9/2026"), "2026-09-01"),
        (("last", "nosuch"), "nosuch"),
        (("last", "--for", "press"), "leaders, record, tables"),
        (("last", "--format", "odt"), "docx, xlsx, pdf, html, md, csv, json"),
    ],
)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_what_cannot_be_is_told_in_one_line_with_the_way_out(
    paja: Paja, db_path: Path, play: Play, words: tuple[str, ...], error: str, language: str
) -> None:
    await play("ensin", date(2026, 9, 1))
    ended = paja("export", *words, "--db", str(db_path), "--lang", language)
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert error in ended.err


def test_without_sessions_it_says_how_to_begin(paja: Paja, db_path: Path) -> None:
    ended = paja("export", "--all", "--db", str(db_path), "--lang", "en")
    assert ended == (2, "", "There are no sessions yet. Start one with paja.\n")
    assert not db_path.exists()


async def test_a_language_that_a_workshop_lacks_is_told(
    paja: Paja, db_path: Path, house: LocalHouse, details: Details, tmp_path: Path
) -> None:
    only_finnish = tmp_path / "own" / "suomeksi.toml"
    only_finnish.parent.mkdir()
    only_finnish.write_text(
        'title.fi = "Oma"\npurpose.fi = "Kokeeksi."\n[[steps]]\nname = "ideat"\nminutes = 5\n'
        'title.fi = "Ideat"\nwords.fi = "Mitä?"\n[[steps.questions]]\nname = "q"\ntype = "lines"\n'
        'label.fi = "Mitä?"\n'
    )
    await house.open_new(Library(only_finnish.parent).workshop("suomeksi"), details, [("", "")])
    await house.leave_room()
    ended = paja("export", "last", "--db", str(db_path), "--lang", "sv")
    assert (ended.code, ended.out) == (2, "")
    assert "suomeksi" in ended.err
    assert "fi" in ended.err
    assert paja("export", "last", "--db", str(db_path)).code == 0


async def test_the_sessions_own_language_is_used_or_the_users(
    paja: Paja, db_path: Path, play: Play
) -> None:
    swedish = await play("ensin", date(2026, 9, 1), language="sv")
    assert paja("export", swedish, "--db", str(db_path)).out.startswith("# Sammanställning: ")
    await play("keskellä", date(2026, 9, 1), language="en")
    assert paja("export", "--all", "--db", str(db_path)).out.startswith("# Kooste 2 ")


@pytest.fixture
async def one(play: Play) -> str:
    """A session."""
    return await play("ensin", date(2026, 9, 1))


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no such terminals")
@pytest.mark.parametrize("form", ["docx", "pdf", "xlsx"])
def test_no_terminal_is_filled_with_what_it_cannot_show(db_path: Path, one: str, form: str) -> None:
    words = [sys.executable, "-m", "tui", "export", one, "--format", form, "--db", str(db_path)]
    terminal, inside = os.openpty()
    try:
        ran = subprocess.run(words, stdout=inside, stderr=subprocess.PIPE, cwd=ROOT, check=False)
    finally:
        os.close(inside)
        os.close(terminal)
    assert ran.returncode == 2
    assert "--output" in ran.stderr.decode()
    piped = subprocess.run(words, capture_output=True, cwd=ROOT, check=True).stdout
    assert piped.startswith(b"%PDF-" if form == "pdf" else b"PK")


async def test_a_folder_gets_a_name_that_says_what_is_in_it(
    paja: Paja, db_path: Path, three: tuple[str, str, str], tmp_path: Path
) -> None:
    for words in (("--all",), (three[0], "--for", "tables"), (three[0], "--format", "json")):
        assert paja("export", *words, "--output", str(tmp_path), "--db", str(db_path)).code == 0
    assert sorted(path.name for path in tmp_path.glob("2026*")) == [
        "2026-08-31-2026-09-02-3.md",
        f"2026-08-31-{three[0]}-tables.md",
        f"2026-08-31-{three[0]}.json",
    ]


async def test_the_database_is_only_read(
    paja: Paja, db_path: Path, three: tuple[str, str, str]
) -> None:
    db_path.chmod(0o444)
    before = db_path.read_bytes()
    data = paja("export", "--all", "--format", "json", "--db", str(db_path)).out
    assert json.loads(data)
    assert db_path.read_bytes() == before


async def test_what_is_still_open_is_said_beside_what_the_leaders_get(
    paja: Paja, db_path: Path, play: Play
) -> None:
    await play("ensin", date(2026, 9, 1))
    running = "Tilaisuus on käynnissä; vastauksia voi vielä tulla."
    silent = "Yksi pöytä ei ole vastannut mihinkään."
    ended = paja("export", "last", "--db", str(db_path))
    assert ended.err.splitlines() == [silent, running]
    assert running not in ended.out
    for audience in ("record", "tables"):
        assert paja("export", "last", "--for", audience, "--db", str(db_path)).err == ""
    await play("keskellä", date(2026, 9, 2))
    both = paja("export", "--all", "--db", str(db_path)).err.splitlines()
    assert both == [
        f"{name}: {words}" for name in ("Ensin", "Keskellä") for words in (silent, running)
    ]
