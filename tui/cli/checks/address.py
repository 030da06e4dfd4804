"""Which address phones can reach, and what else this computer is connected to."""

import socket
from collections.abc import Iterable, Iterator

from sessions.web.adapters import Adapter, Kind
from tui.cli.checks.surroundings import Surroundings
from tui.finding import Finding, State, Value, Word


def look(about: Surroundings) -> Iterator[Finding]:
    """The address phones get, and the others by name with why they are not it."""
    ways = [adapter for adapter in about.adapters if adapter.kind.is_way_in]
    chosen = next((each for each in about.adapters if each.address == about.chosen), None)
    if about.public_url is not None:
        values = {"url": about.public_url}
        yield Finding(
            "address", State.OK, "doctor-address-public", values, "doctor-address-public-do"
        )
        best = None
    elif about.host:
        yield _told_host(about.host, about.adapters)
        best = next((each for each in about.adapters if each.address == _number(about.host)), None)
    elif chosen is not None:
        yield _way("doctor-address-chosen", chosen)
        best = chosen
    else:
        best = ways[0] if ways else None
        yield _best(best, [way for way in ways if way is not best])
    yield from _others([each for each in about.adapters if each is not best])


def _told_host(host: str, adapters: Iterable[Adapter]) -> Finding:
    """The address it was told to listen at."""
    number = _number(host)
    for adapter in adapters:
        if adapter.address == number and adapter.kind is not Kind.LOOPBACK:
            return _way("doctor-address-host", adapter)
    inside = number.startswith("127.")
    code = "doctor-address-inside" if inside else "doctor-address-unknown"
    advice = "doctor-address-host-do"
    return Finding("address", State.WRONG, code, {"host": host}, advice)


def _number(host: str) -> str:
    """The address of a host by its name, if it has one."""
    try:
        return socket.gethostbyname(host)
    except (OSError, UnicodeError):
        return host


def _best(best: Adapter | None, other_ways: list[Adapter]) -> Finding:
    if best is None:
        return Finding("address", State.WRONG, "doctor-address-none", advice="doctor-address-join")
    if not other_ways:
        return _way("doctor-address-one", best)
    others = ", ".join(f"{each.address} ({each.name})" for each in other_ways)
    return Finding(
        "address",
        State.WARNING,
        "doctor-address-several",
        {**_values(best), "others": others},
        "doctor-address-several-do",
    )


def _way(code: str, adapter: Adapter) -> Finding:
    return Finding("address", State.OK, code, _values(adapter))


def _values(adapter: Adapter) -> dict[str, Value]:
    kind = Word(f"doctor-kind-{adapter.called}")
    return {"address": adapter.address, "name": adapter.name, "kind": kind}


def _others(others: list[Adapter]) -> Iterator[Finding]:
    """Adapters that phones do not come by, each with what it is; a VPN may stand in the way."""
    for adapter in others:
        if adapter.kind.is_way_in or adapter.kind is Kind.LOOPBACK:
            continue
        in_the_way = adapter.kind is Kind.VPN
        yield Finding(
            "adapter",
            State.WARNING if in_the_way else State.OK,
            "doctor-adapter",
            _values(adapter),
            "doctor-adapter-vpn-do" if in_the_way else "",
        )
