"""Who has the key comes in, nobody else; and the key is nowhere but in its address."""

import asyncio
import json
import logging
import sqlite3
from pathlib import Path

import pytest

from sessions.exports import write
from sessions.i18n import Translator
from sessions.summary import summarise
from tests.sessions.web.remote.pressing import Remote
from tui.house import Room


@pytest.mark.parametrize("key", ["wrong", "%C3%A4", "-", "x" * 3000, "%ED%A0%80"])
async def test_a_wrong_key_opens_nothing(remote: Remote, key: str) -> None:
    """A friendly page that says where a new address is found, and nothing of the room."""
    for method, path in (("GET", ""), ("GET", "themes"), ("POST", ""), ("GET", "news")):
        answer = await remote.client.request(method, f"/r/{key}/{path}")
        assert answer.status_code == 404
        assert "Asiakkaamme" not in answer.text
        assert "Keittiöt" not in answer.text
    page = await remote.client.get(f"/r/{key}/")
    assert "Uuden saat vetäjän koneelta" in page.text
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"


async def test_without_a_key_there_is_no_remote(remote: Remote) -> None:
    """An empty key is none, whatever is typed."""
    await remote.room.engine.revoke_remote()
    for path in ("/r//", "/r/x/", "/r/%20/"):
        assert (await remote.client.get(path)).status_code in (303, 404)


async def test_a_revoked_key_presses_nothing(remote: Remote) -> None:
    """What was opened with the old key can't do anything any more."""
    page = await remote.page()
    old = remote.address()
    await remote.room.engine.new_remote_key()
    form = {"deed": "go:1", "seen": "", "press": "a"}
    assert (await remote.client.post(old, data=form)).status_code == 404
    assert remote.room.engine.session.step == 0
    assert (await remote.press(page, "go:1")).status_code == 303


async def test_an_open_remote_hears_at_once_that_its_key_is_revoked(remote: Remote) -> None:
    """Its stream says so, and nothing else from then on."""
    address = remote.address("news?view=&of=")
    async with remote.client.stream("GET", address) as stream:
        lines = stream.aiter_lines()
        assert "Aula" in await _news(lines)
        await remote.room.engine.new_remote_key()
        news = await _news(lines)
        while "gone" not in news:
            news = await _news(lines)
        assert set(json.loads(news)) == {"gone"}
        assert "Aula" not in news
        await remote.room.engine.next()
        assert set(json.loads(await _news(lines))) == {"gone"}


async def _news(lines: object) -> str:
    async with asyncio.timeout(5):
        async for line in lines:  # type: ignore[attr-defined]
            if line.startswith("data: "):
                return str(line[6:])
    raise AssertionError


class _Logged(logging.Handler):
    """What the program's log would get, without what the client in this test says."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if not record.name.startswith("httpx2"):
            self.lines.append(record.getMessage())


async def test_the_key_is_nowhere_else(remote: Remote, answered: Room, db_path: Path) -> None:
    """Neither in the log, nor in what is kept of events, nor in exports, nor on other pages."""
    key = answered.engine.session.remote_key
    logged = _Logged()
    logging.getLogger().addHandler(logged)
    try:
        page = await remote.page()
        await remote.press(page, "reveal")
        await answered.engine.new_remote_key()
    finally:
        logging.getLogger().removeHandler(logged)
    assert not [line for line in logged.lines if key in line]
    with sqlite3.connect(db_path) as db:
        kept = str(db.execute("select * from happenings").fetchall())
    db.close()
    new = answered.engine.session.remote_key
    assert "RemoteKeyChanged" in kept or "remote" in kept.lower()
    assert key not in kept
    assert new not in kept
    session = answered.engine.session
    exported = ""
    for form in ("json", "md", "csv"):
        exported += write([summarise(session, "fi")], Translator("fi"), form, "record").decode()
    assert "Vanhukset" in exported
    code = session.tables[1].code
    for path in ("/screen", "/", f"/t/{code}/", "/test"):
        exported += (await remote.client.get(path)).text
    assert key not in exported
    assert new not in exported
