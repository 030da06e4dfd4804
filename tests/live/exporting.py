"""Every export of a played session, written once and looked at with another program."""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jsonschema import Draft202012Validator
from playwright.async_api import Browser

from sessions.exports import FORMATS, write
from sessions.i18n import Translator
from sessions.ledger import AUDIENCES
from sessions.model import Session
from sessions.summary import summarise
from tests.live import comparing
from tests.live.account import Account
from tests.live.opened import Paper, barriers, of_browser, of_markdown, of_office
from tests.sessions.exports.poppler import letters_in, run

OFFICE = ("docx", "xlsx")
OTHERS = tuple(form for form in FORMATS if form not in (*OFFICE, "html"))
"""Those that need no program which takes its time to start."""
_SCHEMA = Path(__file__).parents[2] / "docs" / "summary.schema.json"


@dataclass
class Exported:
    """A session in all formats for all audiences, in the session's language."""

    session: Session
    account: Account
    """What has to stand there."""
    files: Mapping[tuple[str, str], Path]
    """By audience and format."""
    office: Mapping[Path, Paper]
    """What LibreOffice reads in those that are for it."""

    @cached_property
    def t(self) -> Translator:
        """The words around it."""
        return Translator(self.session.details.language)

    def wrong(self, audience: str, form: str) -> list[str]:
        """What is wrong with a file; a page for the browser is looked at by `wrong_page`."""
        file = self.files[audience, form]
        whole = self.account, self.session, audience, self.t
        match form:
            case "docx":
                return comparing.in_paper(self.office[file], *whole)
            case "xlsx":
                return comparing.in_book(self.office[file], *whole)
            case "md":
                return comparing.in_paper(of_markdown(file.read_text("utf-8")), *whole)
            case "csv":
                return comparing.in_rows(self._rows(file), *whole)
            case "json":
                return self._wrong_data(file, audience)
            case "pdf":
                return self._wrong_pdf(file, audience)
        raise AssertionError(form)

    async def wrong_page(self, browser: Browser, audience: str, *, axe: bool) -> list[str]:
        """What is wrong with the page for the browser; with axe also whom it shuts out."""
        page = await browser.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda said: asked.append(said.text))
        file = self.files[audience, "html"]
        paper = await of_browser(page, file)
        wrong = comparing.in_paper(paper, self.account, self.session, audience, self.t)
        wrong += [f"it asks for {url}" for url in asked if url != file.as_uri()]
        if await page.get_attribute("html", "lang") != self.t.language:
            wrong.append("its language is another one")
        if axe:
            wrong += await barriers(page)
        await page.close()
        return wrong

    def _rows(self, file: Path) -> Sequence[Mapping[str, str]]:
        page = file.read_bytes().decode("utf-8-sig")
        delimiter = "," if self.t.language == "en" else ";"
        return list(csv.DictReader(io.StringIO(page), delimiter=delimiter))

    def _wrong_data(self, file: Path, audience: str) -> list[str]:
        data = json.loads(file.read_text("utf-8"))
        schema = Draft202012Validator(json.loads(_SCHEMA.read_text("utf-8")))
        wrong = [error.message for error in schema.iter_errors(data)]
        return wrong + comparing.in_data(data, self.account, audience)

    def _wrong_pdf(self, file: Path, audience: str) -> list[str]:
        page = of_markdown(self.files[audience, "md"].read_text("utf-8"))
        wrong = comparing.in_pdf(letters_in(file), page, self.account, audience, self.t)
        told, meta = run("pdfinfo", file), run("pdfinfo", "-meta", file)
        marks = {
            "tags": bool(re.search(r"Tagged: +yes", told)),
            "title": f"{self.session.edit().heading}\n" in told,
            "language": f"/Lang({self.t.language}-FI)".encode() in file.read_bytes(),
            "PDF/UA": "<pdfuaid:part>1</pdfuaid:part>" in meta,
        }
        return wrong + [f"it lacks {mark}" for mark, there in marks.items() if not there]


def export(played: Iterable[tuple[Session, Account]], folder: Path) -> list[Exported]:
    """All files of some sessions; LibreOffice is started once for all of them."""
    written = []
    for number, (session, account) in enumerate(played):
        summary, t = summarise(session), Translator(session.details.language)
        files = {}
        for audience in AUDIENCES:
            for form in FORMATS:
                # LibreOffice's pages are called after these, without their endings.
                files[audience, form] = folder / f"{number}-{audience}-{form}.{form}"
                files[audience, form].write_bytes(write([summary], t, form, audience))
        written.append((session, account, files))
    for_office = [files[a, form] for *_, files in written for a in AUDIENCES for form in OFFICE]
    office = of_office(for_office, folder / "office")
    return [Exported(session, account, files, office) for session, account, files in written]
