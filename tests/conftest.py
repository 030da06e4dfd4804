"""What every test starts from: a clean environment, a real database, a real room."""

import os
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from exercises.library import Library, read_workshop_file
from exercises.model import Workshop
from sessions.model import Details
from tui.cli.house import LocalHouse, Where
from tui.house import Room

# No test asserts a time, and a busy machine is no fault of the program's.
settings.register_profile("paja", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("paja")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of whoever runs the tests changes their result, and none of theirs is touched."""
    for name in [n for n in os.environ if n.startswith(("PAJA_", "LC_", "LANG"))]:
        monkeypatch.delenv(name)
    for name in ("NO_COLOR", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "TEXTUAL_ANIMATIONS": "none",
        "LANG": "fi_FI.UTF-8",
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_DOCUMENTS_DIR": str(tmp_path / "documents"),
    }.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def db_path(tmp_path: Path) -> Path:
    """Where a test's database will be; nothing is there yet."""
    return tmp_path / "paja.db"


@pytest.fixture
def workshop() -> Workshop:
    """The city's coaching half-day."""
    return Library().workshop("city-coaching")


@pytest.fixture
def every_type() -> Workshop:
    """A step for each question type, and for each way that items come from an earlier one."""
    return read_workshop_file(Path(__file__).parent / "every-type.toml")


@pytest.fixture
def details() -> Details:
    """What a facilitator says of a session."""
    return Details(
        name="Keittiöt ja siivous",
        unit="Ruokapalvelut",
        place="Kaupungintalo",
        date=date(2026, 11, 21),
        language="fi",
    )


@pytest.fixture
async def house(db_path: Path) -> AsyncIterator[LocalHouse]:
    """The program around the screens, on a free port of this computer."""
    house = LocalHouse(db_path, Where(host="127.0.0.1", port=0))
    yield house
    await house.leave_room()


@pytest.fixture
async def room(house: LocalHouse, workshop: Workshop, details: Details) -> Room:
    """An open room with four tables; the second has a name, the third a name and a unit."""
    tables = [("", ""), ("Kokit", ""), ("Siistijät", "Puhtaanapito"), ("", "")]
    return await house.open_new(workshop, details, tables)
