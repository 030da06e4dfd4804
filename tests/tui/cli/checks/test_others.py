"""Port, disk, database, clock and terminal; and that no check holds up the others."""

import os
import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from exercises.languages import LANGUAGES
from sessions.i18n import Translator
from sessions.web.adapters import adapters
from tui import finding
from tui.cli import checks
from tui.cli.awake import Awake
from tui.cli.checks import Surroundings, clock, database, disk, port, terminal
from tui.cli.house import LocalHouse
from tui.finding import Finding, State
from tui.house import Room

HELSINKI = timezone(timedelta(hours=2), "EET")


@pytest.fixture
def about(tmp_path: Path) -> Surroundings:
    """This computer, with no room open."""
    return Surroundings(
        database=tmp_path / "paja.db",
        documents=tmp_path / "documents",
        adapters=adapters(),
        host="127.0.0.1",
        port=0,
        public_url=None,
    )


def only(found: Iterator[Finding]) -> tuple[str, State]:
    (one,) = found
    return one.code.removeprefix("doctor-"), one.state


# -- the port --------------------------------------------------------------------------------


def test_a_free_port_and_a_busy_one(about: Surroundings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        taken = busy.getsockname()[1]
        there = replace(about, port=taken)
        assert only(port.look(there)) == ("port-other", State.WARNING)
        behind = replace(there, public_url="https://paja.example.org")
        assert only(port.look(behind)) == ("port-other", State.WRONG)
    assert only(port.look(there)) == ("port-free", State.OK)


def test_an_address_that_is_not_here(about: Surroundings) -> None:
    (found,) = port.look(replace(about, host="192.0.2.77"))
    assert (found.code, found.state) == ("error-address", State.WRONG)


async def test_the_port_of_an_open_room(about: Surroundings, room: Room, house: LocalHouse) -> None:
    there = replace(about, room=room)
    assert only(port.look(there)) == ("port-answers", State.OK)
    moved = replace(about, room=replace(room, port_wanted=8765))
    assert only(port.look(moved)) == ("port-other", State.WARNING)
    await house.leave_room()
    assert only(port.look(there)) == ("port-silent", State.WRONG)


# -- the disk and the database ---------------------------------------------------------------


def test_room_on_the_disk(about: Surroundings) -> None:
    """Folders that are not there yet are looked at where they would be made."""
    first, second = disk.look(about)
    assert (first.name, second.name) == ("disk", "documents")
    assert first.code == second.code == "doctor-disk-free"
    assert second.values["folder"] == str(about.documents)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything may be written")
def test_a_folder_that_can_not_be_written(about: Surroundings, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert [each.state for each in disk.look(about)] == [State.WRONG] * 2
    tmp_path.chmod(0o700)


async def test_the_database(about: Surroundings, house: LocalHouse, room: Room) -> None:
    assert only(database.look(replace(about, database=about.documents / "x.db"))) == (
        "database-new",
        State.OK,
    )
    (well,) = database.look(replace(about, database=house.path))
    assert (well.code, well.values["count"]) == ("doctor-database-well", 1)
    broken = about.database.with_name("broken.db")
    broken.write_bytes(b"no database" * 1000)
    (bad,) = database.look(replace(about, database=broken))
    assert (bad.code, bad.state) == ("error-database-damaged", State.WRONG)
    assert broken.read_bytes() == b"no database" * 1000


# -- the clock -------------------------------------------------------------------------------


def test_a_clock_behind_what_has_happened() -> None:
    noon = datetime(2026, 11, 22, 12, 0, tzinfo=HELSINKI)
    assert clock.told(noon, noon - timedelta(days=1)).state is State.OK
    assert clock.told(noon, noon + timedelta(minutes=1)).state is State.OK
    assert clock.told(noon, None).state is State.OK
    behind = clock.told(noon, noon + timedelta(hours=1))
    assert (behind.state, behind.code) == (State.WRONG, "doctor-clock-behind")


@pytest.mark.parametrize(
    ("zone", "called"),
    [
        (HELSINKI, "EET, UTC+2"),
        (timezone(timedelta(hours=5, minutes=30), "IST"), "IST, UTC+5:30"),
        (timezone(timedelta(hours=-3), "BRT"), "BRT, UTC-3"),
        (UTC, "UTC"),
    ],
)
def test_the_time_zone_is_named(zone: timezone, called: str) -> None:
    moment = datetime(2026, 11, 22, 12, 0, tzinfo=zone)
    assert clock.told(moment, None).values["zone"] == called


def test_the_newest_of_the_files(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for path, at in ((old, 1_000_000), (new, 2_000_000)):
        path.touch()
        os.utime(path, (at, at))
    newest = clock.newest(old, new, tmp_path / "none")
    assert newest is not None
    assert newest.timestamp() == 2_000_000
    assert clock.newest(tmp_path / "none") is None


# -- the terminal ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "state"),
    [((80, 24), State.OK), ((79, 24), State.WRONG), ((200, 23), State.WRONG)],
)
def test_the_size(size: tuple[int, int], state: State) -> None:
    assert terminal.told_size(*size).state is state


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, "all"),
        ({"WT_SESSION": "1"}, "all"),
        ({"TERM": "xterm-256color"}, "256"),
        ({"TERM": "xterm"}, "few"),
        ({}, "few"),
        ({"TERM": "dumb"}, "dumb"),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"}, "unwanted"),
    ],
)
def test_the_colours(environment: dict[str, str], code: str) -> None:
    assert terminal.told_colours(environment).code == f"doctor-colours-{code}"


@pytest.mark.parametrize(
    ("encoding", "state"),
    [
        ("utf-8", State.OK),
        ("UTF8", State.OK),
        ("cp65001", State.OK),
        ("cp1252", State.WARNING),
        ("ANSI_X3.4-1968", State.WARNING),
    ],
)
def test_the_letters(encoding: str, state: State) -> None:
    assert terminal.told_letters(encoding).state is state


# -- all together ----------------------------------------------------------------------------


async def test_everything_found_here_can_be_said_in_every_language(about: Surroundings) -> None:
    found = await checks.findings(about)
    assert {each.name for each in found} >= {"address", "port", "firewall", "power", "sleep"}
    assert {each.name for each in found} >= {"disk", "documents", "database", "clock", "blocks"}
    for language in LANGUAGES:
        t = Translator(language)
        for each in found:
            assert finding.named(each, t)
            assert finding.said(each, t)
            assert finding.advised(each, t) or not each.advice


async def test_a_check_that_hangs_or_fails_does_not_hold_up_the_rest(
    about: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hang(about: Surroundings) -> Iterator[Finding]:
        time.sleep(5)
        yield Finding("disk", State.OK, "doctor-terminal-none")

    def fail(about: Surroundings) -> Iterator[Finding]:
        raise OSError("a drive has gone")
        yield

    monkeypatch.setattr(checks, "PATIENCE", 0.2)
    monkeypatch.setattr(checks, "CHECKS", {"disk": hang, "clock": fail, "port": port.look})
    begun = time.monotonic()
    found = await checks.findings(about)
    assert time.monotonic() - begun < 3
    assert [(each.name, each.code) for each in found] == [
        ("disk", "doctor-late"),
        ("clock", "doctor-failed"),
        ("port", "doctor-port-free"),
    ]


def test_staying_awake_is_asked_for_and_never_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a desktop nobody grants it; it can be ended all the same."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    awake = Awake()
    awake.begin()
    assert awake.works(10) in (True, False)  # a Mac or Windows grants it
    awake.end()
