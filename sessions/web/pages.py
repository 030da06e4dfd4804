"""What phones read: the form for a code, a table's page and its parts, the news."""

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send

from exercises.text import clean
from sessions.engine import Engine
from sessions.errors import UnknownCodeError
from sessions.model import Table
from sessions.web import http
from sessions.web.assets import PHONE
from sessions.web.language import COOKIE, choose_language, remember
from sessions.web.live import Live
from sessions.web.render import Renderer
from sessions.web.seats import Seat, asks_people, new_word, seat_of


class Pages:
    """The endpoints of one room that change nothing but that a table has joined."""

    def __init__(self, engine: Engine, renderer: Renderer, live: Live) -> None:
        self.engine = engine
        self._renderer = renderer
        self._live = live

    def language(self, scope: Scope, chosen: str | None = None) -> str:
        """The language of whoever asks."""
        cookie = http.cookie(scope, COOKIE) if chosen is None else None
        accepted = http.header(scope, b"accept-language")
        default = self.engine.session.details.language
        languages = tuple(self._renderer.languages)
        return choose_language(chosen, cookie, accepted, default, languages)

    async def enter(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """GET / – the form that asks for a code."""
        chosen = http.first(http.query(scope), "lang")
        language = self.language(scope, chosen)
        await self.send_code_form(send, language, headers=remember(chosen, language))

    async def send_code_form(
        self,
        send: Send,
        language: str,
        *,
        refused: UnknownCodeError | None = None,
        typed: str = "",
        status: int = 200,
        headers: tuple[tuple[bytes, bytes], ...] = (),
    ) -> None:
        """Send the code form, with what was typed and why it will not do."""
        t = self._renderer.translator(language)
        message = t.text(refused.code, **refused.values) if refused else ""
        main = self._renderer.code_form(language, clean(typed)[:20], message)
        page = self._renderer.page(language, t.text("phone-enter-title"), main)
        await http.reply(send, page, status, headers)

    async def table(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """GET /t/CODE/ – what the table sees now.

        `?edit=QUESTION` gives the form of an answered question; `?part=main`, `block` and
        `results` give only that part, for the script on the page.
        """
        fields = http.query(scope)
        chosen = http.first(fields, "lang")
        language = self.language(scope, chosen)
        typed = scope["path_params"]["code"]
        try:
            table = await self.engine.join(typed)
        except UnknownCodeError as refused:
            await self.send_code_form(send, language, refused=refused, typed=typed, status=404)
            return
        seat = seat_of(scope, self.engine.session, table)
        editing = http.first(fields, "edit")
        part = http.first(fields, "part")
        if part is None:  # whose script asks for parts is heard of by its stream
            self.engine.look(table.number)
        if part == "main":
            await http.reply(send, str(self._renderer.table_main(seat, language)).encode())
        elif part == "results":
            await http.reply(send, str(self._renderer.results(language)).encode())
        elif part == "block":
            name = http.first(fields, "question") or ""
            seen = http.number(fields, "seen")
            await http.reply(send, self._block(seat, language, name, editing, seen))
        else:
            packed = "gzip" in http.header(scope, b"accept-encoding")
            page = self.table_page(seat, language, editing=editing, packed=packed)
            headers = remember(chosen, language)
            if packed:
                headers = (*headers, (b"content-encoding", b"gzip"))
            if not seat.voter and asks_people(self.engine.session.workshop):
                headers = (*headers, new_word(self.engine.session))
            await http.reply(send, page, headers=headers)

    def table_page(
        self, seat: Seat, language: str, *, editing: str | None = None, packed: bool = False
    ) -> bytes:
        """The whole page of a table, `packed` as gzip when asked."""
        main = self._renderer.table_main(seat, language, editing=editing)
        title = self.title(seat.table, language)
        return self._renderer.page(language, title, main, seat.table, packed=packed)

    def title(self, table: Table, language: str) -> str:
        """The page's title: what is asked, and the table's name."""
        exercise = self.engine.session.exercise
        workshop = self.engine.session.workshop
        asked = (exercise or workshop).title.in_language(language)
        return f"{asked} – {self._renderer.table_name(table, language)}"

    def _block(
        self, seat: Seat, language: str, name: str, editing: str | None, seen: int | None
    ) -> bytes:
        exercise = self.engine.session.exercise
        question = exercise.question(name) if exercise else None
        if exercise is None or question is None:
            return b""
        block = self._renderer.blocks.block(
            exercise, question, seat, language, editing=editing == question.name, seen=seen
        )
        return str(block).encode()

    async def too_large(self, request: Request, error: Exception) -> Response:  # noqa: ARG002
        """More was sent than any answer can be."""
        return self._said(request, 413, "phone-large")

    async def failed(self, request: Request, error: Exception) -> Response:  # noqa: ARG002
        """A mistake of ours, which the log has."""
        return self._said(request, 500, "phone-failed")

    def _said(self, request: Request, status: int, key: str) -> Response:
        language = self.language(request.scope)
        title = self._renderer.translator(language).text(key)
        back = self._renderer.translator(language).text("phone-back")
        main = Markup('<h1>{}</h1><p><a href="./">{}</a></p>').format(title, back)
        page = self._renderer.page(language, title, main)
        return HTMLResponse(page, status, PHONE.response_headers)

    async def whole(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """GET /t/CODE/answer – where a refused form stands, opened again: the table's page."""
        await http.redirect(send, f"/t/{scope['path_params']['code']}/")

    async def news(self, scope: Scope, receive: Receive, send: Send) -> None:
        """GET /t/CODE/news – the stream that keeps a table's page in step."""
        language = self.language(scope, http.first(http.query(scope), "lang"))
        try:
            table = await self.engine.join(scope["path_params"]["code"])
        except UnknownCodeError:
            await http.reply(send, b"", 404)
            return
        await self._live.follow(receive, send, table, language)
