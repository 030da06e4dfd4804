"""The tables' door as one ASGI app: the routes, what errors become, the security headers."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from sessions.engine import Engine
from sessions.web.assets import PHONE
from sessions.web.http import TooLargeError
from sessions.web.live import Live
from sessions.web.moves import Moves
from sessions.web.pages import Pages
from sessions.web.remote.door import Remote
from sessions.web.render import Renderer
from sessions.web.screen import Screen
from sessions.web.trial import Trial


@dataclass(frozen=True, slots=True)
class _Raw:
    """An endpoint straight on ASGI; Starlette would wrap a plain method in a `Request`."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)


def create_app(
    engine: Engine,
    renderer: Renderer,
    live: Live,
    screen: Screen,
    remote: Remote,
    *,
    public_url: str | None = None,
) -> ASGIApp:
    """The app that serves one room's phones; `public_url` is what a proxy in front is called."""
    pages = Pages(engine, renderer, live)
    moves = Moves(engine, renderer, pages, live)
    trial = Trial(engine, public_url)
    starlette = Starlette(
        routes=[
            Route("/t/{code}", _Raw(pages.whole), methods=["GET"]),
            Route("/t/{code}/", _Raw(pages.table), methods=["GET"]),
            Route("/t/{code}/answer", _Raw(moves.answer), methods=["POST"]),
            Route("/t/{code}/answer", _Raw(pages.whole), methods=["GET"]),
            Route("/t/{code}/withdraw", _Raw(pages.whole), methods=["GET"]),
            Route("/t/{code}/more-time", _Raw(pages.whole), methods=["GET"]),
            Route("/t/{code}/more-time", _Raw(moves.more_time), methods=["POST"]),
            Route("/t/{code}/writing", _Raw(moves.writing), methods=["POST"]),
            Route("/t/{code}/news", _Raw(pages.news), methods=["GET"]),
            Route("/t/{code}/withdraw", _Raw(moves.withdraw), methods=["POST"]),
            Route("/screen", _Raw(screen.page), methods=["GET"]),
            Route("/screen/news", _Raw(screen.news), methods=["GET"]),
            Route("/r/{key}/", _Raw(remote.page), methods=["GET"]),
            Route("/r/{key}/", _Raw(remote.press), methods=["POST"]),
            Route("/r/{key}/news", _Raw(remote.news), methods=["GET"]),
            Route("/r/{key}/{view}", _Raw(remote.page), methods=["GET"]),
            Route("/r/{key}/{view}", _Raw(remote.press), methods=["POST"]),
            Route("/test", _Raw(trial.page), methods=["GET"]),
            Route("/test", _Raw(trial.told), methods=["POST"]),
            Route("/", _Raw(pages.enter), methods=["GET"]),
            Route("/", _Raw(moves.enter), methods=["POST"]),
        ],
        exception_handlers={
            404: _not_found,
            405: _not_found,
            TooLargeError: pages.too_large,
            Exception: pages.failed,
        },
    )
    # Its own redirects would name the host and the scheme, which a proxy in front may change.
    starlette.router.redirect_slashes = False
    straight: dict[tuple[str, str], ASGIApp] = {
        ("GET", ""): pages.table,
        ("GET", "news"): pages.news,
        ("POST", "answer"): moves.answer,
        ("POST", "writing"): moves.writing,
    }
    return _Entrance(starlette, straight, pages)


def _not_found(request: Request, error: Exception) -> Response:  # noqa: ARG001
    """Whatever was mistyped after the address, the way in is the form for the code."""
    return RedirectResponse("/", 303, PHONE.response_headers)


@dataclass(frozen=True, slots=True)
class _Entrance:
    """Lets through to Starlette, but what phones ask all the time straight to its endpoint.

    Takes addresses in capitals: QR codes of them are smaller, so `/T/K7QX/` is `/t/K7QX/`.
    """

    app: ASGIApp
    straight: Mapping[tuple[str, str], ASGIApp]
    """By method and by what follows `/t/CODE/`."""
    pages: Pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        if path.startswith("/T/"):
            path = "/t/" + path[3:]
            scope = {**scope, "path": path}
        parts = path.split("/")
        endpoint = None
        if len(parts) == 4 and parts[1] == "t" and parts[2]:
            endpoint = self.straight.get((scope["method"], parts[3]))
        if endpoint is None:
            await self.app(scope, receive, send)
            return
        scope["path_params"] = {"code": parts[2]}
        try:
            await endpoint(scope, receive, send)
        except TooLargeError as error:
            refused = await self.pages.too_large(Request(scope), error)
            await refused(scope, receive, send)
