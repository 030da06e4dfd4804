"""The remote's endpoints: whoever has the key comes in, everybody else sees a friendly page."""

import asyncio
import contextlib
import json
import secrets
from collections.abc import Awaitable, Callable, Mapping
from hashlib import blake2s

from starlette.types import Receive, Scope, Send

from sessions.engine import Engine
from sessions.errors import (
    NotPossibleError,
    NotValidError,
    PajaError,
    StaleError,
    StorageError,
)
from sessions.events import Event
from sessions.web import http
from sessions.web.assets import REMOTE
from sessions.web.language import COOKIE, choose_language, remember
from sessions.web.remote.changes import Changes
from sessions.web.remote.deeds import MOVES, RoomDeeds
from sessions.web.remote.entering import Entering
from sessions.web.remote.grouping import Groups
from sessions.web.remote.presses import Attempt, Outcome, Phrase, Presses
from sessions.web.remote.views import Views
from sessions.web.watchers import Watchers

_LOOK = 10.0
"""Seconds between two looks: minutes pass and tables fall asleep without an event."""

_Deed = Callable[[str, http.Fields], Awaitable[Outcome]]


class Remote:
    """The door of one room's remotes: `/r/KEY/` and what is below it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._changes = Changes(engine)
        self._presses = Presses()
        self._groups = Groups(engine)
        entering = Entering(engine)
        self._views = Views(engine, self._changes, entering, self._groups)
        self._deeds = _all_deeds(RoomDeeds(engine, self._changes), entering, self._groups)
        self._watchers = Watchers(engine, self._state, wakes=(Event,))
        self._loop = asyncio.get_running_loop()
        self._look = self._loop.call_later(_LOOK, self._look_again)

    def close(self) -> None:
        """The room closes; remotes go on by themselves when it comes back."""
        self._look.cancel()
        self._changes.stop()
        self._watchers.close()

    def _look_again(self) -> None:
        if len(self._watchers):
            self._watchers.push()
        self._look = self._loop.call_later(_LOOK, self._look_again)

    # -- endpoints ---------------------------------------------------------------------------

    async def page(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """GET /r/KEY/ and /r/KEY/VIEW – fields `of` and `press`, maybe `lang`."""
        fields = http.query(scope)
        chosen = http.first(fields, "lang")
        language = self._language(scope, chosen)
        view = self._view(scope)
        if not self._opens(scope):
            await http.reply(send, self._views.gone(language), 404, kit=REMOTE)
            return
        if view is None:
            await http.redirect(send, self._path(scope, "", "", ""))
            return
        of = http.first(fields, "of") or ""
        outcome = self._presses.became(http.first(fields, "press") or "")
        await self._prepare(view, of)
        page = self._views.page(language, view, of, secrets.token_hex(8), outcome)
        await http.reply(send, page, headers=remember(chosen, language), kit=REMOTE)

    async def press(self, scope: Scope, receive: Receive, send: Send) -> None:
        """POST to the same – fields `deed`, `press`, `seen`, `of` and what the deed needs.

        Without a script the answer is a redirect to the page, or the page as the room is now, with
        words on why nothing was done; the script (header `x-part`) gets both as data.
        """
        form = await http.read_form(receive)
        language = self._language(scope)
        view = self._view(scope) or ""
        if not self._opens(scope):
            await http.reply(send, self._views.gone(language), 404, kit=REMOTE)
            return
        of = http.first(form, "of") or ""
        deed = (http.first(form, "deed") or "")[:200]
        name = press_name(form)
        outcome = await self._presses.once(name, lambda: self._carry_out(deed, name, form))
        if outcome.page is not None:
            view, of = outcome.page, ""
        attempt = None if outcome.done else Attempt(form, outcome)
        if http.header(scope, b"x-part"):
            await self._prepare(view, of)
            state = self._shown(language, view, of, attempt)
            told = self._views.told(language, outcome)
            state |= {"told": told, "page": outcome.page, "press": name}
            await _reply_data(send, state, outcome.status)
        elif outcome.done:
            await http.redirect(send, self._path(scope, view, of, name))
        else:
            await self._prepare(view, of)
            page = self._views.page(language, view, of, secrets.token_hex(8), outcome, attempt)
            await http.reply(send, page, outcome.status, kit=REMOTE)

    async def news(self, scope: Scope, receive: Receive, send: Send) -> None:
        """GET /r/KEY/news – fields `view` and `of`: the page's state after every change."""
        fields = http.query(scope)
        view, of = http.first(fields, "view") or "", http.first(fields, "of") or ""
        if not self._opens(scope) or view not in self._views.names:
            await http.reply(send, b"", 404)
            return
        key = "\n".join((scope["path_params"]["key"], self._language(scope), view, of[:100]))
        self._engine.remote_opened()
        try:
            await self._watchers.follow(receive, send, key)
        finally:
            self._engine.remote_closed()

    # -- what they need ----------------------------------------------------------------------

    def _opens(self, scope: Scope) -> bool:
        return self._is_key(scope["path_params"]["key"])

    def _is_key(self, given: str) -> bool:
        key = self._engine.session.remote_key
        same = secrets.compare_digest(given.encode("utf-8", "replace"), key.encode())
        return bool(key) and same

    def _view(self, scope: Scope) -> str | None:
        view = scope["path_params"].get("view", "")
        return view if view in self._views.names else None

    def _language(self, scope: Scope, chosen: str | None = None) -> str:
        session = self._engine.session
        cookie = http.cookie(scope, COOKIE) if chosen is None else None
        accepted = http.header(scope, b"accept-language")
        languages = session.workshop.languages
        return choose_language(chosen, cookie, accepted, session.details.language, languages)

    def _path(self, scope: Scope, view: str, of: str, press: str) -> str:
        from urllib.parse import urlencode

        query = urlencode({name: text for name, text in (("of", of), ("press", press)) if text})
        path = f"/r/{scope['path_params']['key']}/{view}"
        return f"{path}?{query}" if query else path

    async def _prepare(self, view: str, of: str) -> None:
        exercise = self._groups.exercise(of) if view == "themes" else None
        if exercise is not None:
            await self._groups.suggest(exercise)

    def _shown(
        self, language: str, view: str, of: str, attempt: Attempt | None = None
    ) -> dict[str, object]:
        return {
            "head": self._views.head(language),
            "main": self._views.main(language, view, of, "", attempt),
        }

    def _state(self, key: str) -> Mapping[str, object]:
        """What a stream tells; one whose key was revoked, only that."""
        given, language, view, of = key.split("\n", 3)
        if not self._is_key(given):
            return {"gone": self._views.gone_main(language)}
        return self._shown(language, view, of)

    async def _carry_out(self, deed: str, press: str, form: http.Fields) -> Outcome:
        kind, _, argument = deed.partition(":")
        try:
            if kind not in self._deeds:
                raise NotPossibleError("remote-unknown")
            return await self._deeds[kind](argument, {**form, "press": [press]})
        except StaleError as error:
            with contextlib.suppress(StorageError):  # then nothing has changed after all
                await self._engine.settled()
            return self._stale(error)
        except PajaError as error:
            part = error.part if isinstance(error, NotValidError) else ""
            status = _STATUS.get(type(error), 409)
            return Outcome(Phrase(error.code, error.values), status, part=part)

    def _stale(self, error: StaleError) -> Outcome:
        if error.code != "error-stale":
            return Outcome(Phrase(error.code, error.values), 409)
        if self._changes.last is None:
            return Outcome(Phrase("remote-stale"), 409)
        return Outcome(Phrase("remote-stale-since", {"what": self._changes.last}), 409)


