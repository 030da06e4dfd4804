"""A room's pages, asked for over real HTTP as a phone does."""

from collections.abc import AsyncIterator, Callable
from html.parser import HTMLParser

import httpx2
import pytest

from tui.house import Room


@pytest.fixture
async def phone(room: Room) -> AsyncIterator[httpx2.AsyncClient]:
    """A Finnish phone without a script; redirects are not followed by themselves."""
    async with httpx2.AsyncClient(
        base_url=room.address, headers={"accept-language": "fi-FI,fi;q=0.9,en;q=0.5"}
    ) as client:
        yield client


@pytest.fixture
def forms() -> Callable[[str], list[dict[str, str]]]:
    """Reads a page's forms for answers: each one's fields by name, its action under the empty
    name."""
    return lambda page: [form for form in _Forms(page).found if form[""] != "more-time"]


class _Forms(HTMLParser):
    """The fields of the forms on a page: action, hidden and visible fields, what they hold."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[dict[str, str]] = []
        self._textarea: str | None = None
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append({"": given["action"]})
        elif tag == "input" and (given.get("type") != "radio" or "checked" in given):
            self.found[-1][given["name"]] = given.get("value", "")
        elif tag == "textarea":
            self._textarea = given["name"]
            self.found[-1][self._textarea] = ""

    def handle_data(self, data: str) -> None:
        if self._textarea is not None:
            self.found[-1][self._textarea] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            assert self._textarea is not None
            self.found[-1][self._textarea] = self.found[-1][self._textarea].removeprefix("\n")
            self._textarea = None
