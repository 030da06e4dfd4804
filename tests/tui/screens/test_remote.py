"""The private address of the remote: made when it is first shown, changed with one key."""

import asyncio

import httpx2
import pytest
from textual.widgets import Static

from sessions.qr import matrix
from sessions.standing import standing
from tests.tui.facilitator import LARGE, SIZES, SitDown
from tui.house import Room
from tui.screens.remote import RemoteScreen
from tui.widgets.qr import MARGINS, QRCode


@pytest.mark.parametrize("size", SIZES)
async def test_the_address_and_its_code(
    room: Room, sit_down: SitDown, size: tuple[int, int]
) -> None:
    """F makes an address on its first opening; the words say whom it is for."""
    async with sit_down(size=size) as f:
        assert not room.engine.session.remote_key
        await f.press("f")
        await f.sees("Vain sinulle ja apuvetäjälle")
        await f.waits(lambda: bool(room.engine.session.remote_key))
        key = room.engine.session.remote_key
        assert room.remote_address.endswith(f"/r/{key}/")
        await f.waits(
            lambda: str(f.screen.query_one("#address", Static).content) == room.remote_address
        )
        assert f.screen.query_one(QRCode).size.width > 0
        await f.press("escape")
        await f.sees_no("Vain sinulle")
        await f.press("f")
        await f.sees("Vain sinulle")
        assert room.engine.session.remote_key == key


async def test_a_large_screen_has_the_whole_address_and_the_largest_code(
    room: Room, sit_down: SitDown
) -> None:
    """Each module of the code is two whole cells, in as wide a margin as the standard wants."""
    async with sit_down(size=LARGE) as f:
        await f.press("f")
        await f.waits(lambda: bool(room.engine.session.remote_key))
        await f.sees(room.remote_address, "Älä koskaan näytä tätä valkokankaalla.")
        modules = len(matrix(room.remote_address, MARGINS[0]))
        await f.waits(lambda: f.screen.query_one(QRCode).size == (2 * modules, modules))
        assert set(f.inside("QRCode")) <= {" ", "\n"}
        assert "Yhtään kaukosäädintä ei ole vielä yhteydessä." in f.inside("#words")
        assert "X vaihda osoite" in f.footer
        assert "…" not in f.text


async def test_another_address_at_once(room: Room, sit_down: SitDown) -> None:
    """X changes the address; the old one opens nothing any more."""
    async with sit_down() as f, httpx2.AsyncClient() as phone:
        await f.press("f")
        await f.waits(lambda: bool(room.engine.session.remote_key))
        old = room.remote_address
        assert (await phone.get(old)).status_code == 200
        await f.press("x")
        await f.sees("Vanha osoite ei avaa")
        assert (await phone.get(old)).status_code == 404
        assert (await phone.get(room.remote_address)).status_code == 200


async def test_how_many_are_connected(room: Room, sit_down: SitDown) -> None:
    """Remotes that come and go are counted on the screen."""
    await room.engine.next()
    async with sit_down() as f, httpx2.AsyncClient() as phone:
        await f.press("f")
        await f.waits(lambda: bool(room.engine.session.remote_key))
        async with phone.stream("GET", room.remote_address + "news?view=&of="):
            await f.sees("● Yksi kaukosäädin on")
        await f.sees("Yhtään kaukosäädintä")


async def test_it_goes_when_the_remote_begins(room: Room, sit_down: SitDown) -> None:
    """A remote that begins the workshop brings the room to the facilitator's screen, too."""
    async with sit_down() as f:
        await f.press("f")
        await f.sees("Vain sinulle")
        await room.engine.next()
        await f.waits(lambda: not isinstance(f.screen, RemoteScreen))
        await f.sees("Tervetuloa")


async def test_the_terminal_and_a_remote_press_next_at_once(room: Room, sit_down: SitDown) -> None:
    """Two facilitators who press in the same moment move the room by one step, not by two."""
    await room.engine.new_remote_key()
    await room.engine.next()
    async with sit_down() as f, httpx2.AsyncClient() as phone:
        await f.sees("Tervetuloa")
        form = {"deed": "go:2", "press": "one", "seen": standing(room.engine.session)}
        pressed = asyncio.create_task(phone.post(room.remote_address, data=form))
        await asyncio.gather(pressed, f.press("space"))
        answer = await pressed
        assert room.engine.session.step == 2
        assert answer.status_code in (303, 409)
        if answer.status_code == 303:
            await f.sees("Toinen vetäjä ehti ensin")
