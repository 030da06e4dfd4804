"""One phone: what it asks of the room over HTTP, and what it notes of the replies."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from sessions.rehearsal.page import Form, Page
from sessions.rehearsal.report import ANSWER, WITHDRAWAL, Outcome, Receipt, Report

if TYPE_CHECKING:
    import httpx2

_OUTCOMES = {
    200: Outcome.TAKEN,
    303: Outcome.TAKEN,
    409: Outcome.LATE,
    413: Outcome.LARGE,
    422: Outcome.UNFIT,
}
_SCRIPT = {"x-part": "1"}
"""By this header the script on the page asks for a part of it."""


def new_client(port: int, language: str) -> "httpx2.AsyncClient":
    """A client of a room on this computer; one a phone, since each keeps its own cookies."""
    import httpx2

    return httpx2.AsyncClient(
        base_url=f"http://127.0.0.1:{port}",
        headers={"accept-language": language},
        trust_env=False,  # a proxy would not find this computer
        verify=False,  # plain http; a TLS context for each of 130 phones would take seconds
        timeout=30.0,
    )


@dataclass(kw_only=True)
class Phone:
    """A phone in somebody's hands; every method raises `httpx2.TransportError` without a room."""

    client: "httpx2.AsyncClient"
    number: int
    """Among the phones in the room, from 0."""
    code: str
    """Of the table at which it is."""
    language: str
    report: Report
    scripted: bool = True
    """Whether the script of the page runs on it."""
    path: str = ""
    """Of the table's page; empty until somebody has typed a code that the room knows."""
    wrong: str = ""
    """What the room said was wrong with what was last refused."""

    async def enter(self, typed: str) -> bool:
        """Type a code; whether the room knows it."""
        reply = await self.client.post("/", data={"code": typed})
        if reply.status_code == 303:
            self.path = str(reply.headers["location"])
            return True
        self._expect("POST code", reply, 422)
        return False

    async def open(self) -> None:
        """Open the whole page, as after the code, a reload or a sleep."""
        self._expect("GET page", await self.client.get(self.path), 200)

    async def look(self) -> Page:
        """What the page shows now: with a script only its middle is fetched anew."""
        return await self._get({"part": "main"} if self.scripted else {})

    async def edit(self, question: str) -> Page:
        """Press "change" beside an answer."""
        part = {"part": "block", "question": question} if self.scripted else {}
        return await self._get({**part, "edit": question})

    async def _get(self, query: Mapping[str, str]) -> Page:
        headers = _SCRIPT if self.scripted else {}
        reply = await self.client.get(f"{self.path}?{urlencode(query)}", headers=headers)
        self._expect("GET part", reply, 200)
        return Page(reply.text)

    async def send(self, form: Form, fields: Mapping[str, str], sent_id: str) -> Outcome:
        """Send an answer, with the id by which the script knows a second sending of the same."""
        sent_id = sent_id if self.scripted else ""
        sent = {**form.values, **fields, **({"id": sent_id} if sent_id else {})}
        return await self._post(ANSWER, form, sent, fields, sent_id)

    async def withdraw(self, form: Form) -> Outcome:
        """Take an answer back."""
        return await self._post(WITHDRAWAL, form, form.values, {}, "")

    async def _post(
        self,
        deed: str,
        form: Form,
        sent: Mapping[str, str],
        fields: Mapping[str, str],
        sent_id: str,
    ) -> Outcome:
        begun = time.perf_counter()
        headers = _SCRIPT if self.scripted else {}
        reply = await self.client.post(f"{self.path}{form.action}", data=sent, headers=headers)
        spent = time.perf_counter() - begun
        outcome = _OUTCOMES.get(reply.status_code, Outcome.UNEXPECTED)
        if outcome is Outcome.UNEXPECTED:
            self._expect(f"POST {form.action}", reply)
        elif outcome is Outcome.TAKEN:
            receipt = Receipt(
                deed=deed,
                exercise=form.exercise,
                question=form.question,
                table=self.code,
                phone=self.number,
                voter=self.voter,
                fields=dict(fields),
                sent_id=sent_id,
                seconds=spent,
            )
            self.report.receipts.append(receipt)
        else:
            page = Page(reply.text)
            self.wrong = page.wrong
            again = page.form(form.action, form.question)
            if outcome is Outcome.LATE and again is not None and again.open:
                outcome = Outcome.OVERTAKEN
            self.report.refused[outcome] += 1
        return outcome

    @property
    def voter(self) -> str:
        """The word that the room has given this phone, if any."""
        return next((v for k, v in self.client.cookies.items() if k.startswith("paja-")), "")

    async def write(self) -> None:
        """Tell that somebody is typing, as the script does."""
        if self.scripted:
            self._expect("POST writing", await self.client.post(f"{self.path}writing"), 204)

    async def ask_more_time(self, form: Form) -> None:
        """Press "we need more time"."""
        reply = await self.client.post(f"{self.path}{form.action}", data=form.values)
        self._expect("POST more-time", reply, 200, 204, 303, 409)

    def _expect(self, what: str, reply: "httpx2.Response", *statuses: int) -> None:
        if reply.status_code not in statuses:
            self.report.unexpected[f"{what} {reply.status_code}"] += 1
