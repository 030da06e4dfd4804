"""What the values of options may be, and what is told of those that may not."""

import argparse
import ipaddress
import re
from collections.abc import Callable, Iterable
from datetime import date, time
from urllib.parse import urlsplit

from exercises.languages import LANGUAGES
from exercises.text import clean, shorten
from sessions.errors import PajaError
from sessions.model import MOST_TABLES
from tui.clock_time import read_time

_LONGEST_URL = 100


MOST_PEOPLE = 500
"""In a rehearsal."""


class UsageError(PajaError):
    """The command line can't be understood, or asks for what can't be done here."""


class RefusedValueError(argparse.ArgumentTypeError):
    """A value that an option can't have."""

    def __init__(self, told: UsageError) -> None:
        super().__init__(str(told))
        self.told = told


def _one_of(key: str, choices: Iterable[str]) -> Callable[[str], str]:
    def read(typed: str) -> str:
        if typed not in choices:
            told = UsageError(key, typed=shown(typed), choices=", ".join(choices))
            raise RefusedValueError(told)
        return typed

    return read


def _format(typed: str) -> str:
    from sessions.exports import FORMATS

    return _one_of("cli-unknown-format", FORMATS)(typed)


def _audience(typed: str) -> str:
    from sessions.ledger import AUDIENCES

    return _one_of("cli-unknown-audience", AUDIENCES)(typed)


def _date(typed: str) -> date:
    """A day as 2026-09-01 or 1.9.2026."""
    found = re.fullmatch(r"(\d{4})-(\d\d?)-(\d\d?)|(\d\d?)\.(\d\d?)\.(\d{4})", typed, re.ASCII)
    try:
        if found is None:
            raise ValueError
        parts = found.groups()[:3] if found[1] else reversed(found.groups()[3:])
        return date(*map(int, parts))
    except ValueError:
        raise RefusedValueError(UsageError("cli-date", typed=shown(typed))) from None


def _time(typed: str) -> time:
    """A time of day as 11.30 or 11:30."""
    read = read_time(typed)
    if read is None:
        raise RefusedValueError(UsageError("cli-time", typed=shown(typed)))
    return read


def _languages(typed: str) -> tuple[str, ...]:
    """One language or several, parted by commas; each once."""
    read = _one_of("cli-unknown-language", LANGUAGES)
    return tuple(dict.fromkeys(read(one.strip()) for one in typed.split(",")))


def _size(typed: str) -> str:
    from sessions.prints import SIZES

    return _one_of("cli-unknown-size", SIZES)(typed.lower())


def _number(option: str, low: int, high: int) -> Callable[[str], int]:
    def read(typed: str) -> int:
        if not re.fullmatch("[0-9]{1,5}", typed) or not low <= int(typed) <= high:
            # As words: figures of a port are not grouped.
            limits = {"low": str(low), "high": str(high)}
            told = UsageError("cli-number", option=option, typed=shown(typed), **limits)
            raise RefusedValueError(told)
        return int(typed)

    return read


def _public_url(typed: str) -> str:
    """Where phones find the room from outside: scheme, host, perhaps a port, and nothing else,
    since the pages link to each other from the root."""
    url = typed.strip().removesuffix("/")
    try:
        parts = urlsplit(url)
        well = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        (parts.hostname or "").encode("idna")
    except ValueError:
        well = False
    more = parts.path or parts.query or parts.fragment or "@" in parts.netloc if well else ""
    if not well or more or clean(url) != url or " " in url or len(url) > _LONGEST_URL:
        raise RefusedValueError(UsageError("cli-public-url", typed=shown(typed)))
    return url


def _proxy(typed: str) -> str:
    """The address of a proxy, or a network of them."""
    try:
        return str(ipaddress.ip_network(typed)).removesuffix("/32").removesuffix("/128")
    except ValueError:
        raise RefusedValueError(UsageError("cli-trust-proxy", typed=shown(typed))) from None


def shown(typed: str) -> str:
    """What was typed, clean and not too long to be told of."""
    return shorten(clean(typed), 40)


READERS: dict[str, Callable[[str], str | int | date | time | tuple[str, ...]]] = {
    "lang": _one_of("cli-unknown-language", LANGUAGES),
    "languages": _languages,
    "size": _size,
    "format": _format,
    "for": _audience,
    "since": _date,
    "ends": _time,
    "tables": _number("--tables", 1, MOST_TABLES),
    "seat-tables": _number("--tables", 1, MOST_TABLES),
    "rehearsed-tables": _number("--tables", 1, MOST_TABLES),
    "people": _number("--people", 1, MOST_PEOPLE),
    "speed": _number("--speed", 1, 100),
    "seed": _number("--seed", 0, 99999),
    "port": _number("--port", 0, 65535),
    "public-url": _public_url,
    "outer-url": _public_url,
    "trust-proxy": _proxy,
}
