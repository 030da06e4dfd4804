"""This computer's network adapters, and which of their addresses phones can reach."""

import ipaddress
import re
import socket
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

import psutil


class Kind(Enum):
    """What an adapter leads to; the likeliest way for phones first."""

    HOTSPOT = "hotspot"
    """The network that this computer itself gives to others."""
    LAN = "lan"
    """A Wi-Fi or a cable with a private address: what phones nearby are in."""
    PUBLIC = "public"
    """An address that the whole internet can reach, as a server has."""
    MOBILE = "mobile"
    """A mobile network, or another one that lets nobody in from outside."""
    VPN = "vpn"
    VIRTUAL = "virtual"
    """Of virtual machines and containers: it ends inside this computer."""
    UNASSIGNED = "unassigned"
    """An address that the computer gave itself, since no network gave it one."""
    LOOPBACK = "loopback"

    @property
    def is_way_in(self) -> bool:
        """Whether phones can be expected to get in there."""
        return self in (Kind.HOTSPOT, Kind.LAN, Kind.PUBLIC)


_RANK = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Adapter:
    """One address of this computer."""

    name: str
    """As the system calls the adapter, such as `wlan0` or `Wi-Fi`."""
    address: str
    prefix: int
    """How many bits of the address name the network."""
    kind: Kind
    wireless: bool = False
    """Whether its name says that it is Wi-Fi."""

    @property
    def called(self) -> str:
        """Its kind in a word: `wifi`, or the kind's value."""
        return "wifi" if self.wireless and self.kind is Kind.LAN else self.kind.value

    @property
    def places(self) -> int:
        """How many devices there are addresses for in its network, beside this computer."""
        return max((1 << (32 - self.prefix)) - 3, 0)


# Names as systems give them: interfaces of Linux and macOS, connections of Windows.
_VPN = re.compile(
    r"^(tun|tap|wg|utun|ppp|ipsec|zt|gpd|cscotun|nordlynx|proton|nebula|warp)"
    r"|vpn|tailscale|zerotier|wireguard|anyconnect|globalprotect|forti|pulse secure|hamachi"
    r"|mullvad|tap-windows|wintun",
    re.IGNORECASE,
)
_VIRTUAL = re.compile(
    r"^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|lxd|podman|cni|flannel|cali|dummy|ifb|vnic|vif"
    r"|feth|awdl|llw|anpi)|virtualbox|vmware|hyper-v|vethernet|wsl|parallels",
    re.IGNORECASE,
)
_BRIDGE = re.compile(r"^(bridge|br)\d", re.IGNORECASE)
_MOBILE = re.compile(r"^(wwan|wwp|wwx|rmnet)|cellular|mobile broadband", re.IGNORECASE)
_WIRELESS = re.compile(r"^(wl|wifi)|wi-fi|wlan|wireless", re.IGNORECASE)

_SHARED = ipaddress.ip_network("100.64.0.0/10")
"""Addresses inside a provider's network (RFC 6598); Tailscale takes its own from there, too."""
_PRIVATE = tuple(map(ipaddress.ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")))
"""RFC 1918."""
_HOTSPOTS = {"192.168.137.1", "10.42.0.1", "192.168.2.1"}
"""What Windows, Linux (NetworkManager) and macOS call themselves in a network that they share."""
_HOST_ONLY = {"192.168.56.1"}
"""VirtualBox's, whose adapter Windows may call just `Ethernet 2`."""


def kind_of(name: str, address: str) -> Kind:
    """What an adapter leads to, by its name and address."""
    found = ipaddress.IPv4Address(address)
    if found.is_loopback:
        return Kind.LOOPBACK
    if found.is_link_local:
        return Kind.UNASSIGNED
    if _VPN.search(name):
        return Kind.VPN
    if _VIRTUAL.search(name) or address in _HOST_ONLY:
        return Kind.VIRTUAL
    if address in _HOTSPOTS and (_BRIDGE.search(name) or address != "192.168.2.1"):
        return Kind.HOTSPOT
    if name.startswith("bridge"):  # macOS keeps its virtual machines behind these
        return Kind.VIRTUAL
    if _MOBILE.search(name) or found in _SHARED:
        return Kind.MOBILE
    return Kind.PUBLIC if found.is_global else Kind.LAN


def ranked(
    addresses: Iterable[tuple[str, str, str]], routed: str | None = None
) -> tuple[Adapter, ...]:
    """Adapters in the order in which phones are likely to reach them.

    Args:
        addresses: name, address and netmask of each.
        routed: the address that the system would send from.
    """
    found = [
        Adapter(
            name=name,
            address=address,
            prefix=ipaddress.ip_network(f"{address}/{mask}", strict=False).prefixlen,
            kind=kind_of(name, address),
            wireless=bool(_WIRELESS.search(name)),
        )
        for name, address, mask in addresses
    ]

    def place(adapter: Adapter) -> tuple[int, bool, bool, bool]:
        # Phones are in the Wi-Fi, whatever cable this computer has besides.
        return (
            _RANK[adapter.kind],
            not _is_private(adapter.address),
            not adapter.wireless,
            adapter.address != routed,
        )

    return tuple(sorted(found, key=place))


def _is_private(address: str) -> bool:
    return any(ipaddress.IPv4Address(address) in network for network in _PRIVATE)


def adapters() -> tuple[Adapter, ...]:
    """The adapters of this computer that are up, the likeliest way for phones first.

    Looks anew each time: a laptop that slept or changed its Wi-Fi has other addresses.
    """
    return ranked(_addresses(), _routed_address())


def _addresses() -> Iterator[tuple[str, str, str]]:
    states = psutil.net_if_stats()
    for name, addresses in psutil.net_if_addrs().items():
        if name in states and not states[name].isup:
            continue
        for entry in addresses:
            if entry.family == socket.AF_INET:
                yield name, entry.address, entry.netmask or "255.255.255.255"


def _routed_address() -> str | None:
    """The address that the system would send from, or None when it knows no way out.

    Nothing is sent: a datagram socket's `connect` only chooses the route. The target is in a block
    reserved for documentation.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return None
        return str(probe.getsockname()[0])
