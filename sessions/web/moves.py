"""What phones change: a code is entered, an answer is given or taken back, time is asked for.

Without a script the answer is a redirect to the table's page, or the page again with what is
wrong; the script on the page asks (header `x-part`) for the question's block alone.
"""

from collections.abc import Awaitable, Callable

from starlette.types import Receive, Scope, Send

from exercises.model import Exercise
from exercises.question import Question
from sessions.asking import offered
from sessions.engine import Engine
from sessions.errors import (
    ClosedError,
    NotValidError,
    OvertakenError,
    PajaError,
    StorageError,
    UnknownCodeError,
)
from sessions.finding import find_table
from sessions.model import GivenBy, Table
from sessions.web import http
from sessions.web.blocks import Refused
from sessions.web.live import Live
from sessions.web.pages import Pages
from sessions.web.render import Renderer
from sessions.web.seats import Seat, seat_of
from sessions.web.states import time_is_short
from sessions.web.turns import Turns

_MOST_ID = 64

_Deed = Callable[[Seat, http.Fields], Awaitable[None]]


class Moves:
    """The endpoints of one room that change something."""

    def __init__(self, engine: Engine, renderer: Renderer, pages: Pages, live: Live) -> None:
        self.engine = engine
        self._renderer = renderer
        self._pages = pages
        self._live = live
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
        """POST /t/CODE/answer – fields `exercise`, `question`, the question's parts, maybe `id`,
        and `seen`, the version they were made from.

        With the field `together` nothing is stored: what was typed comes back in one form with the
        answer that stands.
        """
        await self._change(scope, receive, send, self._give)

    async def withdraw(self, scope: Scope, receive: Receive, send: Send) -> None:
        """POST /t/CODE/withdraw – fields `exercise`, `question` and `seen`."""
        await self._change(scope, receive, send, self._take_back)

    async def more_time(self, scope: Scope, receive: Receive, send: Send) -> None:
        """POST /t/CODE/more-time – `asked` is 1, or 0 to take it back."""
        form = await http.read_form(receive)
        table = await self._table(scope, send)
        if table is None:
            return
        wanted = http.first(form, "asked") == "1"
        if not wanted or time_is_short(self.engine.session):
            self.engine.ask_more_time(table.number, wanted)
        if http.header(scope, b"x-part"):
            await http.nothing(send)
        else:
            await http.redirect(send, f"/t/{table.code}/#more-time")

    async def writing(self, scope: Scope, receive: Receive, send: Send) -> None:
        """POST /t/CODE/writing – somebody is typing; `phone` is what the page calls itself when
        the table's other phones are to hear of it."""
        form = await http.read_form(receive)
        table = await self._table(scope, send)
        if table is None:
            return
        self.engine.typing(table.number)
        if phone := http.first(form, "phone"):
            self._live.tell_writing(table.number, phone[:_MOST_ID])
        await http.nothing(send)

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
            seen=http.number(form, "seen"),
        )

    async def _take_back(self, seat: Seat, form: http.Fields) -> None:
        exercise, question = self._asked(form)
        if exercise is not None and question is not None:
            newest = self._renderer.blocks.newest(exercise, question, seat)
            if newest and http.number(form, "seen") not in (None, newest.version):
                return  # what is taken back is what was seen: the other answer comes instead
        await self.engine.withdraw_answer(
            seat.table.number,
            http.first(form, "question") or "",
            exercise=http.first(form, "exercise") or "",
            given_by=GivenBy.PHONE,
            voter=seat.voter,
        )

    async def _table(self, scope: Scope, send: Send) -> Table | None:
        """The table whose page this comes from; None when it is refused with the code form."""
        code = scope["path_params"]["code"]
        try:
            return find_table(self.engine.session, code)
        except UnknownCodeError as error:
            language = self._pages.language(scope)
            await self._pages.send_code_form(send, language, refused=error, typed=code, status=404)
            return None

    async def _change(self, scope: Scope, receive: Receive, send: Send, deed: _Deed) -> None:
        await self._turns.begin()
        form = await http.read_form(receive)
        table = await self._table(scope, send)
        if table is None:
            return
        language = self._pages.language(scope)
        seat = seat_of(scope, self.engine.session, table)
        part = bool(http.header(scope, b"x-part"))
        united = self._united(seat, form, language) if "together" in form else None
        if united is not None:
            await self._show(send, seat, form, language, united, 200, part=part)
            return
        try:
            await deed(seat, form)
        except (ClosedError, NotValidError, OvertakenError, StorageError) as error:
            refused = self._refused(seat, form, language, error)
            await self._show(send, seat, form, language, refused, _STATUS[type(error)], part=part)
            return
        if part:
            exercise, question = self._asked(form)
            assert exercise is not None, "the engine took the answer"
            assert question is not None, "the engine took the answer"
            block = self._renderer.blocks.block(exercise, question, seat, language)
            await http.reply(send, str(block).encode())
        else:
            await http.redirect(send, f"/t/{table.code}/#q-{http.first(form, 'question')}")

    def _united(self, seat: Seat, form: http.Fields, language: str) -> Refused | None:
        """What was typed in one form with the answer that stands, if there is one."""
        exercise, question = self._asked(form)
        if exercise is None or question is None:
            return None
        newest = self._renderer.blocks.newest(exercise, question, seat)
        if newest is None or newest.value is None:
            return None
        parts = question.united(newest.value, form)
        message = self._renderer.translator(language).text("phone-together-done")
        return Refused(parts, message=message, united=True) if parts is not None else None

    def _refused(self, seat: Seat, form: http.Fields, language: str, error: PajaError) -> Refused:
        """Everything typed, and what is wrong with it."""
        _, question = self._asked(form)
        session = self.engine.session
        fields = offered(session, question, seat.table.number).fields if question else ()
        typed = {name: "\n".join(form.get(name, ())) for name in fields}
        if isinstance(error, OvertakenError):
            return Refused(typed, overtaken=True)
        message = self._renderer.translator(language).text(error.code, **error.values)
        place = error.part if isinstance(error, NotValidError) else ""
        return Refused(typed, place, message, http.number(form, "seen"))

    async def _show(
        self,
        send: Send,
        seat: Seat,
        form: http.Fields,
        language: str,
        refused: Refused,
        status: int,
        *,
        part: bool,
    ) -> None:
        """Send the form again, with everything typed still there."""
        exercise, question = self._asked(form)
        if exercise is None or question is None:
            await http.reply(send, self._pages.table_page(seat, language), status)
            return
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


_STATUS = {ClosedError: 409, NotValidError: 422, OvertakenError: 409, StorageError: 503}
