"""Which address phones can reach, and how many the network carries."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from sessions.web.adapters import ranked
from tui.cli.checks import address, phones
from tui.cli.checks.surroundings import Surroundings
from tui.finding import Finding, State

CLASS_C = "255.255.255.0"
WIFI = ("wlan0", "192.168.1.5", CLASS_C)
CABLE = ("eth0", "10.1.2.3", CLASS_C)
VPN = ("tun0", "10.8.0.6", "255.255.255.255")
DOCKER = ("docker0", "172.17.0.1", "255.255.0.0")
LOOPBACK = ("lo", "127.0.0.1", "255.0.0.0")


def around(
    *addresses: tuple[str, str, str],
    host: str | None = None,
    public_url: str | None = None,
    chosen: str | None = None,
) -> Surroundings:
    return Surroundings(
        database=Path("paja.db"),
        documents=Path(),
        adapters=ranked([*addresses, LOOPBACK]),
        host=host,
        port=8765,
        public_url=public_url,
        chosen=chosen,
    )


def codes(found: Sequence[Finding]) -> list[tuple[str, State]]:
    return [(finding.code.removeprefix("doctor-"), finding.state) for finding in found]


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        (around(WIFI), [("address-one", State.OK)]),
        (around(WIFI, CABLE), [("address-several", State.WARNING)]),
        (around(), [("address-none", State.WRONG)]),
        (around(VPN), [("address-none", State.WRONG), ("adapter", State.WARNING)]),
        (around(WIFI, DOCKER), [("address-one", State.OK), ("adapter", State.OK)]),
        (around(WIFI, CABLE, chosen="10.1.2.3"), [("address-chosen", State.OK)]),
        (around(WIFI, chosen="10.1.2.3"), [("address-one", State.OK)]),
        (around(WIFI, host="192.168.1.5"), [("address-host", State.OK)]),
        (around(WIFI, host="127.0.0.1"), [("address-inside", State.WRONG)]),
        (around(WIFI, host="localhost"), [("address-inside", State.WRONG)]),
        (around(WIFI, host="192.168.9.9"), [("address-unknown", State.WRONG)]),
        (around(WIFI, host="no such name"), [("address-unknown", State.WRONG)]),
        (around(WIFI, public_url="https://x.example.org"), [("address-public", State.OK)]),
    ],
)
def test_the_address_phones_get(about: Surroundings, expected: list[tuple[str, State]]) -> None:
    assert codes(list(address.look(about))) == expected


def test_the_best_and_the_others_are_named() -> None:
    (several, docker) = address.look(around(WIFI, CABLE, DOCKER))
    assert several.values["address"] == "192.168.1.5"
    assert several.values["others"] == "10.1.2.3 (eth0)"
    assert docker.values["name"] == "docker0"


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        (around(WIFI), [("phones-lan", State.OK)]),
        (around(("wlan0", "172.20.10.4", "255.255.255.240")), [("phones-hotspot", State.WARNING)]),
        (around(("wlan0", "192.168.43.17", CLASS_C)), [("phones-hotspot", State.WARNING)]),
        (around(("Wi-Fi 2", "192.168.137.1", CLASS_C)), [("phones-own", State.WARNING)]),
        (around(("eth0", "10.0.0.2", "255.255.255.192")), [("phones-small", State.WARNING)]),
        (around(("ens3", "95.216.1.2", CLASS_C)), [("phones-public", State.OK)]),
        (around(WIFI, public_url="https://x.example.org"), [("phones-public", State.OK)]),
        (around(WIFI, host="127.0.0.1"), []),
        (around(VPN), []),
    ],
)
def test_how_many_phones_the_network_carries(
    about: Surroundings, expected: list[tuple[str, State]]
) -> None:
    assert codes(list(phones.look(about))) == expected
