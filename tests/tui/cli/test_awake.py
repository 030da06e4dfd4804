"""The computer is asked to stay awake while a room is open, and no longer."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from exercises.model import Workshop
from sessions.model import Details
from tui.cli.awake import Awake
from tui.cli.house import LocalHouse, Where


class Desktop:
    """A desktop that grants the wish, or not."""

    def __init__(self, *, grants: bool) -> None:
        self._grants = grants
        self.asked = threading.Event()
        self.released = threading.Event()

    @contextmanager
    def presenting(self, *, on_fail: str) -> Iterator[SimpleNamespace]:
        assert on_fail == "pass"
        self.asked.set()
        yield SimpleNamespace(active=self._grants)
        self.released.set()


def sit_at(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    monkeypatch.setattr("wakepy.keep.presenting", desktop.presenting)
    return desktop


async def test_as_long_as_the_room_is_open(
    house: LocalHouse, workshop: Workshop, details: Details, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = sit_at(Desktop(grants=True), monkeypatch)
    there = LocalHouse(house.path, Where("127.0.0.1", 0), stay_awake=True)
    await there.open_new(workshop, details, [("", "")])
    assert desktop.asked.wait(5)
    found = {finding.name: finding.code for finding in await there.check()}
    assert found["sleep"] == "doctor-sleep-kept"
    assert not desktop.released.is_set()
    await there.leave_room()
    assert desktop.released.wait(5)


async def test_a_preview_or_a_test_asks_for_nothing(
    house: LocalHouse, workshop: Workshop, details: Details, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = sit_at(Desktop(grants=True), monkeypatch)
    await house.open_new(workshop, details, [("", "")])
    await house.leave_room()
    assert not desktop.asked.is_set()


def test_a_refusal_is_told_and_nothing_waits_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = sit_at(Desktop(grants=False), monkeypatch)
    awake = Awake()
    awake.begin()
    assert not awake.works(5)
    assert desktop.released.wait(5)
    awake.end()


def test_a_desktop_that_fails_is_not_raised(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*, on_fail: str) -> None:
        raise OSError("no bus")

    monkeypatch.setattr("wakepy.keep.presenting", fail)
    awake = Awake()
    awake.begin()
    assert not awake.works(5)
    assert "could not be asked to stay awake" in caplog.text
