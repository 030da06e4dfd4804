"""The check over the lobby: what was found, a phone that tries, another address."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from sessions.qr import matrix
from sessions.web.adapters import Adapter, ranked
from tests.tui.facilitator import LARGE, SIZES, SitDown
from tui.cli import checks
from tui.cli.house import LocalHouse, Where
from tui.finding import Finding, State
from tui.house import Room
from tui.widgets.qr import MARGINS, QRCode

FOUND = (
    Finding("address", State.OK, "doctor-address-none"),
    Finding("power", State.WARNING, "doctor-power-battery", {"percent": 61}, "doctor-power-do"),
    Finding("database", State.WRONG, "error-database-damaged", {"path": "/x/[/b]paja.db"}),
)


@pytest.fixture(autouse=True)
def computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Always the same computer; what it is like is not looked at here."""

    async def findings(about: checks.Surroundings) -> tuple[Finding, ...]:
        return FOUND

    monkeypatch.setattr(checks, "findings", findings)


@pytest.fixture
def reachable(house: LocalHouse, room: Room) -> Room:
    """The room with an address that phones reach, as far as the screen knows."""
    house.room = replace(room, address="http://192.168.1.5:8765", reachable=True)
    return house.room


@pytest.mark.parametrize("size", SIZES)
async def test_what_needs_hands_stands_first(
    sit_down: SitDown, reachable: Room, size: tuple[int, int]
) -> None:
    async with sit_down("fi", size) as f:
        await f.press("t")
        await f.sees("Onko kaikki valmista?", "Yksi asia on vialla", "✗ vialla", "Tietokanta")
        assert f.text.index("✗ vialla") < f.text.index("! huomaa")
        await f.sees("Virta")
        assert f.screen.query_one(QRCode).size.width > 0
        await f.sees("Esc – takaisin aulaan")
        await f.sees("192.168.1.5:8765/test")
        await f.press("end")
        await f.sees("✓ kunnossa")
        await f.press("escape")
        await f.sees("Mukana 0/4")


async def test_a_large_screen_has_all_that_was_found_and_the_largest_code(
    sit_down: SitDown, reachable: Room
) -> None:
    """Without scrolling, and each finding on as few lines as it can."""
    async with sit_down("fi", LARGE) as f:
        await f.press("t")
        await f.sees("Onko kaikki valmista?", "✓ kunnossa  Osoite")
        modules = len(matrix("http://192.168.1.5:8765/test", MARGINS[0]))
        assert f.screen.query_one(QRCode).size == (2 * modules, modules)
        assert f.screen.query_one("#found").max_scroll_y == 0
        found = f.inside("#found")
        for words in (
            "Yksi asia on vialla. Korjaa se ennen kuin ihmiset tulevat.",
            "✗ vialla  Tietokanta",
            "Tiedosto /x/[/b]paja.db on vioittunut tai se ei ole tietokanta.",
            "! huomaa  Virta",
            "→ Laita laturi kiinni ennen kuin aloitat.",
        ):
            assert words in found
        assert "192.168.1.5:8765/test" in f.inside("#trial")
        assert "T tarkista uudelleen" in f.footer
        assert "…" not in f.text


async def test_a_phone_that_reaches_the_server_is_told_at_once(
    sit_down: SitDown, reachable: Room
) -> None:
    """First that it came, then how fast it is: still one phone."""
    async with sit_down() as f:
        await f.press("t")
        await f.sees("Odotetaan puhelinta")
        reachable.engine.phone_reached("Safari, iPhone", None)
        await f.sees("✓ Safari, iPhone tavoitti tämän koneen")
        assert "Odotetaan" not in f.text
        reachable.engine.phone_reached("Safari, iPhone", 23)
        await f.sees("Nopeus 23 ms: hyvä")
        assert f.text.count("Safari") == 1
        reachable.engine.phone_reached("", 900)
        await f.sees("✓ Puhelin tavoitti", "900 ms: hidas", "Safari, iPhone")


