"""The workbook: every exercise on paper, with room for a pen, or with a table's answers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from exercises.model import Exercise, Workshop
from exercises.question import Question
from sessions.asking import asked
from sessions.i18n import Translator
from sessions.model import Session, Table
from sessions.prints.blocks import Block, note
from sessions.prints.questions import Asked, on_paper
from sessions.typesetting import typeset


def write(subject: Session | Workshop, languages: Sequence[str], *, filled: bool = False) -> bytes:
    """A workbook for each table of a session, or one for a workshop.

    Args:
        subject: whose exercises are in it.
        languages: a workbook in each of them, one after the other.
        filled: whether each table's answers are in it; a workshop has none.
    """
    speak = [Translator(language) for language in languages]
    copies: list[_Copy] = []
    if isinstance(subject, Workshop):
        name = subject.title.in_language(languages[0])
        copies = [_Copy(subject, t) for t in speak]
    else:
        name = subject.details.name
        copies = [
            _TableCopy(subject.workshop, t, subject, table, filled)
            for table in subject.tables.values()
            for t in speak
        ]
    data = {
        "title": speak[0].text("print-workbook-title", name=name),
        "language": languages[0],
        "books": [copy.data() for copy in copies],
    }
    return typeset("workbook", data)


@dataclass(frozen=True)
class _Copy:
    """One workbook, for anybody."""

    workshop: Workshop
    t: Translator

    def data(self) -> dict[str, Any]:
        """What the template draws."""
        return {
            "language": self.t.language,
            "title": self.workshop.title.in_language(self.t.language),
            "table": "",
            "code": "",
            "about": [],
            "blanks": [self.t.text("print-table"), self.t.text("print-date")],
            "steps": [
                self._step(number, exercise)
                for number, exercise in enumerate(self.workshop.steps, start=1)
            ],
        }

    def _step(self, number: int, exercise: Exercise) -> dict[str, Any]:
        language = self.t.language
        return {
            "name": exercise.name,
            "number": number,
            "title": exercise.title.in_language(language),
            "words": _paragraphs(exercise.words.in_language(language)),
            "story": _paragraphs(exercise.story.in_language(language)),
            "story_word": self.t.text("print-story"),
            "questions": [
                {
                    "label": question.label.in_language(language),
                    "optional": self.t.text("print-optional") if question.optional else "",
                    "help": question.help.in_language(language),
                    "blocks": list(self.blocks(exercise, question)),
                }
                for question in exercise.questions
            ],
        }

    def blocks(self, exercise: Exercise, question: Question) -> Iterator[Block]:  # noqa: ARG002
        """What stands below a question: room for a pen."""
        if question.by_person:
            yield note(self.t.text("print-by-person"))
        source = self.workshop.step(question.source) if question.source else None
        number = self.workshop.steps.index(source) + 1 if source else 0
        title = source.title.in_language(self.t.language) if source else ""
        yield from on_paper(question.type).blocks(Asked(question, self.t, None, number, title))


@dataclass(frozen=True)
class _TableCopy(_Copy):
    """The workbook of one table."""

    session: Session
    table: Table
    filled: bool

    def data(self) -> dict[str, Any]:
        """What the template draws."""
        data, details = super().data(), self.session.details
        unit, day = self.session.unit_of(self.table), self.t.day(details.date)
        about = dict.fromkeys((details.name, unit, details.place, day))
        name = self.t.text("print-table-number", number=self.table.number)
        return {
            **data,
            "table": f"{name} · {self.table.name}" if self.table.name else name,
            "code": self.table.code,
            "about": [text for text in about if text and text != data["title"]],
        }

    def blocks(self, exercise: Exercise, question: Question) -> Iterator[Block]:
        """What the table answered, if that is to be told; else room for a pen.

        What people answered without names is told to nobody.
        """
        answer = self.session.answer(exercise.name, question.name, self.table.number)
        if self.filled and question.by_person:
            yield note(self.t.text("print-untold"))
        elif self.filled and answer is not None:
            whole = asked(self.session, question, self.table.number)
            yield from on_paper(question.type).blocks(Asked(whole, self.t, answer.value))
        else:
            yield from super().blocks(exercise, question)


def _paragraphs(text: str) -> list[str]:
    return [paragraph for paragraph in text.split("\n") if paragraph]
