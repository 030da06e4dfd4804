"""Listening: on which port, at which address."""

import socket

import pytest

from sessions.errors import AddressError
from sessions.web.network import LOCAL, open_sockets
from tui.cli.house import LocalHouse, Where


def test_a_busy_port_gives_the_next_free_one() -> None:
    """The port after the wanted one is taken when it is free."""
    with socket.create_server((LOCAL, 0)) as busy:
        port = busy.getsockname()[1]
        (found,) = open_sockets(LOCAL, port)
        with found:
            assert port < found.getsockname()[1] < port + 50


def test_local_is_always_among_them() -> None:
    """An address of the network's gets 127.0.0.1 beside it, on the same port."""
    sockets = open_sockets("127.0.0.2", 0)
    names = [listening.getsockname() for listening in sockets]
    for listening in sockets:
        listening.close()
    assert [name[0] for name in names] == ["127.0.0.2", LOCAL]
    assert names[0][1] == names[1][1]


def test_an_address_of_somebody_else() -> None:
    """An address that is not this computer's says so."""
    with pytest.raises(AddressError, match="error-address"):
        open_sockets("192.0.2.77", 0)


async def test_the_room_says_which_port_was_busy(
    house: LocalHouse, workshop: object, details: object
) -> None:
    """The lobby can tell which port was wanted and which one it is."""
    with socket.create_server((LOCAL, 0)) as busy:
        port = busy.getsockname()[1]
        there = LocalHouse(house.path, Where(LOCAL, port))
        room = await there.open_new(workshop, details, [("", "")])  # type: ignore[arg-type]
        try:
            assert room.port_wanted == port
            assert room.address != f"http://{LOCAL}:{port}"
            assert not room.reachable
        finally:
            await there.leave_room()
