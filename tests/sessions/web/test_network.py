"""Listening: on which port, at which address."""

import asyncio
import socket

import pytest

from sessions.errors import AddressError
from sessions.web.network import LOCAL, open_door
from tui.cli.house import LocalHouse, Where


def test_a_busy_port_gives_the_next_free_one() -> None:
    """The port after the wanted one is taken when it is free."""
    with socket.create_server((LOCAL, 0)) as busy:
        port = busy.getsockname()[1]
        door = open_door(LOCAL, port)
        door.close()
        assert port < door.port < port + 50
        assert door.port_wanted == port


async def test_receipts_are_not_held_back() -> None:
    """Small answers go out at once: the connection's sockets have Nagle's algorithm off."""
    loop = asyncio.get_running_loop()
    door = open_door(LOCAL, 0)
    seen = loop.create_future()

    class Look(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            accepted = transport.get_extra_info("socket")
            seen.set_result(accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            transport.close()

    server = await loop.create_server(Look, sock=door.sockets[0])
    _, writer = await asyncio.open_connection(LOCAL, door.port)
    assert await seen
    writer.close()
    server.close()


def test_local_is_always_among_them() -> None:
    """An address of the network's gets 127.0.0.1 beside it, on the same port."""
    door = open_door("127.0.0.2", 0)
    names = [listening.getsockname() for listening in door.sockets]
    assert door.address() == (f"http://127.0.0.2:{door.port}", False)
    door.close()
    assert [name[0] for name in names] == ["127.0.0.2", LOCAL]
    assert names[0][1] == names[1][1]


@pytest.mark.parametrize("host", ["localhost", LOCAL, "", None])
def test_names_of_this_computer(host: str | None) -> None:
    """A name is looked up; nothing means everywhere; 127.0.0.1 answers in any case."""
    door = open_door(host, 0)
    try:
        socket.create_connection((LOCAL, door.port), timeout=5).close()
    finally:
        door.close()


def test_an_address_of_somebody_else() -> None:
    """An address that is not this computer's says so."""
    with pytest.raises(AddressError, match="error-address"):
        open_door("192.0.2.77", 0)


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


async def test_a_wrong_address_leaves_nothing_behind(
    house: LocalHouse, workshop: object, details: object
) -> None:
    """Before the room can be found, no session is made."""
    elsewhere = LocalHouse(house.path, Where("192.0.2.77", 0))
    with pytest.raises(AddressError):
        await elsewhere.open_new(workshop, details, [("", "")])  # type: ignore[arg-type]
    assert await house.list_sessions() == ()
