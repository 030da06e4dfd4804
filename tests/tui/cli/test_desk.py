"""A session's desk: the open room's own, or one without a room."""

import pytest

from sessions.archive import read_session
from sessions.errors import NotPossibleError, UnknownSessionError
from tui.cli.house import LocalHouse, Where
from tui.house import Room


async def test_an_open_room_has_its_own(house: LocalHouse, room: Room) -> None:
    """And keeps it, and itself, when the desk is left."""
    desk = await house.open_desk(room.engine.session.reference)
    assert desk is room.engine.desk
    await house.leave_desk()
    assert house.room is room
    await room.engine.go_to(1)


async def test_without_its_room_a_session_is_opened_for_writing(
    house: LocalHouse, room: Room
) -> None:
    """No phone finds it; what is done is on the disk, and the session free again afterwards."""
    reference = room.engine.session.reference
    await house.leave_room()
    desk = await house.open_desk(reference)
    assert await house.open_desk(reference) is desk
    assert house.room is None
    await desk.make_theme("proposals", "Opasteet")
    await house.leave_desk()
    await house.leave_desk()
    stored = read_session(house.path, reference).grouping("proposals")
    assert [theme.name for theme in stored.themes] == ["Opasteet"]
    assert (await house.open_again(reference)).engine.session.groupings == {"proposals": stored}


async def test_a_room_that_opens_takes_the_desk_s_place(house: LocalHouse, room: Room) -> None:
    """The session that is grouped can go on at once."""
    reference = room.engine.session.reference
    await house.leave_room()
    await house.open_desk(reference)
    reopened = await house.open_again(reference)
    assert await house.open_desk(reference) is reopened.engine.desk


async def test_a_session_open_elsewhere_is_refused(house: LocalHouse, room: Room) -> None:
    other = LocalHouse(house.path, Where(host="127.0.0.1", port=0))
    with pytest.raises(NotPossibleError, match="error-session-open-elsewhere"):
        await other.open_desk(room.engine.session.reference)
    with pytest.raises(UnknownSessionError):
        await other.open_desk("nothing-like-it")
