"""What happens to the laptop: another address, no network, a sleep."""

import time
from dataclasses import replace

import pytest

from tests.tui.facilitator import SitDown
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.widgets.qr import QRCode

SIZES = ((80, 24), (120, 40), (200, 60))


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.watch.LOOK_AGAIN", 0.1)


def move(house: LocalHouse, address: str, *, reachable: bool = True) -> None:
    """The laptop is found elsewhere from now on."""
    assert house.room is not None
    room = replace(house.room, address=address, reachable=reachable)
    house.room = room


@pytest.mark.parametrize("size", SIZES)
async def test_another_address_is_told_once_and_the_code_follows(
    sit_down: SitDown, house: LocalHouse, room: Room, size: tuple[int, int]
) -> None:
    move(house, "http://192.168.10.24:8765")
    async with sit_down(size=size) as f:
        await f.sees("http://192.168.10.24:8765")
        before = f.screen.query_one("#code", QRCode).render_line(6).text
        move(house, "http://10.0.0.7:8765")
        await f.sees("Osoite vaihtui: http://10.0.0.7:8765. QR-koodi on uusi.")
        await f.waits(lambda: f.screen.query_one("#code", QRCode).render_line(6).text != before)
        await f.sees("Mukana 0/4")
        await f.pilot.pause(0.5)
        assert len(f.app._notifications) == 1


async def test_it_is_told_in_the_room_too(sit_down: SitDown, house: LocalHouse, room: Room) -> None:
    await room.engine.next()
    move(house, "http://192.168.10.24:8765")
    async with sit_down() as f:
        await f.sees("Vaihe 1 / 9")
        move(house, "http://10.0.0.7:8765")
        await f.sees("Osoite vaihtui: http://10.0.0.7:8765")


@pytest.mark.parametrize("step", [0, 2])
async def test_no_network_is_said_and_that_it_is_back(
    sit_down: SitDown, house: LocalHouse, room: Room, step: int
) -> None:
    await room.engine.go_to(step)
    move(house, "http://192.168.10.24:8765")
    async with sit_down(size=(120, 40)) as f:
        await f.sees("8765" if not step else "Vaihe 2 / 9")
        assert "Ei verkkoa!" not in f.text
        move(house, "http://127.0.0.1:8765", reachable=False)
        await f.sees("Verkko katosi", "Ei verkkoa!")
        move(house, "http://127.0.0.1:8765")
        await f.sees("Verkko palasi")
        await f.sees_no("Ei verkkoa!")


async def test_a_sleep_is_told_with_how_long_it_was(
    sit_down: SitDown, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The wall clock has gone on, the program has not."""
    await room.engine.next()
    wall = time.time
    async with sit_down() as f:
        await f.sees("Vaihe 1 / 9")
        await f.pilot.pause(0.3)
        assert "unessa" not in f.text
        monkeypatch.setattr("tui.watch.time.time", lambda: wall() + 12 * 60)
        await f.sees("Kone oli unessa 12 minuuttia.")
