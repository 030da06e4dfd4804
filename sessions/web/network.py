"""Which address phones can reach, and sockets to listen on."""

import errno
import ipaddress
import os
import socket
from dataclasses import dataclass

from sessions.errors import AddressError
from sessions.web.adapters import adapters

LOCAL = "127.0.0.1"
EVERYWHERE = "0.0.0.0"
_PORTS_TRIED = 50
_BACKLOG = 2048


@dataclass(frozen=True, slots=True)
class Door:
    """Where the room listens. Made by `open_door`."""

    host: str
    """An address of this computer, or `EVERYWHERE`."""
    port: int
    port_wanted: int | None
    """The port that was asked for and busy, or None."""
    sockets: tuple[socket.socket, ...]

    def address(self, chosen: str | None = None) -> tuple[str, bool]:
        """What phones open, such as `http://192.168.1.5:8765`, and whether it can be reached from
        outside this computer.

        Looks anew each time: a laptop that slept or changed its Wi-Fi has another address.

        Args:
            chosen: the address of this computer that is wanted, as long as it has that one.
        """
        own = self.host if self.host != EVERYWHERE else _chosen_address(chosen)
        reachable = own is not None and not ipaddress.ip_address(own).is_loopback
        return f"http://{own or LOCAL}:{self.port}", reachable

    def close(self) -> None:
        """Stop listening."""
        for listening in self.sockets:
            listening.close()


def outside_address() -> str | None:
    """The address of this computer that phones reach likeliest, or None when there is none."""
    best = next(iter(adapters()), None)
    return best.address if best is not None and best.kind.is_way_in else None


def _chosen_address(chosen: str | None) -> str | None:
    present = {adapter.address for adapter in adapters()} if chosen else ()
    return chosen if chosen in present else outside_address()


def open_door(host: str | None, port: int) -> Door:
    """Listen on `port` or the next free one; 127.0.0.1 always answers.

    Args:
        host: an address of this computer, or None for all of them.
        port: the wanted port, 0 for any free one.

    Raises:
        AddressError: the host is not this computer's, or no port was free.
    """
    host = _numbers(host) if host else EVERYWHERE
    hosts = [EVERYWHERE] if host == EVERYWHERE else list(dict.fromkeys([host, LOCAL]))
    last = min(port + _PORTS_TRIED - 1, 65535)
    for candidate in range(port, last + 1) if port else [0] * _PORTS_TRIED:
        sockets = _listen(hosts, candidate)
        if sockets:
            taken = int(sockets[0].getsockname()[1])
            busy = port if port not in (0, taken) else None
            return Door(host, taken, busy, tuple(sockets))
    # As text: the catalogues would write numbers with a space between thousands.
    raise AddressError("error-no-port", first=str(port), last=str(last))


def _numbers(host: str) -> str:
    """The address of a host by its name, such as `localhost`."""
    try:
        return socket.gethostbyname(host)
    except (OSError, UnicodeError) as error:
        raise AddressError("error-address", host=host, reason=str(error)) from error


def _listen(hosts: list[str], port: int) -> list[socket.socket]:
    """One socket a host, all on one port; none when the port is busy on any of them."""
    sockets: list[socket.socket] = []
    for host in hosts:
        try:
            listening = _socket(host, port)
        except OSError as error:
            for opened in sockets:
                opened.close()
            # Windows says "access" for ports that another program or the system has taken.
            if error.errno in (errno.EADDRINUSE, errno.EACCES):
                return []
            raise AddressError("error-address", host=host, reason=error.strerror or "") from error
        sockets.append(listening)
        port = int(listening.getsockname()[1])
    return sockets


def _socket(host: str, port: int) -> socket.socket:
    """A socket that listens.

    Its protocol is named, unlike in `socket.create_server`: asyncio turns Nagle's algorithm off
    only for sockets that say they are TCP, and with it every receipt waits 40 ms for the phone's
    delayed acknowledgement (RFC 1122, 4.2.3.2).
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would share a port that is in use
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(_BACKLOG)
    except BaseException:
        listening.close()
        raise
    return listening
