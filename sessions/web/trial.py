"""The self-test: a page for anybody's own phone, and what the facilitator is told of it."""

import re
from urllib.parse import urlsplit

from starlette.types import Receive, Scope, Send

from exercises.languages import LANGUAGES
from sessions.engine import Engine
from sessions.i18n import LANGUAGE_NAMES
from sessions.web import http
from sessions.web.adapters import adapters
from sessions.web.assets import TRIAL
from sessions.web.browsers import browser_of
from sessions.web.language import COOKIE, choose_language, remember
from sessions.web.parts import Parts

_QUICK = 100
"""Milliseconds a small request may take before people notice."""
_SLOW = 600
"""More than this makes people press twice."""
_LONGEST = 60_000


class Trial:
    """The page at `/test`: it says that all is well, and tells the engine that a phone came.

    A script measures a few requests and posts how long they took; without one the phone has
    reached the server all the same. Neither the address nor the full name of the browser is kept.
    """

    def __init__(self, engine: Engine, public_url: str | None = None) -> None:
        """
        Args:
            engine: of the room.
            public_url: what phones open, when a proxy or a tunnel brings them here.
        """
        self._engine = engine
        self._parts = Parts()
        name = urlsplit(public_url).hostname if public_url else None
        self._public_name = name.encode("idna").decode() if name else None

    async def page(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """GET /test – the page; `?echo` is the small request that is measured."""
        fields = http.query(scope)
        if "echo" in fields:
            await http.reply(send, b"")
            return
        chosen = http.first(fields, "lang")
        language = self._language(scope, chosen)
        itself = self._is_this_computer(scope)
        if not itself:
            self._engine.phone_reached(browser_of(http.header(scope, b"user-agent")), None)
        page = self._parts.made(
            "trial.html",
            language,
            itself=itself,
            languages=LANGUAGE_NAMES,
            host=http.header(scope, b"host"),
            style=TRIAL.style,
            scripts=TRIAL.scripts,
        )
        await http.reply(send, page.encode(), headers=remember(chosen, language), kit=TRIAL)

    async def told(self, scope: Scope, receive: Receive, send: Send) -> None:
        """POST /test – how long the phone's requests took; what to tell its owner comes back."""
        typed = http.first(await http.read_form(receive), "ms") or ""
        if not re.fullmatch("[0-9]{1,5}", typed):
            await http.reply(send, b"", 400)
            return
        milliseconds = min(int(typed), _LONGEST)
        if not self._is_this_computer(scope):
            browser = browser_of(http.header(scope, b"user-agent"))
            self._engine.phone_reached(browser, milliseconds)
        t = self._parts.translator(self._language(scope, http.first(http.query(scope), "lang")))
        speed = "quick" if milliseconds <= _QUICK else "well" if milliseconds <= _SLOW else "slow"
        said = t.text(f"trial-{speed}", milliseconds=milliseconds)
        await http.reply(send, said.encode())

    def _language(self, scope: Scope, chosen: str | None) -> str:
        cookie = http.cookie(scope, COOKIE)
        accepted = http.header(scope, b"accept-language")
        default = self._engine.session.details.language
        return choose_language(chosen, cookie, accepted, default, LANGUAGES)

    def _is_this_computer(self, scope: Scope) -> bool:
        """Whether it was asked on the laptop itself, which proves nothing of phones.

        What comes through a proxy of ours seems to come from here, too; it knows the host as the
        world outside does.
        """
        name = http.header(scope, b"host").partition(":")[0].lower()
        if self._public_name is not None and name == self._public_name:
            return False
        client = scope.get("client")
        return client is not None and client[0] in {each.address for each in adapters()}
