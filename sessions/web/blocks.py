"""One question on a phone: its form, or the receipt of what was answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from exercises.items_question import ItemsQuestion
from exercises.model import Exercise
from exercises.question import Question
from sessions.asking import offered
from sessions.engine import Engine
from sessions.model import Answer, Phase
from sessions.web.parts import Parts
from sessions.web.seats import Seat
from sessions.web.states import state_key

_VERSION, _TIME, _SENT = "\1", "\2", "\3"
"""Places in the frame of a receipt; control codes, which no text of ours or from people has."""


@dataclass(frozen=True, slots=True)
class Refused:
    """An answer that was not taken: what was typed, and why not."""

    parts: Mapping[str, str]
    """What was typed in each field."""
    part: str = ""
    """The field the message stands beside; empty for the whole form."""
    message: str = ""
    seen: int | None = None
    """The version that was seen before typing; None once the newest one stands beside it."""
    overtaken: bool = False
    """Whether another answer came meanwhile, which is shown above what was typed."""
    united: bool = False
    """Whether it has been put together with that other answer."""


class Blocks:
    """Renders the questions of one room."""

    def __init__(self, engine: Engine, parts: Parts) -> None:
        self.engine = engine
        self._parts = parts

    def block(
        self,
        exercise: Exercise,
        question: Question,
        seat: Seat,
        language: str,
        refused: Refused | None = None,
        *,
        editing: bool = False,
        seen: int | None = None,
    ) -> Markup:
        """One question: the form, or the receipt once the table or the person has answered.

        Who goes on `editing` what was typed over another version, the one `seen`, gets to see the
        newest one above it.
        """
        session = self.engine.session
        question = offered(session, question, seat.table.number)
        newest = self.newest(exercise, question, seat)
        if newest is None or newest.value is None:
            return self._form(exercise, question, language, newest, refused)
        editing = editing and session.takes_answers
        if editing and refused is None and seen not in (None, newest.version):
            refused = Refused(question.entered(newest.value), overtaken=True)
        if editing or refused is not None:
            return self._form(exercise, question, language, newest, refused)
        return self._receipt(exercise, question, language, newest)

    def newest(self, exercise: Exercise, question: Question, seat: Seat) -> Answer | None:
        """The newest version of what a table, or a person at it, has answered; None without any."""
        if question.by_person and not seat.voter:
            return None
        voter = seat.voter if question.by_person else ""
        session = self.engine.session
        return session.newest(exercise.name, question.name, seat.table.number, voter)

    def _receipt(
        self, exercise: Exercise, question: Question, language: str, answer: Answer
    ) -> Markup:
        """What was received and when, in a frame that is the same for all answers."""
        given_by = answer.given_by.value
        words = self._asked(exercise, question, language)
        frame = self._parts.part(
            ("sent", language, exercise.name, question.name, given_by, words["open"]),
            "sent.html",
            language,
            asked=words,
            given_by=given_by,
            version=_VERSION,
            time=_TIME,
            sent=Markup(_SENT),
        )
        sent = self._parts.macros(f"questions/{question.type}.html").sent(words, answer.value)
        time = self._parts.translator(language).time(answer.at)
        # Last what people wrote: none of the places can be in it before.
        filled = str(frame).replace(_VERSION, str(answer.version)).replace(_TIME, time, 1)
        return Markup(filled.replace(_SENT, sent, 1))

    def _form(
        self,
        exercise: Exercise,
        question: Question,
        language: str,
        newest: Answer | None,
        refused: Refused | None,
    ) -> Markup:
        """The form of a question, holding what was refused, else the table's answer."""
        answer = newest if newest is not None and newest.value is not None else None
        key = (
            "form",
            language,
            exercise.name,
            question.name,
            state_key(self.engine.session),
            newest.id if newest else "",
            question.choices if isinstance(question, ItemsQuestion) else (),
        )
        if refused is None and key in self._parts.cached:
            return self._parts.cached[key]
        values: Mapping[str, str] = dict.fromkeys(question.fields, "")
        if refused is not None:
            values = refused.parts
        elif answer is not None:
            values = question.entered(answer.value)
        version = newest.version if newest else 0
        made = self._parts.made(
            "form.html",
            language,
            asked=self._asked(exercise, question, language),
            values=values,
            refused=refused,
            answered=answer is not None,
            newest=newest,
            version=version if refused is None or refused.seen is None else refused.seen,
            unites=answer is not None and question.united(answer.value, {}) is not None,
        )
        if refused is None:
            self._parts.cached[key] = made
        return made

    def empty(self, exercise: Exercise, question: Question, language: str) -> Markup:
        """A question that nobody has answered yet, as all tables see it."""
        whole = offered(self.engine.session, question)
        return self._form(exercise, whole, language, None, None)

    def _asked(self, exercise: Exercise, question: Question, language: str) -> dict[str, Any]:
        """What the templates of a question need to know of it."""
        session = self.engine.session
        return {
            "t": self._parts.translator(language),
            "lang": language,
            "exercise": exercise,
            "question": question,
            "id": f"q-{question.name}",
            "label": question.label.in_language(language),
            "help": question.help.in_language(language),
            "open": session.takes_answers and session.exercise is exercise,
            "waiting": session.present.phase is Phase.WAITING,
        }
