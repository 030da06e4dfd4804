"""The workbook: every exercise on paper, with room for a pen, or with a table's answers."""

from collections.abc import Iterator, Sequence
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
    if isinstance(subject, Workshop):
        books = [_book(subject, t, None, None, filled=False) for t in speak]
        title = speak[0].text("print-workbook-title", name=_title(subject, speak[0]))
    else:
        books = [
            _book(subject.workshop, t, subject, table, filled=filled)
            for table in subject.tables.values()
            for t in speak
        ]
        title = speak[0].text("print-workbook-title", name=subject.details.name)
    return typeset("workbook", {"title": title, "language": languages[0], "books": books})


def _title(workshop: Workshop, t: Translator) -> str:
    return workshop.title.in_language(t.language)


def _book(
    workshop: Workshop, t: Translator, session: Session | None, table: Table | None, *, filled: bool
) -> dict[str, Any]:
    book: dict[str, Any] = {
        "language": t.language,
        "title": _title(workshop, t),
        "table": "",
        "code": "",
        "about": [],
        "blanks": [t.text("print-table"), t.text("print-date")],
        "steps": [
            _step(workshop, number, exercise, t, session, table, filled=filled)
            for number, exercise in enumerate(workshop.steps, start=1)
        ],
    }
    if session is not None and table is not None:
        details = session.details
        told = (details.name, session.unit_of(table), details.place, t.day(details.date))
        name = t.text("print-table-number", number=table.number)
        book["table"] = f"{name} · {table.name}" if table.name else name
        book["code"] = table.code
        book["about"] = [text for text in dict.fromkeys(told) if text and text != book["title"]]
    return book


def _step(
    workshop: Workshop,
    number: int,
    exercise: Exercise,
    t: Translator,
    session: Session | None,
    table: Table | None,
    *,
    filled: bool,
) -> dict[str, Any]:
    language = t.language
    return {
        "name": exercise.name,
        "number": number,
        "title": exercise.title.in_language(language),
        "words": _paragraphs(exercise.words.in_language(language)),
        "story": _paragraphs(exercise.story.in_language(language)),
        "story_word": t.text("print-story"),
        "questions": [
            {
                "label": question.label.in_language(language),
                "optional": t.text("print-optional") if question.optional else "",
                "help": question.help.in_language(language),
                "blocks": list(
                    _blocks(workshop, exercise, question, t, session, table, filled=filled)
                ),
            }
            for question in exercise.questions
        ],
    }


def _blocks(
    workshop: Workshop,
    exercise: Exercise,
    question: Question,
    t: Translator,
    session: Session | None,
    table: Table | None,
    *,
    filled: bool,
) -> Iterator[Block]:
    """What stands below a question; what people answered without names is told to nobody."""
    if question.by_person:
        yield note(t.text("print-untold" if filled else "print-by-person"))
        if filled:
            return
    source = workshop.step(question.source) if question.source else None
    title = source.title.in_language(t.language) if source else ""
    number = workshop.steps.index(source) + 1 if source else 0
    value = None
    if filled and session is not None and table is not None:
        answer = session.answer(exercise.name, question.name, table.number)
        if answer is not None:
            value, question = answer.value, asked(session, question, table.number)
    yield from on_paper(question.type).blocks(Asked(question, t, value, number, title))


def _paragraphs(text: str) -> list[str]:
    return [paragraph for paragraph in text.split("\n") if paragraph]
