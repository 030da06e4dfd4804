"""The projector in a browser: one page that follows the room, whole without a script."""

import asyncio
from collections.abc import Mapping
from functools import lru_cache

from markupsafe import Markup
from starlette.types import Receive, Scope, Send

from sessions import events, qr
from sessions.clock import now
from sessions.engine import Engine
from sessions.stage import stage_of
from sessions.stage.measure import lines
from sessions.stage.model import Stage
from sessions.stage.rows import Bar, Columns, Row, Said, Track
from sessions.web import http
from sessions.web.assets import SCREEN
from sessions.web.parts import Parts
from sessions.web.watchers import Watchers

_THEMES = ("light", "dark")
_SIZES = ((4, "huge"), (7, "large"), (9, "medium"))
"""Up to how many lines a text is written so much larger."""
_WAKES = (
    events.StepEvent,
    events.StepEntered,
    events.StepAdded,
    events.StepMoved,
    events.PlanChanged,
    events.AnswerEvent,
    events.AnswerHidden,
    events.TableEvent,
    events.IdeasGrouped,
    events.PageTurned,
    events.WifiGiven,
    events.SessionEnded,
    events.SessionReopened,
    events.Undone,
)


class Screen:
    """The page at `/screen` and its stream.

    It says what the terminal says on its stage (`sessions.stage`): nothing that is private, nothing
    to press.
    """

    def __init__(self, engine: Engine, address: str) -> None:
        """
        Args:
            engine: of the room.
            address: what phones open.
        """
        self._engine = engine
        self._address = address
        self._parts = Parts()
        self._loop = asyncio.get_running_loop()
        self._watchers = Watchers(engine, self._state, _WAKES)

    def move_to(self, address: str) -> None:
        """Phones find the room elsewhere from now on; from any thread."""
        self._address = address
        self._loop.call_soon_threadsafe(self._watchers.push)

    def close(self) -> None:
        """The room closes."""
        self._watchers.close()

    async def page(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """GET /screen – the page; `?lang=` and `?theme=` where the room needs another one."""
        fields = http.query(scope)
        language, theme = self._language(scope), http.first(fields, "theme")
        page = self._parts.made(
            "screen.html",
            language,
            style=SCREEN.style,
            scripts=SCREEN.scripts,
            theme=theme if theme in _THEMES else "",
            state=self._state(language),
        )
        await http.reply(send, page.encode(), kit=SCREEN)

    async def news(self, scope: Scope, receive: Receive, send: Send) -> None:
        """GET /screen/news – the stream that keeps the page in step."""
        await self._watchers.follow(receive, send, self._language(scope))

    def _language(self, scope: Scope) -> str:
        """The room's, unless the address wishes another one that the workshop is in."""
        wish = http.first(http.query(scope), "lang") or ""
        session = self._engine.session
        known = wish in session.workshop.languages
        return wish if known else session.details.language

    def _state(self, language: str) -> Mapping[str, object]:
        """What is on the wall, and its clock, which ticks on the page by itself."""
        stage = stage_of(
            self._engine.session,
            self._parts.translator(language),
            at=now(),
            address=self._address,
            page=self._engine.page,
        )
        clock = stage.clock
        return {
            "title": stage.title,
            "main": self._parts.made(
                "stage.html",
                language,
                stage=stage,
                kind=_kind,
                picture=_picture,
                size=_size(stage),
            ),
            "left": clock and clock.left,
            "runs": clock is not None and clock.runs,
            "said": clock.said if clock else "",
            "over": clock.over if clock else "",
            "face": clock.face if clock else "",
        }


def _kind(row: Row) -> str:
    """How a row is drawn."""
    kinds = {Said: "said", Bar: "bar", Track: "track", Columns: "columns", Row: "quiet"}
    return kinds[type(row)]


def _size(stage: Stage) -> str:
    """Little text is large text."""
    height = sum(len(lines(words)) for words in (*stage.words, *stage.asked))
    if stage.page is not None:
        height = stage.page.height
    return next((size for most, size in _SIZES if height <= most), "plain")


@lru_cache(maxsize=16)
def _picture(code: str) -> Markup:
    """A QR code."""
    return Markup(qr.svg(code))
