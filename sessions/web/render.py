"""Pages and their parts from templates; what is the same for many phones is made once.

A part's cache is keyed by what it shows, so nothing here has to be told of changes.
"""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from exercises.languages import LANGUAGES
from exercises.model import Exercise
from exercises.question import Question
from sessions.engine import Engine
from sessions.i18n import LANGUAGE_NAMES, Translator
from sessions.model import Answer, Session, Table
from sessions.summary import summarise_question

_FOLDER = Path(__file__).parent
_MOST_CACHED = 2000


@dataclass(frozen=True, slots=True)
class Refused:
    """An answer that was not taken: what was typed, and why not."""

    parts: Mapping[str, str]
    """What was typed in each field."""
    part: str
    """The field the message stands beside; empty for the whole form."""
    message: str


@cache
def _static(name: str) -> str:
    return (_FOLDER / "static" / name).read_text("utf-8")


@cache
def content_policy() -> str:
    """The Content-Security-Policy of every page: nothing from outside, only our own two inlines."""

    def fingerprint(name: str) -> str:
        digest = hashlib.sha256(_static(name).encode()).digest()
        return f"'sha256-{base64.b64encode(digest).decode()}'"

    return (
        f"default-src 'none'; style-src {fingerprint('phone.css')};"
        f" script-src {fingerprint('phone.js')}; connect-src 'self'; img-src data:;"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


class Renderer:
    """Renders one room's pages."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._templates = Environment(
            loader=FileSystemLoader(_FOLDER / "templates"),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
        )
        self._translators = {language: Translator(language) for language in LANGUAGES}
        self._parts: dict[tuple[object, ...], Markup] = {}

    def translator(self, language: str) -> Translator:
        """The texts of a phone's language."""
        return self._translators[language]

    # -- whole pages -------------------------------------------------------------------------

    def page(self, language: str, title: str, main: Markup, table: Table | None = None) -> bytes:
        """A whole page around `main`; with a table, one that follows the facilitator."""
        session = self.engine.session
        number, code = (table.number, table.code) if table else (0, "")
        name = self.table_name(table, language) if table else ""
        key = ("page", language, title, number, code, name, state_key(session))
        head, tail = self._halves(key, language, title, table, name)
        return f"{head}{main}{tail}".encode()

    def _halves(
        self, key: tuple[object, ...], language: str, title: str, table: Table | None, name: str
    ) -> tuple[str, str]:
        whole = self._part(
            key,
            "page.html",
            language,
            title=title,
            table=table,
            table_name=name,
            state=state_key(self.engine.session),
            reference=self.engine.session.reference,
            languages=LANGUAGE_NAMES,
            style=Markup(_static("phone.css")),
            script=Markup(_static("phone.js")),
            main=Markup("\0"),
        )
        head, _, tail = whole.partition("\0")
        return head, tail

    def code_form(self, language: str, typed: str = "", message: str = "") -> Markup:
        """The form that asks for a table's code; `message` says why the typed one will not do."""
        return self._part(
            ("code", language, typed, message), "code.html", language, typed=typed, message=message
        )

    # -- a table's page ----------------------------------------------------------------------

    def table_main(
        self,
        table: Table,
        language: str,
        refused: Mapping[str, Refused] | None = None,
        editing: str | None = None,
    ) -> Markup:
        """What a table sees now: the exercise with its forms and receipts, or words to wait by."""
        session = self.engine.session
        exercise = session.exercise
        head = self.head(language)
        if session.ended_at is not None or exercise is None or not exercise.questions:
            return head
        blocks = [
            self.block(
                exercise,
                question,
                table,
                language,
                (refused or {}).get(question.name),
                editing=question.name == editing,
            )
            for question in exercise.questions
        ]
        return Markup("").join([head, *blocks, self.results(language)])

    def refused_main(
        self,
        exercise: Exercise,
        question: Question,
        table: Table,
        language: str,
        refused: Refused,
    ) -> Markup:
        """A table's page after an answer was not taken.

        When the room has gone on meanwhile, the refused question stands above the present step, so
        that what was typed can still be read and copied.
        """
        if exercise == self.engine.session.exercise:
            return self.table_main(table, language, {question.name: refused})
        late = self.block(exercise, question, table, language, refused)
        return late + self.table_main(table, language)

    def shared_main(self, language: str) -> Markup:
        """The same for a table that has not answered anything yet, as pushed to every phone."""
        session = self.engine.session
        exercise = session.exercise
        head = self.head(language)
        if session.ended_at is not None or exercise is None or not exercise.questions:
            return head
        blocks = [self._form(exercise, q, language, None, None) for q in exercise.questions]
        return Markup("").join([head, *blocks, self.results(language)])

    def head(self, language: str) -> Markup:
        """The words of the present step, or of the lobby or the end."""
        session = self.engine.session
        return self._part(
            ("head", language, state_key(session)),
            "head.html",
            language,
            session=session,
            exercise=session.exercise,
            number=session.step,
            count=len(session.steps),
        )

    def block(
        self,
        exercise: Exercise,
        question: Question,
        table: Table,
        language: str,
        refused: Refused | None = None,
        *,
        editing: bool = False,
    ) -> Markup:
        """One question: the form, or the receipt once the table has answered."""
        answer = self.engine.session.answer(exercise.name, question.name, table.number)
        if refused is not None or answer is None or (editing and self.engine.session.takes_answers):
            return self._form(exercise, question, language, answer, refused)
        return self._part(
            ("sent", language, answer.id, state_key(self.engine.session)),
            "sent.html",
            language,
            **self._about(exercise, question, language),
            table=table,
            answer=answer,
            time=self.translator(language).time(answer.at),
        )

    def _form(
        self,
        exercise: Exercise,
        question: Question,
        language: str,
        answer: Answer | None,
        refused: Refused | None,
    ) -> Markup:
        if refused is not None:
            values = dict(refused.parts)
        elif answer is not None:
            values = question.entered(answer.value)
        else:
            values = dict.fromkeys(question.parts, "")
        answered = answer.id if answer else ""
        key = ("form", language, question.name, state_key(self.engine.session), answered)
        return self._part(
            key if refused is None else None,
            "form.html",
            language,
            **self._about(exercise, question, language),
            values=values,
            refused=refused,
            answered=answer is not None,
        )

    def results(self, language: str) -> Markup:
        """The answers of all tables to the present exercise, when the facilitator shows them."""
        session = self.engine.session
        exercise = session.exercise
        if exercise is None or not session.present.shown:
            return Markup("")
        summaries = [
            summarise_question(session, exercise, question, language)
            for question in exercise.questions
        ]
        answers = tuple(answer.id for summary in summaries for answer in summary.answers)
        names = {n: self.table_name(table, language) for n, table in session.tables.items()}
        return self._part(
            ("results", language, session.step, answers, tuple(names.values())),
            "results.html",
            language,
            summaries=summaries,
            names=names,
        )

    def table_name(self, table: Table, language: str) -> str:
        """What a table is called: its name, else its number in words."""
        return table.name or self.translator(language).text("phone-table", number=table.number)

    # -- parts -------------------------------------------------------------------------------

    def _about(self, exercise: Exercise, question: Question, language: str) -> dict[str, Any]:
        session = self.engine.session
        return {
            "exercise": exercise,
            "question": question,
            "label": question.label.in_language(language),
            "help": question.help.in_language(language),
            "open": session.takes_answers and session.exercise == exercise,
            "waiting": session.present.phase.value == "waiting",
        }

    def _part(
        self, key: tuple[object, ...] | None, template: str, language: str, **values: Any
    ) -> Markup:
        """A rendered template, from the cache when `key` says it has been made."""
        if key is not None and key in self._parts:
            return self._parts[key]
        t = self.translator(language)
        made = Markup(self._templates.get_template(template).render(t=t, lang=language, **values))
        if key is not None:
            if len(self._parts) >= _MOST_CACHED:
                self._parts.clear()
            self._parts[key] = made
        return made


def state_key(session: Session) -> str:
    """Names what all phones see: two sessions with the same key look the same to a new phone."""
    if session.ended_at is not None:
        return "over"
    return f"{session.step}-{session.present.phase.value}"
