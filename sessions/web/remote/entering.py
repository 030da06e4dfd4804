"""Answers for tables without a phone: typed on the remote, in the phone's own forms."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from exercises.model import Exercise
from exercises.question import Question
from exercises.votes import typed_votes
from sessions.asking import offered
from sessions.engine import Engine
from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from sessions.model import BY_HAND, Answer, GivenBy, Session
from sessions.web import http
from sessions.web.blocks import Refused
from sessions.web.remote.presses import Attempt, Outcome, Phrase

_OURS = frozenset({"deed", "press", "seen", "of", "exercise", "version"})
"""Fields that nobody types."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A question to a table, and what stands in its fields."""

    asked: Mapping[str, Any]
    """What the templates of questions need to know of it."""
    values: Mapping[str, str]
    answer: Answer | None
    version: int
    """Of the answer that it begins with, 0 without one."""
    on_phones: int
    """How many of the table's people have answered on their phones."""
    how: str
    """How votes are counted by hand; empty where the table answers as one."""
    refused: Refused | None
    """What was typed here and not taken."""
    overtaken: bool
    """Whether that was since the table has answered by itself meanwhile."""


class Entering:
    """The answers that one room's remotes enter."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def entries(self, table: int, t: Translator, attempt: Attempt | None) -> tuple[Entry, ...]:
        """The questions of the present exercise to a table."""
        session = self._engine.session
        exercise = session.exercise
        if exercise is None:
            return ()
        return tuple(
            _entry(session, exercise, offered(session, question, table), table, t, attempt)
            for question in exercise.questions
        )

    def typed_elsewhere(self, attempt: Attempt | None) -> tuple[str, ...]:
        """What was typed for an exercise that the room has left meanwhile."""
        present = self._engine.session.exercise
        name = http.first(attempt.form, "exercise") if attempt else None
        if attempt is None or not name or (present is not None and present.name == name):
            return ()
        texts = (text for key, given in attempt.form.items() for text in given if key not in _OURS)
        return tuple(text for text in texts if text.strip())

    async def give(self, argument: str, form: http.Fields) -> Outcome:
        """Store an answer to the question called `argument`; fields `of` (the table's number),
        `exercise`, `version`, its parts.

        Raises:
            ClosedError: the exercise takes no answers now.
            NotValidError: the answer does not fit.
            OvertakenError: the table has answered meanwhile.
        """
        table = self._table(form)
        version = http.first(form, "version") or ""
        press = http.first(form, "press") or ""
        await self._engine.give_answer(
            table,
            argument,
            form,
            exercise=http.first(form, "exercise") or "",
            given_by=GivenBy.FACILITATOR,
            sent_id=f"remote-{press}" if press else None,
            seen=int(version) if version.isascii() and version.isdigit() else None,
        )
        said = Phrase("remote-entered", {"table": table})
        return Outcome(said, again=said)

    async def open_and_give(self, argument: str, form: http.Fields) -> Outcome:
        """The same when answers are closed: phones can answer then, too.

        Raises:
            StaleError: the room does not stand as it was seen.
        """
        self._engine.expect(http.first(form, "seen") or "")
        await self._engine.open_answers()
        return await self.give(argument, form)

    async def withdraw(self, argument: str, form: http.Fields) -> Outcome:
        """Take an answer back; fields as in `give`."""
        table = self._table(form)
        await self._engine.withdraw_answer(
            table,
            argument,
            exercise=http.first(form, "exercise") or "",
            given_by=GivenBy.FACILITATOR,
        )
        said = Phrase("remote-withdrawn", {"table": table})
        return Outcome(said, again=said)

    def _table(self, form: http.Fields) -> int:
        typed = http.first(form, "of") or ""
        if typed not in map(str, self._engine.session.tables):
            raise NotPossibleError("remote-unknown")
        return int(typed)


def _entry(
    session: Session,
    exercise: Exercise,
    question: Question,
    table: int,
    t: Translator,
    attempt: Attempt | None,
) -> Entry:
    voter = BY_HAND if question.by_person else ""
    newest = session.newest(exercise.name, question.name, table, voter)
    answer = newest if newest is not None and newest.value is not None else None
    on_phones = 0
    if question.by_person:
        values = {"votes": typed_votes(question, answer.value) if answer else ""}
        people = session.people(exercise.name, question.name, table)
        on_phones = people - (answer.people if answer else 0)
    elif answer is not None:
        values = question.entered(answer.value)
    else:
        values = dict.fromkeys(question.fields, "")
    refused = _refused(exercise, question, tuple(values), t, attempt)
    return Entry(
        asked=_asked(exercise, question, t),
        values=refused.parts if refused else values,
        answer=answer,
        version=newest.version if newest else 0,
        on_phones=on_phones,
        how=_how(question, t) if question.by_person else "",
        refused=refused,
        overtaken=attempt is not None and attempt.outcome.said.code == "error-overtaken",
    )


def _refused(
    exercise: Exercise,
    question: Question,
    parts: tuple[str, ...],
    t: Translator,
    attempt: Attempt | None,
) -> Refused | None:
    """What was typed for this question and not taken."""
    if attempt is None or http.first(attempt.form, "exercise") != exercise.name:
        return None
    _, _, name = (http.first(attempt.form, "deed") or "").partition(":")
    if name != question.name:
        return None
    typed = {part: "\n".join(attempt.form.get(part, ())) for part in parts}
    return Refused(typed, attempt.outcome.part, attempt.outcome.said.text(t))


def _asked(exercise: Exercise, question: Question, t: Translator) -> dict[str, Any]:
    return {
        "t": t,
        "lang": t.language,
        "exercise": exercise,
        "question": question,
        "id": f"q-{question.name}",
        "label": question.label.in_language(t.language),
        "help": question.help.in_language(t.language),
        "open": True,
    }


def _how(question: Question, t: Translator) -> str:
    if not question.is_counted:
        return t.text("remote-each")
    figures = {name: int(own) for name, own in vars(question).items() if isinstance(own, int)}
    return t.text(f"entry-{question.type}-counted", **figures)
