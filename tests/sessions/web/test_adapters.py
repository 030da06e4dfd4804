"""Which of a computer's addresses phones can reach."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessions.web.adapters import Kind, adapters, kind_of, ranked

CLASS_C = "255.255.255.0"


@pytest.mark.parametrize(
    ("name", "address", "kind"),
    [
        ("wlan0", "192.168.1.5", Kind.LAN),
        ("wlp3s0", "10.20.30.40", Kind.LAN),
        ("Wi-Fi", "172.20.10.4", Kind.LAN),
        ("en0", "192.168.43.17", Kind.LAN),
        ("Ethernet", "10.0.0.7", Kind.LAN),
        ("eth0", "192.168.2.1", Kind.LAN),
        ("Lähiverkkoyhteys* 10", "192.168.137.1", Kind.HOTSPOT),
        ("wlan0", "10.42.0.1", Kind.HOTSPOT),
        ("bridge100", "192.168.2.1", Kind.HOTSPOT),
        ("ens3", "95.216.1.2", Kind.PUBLIC),
        ("wwan0", "10.154.3.9", Kind.MOBILE),
        ("Cellular", "10.154.3.9", Kind.MOBILE),
        ("eth1", "100.72.3.9", Kind.MOBILE),
        ("tun0", "10.8.0.6", Kind.VPN),
        ("tap0", "10.8.0.6", Kind.VPN),
        ("wg0", "10.13.13.2", Kind.VPN),
        ("utun3", "10.11.0.2", Kind.VPN),
        ("ppp0", "172.16.4.4", Kind.VPN),
        ("tailscale0", "100.101.102.103", Kind.VPN),
        ("Tailscale", "100.101.102.103", Kind.VPN),
        ("ztabcd1234", "10.147.17.2", Kind.VPN),
        ("ZeroTier One [8056c2e21c000001]", "10.147.17.2", Kind.VPN),
        ("OpenVPN TAP-Windows6", "10.8.0.6", Kind.VPN),
        ("Cisco AnyConnect Secure Mobility Client Connection", "10.1.1.1", Kind.VPN),
        ("docker0", "172.17.0.1", Kind.VIRTUAL),
        ("br-3f2a91", "172.18.0.1", Kind.VIRTUAL),
        ("veth12ab", "172.19.0.1", Kind.VIRTUAL),
        ("virbr0", "192.168.122.1", Kind.VIRTUAL),
        ("cni0", "10.42.0.1", Kind.VIRTUAL),
        ("vmnet8", "192.168.88.1", Kind.VIRTUAL),
        ("bridge101", "192.168.64.1", Kind.VIRTUAL),
        ("VirtualBox Host-Only Network", "192.168.99.1", Kind.VIRTUAL),
        ("Ethernet 2", "192.168.56.1", Kind.VIRTUAL),
        ("VMware Network Adapter VMnet8", "192.168.23.1", Kind.VIRTUAL),
        ("vEthernet (WSL (Hyper-V firewall))", "172.29.96.1", Kind.VIRTUAL),
        ("vEthernet (Default Switch)", "172.30.0.1", Kind.VIRTUAL),
        ("Wi-Fi", "169.254.12.9", Kind.UNASSIGNED),
        ("lo", "127.0.0.1", Kind.LOOPBACK),
        ("Loopback Pseudo-Interface 1", "127.0.0.1", Kind.LOOPBACK),
    ],
)
def test_what_an_adapter_leads_to(name: str, address: str, kind: Kind) -> None:
    assert kind_of(name, address) is kind


def test_a_laptop_with_everything_in_it() -> None:
    """The Wi-Fi first, though the VPN has the route; what leads nowhere comes last."""
    found = ranked(
        [
            ("lo", "127.0.0.1", "255.0.0.0"),
            ("docker0", "172.17.0.1", "255.255.0.0"),
            ("tun0", "10.8.0.6", "255.255.255.255"),
            ("eth1", "169.254.7.7", "255.255.0.0"),
            ("eth0", "10.1.2.3", CLASS_C),
            ("wlan0", "192.168.1.5", CLASS_C),
        ],
        routed="10.8.0.6",
    )
    names = [adapter.name for adapter in found]
    assert names == ["wlan0", "eth0", "tun0", "docker0", "eth1", "lo"]
    assert [adapter.kind.is_way_in for adapter in found] == [True, True, *[False] * 4]


def test_a_network_of_its_own_comes_first() -> None:
    """Whoever shares a hotspot from the laptop does it for the phones."""
    found = ranked(
        [("Wi-Fi", "192.168.1.5", CLASS_C), ("Local Area Connection* 2", "192.168.137.1", CLASS_C)]
    )
    assert found[0].address == "192.168.137.1"


def test_between_cables_the_route_decides() -> None:
    cables = [("eth0", "10.1.2.3", CLASS_C), ("eth1", "10.9.2.3", CLASS_C)]
    assert ranked(cables, "10.9.2.3")[0].name == "eth1"
    assert ranked(cables, None)[0].name == "eth0"


@pytest.mark.parametrize(
    ("mask", "places"),
    [
        ("255.255.255.0", 253),
        ("255.255.255.240", 13),
        ("255.255.252.0", 1021),
        ("255.255.255.255", 0),
    ],
)
def test_how_many_devices_have_an_address(mask: str, places: int) -> None:
    (found,) = ranked([("wlan0", "172.20.10.4", mask)])
    assert found.places == places


@given(
    st.lists(st.tuples(st.text(max_size=12), st.ip_addresses(v=4).map(str))),
    st.ip_addresses(v=4).map(str),
)
def test_no_adapter_is_lost_and_a_way_in_is_never_behind_one_that_is_none(
    addresses: list[tuple[str, str]], routed: str
) -> None:
    found = ranked([(name, address, CLASS_C) for name, address in addresses], routed)
    assert sorted((a.name, a.address) for a in found) == sorted(addresses)
    ways = [adapter.kind.is_way_in for adapter in found]
    assert ways == sorted(ways, reverse=True)


def test_this_computer() -> None:
    """Every computer can talk to itself, and that comes last."""
    found = adapters()
    assert found[-1].kind is Kind.LOOPBACK
    assert all(ipaddress.IPv4Address(adapter.address) for adapter in found)