async def test_behind_a_proxy_any_network_will_do(
    sit_down: SitDown, house: LocalHouse, room: Room
) -> None:
    house.room = replace(room, address="https://paja.example.org", reachable=True)
    async with sit_down() as f:
        await f.press("t")
        await f.sees("https://paja.example.org/test", "Sen verkko saa olla", "mikä tahansa")
        assert f.screen.query_one(QRCode).size.width > 0


async def test_without_a_network_there_is_nothing_to_scan(
    sit_down: SitDown, house: LocalHouse, room: Room
) -> None:
    async with sit_down() as f:
        await f.press("t")
        await f.sees("Puhelimet eivät tavoita tätä konetta")
        assert f.screen.query_one(QRCode).size.width == 0
        assert "vaihda osoite" not in f.footer


async def test_looking_again(
    sit_down: SitDown, reachable: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sit_down() as f:
        await f.press("t")
        await f.sees("Yksi asia on vialla", "T tarkista uudelleen")

        async def well(about: checks.Surroundings) -> tuple[Finding, ...]:
            return FOUND[:1]

        monkeypatch.setattr(checks, "findings", well)
        await f.press("t")
        await f.sees("Kaikki on kunnossa.")
        await f.sees_no("✗")


NETWORKS = ranked(
    [
        ("wlan0", "192.168.1.5", "255.255.255.0"),
        ("eth0", "10.1.2.3", "255.255.255.0"),
        ("tun0[red]", "10.8.0.6", "255.255.255.0"),
        ("lo", "127.0.0.1", "255.0.0.0"),
    ]
)


@pytest.fixture
async def in_two_networks(
    house: LocalHouse, room: Room, monkeypatch: pytest.MonkeyPatch
) -> LocalHouse:
    """The same session on a computer with two networks and a VPN."""

    def adapters() -> Sequence[Adapter]:
        return NETWORKS

    monkeypatch.setattr("sessions.web.adapters.adapters", adapters)
    monkeypatch.setattr("sessions.web.network.adapters", adapters)
    reference = room.engine.session.reference
    await house.leave_room()
    there = LocalHouse(house.path, Where(port=0))
    await there.open_again(reference)
    return there


@pytest.mark.parametrize("size", SIZES)
async def test_another_address_is_everywhere_at_once(
    in_two_networks: LocalHouse, size: tuple[int, int]
) -> None:
    from tests.tui.facilitator import Facilitator
    from tui.app import PajaApp

    house = in_two_networks
    assert house.room is not None
    port = house.room.engine.session.port
    assert house.room.address == f"http://192.168.1.5:{port}"
    app = PajaApp(house, "fi")
    async with app.run_test(size=size, notifications=True) as pilot:
        f = Facilitator(app, pilot)
        await f.sees("Mukana 0/4")
        await f.press("t")
        await f.sees("192.168.1.5", "Enter vaihda osoite")
        await f.press("enter")
        await f.sees("● 192.168.1.5", "○ 10.1.2.3", "eth0 · lähiverkko", "tun0[red] · VPN-yhteys")
        assert "127.0.0.1" not in f.text
        await f.press("down", "enter")
        await f.sees("Osoite vaihtui", f"10.1.2.3:{port}/test")
        assert house.room.address == f"http://10.1.2.3:{port}"
        await f.press("escape")
        await f.sees("Mukana 0/4", "10.1.2.3")
    await house.leave_room()


async def test_the_choice_lasts_as_long_as_the_network_and_the_room(
    in_two_networks: LocalHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = in_two_networks
    assert house.room is not None
    reference = house.room.engine.session.reference
    chosen = house.choose_address("10.1.2.3")
    assert chosen is not None
    assert "//10.1.2.3:" in chosen.address
    monkeypatch.setattr("sessions.web.network.adapters", lambda: NETWORKS[:1])
    gone = house.look_again()
    assert gone is not None
    assert "//192.168.1.5:" in gone.address
    monkeypatch.setattr("sessions.web.network.adapters", lambda: NETWORKS)
    back = house.look_again()
    assert back is not None
    assert "//10.1.2.3:" in back.address
    await house.leave_room()
    anew = await house.open_again(reference)
    assert "//192.168.1.5:" in anew.address
    await house.leave_room()
