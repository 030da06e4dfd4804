"""The self-test: what a phone is told, and what the facilitator hears of it."""

from collections.abc import AsyncIterator, Sequence

import httpx2
import pytest

from exercises.languages import LANGUAGES
from sessions.events import Event, PhoneReached
from sessions.i18n import Translator
from sessions.web.browsers import browser_of
from tui.cli.house import LocalHouse, Where
from tui.house import Room

IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
    " (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1"
)
ANDROID = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/131.0.0.0 Mobile Safari/537.36"
)
SAMSUNG = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
    " SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36"
)
WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131 Safari/537.36"


@pytest.mark.parametrize(
    ("sent", "browser"),
    [
        (IPHONE, "Safari, iPhone"),
        (IPHONE.replace("Version/18.1", "CriOS/131.0"), "Chrome, iPhone"),
        (IPHONE.replace("Version/18.1", "FxiOS/133.0"), "Firefox, iPhone"),
        (IPHONE.replace("Version/18.1 ", "").replace("Safari/604.1", ""), "iPhone"),
        (IPHONE.replace("iPhone;", "iPad;"), "Safari, iPad"),
        (ANDROID, "Chrome, Android"),
        (SAMSUNG, "Samsung Internet, Android"),
        (ANDROID + " EdgA/131.0", "Edge, Android"),
        (ANDROID + " OPR/85", "Opera, Android"),
        (
            "Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0",
            "Firefox, Android",
        ),
        (ANDROID.replace("; K)", "; K; wv)"), "Android WebView, Android"),
        (WINDOWS, "Chrome, Windows"),
        (WINDOWS + " Edg/131", "Edge, Windows"),
        (
            WINDOWS.replace("(Windows NT 10.0; Win64; x64)", "(X11; CrOS x86_64)"),
            "Chrome, Chromebook",
        ),
        ("curl/8.5.0", ""),
        ("", ""),
        ("\x1b[2J[red]iPhone", "iPhone"),
    ],
)
def test_a_browser_in_a_few_words(sent: str, browser: str) -> None:
    assert browser_of(sent) == browser


class Heard:
    """The phones that the room's engine has told of."""

    def __init__(self, room: Room) -> None:
        self.phones: list[tuple[str, int | None]] = []
        room.engine.listen(self._hear)

    def _hear(self, happened: Sequence[Event]) -> None:
        self.phones += [
            (event.browser, event.milliseconds)
            for event in happened
            if isinstance(event, PhoneReached)
        ]


@pytest.fixture
def heard(room: Room) -> Heard:
    """What is heard from now on."""
    return Heard(room)


async def test_the_laptop_itself_does_not_count(phone: httpx2.AsyncClient, heard: Heard) -> None:
    """It says so, and nobody is told of a phone."""
    page = await phone.get("/test")
    assert page.status_code == 200
    assert Translator("fi").text("trial-itself-title") in page.text
    assert (await phone.post("/test", data={"ms": "3"})).status_code == 200
    assert heard.phones == []


PUBLIC = "https://paja.example.org"


@pytest.fixture
async def outside(house: LocalHouse, room: Room) -> AsyncIterator[LocalHouse]:
    """The same session in a room behind a proxy."""
    reference = room.engine.session.reference
    await house.leave_room()
    behind = LocalHouse(house.path, Where("127.0.0.1", 0, PUBLIC))
    await behind.open_again(reference)
    yield behind
    await behind.leave_room()


@pytest.fixture
async def visitor(outside: LocalHouse) -> AsyncIterator[httpx2.AsyncClient]:
    """A phone that comes through the proxy, which leaves the host as it was."""
    assert outside.room is not None
    port = outside.room.engine.session.port
    async with httpx2.AsyncClient(
        base_url=f"http://127.0.0.1:{port}",
        headers={"host": "paja.example.org", "user-agent": IPHONE, "accept-language": "sv"},
    ) as client:
        yield client


async def test_a_phone_is_told_that_all_is_well(
    visitor: httpx2.AsyncClient, outside: LocalHouse
) -> None:
    """In its language, with where to type the code; the facilitator hears which kind it is."""
    assert outside.room is not None
    heard = Heard(outside.room)
    page = (await visitor.get("/test")).text
    t = Translator("sv")
    assert t.text("trial-title") in page
    assert t.text("trial-later", host="paja.example.org") in page
    assert 'href="/"' in page
    assert heard.phones == [("Safari, iPhone", None)]
    assert (await visitor.get("/test?echo=1")).content == b""
    told = await visitor.post("/test?lang=sv", data={"ms": "23"})
    assert told.text == t.text("trial-quick", milliseconds=23)
    assert heard.phones == [("Safari, iPhone", None), ("Safari, iPhone", 23)]


@pytest.mark.parametrize(
    ("milliseconds", "key"),
    [("0", "quick"), ("100", "quick"), ("101", "well"), ("601", "slow"), ("99999", "slow")],
)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_how_fast_it_is_in_words(
    visitor: httpx2.AsyncClient, milliseconds: str, key: str, language: str
) -> None:
    told = await visitor.post(f"/test?lang={language}", data={"ms": milliseconds})
    most = min(int(milliseconds), 60_000)
    assert told.text == Translator(language).text(f"trial-{key}", milliseconds=most)


@pytest.mark.parametrize("typed", ["", "-1", "1.5", "abc", "1" * 6, "٣", None])
async def test_what_is_no_speed_is_refused(
    visitor: httpx2.AsyncClient, outside: LocalHouse, typed: str | None
) -> None:
    assert outside.room is not None
    heard = Heard(outside.room)
    answer = await visitor.post("/test", data={} if typed is None else {"ms": typed})
    assert answer.status_code == 400
    assert heard.phones == []


async def test_nothing_of_the_phone_is_kept(
    visitor: httpx2.AsyncClient, outside: LocalHouse
) -> None:
    """Neither the database nor a cookie knows that it was there."""
    before = outside.path.read_bytes()
    wal = outside.path.with_name(outside.path.name + "-wal")
    written = wal.read_bytes() if wal.exists() else b""
    answer = await visitor.get("/test")
    await visitor.post("/test", data={"ms": "5"})
    assert "set-cookie" not in answer.headers
    assert outside.path.read_bytes() == before
    assert (wal.read_bytes() if wal.exists() else b"") == written


async def test_the_language_is_chosen_and_kept(visitor: httpx2.AsyncClient) -> None:
    page = await visitor.get("/test?lang=en")
    assert Translator("en").text("trial-title") in page.text
    assert "language=en" in page.headers["set-cookie"]
    assert Translator("en").text("trial-title") in (await visitor.get("/test")).text
