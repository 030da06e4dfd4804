"""How many phones the network is likely to carry, as far as its addresses tell."""

import ipaddress
from collections.abc import Iterator

from sessions.web.adapters import Adapter, Kind
from tui.cli.checks.surroundings import Surroundings
from tui.finding import Finding, State

_PHONE_HOTSPOTS = tuple(
    map(ipaddress.ip_network, ("172.20.10.0/28", "192.168.43.0/24", "192.168.49.0/24"))
)
"""The networks of iPhones, and of Android phones up to version 10 (later ones take any)."""
_ENOUGH = 140
"""Addresses that 130 phones and a few other devices need."""


def look(about: Surroundings) -> Iterator[Finding]:
    """What works in this network for 10, 30 and 130 phones."""
    if about.public_url is not None:
        yield Finding("phones", State.OK, "doctor-phones-public")
        return
    adapter = _adapter(about)
    if adapter is None:
        return
    if adapter.kind is Kind.PUBLIC:
        yield Finding("phones", State.OK, "doctor-phones-public")
    elif adapter.kind is Kind.HOTSPOT or _is_phone(adapter):
        code = "doctor-phones-own" if adapter.kind is Kind.HOTSPOT else "doctor-phones-hotspot"
        yield Finding("phones", State.WARNING, code, advice="doctor-phones-few-do")
    elif adapter.places < _ENOUGH:
        values = {"places": adapter.places}
        yield Finding(
            "phones", State.WARNING, "doctor-phones-small", values, "doctor-phones-few-do"
        )
    else:
        yield Finding("phones", State.OK, "doctor-phones-lan", advice="doctor-phones-lan-do")


def _adapter(about: Surroundings) -> Adapter | None:
    """The one that phones come by."""
    wanted = about.host or about.chosen
    for adapter in about.adapters:
        if adapter.address == wanted or (not wanted and adapter.kind.is_way_in):
            return adapter if adapter.kind is not Kind.LOOPBACK else None
    return None


def _is_phone(adapter: Adapter) -> bool:
    """Whether the network's addresses are those that a phone gives out."""
    address = ipaddress.ip_address(adapter.address)
    return any(address in network for network in _PHONE_HOTSPOTS)
