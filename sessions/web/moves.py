"""What phones change: a code is entered, an answer is given or taken back.

Without a script the answer is a redirect to the table's page, or the page again with what is
wrong; the script on the page asks (header `x-part`) for the question's block alone.
"""

from collections.abc import Awaitable, Callable

from starlette.types import Receive, Scope, Send

from exercises.model import Exercise
from exercises.question import Question
from sessions.asking import asked
from sessions.engine import Engine
from sessions.errors import (
    ClosedError,
    NotValidError,
    PajaError,
    StorageError,
    UnknownCodeError,
)
from sessions.finding import find_table
from sessions.model import GivenBy
from sessions.web import http
from sessions.web.blocks import Refused
from sessions.web.pages import Pages
from sessions.web.render import Renderer
from sessions.web.seats import Seat, seat_of
from sessions.web.turns import Turns

_MOST_ID = 64

_Deed = Callable[[Seat, http.Fields], Awaitable[None]]


class Moves:
    """The endpoints of one room that change something."""

    def __init__(self, engine: Engine, renderer: Renderer, pages: Pages) -> None:
        self.engine = engine
        self._renderer = renderer
        self._pages = pages
        self._turns = Turns()

    async def enter(self, scope: Scope, receive: Receive, send: Send) -> None:
        """POST / – a code was typed in the field `code`."""
        typed = http.first(await http.read_form(receive), "code") or ""
        try:
            table = await self.engine.join(typed)
        except UnknownCodeError as refused:
            await self._pages.send_code_form(
                send, self._pages.language(scope), refused=refused, typed=typed, status=422
            )
            return
        await http.redirect(send, f"/t/{table.code}/")

    async def answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        """POST /t/CODE/answer – fields `exercise`, `question`, the question's parts, maybe `id`."""
        await self._change(scope, receive, send, self._give)

    async def withdraw(self, scope: Scope, receive: Receive, send: Send) -> None:
        """POST /t/CODE/withdraw – fields `exercise` and `question`."""
        await self._change(scope, receive, send, self._take_back)

    async def _give(self, seat: Seat, form: http.Fields) -> None:
        sent_id = http.first(form, "id")
        await self.engine.give_answer(
            seat.table.number,
            http.first(form, "question") or "",
            form,
            exercise=http.first(form, "exercise") or "",
            given_by=GivenBy.PHONE,
            sent_id=sent_id[:_MOST_ID] if sent_id else None,
            voter=seat.voter,
        )

    async def _take_back(self, seat: Seat, form: http.Fields) -> None:
        await self.engine.withdraw_answer(
            seat.table.number,
            http.first(form, "question") or "",
            exercise=http.first(form, "exercise") or "",
            given_by=GivenBy.PHONE,
            voter=seat.voter,
        )

    async def _change(self, scope: Scope, receive: Receive, send: Send, deed: _Deed) -> None:
        await self._turns.begin()
        form = await http.read_form(receive)
        language = self._pages.language(scope)
        code = scope["path_params"]["code"]
        try:
            table = find_table(self.engine.session, code)
        except UnknownCodeError as error:
            await self._pages.send_code_form(send, language, refused=error, typed=code, status=404)
            return
        seat = seat_of(scope, self.engine.session, table)
        part = bool(http.header(scope, b"x-part"))
        try:
            await deed(seat, form)
        except (ClosedError, NotValidError, StorageError) as error:
            await self._refuse(send, seat, form, language, error, part=part)
            return
        if part:
            exercise, question = self._asked(form)
            assert exercise is not None, "the engine took the answer"
            assert question is not None, "the engine took the answer"
            block = self._renderer.blocks.block(exercise, question, seat, language)
            await http.reply(send, str(block).encode())
        else:
            await http.redirect(send, f"/t/{table.code}/#q-{http.first(form, 'question')}")

    async def _refuse(
        self,
        send: Send,
        seat: Seat,
        form: http.Fields,
        language: str,
        error: PajaError,
        *,
        part: bool,
    ) -> None:
        """Say what is wrong beside the field, with everything typed still there."""
        status = _STATUS[type(error)]
        exercise, question = self._asked(form)
        message = self._renderer.translator(language).text(error.code, **error.values)
        if exercise is None or question is None:
            await http.reply(send, self._pages.table_page(seat, language), status)
            return
        fields = asked(self.engine.session, question, seat.table.number).fields
        typed = {name: "\n".join(form.get(name, ())) for name in fields}
        place = error.part if isinstance(error, NotValidError) else ""
        refused = Refused(typed, place, message)
        if part:
            block = self._renderer.blocks.block(exercise, question, seat, language, refused)
            await http.reply(send, str(block).encode(), status)
            return
        main = self._renderer.refused_main(exercise, question, seat, language, refused)
        title = self._pages.title(seat.table, language)
        page = self._renderer.page(language, title, main, seat.table, refused=True)
        await http.reply(send, page, status)

    def _asked(self, form: http.Fields) -> tuple[Exercise | None, Question | None]:
        """The exercise and question a form is about, present or past."""
        name = http.first(form, "exercise")
        steps = self.engine.session.workshop.steps
        exercise = next((step for step in steps if step.name == name), None)
        question = exercise.question(http.first(form, "question") or "") if exercise else None
        return exercise, question


_STATUS = {ClosedError: 409, NotValidError: 422, StorageError: 503}
