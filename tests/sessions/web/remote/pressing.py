"""Remotes without a script: they read a page, press its buttons and follow where it sends them."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass

import httpx2

from tui.house import Room


@dataclass
class Remote:
    """A facilitator's phone."""

    client: httpx2.AsyncClient
    room: Room

    def address(self, view: str = "") -> str:
        """Of a page."""
        return f"/r/{self.room.engine.session.remote_key}/{view}"

    async def page(self, view: str = "") -> str:
        """What a page says now."""
        answer = await self.client.get(self.address(view))
        assert answer.status_code == 200, answer.text
        return answer.text

    async def press(
        self, page: str, deed: str, view: str = "", **fields: str | list[str]
    ) -> httpx2.Response:
        """Press a button that stands on a page, as its form sends it."""
        assert any(name.startswith(deed) for name in buttons(page)), buttons(page)
        return await self.send(page, deed, view, **fields)

    async def send(
        self, page: str, deed: str, view: str = "", **fields: str | list[str]
    ) -> httpx2.Response:
        """The same without looking for the button."""
        form: Mapping[str, str | list[str]] = {
            "deed": deed,
            "seen": field(page, "seen"),
            "press": field(page, "press"),
            **fields,
        }
        return await self.client.post(self.address(view), data=form)


def field(page: str, name: str) -> str:
    """What a hidden field holds."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    return html.unescape(found[1]) if found else ""


def buttons(page: str) -> list[str]:
    """The deeds of the buttons that can be pressed."""
    return [
        html.unescape(deed)
        for tag, deed in re.findall(r'(<button[^>]*value="([^"]+)"[^>]*>)', page)
        if " disabled" not in tag
    ]


def told(page: str) -> str:
    """The words on top of a page."""
    found = re.search(r'id="told"[^>]*>([^<]*)<', page)
    assert found, page
    return html.unescape(found[1])
