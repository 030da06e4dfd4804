"""Whether the port for phones is free; with an open room, whether it answers."""

import socket
from collections.abc import Iterator

from sessions.errors import AddressError
from sessions.web.network import LOCAL, open_door
from tui.cli.checks.surroundings import Surroundings
from tui.finding import Finding, State, Value

_PATIENCE = 2.0


def look(about: Surroundings) -> Iterator[Finding]:
    """One finding: free, another one instead, none, or the room's."""
    yield _open(about) if about.room is not None else _free(about)


def _open(about: Surroundings) -> Finding:
    assert about.room is not None, "it is open"
    port = about.room.engine.session.port
    assert port is not None, "an open room has one"
    values: dict[str, Value] = {"port": str(port)}  # as words: figures of a port are not grouped
    try:
        socket.create_connection((LOCAL, port), _PATIENCE).close()
    except OSError:
        return Finding("port", State.WRONG, "doctor-port-silent", values, "doctor-port-silent-do")
    wanted = about.room.port_wanted
    if wanted is None:
        return Finding("port", State.OK, "doctor-port-answers", values)
    return _other(about, wanted, port)


def _free(about: Surroundings) -> Finding:
    values: dict[str, Value] = {"port": str(about.port)}
    try:
        door = open_door(about.host, about.port)
    except AddressError as error:
        return Finding("port", State.WRONG, error.code, error.values)
    door.close()
    if door.port_wanted is None:
        return Finding("port", State.OK, "doctor-port-free", values)
    return _other(about, about.port, door.port)


def _other(about: Surroundings, wanted: int, port: int) -> Finding:
    """Another port than the wanted one: a proxy would lead phones to the wrong place."""
    values: dict[str, Value] = {"wanted": str(wanted), "port": str(port)}
    if about.public_url is not None:
        return Finding("port", State.WRONG, "doctor-port-other", values, "doctor-port-proxy-do")
    return Finding("port", State.WARNING, "doctor-port-other", values, "doctor-port-other-do")
