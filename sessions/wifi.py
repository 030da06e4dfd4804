"""The network that phones join."""

import re
from dataclasses import dataclass

from sessions.errors import NotValidError

MOST_WIFI_NAME = 32
"""Bytes in the name of a network (IEEE 802.11)."""
_WIFI_PASSWORD = range(8, 64)
"""Characters in a WPA password; 64 are the key itself, in hexadecimal digits."""


@dataclass(frozen=True, slots=True)
class Wifi:
    """The network that phones join."""

    name: str
    password: str
    """Empty for an open network."""

    def check(self) -> None:
        """Look whether a phone could join it.

        Raises:
            NotValidError: no network has such a name (`part` is `name`) or `password`.
        """
        name, password = self.name, self.password
        if not name.strip() or not name.isprintable() or len(name.encode()) > MOST_WIFI_NAME:
            raise NotValidError("print-wifi-name", "name", most=MOST_WIFI_NAME)
        known = len(password) in _WIFI_PASSWORD or re.fullmatch("[0-9A-Fa-f]{64}", password)
        if password and not (known and password.isprintable()):
            low, high = _WIFI_PASSWORD[0], _WIFI_PASSWORD[-1]
            raise NotValidError("print-wifi-password", "password", low=low, high=high)