def _all_deeds(room: RoomDeeds, entering: Entering, groups: Groups) -> Mapping[str, _Deed]:
    """Every deed by the name that buttons have for it."""

    def moves(name: str) -> _Deed:
        return lambda argument, form: room.move(name, argument, form)

    return {
        **{name: moves(name) for name in MOVES},
        "undo": room.undo,
        "page": room.turn,
        "hide": room.hide,
        "bring-back": room.bring_back,
        "answer": entering.give,
        "open-answer": entering.open_and_give,
        "withdraw": entering.withdraw,
        "put": groups.put,
        "accept": groups.accept,
        "make": groups.make,
        "aside": groups.set_aside,
        "regroup": groups.undo,
    }


def press_name(form: http.Fields) -> str:
    """Names a press: what its page or script called it, and all that it sent. Empty when it has no
    name; then it is always a new one."""
    given = http.first(form, "press")
    if not given:
        return ""
    return blake2s(repr(sorted(form.items())).encode(), digest_size=16).hexdigest()


async def _reply_data(send: Send, data: Mapping[str, object], status: int) -> None:
    headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    body = json.dumps(data, ensure_ascii=False).encode()
    await send({"type": "http.response.body", "body": body})


_STATUS = {NotValidError: 422, StorageError: 503}
"""Of a refused press; 409 where nothing else is said."""
